"""Find tables whose rows are ruled and whose columns are not, by the gutters between the cells."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from assistant.reading.formats.pdf_rules import Grid, Rule
from assistant.reading.formats.pdf_text import Piece

# Points: rules that begin and end so near each other are one table's.
_NEAR = 3.5
_FEWEST_RULES, _FEWEST_COLUMNS = 2, 2
# A row over the first rule or under the last is no further from it than so many times its height.
_REACH = 2.0
# Points of white between columns at least, on every line of the table.
_GUTTER = 4.0
# Letters of a line on average, in each column of a page of running text.
_PROSE = 25
# Points within which pieces stand on one line.
_LINE = 6.0
# A row that ends without a rule begins in the first column and fills so many of the others.
_FILLED = 0.5


def grids_across(
    pieces: Sequence[Piece], flat: Sequence[Rule], grids: Sequence[Grid]
) -> list[Grid]:
    """Give the grids of tables that only horizontal rules are drawn for.

    Args:
        pieces: The page's text.
        flat: The page's horizontal rules.
        grids: Those with columns ruled too; what stands in them is left to them.
    """
    found = []
    for stack in _stacks([rule for rule in flat if not any(_is_in(rule, grid) for grid in grids)]):
        grid = _grid(pieces, stack)
        if grid is not None:
            found.append(grid)
    return found


def _stacks(flat: Sequence[Rule]) -> Iterator[list[Rule]]:
    """Give the rules that begin and end together, from the top, where they are enough."""
    stacks: list[list[Rule]] = []
    for rule in sorted(flat):
        for stack in stacks:
            _, left, right = stack[0]
            if abs(left - rule[1]) <= _NEAR and abs(right - rule[2]) <= _NEAR:
                stack.append(rule)
                break
        else:
            stacks.append([rule])
    return (stack for stack in stacks if len(stack) >= _FEWEST_RULES)


def _is_in(rule: Rule, grid: Grid) -> bool:
    return grid.ys[0] - _NEAR <= rule[0] <= grid.ys[-1] + _NEAR


def _grid(pieces: Sequence[Piece], stack: Sequence[Rule]) -> Grid | None:
    left, right = stack[0][1], stack[0][2]
    top, bottom = _reach(pieces, stack)
    if top == stack[0][0] and bottom == stack[-1][0] and len(stack) == _FEWEST_RULES:
        return None
    inside = [p for p in pieces if top <= _middle(p) < bottom and left <= _center(p) <= right]
    xs = (left, *_gutters(inside), right)
    if len(xs) <= _FEWEST_COLUMNS + (len(stack) == _FEWEST_RULES) or _is_prose(inside, xs):
        return None
    places = sorted({top, bottom, *(rule[0] for rule in stack)})
    ys = sorted({*places, *_unruled(inside, places, xs)})
    return Grid(xs, tuple(ys), tuple((x, top, bottom) for x in xs))


def _is_prose(pieces: Sequence[Piece], xs: Sequence[float]) -> bool:
    """Tell whether every column holds running text: a page in columns between two rules."""
    for left, right in pairwise(xs):
        column = [p for p in pieces if left <= _center(p) < right]
        lines = {round(p.box[3] / _LINE) for p in column}
        if sum(len(p.text) for p in column) < _PROSE * len(lines):
            return False
    return True


def _reach(pieces: Sequence[Piece], stack: Sequence[Rule]) -> tuple[float, float]:
    """Give where a table begins and ends: its outermost rows may have no rule on their far side."""
    left, right = stack[0][1], stack[0][2]
    across = [p for p in pieces if left <= _center(p) <= right]
    top, bottom = stack[0][0], stack[-1][0]
    over = [p for p in across if 0 < top - _middle(p) <= _REACH * (p.box[3] - p.box[1])]
    under = [p for p in across if 0 < _middle(p) - bottom <= _REACH * (p.box[3] - p.box[1])]
    if len(over) >= _FEWEST_COLUMNS:
        top = min(p.box[1] for p in over) - 1
    if len(under) >= _FEWEST_COLUMNS:
        bottom = max(p.box[3] for p in under) + 1
    return top, bottom


def _gutters(pieces: Sequence[Piece]) -> list[float]:
    """Give the middle of each strip that no piece of any row reaches into."""
    gutters = []
    end: float | None = None
    for start, stop in sorted((piece.box[0], piece.box[2]) for piece in pieces):
        if end is not None and start - end >= _GUTTER:
            gutters.append((start + end) / 2)
        end = stop if end is None else max(end, stop)
    return gutters


def _unruled(
    pieces: Sequence[Piece], places: Sequence[float], xs: Sequence[float]
) -> Iterator[float]:
    """Give where further rows begin between two rules: at lines that fill the columns."""
    for top, bottom in pairwise(places):
        rows: list[list[Piece]] = []
        for piece in sorted((p for p in pieces if top <= _middle(p) < bottom), key=_middle):
            if rows and _middle(piece) <= rows[-1][0].box[3]:
                rows[-1].append(piece)
            else:
                rows.append([piece])
        for row in rows[1:]:
            columns = {sum(x <= _center(piece) for x in xs) for piece in row}
            if 1 in columns and len(columns) > _FILLED * (len(xs) - 1) and len(columns) > 1:
                yield min(piece.box[1] for piece in row) - 1


def _middle(piece: Piece) -> float:
    return (piece.box[1] + piece.box[3]) / 2


def _center(piece: Piece) -> float:
    return (piece.box[0] + piece.box[2]) / 2
