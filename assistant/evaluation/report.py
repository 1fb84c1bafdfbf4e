"""Write a run as one HTML page that needs nothing else: charts, measures, every question."""

from pathlib import Path
from typing import Any

from assistant.evaluation.judging import Judged
from assistant.evaluation.measures import MEASURES, Measure
from assistant.evaluation.report_texts import text
from assistant.evaluation.runs import Run
from assistant.evaluation.summary import Slice

# Shown for each slice; the parts show every measure.
_SLICED = ("right", "recall@5", "nDCG@10", "citation recall", "citation precision", "vital nuggets")
# The width of a bar in the chart, in the chart's own units.
_FULL = 320


def write_report(run: Run, file: Path, *, judged: Judged | None = None) -> None:
    """Write the report of a run, in Swedish with English beside it by a switch in the page."""
    file.write_text(report_html(run, judged=judged), encoding="utf-8")


def report_html(run: Run, *, judged: Judged | None = None) -> str:
    """Give the report of a run; all document and question text is escaped."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("assistant.evaluation", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["t"] = text
    parts = [one for one in run.slices if one.by == "part"]
    return environment.get_template("report.html.j2").render(
        run=run,
        parts=[_part(part) for part in parts],
        slices=[one for one in run.slices if one.by != "part"],
        sliced=_SLICED,
        tuned=sorted(
            (one for one in run.outcomes if not one.locked), key=lambda one: (one.right, one.set)
        ),
        locked=[one for one in run.outcomes if one.locked],
        judged=judged,
    )


def _part(part: Slice) -> dict[str, Any]:
    bars = [_bar(measure, part) for measure in MEASURES if measure.name in part.figures]
    return {"slice": part, "bars": bars, "full": _FULL}


def _bar(measure: Measure, part: Slice) -> dict[str, Any]:
    figure = part.figures[measure.name]
    return {
        "measure": measure,
        "figure": figure,
        "width": round(figure.value * _FULL, 1),
        "low": round(figure.low * _FULL, 1),
        "high": round(figure.high * _FULL, 1),
        # Red where the interval of a good measure stays below nine in ten.
        "poor": (figure.high < 0.9) if measure.better == "higher" else (figure.low > 0.1),
    }
