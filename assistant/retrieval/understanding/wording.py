"""Give a question's words as they were meant: put right where misspelt, and what else they find."""

import re
from collections.abc import Collection, Sequence

from assistant.language.folding import fold
from assistant.language.glossary import Glossary
from assistant.language.stems import stem
from assistant.language.tokens import words
from assistant.records.questions import Language, Widening
from assistant.retrieval.understanding.rules import MeantRule, Rules
from assistant.retrieval.understanding.spelling import (
    has_known_stem,
    is_doubtful,
    nearest,
    nearest_english,
    nearest_known,
    nearest_name,
    outshone,
)
from assistant.retrieval.understanding.vocabulary import Vocabulary

# A name keeps its hyphen.
_HYPHENATED = re.compile(r"(?<![\w-])[a-z]{3,}(?:-[a-z]{2,})+(?![\w-])")
# What asks which, and why: slips of these share their stem with words of any text.
_ASKING = ("vilket", "vilken", "vilka", "varfor")


def meant_text(text: str, vocabulary: Vocabulary, rules: Rules, language: Language = "sv") -> str:
    """Give the question in the documents' words, what is misspelt and only shapes it put right.

    The index knows no English word of a question about Swedish documents, so that one is put right
    by a list of English words.
    """
    for rule in rules.meant:
        text = _put_otherwise(text, rule)
    shaping = rules.framing.whole | rules.shaping
    for word in words(text):
        folded = fold(word)
        if asking := _question_word(word, vocabulary):
            text = text.replace(word, asking)
            continue
        doubtful = is_doubtful(word, vocabulary) and not has_known_stem(word, vocabulary)
        if len(folded) > 4 and folded not in shaping and doubtful:
            found = nearest(folded, shaping)
            if not found and language == "en":
                found = nearest_english(word)
            text = text.replace(word, found[0]) if found else text
    return text


def _question_word(word: str, vocabulary: Vocabulary) -> str | None:
    """Give the word that asks which a misspelt one is a slip of, though it has the stem of one."""
    if not is_doubtful(word, vocabulary):
        return None
    near = nearest(fold(word), _ASKING, 1)
    return max(near, key=lambda it: it[-1] == fold(word)[-1], default=None)


def opened_hyphens(text: str, glossary: Glossary, vocabulary: Vocabulary) -> str:
    """Give an English question with its hyphenated words apart where only their parts are known."""

    def opened(hit: re.Match[str]) -> str:
        word = hit.group()
        known = glossary.widen((word,), "en") or vocabulary.knows(fold(word))
        return word if known else word.replace("-", " ")

    return _HYPHENATED.sub(opened, text)


def _put_otherwise(text: str, rule: MeantRule) -> str:
    hit = rule.pattern.search(fold(text))
    if hit is None:
        return text
    found = [text[slice(*hit.span(number))] for number in range(1, hit.re.groups + 1)]
    if rule.names and not all(word[:1].isupper() for word in "".join(found[:1]).split()):
        return text
    put = rule.text
    for number, part in enumerate(found, 1):
        put = put.replace(f"{{{number}}}", part)
    return f"{text[: hit.start()]}{put}{text[hit.end() :]}"


def corrected_terms(
    terms: tuple[str, ...], vocabulary: Vocabulary, kept: Collection[str] = ()
) -> tuple[tuple[str, ...], dict[str, str]]:
    """Give the terms as they were meant, and which term as written was meant for which.

    Args:
        kept: Terms that are right as they are.
    """
    slips: dict[str, str] = {}
    for term in terms:
        if term in kept:
            continue
        doubtful = is_doubtful(term, vocabulary) and not has_known_stem(term, vocabulary)
        meant = (
            nearest_known(term, vocabulary) if doubtful
            else nearest_name(term, vocabulary) or outshone(term, vocabulary)
        )  # fmt: skip
        if meant is not None:
            slips[term] = meant
    return tuple(slips.get(term, term) for term in terms), slips


def widened_terms(
    corrected: tuple[str, ...],
    slips: dict[str, str],
    glossary: Glossary,
    language: Language,
    bodies: Collection[str] = (),
) -> tuple[Widening, ...]:
    """Give what else each term finds, by the term as written; what it was meant for first.

    Args:
        bodies: Folded names of the bodies whose documents the index has.
    """
    written = {meant: term for term, meant in slips.items()}
    widened = {
        written.get(found.term, found.term): found.also
        for found in glossary.widen(corrected, language)
    }
    widened = {term: _no_other_body(term, also, bodies) for term, also in widened.items()}
    for term, meant in slips.items():
        widened[term] = (meant, *widened.get(term, ()))
    return tuple(Widening(term, also) for term, also in widened.items())


def phrases_of(
    text: str,
    terms: Sequence[str],
    known: Sequence[Widening],
    glossary: Glossary,
    language: Language,
) -> tuple[Widening, ...]:
    """Give what phrases also find that terms make with the small words by them: "tar sitt liv".

    Args:
        known: What the terms themselves are widened to.
    """
    single = {found.term for found in known}
    named = {fold(term) for term in terms}
    return tuple(
        found
        for found in glossary.widen(words(text), language)
        if " " in found.term
        and found.term not in single
        and named & {fold(word) for word in words(found.term)}
    )


def _no_other_body(term: str, also: tuple[str, ...], bodies: Collection[str]) -> tuple[str, ...]:
    """Leave out the names of other bodies: "socialnämnden" is no "omsorgsnämnden"."""
    stems = {stem(body) for body in bodies}
    if stem(fold(term)) not in stems:
        return also
    return tuple(form for form in also if stem(fold(form)) not in stems)
