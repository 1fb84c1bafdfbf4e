"""Who has a matter on the programme, where it stands over or under the speaker's name."""

from collections.abc import Sequence

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.kinds.judging.agents import names_person
from assistant.answering.kinds.persons.sheets import Sheet, sheets
from assistant.answering.selection import Case
from assistant.language import words
from assistant.language.person_words import is_person_word
from assistant.records.documents import Statement

# Lines of a programme are short, and two speakers at least share it.
_LINE = 9
_FEWEST = 2


def on_programme(case: Case, dated: Sequence[Candidate]) -> list[Statement]:
    """Give the line of a programme that names who speaks of all that is named.

    Args:
        case: The question without its words of presenting.
    """
    if not case.hard:
        return []
    for sheet in sheets(case, dated):
        if found := _on(sheet, case):
            return found
    return []


def _on(sheet: Sheet, case: Case) -> list[Statement]:
    lines = [line for line in sheet.lines if _is_short(line)]
    named = [_names_speaker(line.reading) for line in lines]
    if sum(named) < _FEWEST or all(named):
        return []
    for place, line in enumerate(lines):
        said = bag(line.reading)
        if not named[place] and all(part.match(said) >= ENOUGH for part in case.hard):
            speaker = _beside(lines, named, place)
            return [speaker] if speaker else []
    return []


def _names_speaker(text: str) -> bool:
    """Say whether a line has a name with an office, as a film with its maker has not."""
    return names_person(text) and any(
        is_person_word(word.rpartition("-")[2]) for word in words(text)
    )


def _is_short(line: Statement) -> bool:
    """Say whether a line may be one of a programme: no sentence, and no row of a table."""
    text = line.reading
    return line.kind == "bullet" and len(text.split()) <= _LINE and not text.endswith(".")


def _beside(lines: Sequence[Statement], named: Sequence[bool], place: int) -> Statement | None:
    """Give the speaker of a matter: the next named, or the last, where speakers come first."""
    before = [at for at in range(place) if named[at]]
    after = [at for at in range(place + 1, len(lines)) if named[at]]
    found = before[-1:] if named[0] else after[:1]
    return lines[found[0]] if found else None
