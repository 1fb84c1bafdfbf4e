"""Of which stage of a thing a day is: the day when it was decided is not when it was opened."""

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache, partial
from importlib.resources import files

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.kinds.judging.matters.one_by_name import Miss
from assistant.answering.kinds.judging.under_headings import under_lines
from assistant.answering.selection import Case
from assistant.language import fold
from assistant.language.patterns import any_of

_LAST_DAY = re.compile(r"^\W*(?:nar ar |vilken ar )?(?:sista|last) (?:dag|datum|day|date)")


@dataclass(frozen=True, slots=True)
class _Stage:
    """A stage of a thing, as a question asks for its day and as a statement tells of it."""

    asked: re.Pattern[str]
    said: re.Pattern[str]


def of_another_stage(case: Case) -> list[Miss]:
    """Give what tells statements that date other stages than the one asked for; else nothing.

    Asked for is the stage that a question names first: "när beslutades det att bygga". A statement
    that tells of no stage at all ("Kulturnatten 21 september") may date any.
    """
    asked = fold(case.query.standalone)
    if case.query.asked_for != "date" and not _LAST_DAY.match(asked):
        return []
    named = [
        (hit.start(), -len(hit[0]), place)
        for place, stage in enumerate(_stages())
        if (hit := stage.asked.search(asked))
    ]
    return [partial(_dates_another, min(named)[2])] if named else []


def _dates_another(place: int, it: Candidate) -> bool:
    """Say whether a statement tells of other stages, and neither it nor its headings of this."""
    own = fold(it.statement.reading)
    whole = fold(under_lines(it))
    return not _stages()[place].said.search(whole) and any(
        stage.said.search(own) for stage in _stages()
    )


@lru_cache(maxsize=1)
def _stages() -> tuple[_Stage, ...]:
    """Give the stages of `stages.toml` beside this module."""
    table = tomllib.loads((files(__package__) / "stages.toml").read_text("utf-8"))
    return tuple(_Stage(any_of(row["asked"]), any_of(row["said"])) for row in table["stages"])
