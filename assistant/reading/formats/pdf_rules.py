"""Find the grids that ruled tables stand in on a PDF page, from the lines and boxes drawn there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

Rule: TypeAlias = tuple[float, float, float]
"""Of a horizontal one: y, x0, x1; of a vertical one: x, y0, y1. In points, y downward."""

# Points within which two rules are one, drawn once for each of the cells that they part.
_NEAR = 3.5
# A box no thicker than this is a line.
_THIN = 2.5
# A page with more drawn on it holds a chart or a map.
_MOST_PATHS = 3_000
_MOST_RULES = 160
# So much of the page's width and height, and a box is its background.
_BACKGROUND = 0.95


@dataclass(frozen=True, slots=True)
class Grid:
    """The rules of one table: where its columns and rows are parted, outer edges with them."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    verticals: tuple[Rule, ...]

    def columns_at(self, y: float) -> tuple[float, ...]:
        """Give the rules that part the cells at a height; fewer where some are merged."""
        return tuple(
            x
            for x in self.xs
            if any(
                abs(at - x) <= _NEAR and top - _NEAR <= y <= bottom + _NEAR
                for at, top, bottom in self.verticals
            )
        )


def rules_of(page: Any, size: tuple[float, float]) -> tuple[list[Rule], list[Rule]]:
    """Give the horizontal and the vertical rules that are drawn on a page; none of a chart's."""
    import pypdfium2.raw as pdfium

    flat: list[Rule] = []
    upright: list[Rule] = []
    width, height = size
    for count, path in enumerate(page.get_objects(filter=(pdfium.FPDF_PAGEOBJ_PATH,), max_depth=2)):
        if count >= _MOST_PATHS:
            return [], []
        left, bottom, right, top = path.get_bounds()
        if right - left > _BACKGROUND * width and top - bottom > _BACKGROUND * height:
            continue
        _add(flat, upright, (left, height - top, right, height - bottom))
    return _merged(flat), _merged(upright)


def _add(flat: list[Rule], upright: list[Rule], box: tuple[float, float, float, float]) -> None:
    left, top, right, bottom = box
    if bottom - top <= _THIN:
        flat.append(((top + bottom) / 2, left, right))
    elif right - left <= _THIN:
        upright.append(((left + right) / 2, top, bottom))
    else:
        flat += [(top, left, right), (bottom, left, right)]
        upright += [(left, top, bottom), (right, top, bottom)]


def _merged(rules: Sequence[Rule]) -> list[Rule]:
    """Make one of the rules that run on from each other."""
    rows: list[list[Rule]] = []
    for rule in sorted(rules):
        if not rows or rule[0] - rows[-1][-1][0] > _NEAR:
            rows.append([])
        rows[-1].append(rule)
    merged: list[Rule] = []
    for row in rows:
        at = sum(rule[0] for rule in row) / len(row)
        start, end = None, 0.0
        for _, low, high in sorted(row, key=lambda rule: rule[1]):
            if start is not None and low - end > _NEAR:
                merged.append((at, start, end))
                start = None
            start, end = (low, high) if start is None else (start, max(end, high))
        if start is not None:
            merged.append((at, start, end))
    return merged


def grids_of(flat: Sequence[Rule], upright: Sequence[Rule]) -> list[Grid]:
    """Give the grids of two columns and two rows or more that rules make."""
    if len(flat) + len(upright) > _MOST_RULES:
        return []
    grids = []
    for rows, columns in _touching(flat, upright):
        xs, ys = _places(columns), _places(rows)
        if len(xs) > 2 and len(ys) > 2:
            grids.append(Grid(xs, ys, tuple(columns)))
    return grids


def _places(rules: Iterable[Rule]) -> tuple[float, ...]:
    return tuple(sorted({rule[0] for rule in rules}))


def _touching(flat: Sequence[Rule], upright: Sequence[Rule]) -> list[tuple[list[Rule], list[Rule]]]:
    """Group the rules that cross or meet, directly or by others."""
    groups: list[tuple[list[Rule], list[Rule]]] = []
    for rule in flat:
        joined: tuple[list[Rule], list[Rule]] = ([rule], [u for u in upright if _meet(rule, u)])
        apart = []
        for group in groups:
            if set(group[1]) & set(joined[1]):
                joined = (group[0] + joined[0], list({*group[1], *joined[1]}))
            else:
                apart.append(group)
        groups = [*apart, joined]
    return groups


def _meet(flat: Rule, upright: Rule) -> bool:
    crosses = flat[1] - _NEAR <= upright[0] <= flat[2] + _NEAR
    return crosses and upright[1] - _NEAR <= flat[0] <= upright[2] + _NEAR
