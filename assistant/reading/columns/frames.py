"""Two columns as supposed: how wide, how their bullets are set, what their headings announce."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from assistant.reading.columns.segments import Segments
from assistant.reading.columns.weights import Weights
from assistant.records.documents import Aspect

# Shares of the whole width that the left column is tried at.
_SHARES = tuple(percent / 100 for percent in range(25, 72, 5))
# Letters are not as wide as the table has them; a column may be this much wider.
SLACK = 1.02
# The widest line need not be full on both sides.
_LOOSE = 1.25
# So many sentence ends a line, and bullets end in them.
_DOTTED = 0.4


@dataclass(frozen=True, slots=True)
class Column:
    """One column as supposed.

    Attributes:
        width: Where lines were wrapped.
        limit: What no line is wider than.
        dotted: Its bullets end in a full stop.
        marked: They have bullet marks.
        aspect: What its heading announces.
        mixed: It holds further columns, so that its lines do not read on from each other.
    """

    width: float
    limit: float
    dotted: bool
    aspect: Aspect | None = None
    mixed: bool = False
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """Two columns as supposed.

    Attributes:
        whole: The width of both.
        spans: Lines may span both.
        in_step: Both columns were written line beside line, so that a line on one side alone
            stands only where the other column has ended.
        weights: What counts where bullets are set so.
        joints: How two lines read on from each other, worked out once for all widths.
    """

    left: Column
    right: Column
    whole: float
    spans: bool
    weights: Weights
    in_step: bool = False
    joints: dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)

    @property
    def page(self) -> Column:
        """Give the page as one column, for what spans both."""
        return Column(self.whole, self.whole, self.left.dotted, marked=self.left.marked)


def frames_to_try(
    rows: Sequence[Segments],
    *,
    spans: bool,
    aspects: tuple[Aspect | None, Aspect | None],
    mixed: bool,
    marked: bool,
) -> list[Frame]:
    """Give the columns to try, narrow left ones first; every other once more as in step."""
    whole = max(row.width(0, len(row.words)) for row in rows)
    dotted = sum(word.ends for row in rows for word in row.words) >= _DOTTED * len(rows)
    joints: dict[Any, Any] = {}
    right = Column(0.0, 0.0, dotted, aspects[1], mixed, marked)
    left = Column(0.0, 0.0, dotted, aspects[0], marked=marked)
    return [
        Frame(
            replace(left, width=whole * share, limit=whole * share * SLACK),
            replace(right, width=whole * (1 - share), limit=whole * (1 - share) * _LOOSE),
            whole,
            spans,
            rows[0].weights,
            in_step,
            joints,
        )
        for in_step, shares in ((False, _SHARES), (True, _SHARES[1::2]))
        for share in shares
    ]
