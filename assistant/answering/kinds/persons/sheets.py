"""The pages of decks as programmes read them: their lines, and which of them name an office."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.selection import Case
from assistant.language import fold
from assistant.records.documents import DocumentId, Statement

# An office, alone or with a name or what it will speak of: a line of a programme.
_HEAD = r"\w*(?:direkto\w*|chef|samordnare|strateg|rektor|controller|director|manager)"
_OFFICE = re.compile(rf"(?:[\w-]+ ){{0,4}}{_HEAD}(?: och {_HEAD}| [\w-]+ [\w-]+(?: [\w-]+)?)?\W*")


@dataclass(frozen=True, slots=True)
class Sheet:
    """The lines of one page, in reading order."""

    document: DocumentId
    lines: tuple[Statement, ...]


def sheets(case: Case, dated: Sequence[Candidate]) -> Iterator[Sheet]:
    """Give the pages of the documents of the years asked for."""
    for document in dict.fromkeys(it.facts.id for it in dated):
        facts = next(it.facts for it in dated if it.facts.id == document)
        if case.query.years and facts.year not in case.query.years:
            continue
        pages: dict[int, list[Statement]] = {}
        for statement in case.statements_of(document):
            if statement.kind not in ("title", "heading", "note"):
                pages.setdefault(statement.locator.page, []).append(statement)
        for lines in pages.values():
            yield Sheet(document, tuple(lines))


def is_office(line: Statement) -> bool:
    """Say whether a line names an office, and says nothing of it."""
    text = line.reading.split(":")[0]
    return line.kind == "bullet" and _OFFICE.fullmatch(fold(text)) is not None
