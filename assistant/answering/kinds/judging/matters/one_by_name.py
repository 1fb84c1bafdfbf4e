"""Leave out what names none where one of a kind is asked for by its name: "vilken skola"."""

import re
from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.kinds.judging.agents import names_another, names_person
from assistant.answering.kinds.judging.under_headings import under_headings
from assistant.answering.selection import Case
from assistant.language import fold
from assistant.language.person_words import is_person_word

# Whether a statement is to be left out.
Miss: TypeAlias = Callable[[Candidate], bool]

# What has a name is asked for one by one: "vilken skola", "vilka två bolag".
_ONE_BY_NAME = re.compile(
    r"^\W*(?:(?:i|pa|vid|hos|av|fran|till|at|in|from) )?(?:vilke[nt]|which"
    r"|vilka (?:tva|tre|fyra|fem)"
    r"|which (?:two|three|four|five)) (?:\w+ )?(?P<kind>\w*skol(?:a|or)|\w*bolag|\w*foretag"
    r"|\w*forening(?:ar)?|kommun(?:er)?|stadsdel(?:ar)?|gat(?:a|or)|bibliotek|\w*bro|\w*broar"
    r"|myndighet(?:er)?|universitet|entreprenor(?:er)?|leverantor(?:er)?|schools?|compan(?:y|ies)"
    r"|konstnar(?:er)?|forfattare|artist(?:er)?|forelasare|arkitekt(?:er)?"
    r"|librar(?:y|ies)|municipalit(?:y|ies)|agenc(?:y|ies)|contractors?|suppliers?)\b"
)  # fmt: skip
_PLURAL = re.compile(r"(?:or|ar|er|a)$")
# "Skolbussen kör": what a sentence opens with is a noun, however seldom it is met.
_DEFINITE = re.compile(r"^\w+(?:en|et|an|na) (?=[a-zåäö])")

_CALLED = re.compile(r"^\W*(?:vad (?:heter|hette)\b|what (?:is|are|was|were) .*\bcalled\b)")
# "APL-platser" is the name of no part of town.
# Somebody is asked for by name: "vad heter skolpsykologen".
_CALLED_WHO = re.compile(r"^\W*[Vv]ad het(?:er|te) (?:den |vår |er )?(?:\w+a )?(\w+)")
_PLACE = re.compile(r"stadsdel|gat(?:a|or)|kommun|\w*bro")
_IS_CALLED = re.compile(r"\b(?:heter|kalla[ts]|kallad|kallade|benamn\w+|called|known as)\b")
_LETTERS = re.compile(r"\b[A-ZÅÄÖ]{2,}\b-?")
# "Vilka partier" wants a party's name or its letters.
_PARTIES = re.compile(
    r"\b(vilka|vilket) (\w+ )?(partier|parti)\b"
    r"|\bwhich (political part(y|ies)|part(y|ies) .*\b(vot\w+|rul\w+|govern\w*|council|seats?"
    r"|elect\w*|majority|coalition|reservations?))\b"
)
_PARTY = re.compile(
    r"\b(S|M|C|V|L|KD|MP|SD|FP|FI)\b|[Ss]ocialdemokrat|[Mm]oderat|[Cc]entern\b|[Vv]änstern\b"
    r"|[Ll]iberal|[Kk]ristdemokrat|[Ss]verigedemokrat|[Aa]llians|[Mm]iljöpartist"
    # Parties of one town are called so too: "Sjöpartiet", "Värnpartierna".
    r"|\w{2,}(?<![Ss]kog)(?<![Ll]ast)parti(?:et|erna|er|ets)?\b"
)


def unnamed(case: Case) -> list[Miss]:
    """Give what tells statements that name none of what is asked for; nothing where no name is."""
    asked = fold(case.query.standalone)
    misses: list[Miss] = []
    one = _ONE_BY_NAME.search(asked)
    if one and not case.aspects and case.query.kind in ("fact", "list"):
        misses.append(partial(_gives_no_name, case, one["kind"]))
    if _CALLED.search(asked) and case.query.kind in ("fact", "list"):
        person = _CALLED_WHO.match(case.query.standalone)
        by_name = person is not None and is_person_word(person[1])
        misses.append(_names_nobody if by_name else partial(_names_nothing, case))
    if _PARTIES.search(asked):
        misses.append(_names_no_party)
    return misses


def _names_no_party(it: Candidate) -> bool:
    return not _PARTY.search(it.statement.reading)


def _names_nobody(it: Candidate) -> bool:
    return not names_person(under_headings(it))


def _names_nothing(case: Case, it: Candidate) -> bool:
    """Say whether a statement has no name that the question has not, nor says what is called so."""
    text = it.statement.reading
    return not (
        names_another(_DEFINITE.sub("", text), case.query.standalone)
        or _IS_CALLED.search(fold(text))
    )


def _gives_no_name(case: Case, kind: str, it: Candidate) -> bool:
    """Say whether neither a statement nor what it stands under says which one of a kind it is.

    A name new to the question says it, and so does a definite compound where all else that is asked
    is said as well: of schools "högstadieskolan", not "grundskola".
    """
    over = [it.statement.reading, it.statement.topic, it.statement.locator.section]
    if _PLACE.match(kind):
        over = [text and _LETTERS.sub("", text) for text in over]
    question = case.query.standalone
    if any(text and names_another(_DEFINITE.sub("", text), question) for text in over):
        return False
    sort = re.compile(rf"\w{{2,}}{_PLURAL.sub('', kind)}(?:an|en|et|na|orna|arna)\b")
    return set(sort.findall(fold(it.statement.reading))) <= {kind} or any(
        not it.covered(place) for place in range(len(case.concepts))
    )
