"""Questions about the documents as such: which there are, and how many."""

import re

from assistant.answering.selection import Case, Selection, nothing
from assistant.answering.writing.citing import Chosen
from assistant.language import fold
from assistant.records.documents import Facts, Statement

# A list of more documents than this is read on the page of documents.
LONGEST = 60

DOCUMENTS = re.compile(
    r"\b(dokument(en|et)?|handling(ar|arna)|protokoll(en|et)?|rapport(en|er|erna)?|uppfoljning(ar|arna|en)?|presentation(er|erna|en)?"
    r"|kallor(na)?|documents?|reports?|follow-ups?|sources?|presentations?)\b"
)

_ABOUT = re.compile(
    r"^\W*(?:vad (?:handlar|behandlar|innehaller|tar|star|finns|galler)"
    r"|what (?:are|is|do|does) .*\b(?:about|contain|cover|say|in)\b)"
)
# The documents, and nothing that they are on.
_ALL = re.compile(r"\b(?:dokumenten|handlingarna|rapporterna|the (?:documents|reports))\b")


def asks_for_documents(case: Case) -> bool:
    """Say whether a question asks which documents there are, or of what, and names no subject."""
    named = case.hard or case.query.aspects or case.query.people
    if named or not asks_of_documents(case):
        return False
    return case.query.kind == "count" or asks_what_of(case.query.standalone)


def asks_what_of(question: str) -> bool:
    """Say whether a question asks what the documents as such are about or contain."""
    said = fold(question)
    hit = _ABOUT.search(said)
    return hit is not None and _ALL.search(said) is not None


def asks_of_documents(case: Case) -> bool:
    """Say whether documents are what is to be counted or named."""
    return DOCUMENTS.search(fold(case.query.standalone)) is not None


def choose_documents(case: Case) -> Selection:
    """Give the documents searched, oldest first, each with the statement that it begins with."""
    years = case.query.years
    listed = [facts for facts in case.documents if not years or facts.year in years]
    opened = [(facts, first) for facts in listed[:LONGEST] if (first := _opening(case, facts))]
    if not opened:
        return nothing(case)
    return Selection(
        "answered",
        tuple(Chosen(first, titled(facts), "begins the document") for facts, first in opened),
        form="documents",
        counted=_counted(case, len(listed)),
        note=_cut_note(case, len(listed)) if len(listed) > LONGEST else None,
    )


def titled(facts: Facts) -> str:
    """Name a document by its title and year."""
    named = str(facts.year) in facts.title if facts.year else True
    return facts.title if named else f"{facts.title} ({facts.year})"


def _opening(case: Case, facts: Facts) -> Statement | None:
    return next(iter(case.statements_of(facts.id)), None)


def _counted(case: Case, count: int) -> str:
    if case.query.language == "sv":
        return f"{count} dokument"
    return "1 document" if count == 1 else f"{count} documents"


def _cut_note(case: Case, count: int) -> str:
    if case.query.language == "sv":
        return f"{count} dokument; de {LONGEST} äldsta visas. Alla står på sidan Dokument."
    return f"{count} documents; the oldest {LONGEST} are shown. All are on the page Documents."
