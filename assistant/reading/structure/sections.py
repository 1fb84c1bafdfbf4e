"""Follow the headings of a page: which one a block stands under, and which stand above that."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.reading.columns.headings import heading_cuts
from assistant.reading.structure.intending import intends
from assistant.reading.structure.named import structure
from assistant.reading.structure.qualified import qualified_aspect
from assistant.records.documents import Aspect

# A heading of unknown level stands under all that have one; what introduces a list or a table
# stands under every heading.
_UNKNOWN, _INTRODUCTION = 90, 99


@dataclass(frozen=True, slots=True)
class _Heading:
    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Sections:
    """The headings over the block that comes next, outermost first."""

    _open: tuple[_Heading, ...] = ()

    @property
    def section(self) -> str | None:
        return self._open[-1].text if self._open else None

    @property
    def above(self) -> tuple[str, ...]:
        """Give the headings above the section's own, outermost first."""
        return tuple(heading.text for heading in self._open[:-1])

    @property
    def aspects(self) -> tuple[Aspect, ...]:
        """Give what the innermost heading that announces something announces."""
        return aspects_under([one.text for one in self._open])

    def under(self, heading: str, level: int) -> "Sections":
        """Give the headings with one more; those of its level and below have ended.

        Args:
            heading: Its text.
            level: 1 for the outermost; 0 where the file does not say.
        """
        rank = level or _UNKNOWN
        return Sections((*self._over(rank), _Heading(rank, heading)))

    def introduced(self, text: str) -> "Sections":
        """Give the headings with what introduces a list or table over it."""
        return Sections((*self._over(_INTRODUCTION), _Heading(_INTRODUCTION, text)))

    def without_introduction(self) -> "Sections":
        """Give the headings of what follows such a list or table."""
        return Sections(self._over(_INTRODUCTION))

    def _over(self, level: int) -> tuple[_Heading, ...]:
        return tuple(one for one in self._open if one.level < level)


def aspects_under(headings: Sequence[str]) -> tuple[Aspect, ...]:
    """Give what the innermost of some headings, outermost first, that announces anything does."""
    return next((told for one in reversed(headings) if (told := aspects_of(one))), ())


def aspects_of(heading: str) -> tuple[Aspect, ...]:
    """Give the aspects of a heading; of each, where several stand on one line."""
    cuts = heading_cuts(heading)
    parts: Sequence[str] = [
        heading[a:b] for a, b in zip((0, *cuts), (*cuts, len(heading)), strict=True)
    ]
    found = (structure().aspect(part.strip()) for part in parts)
    told = tuple(dict.fromkeys(aspect for aspect in found if aspect is not None))
    qualified = None if told else qualified_aspect(heading)
    if not told and not qualified and intends(heading):
        return ("outlook",)
    return (qualified,) if qualified else told
