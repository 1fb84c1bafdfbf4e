"""Which deed a number, sum or day is of: those who applied are not those who were admitted."""

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

# What is counted, summed or dated is of one deed; lists and reasons tell of several.
_OF_ONE_DEED = re.compile(
    r"\b(hur manga|hur mycket|hur stora? (andel|del)|vad (har|betal\w*|kosta\w*)|how (many|much)"
    r"|(what|which) (share|proportion))\b"
)
_WHEN = re.compile(r"^\W*(?:och |and )?(?:nar|vilken dag|vilket datum|when)\b")
_WHO = re.compile(r"^\W*(?:och |and )?(?:vem|vilka|vilken|vilket|who|which)\b")
# Which of them is told before the deed that is asked of them: "hur många av dem som sökte fick".
_WHICH_OF_THEM = re.compile(r"\b(som|who|that) (\w+ ){0,2}?$")


@dataclass(frozen=True, slots=True)
class _Deed:
    """A deed, as a question asks by it and as a statement says it.

    Attributes:
        never: What a statement of it does not say.
        who: Of who did it the same holds as of how many.
        when: Of when it was done, too.
    """

    asked: re.Pattern[str]
    said: re.Pattern[str]
    never: re.Pattern[str] | None
    who: bool
    when: bool

    def told_by(self, text: str) -> bool:
        """Say whether a folded text tells of the deed."""
        return bool(self.said.search(text)) and not (self.never and self.never.search(text))


def of_undone_deed(case: Case) -> list[Miss]:
    """Give what tells statements that do not say the deed asked for; nothing where none is."""
    asked = fold(case.query.standalone)
    counted, who = _OF_ONE_DEED.search(asked) is not None, _WHO.match(asked) is not None
    when = _WHEN.match(asked) is not None
    return [
        partial(_tells_not, deed)
        for deed in _deeds()
        if (counted or (who and deed.who) or (when and deed.when)) and _asks_by(deed, asked)
    ]


def tells_deed(case: Case, term: str, it: Candidate) -> bool:
    """Say whether a term asks for a deed that a statement tells of by other words.

    "Bo" of "börja bo" is told by "de första hyresgästerna flyttade in".
    """
    asked = fold(case.query.standalone)
    return any(
        fold(term) in hit.group().split() and not _tells_not(deed, it)
        for deed in _deeds()
        if deed.when or deed.who
        for hit in deed.asked.finditer(asked)
    )


def _asks_by(deed: _Deed, asked: str) -> bool:
    return any(
        not _WHICH_OF_THEM.search(asked[: hit.start()]) for hit in deed.asked.finditer(asked)
    )


def _tells_not(deed: _Deed, it: Candidate) -> bool:
    """Say whether neither a statement nor what it stands under tells of a deed."""
    return not deed.told_by(fold(under_lines(it)))


@lru_cache(maxsize=1)
def _deeds() -> tuple[_Deed, ...]:
    """Give the deeds of `deeds.toml` beside this module."""
    table = tomllib.loads((files(__package__) / "deeds.toml").read_text("utf-8"))
    return tuple(
        _Deed(
            any_of(row["asked"]),
            any_of(row["said"]),
            any_of(row["never"]) if "never" in row else None,
            row.get("who", False),
            row.get("when", False),
        )
        for row in table["deeds"]
    )
