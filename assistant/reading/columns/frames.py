"""Two columns as supposed: how wide, how their bullets are set, what their headings announce."""

from dataclasses import dataclass

from assistant.reading.columns.weights import Weights
from assistant.records.documents import Aspect


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
        weights: What counts where bullets are set so.
    """

    left: Column
    right: Column
    whole: float
    spans: bool
    weights: Weights

    @property
    def page(self) -> Column:
        """Give the page as one column, for what spans both."""
        return Column(self.whole, self.whole, self.left.dotted, marked=self.left.marked)
