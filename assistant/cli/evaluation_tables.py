"""Show runs, comparisons and falls in the terminal."""

from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.table import Table

from assistant.evaluation.comparison import Changed, Comparison
from assistant.evaluation.gate import Fall
from assistant.evaluation.judging import Judged
from assistant.evaluation.measures import MEASURES
from assistant.evaluation.outcomes import Outcome
from assistant.evaluation.runs import Run
from assistant.evaluation.summary import Slice

# Wide enough for the tables also where the output is not a terminal.
_WIDTH = 120
# Shown by default; the report has all.
_BRIEF = ("right", "recall@5", "nDCG@10", "citation recall", "vital nuggets")


def print_run(run: Run, judged: Judged | None) -> None:
    """Show the measures of each part, the slices in brief, and what is not right."""
    console = _console()
    parts = [one for one in run.slices if one.by.startswith("part")]
    for part in parts:
        console.print(_measures(part))
    console.print(_slices([one for one in run.slices if one not in parts]))
    for line in fault_lines(run.outcomes):
        console.print(line, markup=False, highlight=False)
    if judged:
        console.print(judged.summary, markup=False)


def print_comparison(comparison: Comparison) -> None:
    """Show each measure's difference with its p, and the questions that changed."""
    console = _console()
    table = Table(title=f"{comparison.first} → {comparison.second}", title_justify="left")
    for head in ("part", "measure", comparison.first, comparison.second, "change", "p", "cases"):
        table.add_column(head, justify="left" if head in ("part", "measure") else "right")
    for one in comparison.differences:
        style = {True: "green", False: "red", None: ""}[one.better]
        p = "" if one.p is None else f"{one.p:.3f}"
        figures = (f"{one.first:.3f}", f"{one.second:.3f}", f"{one.change:+.3f}", p)
        table.add_row(one.part, one.measure.name, *figures, str(one.cases), style=style)
    console.print(table)
    for changed in comparison.changed:
        console.print("\n".join(_change(changed)), markup=False, highlight=False)
    for name, missing in (
        (comparison.first, comparison.only_first),
        (comparison.second, comparison.only_second),
    ):
        if missing:
            console.print(f"Only in {name}: {', '.join(missing)}", markup=False)


def print_falls(falls: Sequence[Fall], baseline: Run, now: Run) -> None:
    """Say whether the gate is open, and if not what fell."""
    console = _console()
    known = {outcome.id for outcome in baseline.outcomes}
    new = [outcome.id for outcome in now.outcomes if outcome.id not in known]
    if new:
        console.print(f"Not in the baseline, so not held: {', '.join(new)}", markup=False)
    for fall in falls:
        console.print(str(fall), style="red", markup=False)
    if not falls:
        shared = len(now.outcomes) - len(new)
        console.print(f"No measure fell below {baseline.facts.name} over {shared} questions.")


def fault_lines(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """Name each tuned question that is not right, by cause; of the locked only how many."""
    wrong = [outcome for outcome in outcomes if not outcome.right and not outcome.locked]
    for cause in sorted({str(outcome.cause) for outcome in wrong}):
        own = [outcome for outcome in wrong if outcome.cause == cause]
        yield f"{cause}: {len(own)}"
        for outcome in own:
            detail = f" ({outcome.error})" if outcome.error else ""
            yield f"  {outcome.id}: {' / '.join([*outcome.history, outcome.question])}{detail}"
    crashed = [outcome.id for outcome in outcomes if outcome.locked and outcome.error]
    if crashed:
        yield f"Locked questions that crashed: {', '.join(crashed)}"


def _console() -> Console:
    return Console(width=max(Console().width, _WIDTH))


def _measures(part: Slice) -> Table:
    times = f"p50 {part.p50_ms:.0f} ms, p95 {part.p95_ms:.0f} ms"
    title = f"{part.name}: {part.questions} questions, {times}"
    table = Table(title=title, title_justify="left")
    for head in ("measure", "value", "95 %", "cases", "questions"):
        table.add_column(head, justify="left" if head == "measure" else "right")
    for measure in MEASURES:
        if measure.name in part.figures:
            one = part.figures[measure.name]
            name = f"{measure.name} ↓" if measure.better == "lower" else measure.name
            interval = f"{one.low:.3f}-{one.high:.3f}"
            table.add_row(name, f"{one.value:.3f}", interval, str(one.cases), str(one.questions))
    return table


def _slices(slices: Sequence[Slice]) -> Table:
    table = Table(title="By language, kind, tag and set", title_justify="left")
    for head in ("by", "name", "questions", *_BRIEF, "abstention recall", "p95 ms"):
        table.add_column(head, justify="left" if head in ("by", "name") else "right")
    for one in slices:
        cells = [_value(one, name) for name in (*_BRIEF, "abstention recall")]
        table.add_row(one.by, one.name, str(one.questions), *cells, f"{one.p95_ms:.0f}")
    return table


def _value(one: Slice, name: str) -> str:
    return f"{one.figures[name].value:.3f}" if name in one.figures else ""


def _change(changed: Changed) -> list[str]:
    first, second = changed.first, changed.second
    return [
        f"{changed.direction}: {second.id}: {' / '.join([*second.history, second.question])}",
        f"  before: {first.cause or 'right'}; {_brief(first)}",
        f"  after:  {second.cause or 'right'}; {_brief(second)}",
    ]


def _brief(outcome: Outcome) -> str:
    if outcome.error:
        return outcome.error
    cited = [citation["locator"]["label"] for citation in outcome.answer.get("citations", ())]
    return f"{outcome.status}, cites {'; '.join(dict.fromkeys(cited)) or 'nothing'}"
