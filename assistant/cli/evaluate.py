"""belagt eval: run question sets, compare runs, hold the gate, trade sets with spreadsheets."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.state import settings, workspace

if TYPE_CHECKING:
    from assistant.evaluation.runs import Run
    from assistant.evaluation.sessions import Session

app = typer.Typer(
    help="Know, per question and per source, whether a change made it better.",
    no_args_is_help=True,
)

Sets = Annotated[
    list[str] | None,
    typer.Argument(help="Sets in eval/questions, without .yaml; all where none is named."),
]


@app.command()
def run(
    sets: Sets = None,
    *,
    save: Annotated[
        str | None, typer.Option(help="Keep the run under this name, in eval/runs.")
    ] = None,
    replace: Annotated[bool, typer.Option(help="Write over a run of that name.")] = False,
    judge: Annotated[
        bool, typer.Option(help="Let the configured chat model judge the answers too.")
    ] = False,
) -> None:
    """Ask every question of the sets and measure the answers."""
    from assistant.cli.evaluation_tables import print_run
    from assistant.evaluation import sessions
    from assistant.evaluation.judging import judge_run, save_verdicts
    from assistant.evaluation.labels import LABELS
    from assistant.evaluation.report import write_report
    from assistant.evaluation.runs import REPORT, save_run

    folder = sessions.run_folder(workspace(), save, replace=replace) if save else None
    session = sessions.open_session(workspace(), settings(), sets or ())
    done = _run_with_progress(session, save or "unsaved")
    labels = workspace().root / "eval" / LABELS
    judged = judge_run(done, settings(), labels=labels) if judge else None
    print_run(done, judged)
    if folder:
        save_run(done, folder)
        write_report(done, folder / REPORT, judged=judged)
        if judged:
            save_verdicts(judged, folder)
        typer.echo(f"Saved in {folder}; open {folder / REPORT}")
    if any(outcome.error for outcome in done.outcomes):
        raise typer.Exit(1)


@app.command()
def compare(
    first: Annotated[str, typer.Argument(help="Name of a saved run.")],
    second: Annotated[str, typer.Argument(help="Name of the run to hold against it.")],
) -> None:
    """Show what changed between two runs: measures with their chance, and questions."""
    from assistant.cli.evaluation_tables import print_comparison
    from assistant.evaluation.comparison import compare as compare_runs
    from assistant.evaluation.runs import load_run

    runs = workspace().runs
    print_comparison(compare_runs(load_run(runs / first), load_run(runs / second)))


@app.command()
def gate(
    against: Annotated[str, typer.Option(help="Saved run to hold it against.")] = "baseline",
) -> None:
    """Run all sets and fail where a measure is worse than the baseline by more than its margin."""
    from assistant.cli.evaluation_tables import print_falls
    from assistant.evaluation import sessions
    from assistant.evaluation.gate import falls
    from assistant.evaluation.runs import load_run

    baseline = load_run(workspace().runs / against)
    session = sessions.open_session(workspace(), settings(), ())
    done = _run_with_progress(session, "gate")
    found = falls(baseline.outcomes, done.outcomes)
    print_falls(found, baseline, done)
    if found:
        raise typer.Exit(1)


@app.command()
def check(sets: Sets = None) -> None:
    """Check that the sets are well formed and that their sources stand in the corpus."""
    from assistant.evaluation import sessions

    checked = sessions.check(workspace(), settings(), sets or ())
    questions = sum(len(one.content.questions) for one in checked)
    typer.echo(f"{len(checked)} sets with {questions} questions: every source was found.")


@app.command("export")
def export_sets(
    file: Annotated[Path, typer.Argument(help="CSV file to write.")], sets: Sets = None
) -> None:
    """Write question sets as a spreadsheet that Swedish Excel opens right."""
    from assistant.evaluation.reading_sets import read_sets
    from assistant.evaluation.spreadsheet import write_spreadsheet

    chosen = read_sets(workspace().questions, sets or ())
    write_spreadsheet(chosen, file)
    questions = sum(len(one.content.questions) for one in chosen)
    typer.echo(f"Wrote {questions} questions of {len(chosen)} sets to {file}")


@app.command("import")
def import_sets(
    file: Annotated[Path, typer.Argument(help="CSV file to read.")],
    *,
    replace: Annotated[
        bool, typer.Option(help="Write over sets of the same name that say otherwise.")
    ] = False,
) -> None:
    """Take question sets from a spreadsheet into eval/questions."""
    from assistant.evaluation.spreadsheet import read_spreadsheet
    from assistant.evaluation.writing_sets import store_sets

    for line in store_sets(read_spreadsheet(file), workspace().questions, replace=replace):
        typer.echo(line)


def _run_with_progress(session: "Session", name: str) -> "Run":
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    columns = ("Asking", BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    # On stderr, so that what is printed can be piped on.
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("questions", total=session.questions)
        return session.run(name, progress=lambda: bar.advance(task))
