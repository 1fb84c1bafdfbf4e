"""Tell which sections a question asks for: challenges, progress, plans, events."""

import re

from assistant.language.folding import fold
from assistant.language.glossary import Glossary
from assistant.language.verbs import is_verb
from assistant.records.documents import Aspect
from assistant.records.questions import Language, QuestionKind
from assistant.retrieval.understanding.rules import Rules

# What happens to be hard, or planned, in a question for one fact says nothing of its section.
_WITHOUT_ASPECT = frozenset({"fact", "person", "definition"})
_ASKED_OF_YES_NO = frozenset({"challenges", "progress"})
_WHAT_NEXT = re.compile(
    r"^(?:och |men )?vad (?:hander|sker) (?:\w+ ){0,2}?"
    r"(?:harnast|framover|hadanefter|sedan|sen|framgent)\b"
    r"|^(?:and |but )?what (?:happens|is happening|comes|is) next\b"
)
# Names, whatever their letters spell: "BRÅ" is no "bra". Brå writes itself with one capital.
_NAME = re.compile(r"\b(?:[A-ZÅÄÖ]{2,}|Brå)(?=s?\b)")
# Content words that a question of an aspect and no subject has at most.
_FEW = 3


def named_aspects(
    text: str, glossary: Glossary, language: Language, rules: Rules
) -> tuple[Aspect, ...]:
    """Give the aspects that the words name; where they name none, that by which it is put so."""
    if not text.isupper():
        text = _NAME.sub("_", text)
    folded = fold(text)
    if _WHAT_NEXT.search(folded):
        # What happens next has not happened.
        return ("outlook",)
    named = glossary.aspects(_without(text, rules.plain), language)
    if set(named) - {"facts"}:
        return named
    put = tuple(aspect for aspect, pattern in rules.aspect_patterns if pattern.search(folded))
    return tuple(dict.fromkeys((*named, *put)))


def asked_aspects(aspects: tuple[Aspect, ...], kind: QuestionKind) -> tuple[Aspect, ...]:
    """Leave out aspects that the kind asks for anyway: each count for facts, yes or no for plans.

    "Kommer", "ska" and "har hänt" are how yes and no are asked for, and name no section.
    """
    if kind in _WITHOUT_ASPECT:
        return ()
    if kind == "yes_no":
        return tuple(name for name in aspects if name in _ASKED_OF_YES_NO)
    return tuple(name for name in aspects if name != "facts") if kind == "count" else aspects


def asks_for_sections(
    content: tuple[str, ...],
    text: str,
    aspects: tuple[Aspect, ...],
    glossary: Glossary,
    language: Language,
) -> bool:
    """Say whether the content words only name the aspects, or do something to nothing."""
    if not set(aspects) - {"facts"} or len(content) > _FEW:
        return False
    return all(
        # An abbreviation is a name, whatever its letters spell.
        (is_verb(term, language) and not term.isupper())
        or glossary.aspects(" ".join(text.replace(term, " ").split()), language) != aspects
        for term in content
    )


def _without(text: str, plain: frozenset[str]) -> str:
    return " ".join(word for word in text.split() if fold(word).strip("?!.,") not in plain)
