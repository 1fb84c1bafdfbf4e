"""Draw cost against size as an SVG: one small panel a measure, both axes logarithmic."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 300, 210
LEFT, BOTTOM, TOP, RIGHT = 52, 34, 34, 18
COLUMNS = 3
INK, LINE, LIMIT = "#1a1a1a", "#1f5fa8", "#b3261e"


@dataclass(frozen=True, slots=True)
class Panel:
    """One measure.

    Attributes:
        points: Passages and cost, ascending, all above 0.
        limit: What it should stay under at the largest size.
    """

    title: str
    points: tuple[tuple[float, float], ...]
    limit: float | None = None


def chart(panels: Sequence[Panel], alternative: str) -> str:
    """Give the picture.

    Args:
        alternative: What it shows, for who cannot see it.
    """
    rows = math.ceil(len(panels) / COLUMNS)
    size = (COLUMNS * WIDTH, rows * HEIGHT)
    drawn = "".join(
        f'<g transform="translate({place % COLUMNS * WIDTH} {place // COLUMNS * HEIGHT})">'
        f"{_panel(panel)}</g>\n"
        for place, panel in enumerate(panels)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size[0]} {size[1]}" role="img" '
        f'font-family="sans-serif" font-size="12" fill="{INK}"><title>{alternative}</title>\n'
        f'<rect width="100%" height="100%" fill="white"/>\n{drawn}</svg>\n'
    )


def _panel(panel: Panel) -> str:
    values = [value for _, value in panel.points] + ([panel.limit] if panel.limit else [])
    across = _Axis.over([size for size, _ in panel.points], LEFT, WIDTH - RIGHT)
    up = _Axis.over(values, HEIGHT - BOTTOM, TOP)
    ticks = "".join(
        f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{up.at(tick):.0f}" y2="{up.at(tick):.0f}" '
        f'stroke="#ddd"/><text x="{LEFT - 6}" y="{up.at(tick) + 4:.0f}" text-anchor="end">'
        f"{tick:g}</text>"
        for tick in up.ticks()
    ) + "".join(
        f'<text x="{across.at(tick):.0f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">'
        f"{tick:,.0f}</text>"
        for tick in across.ticks()
    )
    places = [(across.at(size), up.at(value)) for size, value in panel.points]
    line = " ".join(f"{x:.0f},{y:.0f}" for x, y in places)
    dots = "".join(f'<circle cx="{x:.0f}" cy="{y:.0f}" r="3.5" fill="{LINE}"/>' for x, y in places)
    limit = ""
    if panel.limit:
        limit = (
            f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{up.at(panel.limit):.0f}" '
            f'y2="{up.at(panel.limit):.0f}" stroke="{LIMIT}" stroke-dasharray="5 4"/>'
        )
    return (
        f'<text x="{LEFT}" y="20" font-weight="bold">{panel.title}</text>{ticks}{limit}'
        f'<polyline points="{line}" fill="none" stroke="{LINE}" stroke-width="2"/>{dots}'
    )


@dataclass(frozen=True, slots=True)
class _Axis:
    """A logarithmic axis over whole powers of ten."""

    low: int
    high: int
    start: float
    end: float

    @classmethod
    def over(cls, values: Sequence[float], start: float, end: float) -> "_Axis":
        low = math.floor(math.log10(min(values)))
        high = math.ceil(math.log10(max(values)) - 1e-9)
        return cls(low, max(high, low + 1), start, end)

    def at(self, value: float) -> float:
        share = (math.log10(value) - self.low) / (self.high - self.low)
        return self.start + share * (self.end - self.start)

    def ticks(self) -> list[float]:
        return [10.0**power for power in range(self.low, self.high + 1)]
