"""Save a run to its folder and load it again."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from assistant.errors import EvaluationError
from assistant.evaluation.outcomes import Beside, Fact, Outcome
from assistant.evaluation.summary import Figure, Slice

RUN, OUTCOMES, ANSWERS, MEASURES = "run.json", "outcomes.jsonl", "answers.jsonl", "measures.json"
REPORT = "report.html"
# Names become folder names, also on Windows.
_NAME = re.compile(r"^\w[\w.-]*$")


@dataclass(frozen=True, slots=True)
class RunFacts:
    """What was run.

    Attributes:
        made: ISO time, UTC.
        code: Version of the program, and its commit where it is known.
        settings: Every setting but addresses and secrets.
    """

    name: str
    made: str
    code: str
    generation: str
    settings: Mapping[str, Any]
    sets: tuple[str, ...]
    machine: str


@dataclass(frozen=True, slots=True)
class Run:
    """A run: what was run, each question's outcome, and the outcomes summed up."""

    facts: RunFacts
    outcomes: tuple[Outcome, ...]
    slices: tuple[Slice, ...]


def check_name(name: str) -> str:
    """Give the name back.

    Raises:
        EvaluationError: It cannot name a folder.
    """
    if not _NAME.match(name):
        raise EvaluationError(f"{name!r} cannot name a run. Use letters, digits, _ . and - only")
    return name


def save_run(run: Run, folder: Path) -> None:
    """Write a run's data to its folder, which is made; files of an earlier run are replaced."""
    folder.mkdir(parents=True, exist_ok=True)
    _write_json(folder / RUN, asdict(run.facts))
    _write_json(folder / MEASURES, [asdict(one) for one in run.slices])
    rows = [_plain(outcome) for outcome in run.outcomes]
    answers = [row.pop("answer") or {"id": row["id"]} for row in rows]
    _write_lines(folder / OUTCOMES, rows)
    _write_lines(folder / ANSWERS, answers)


def load_run(folder: Path) -> Run:
    """Read a run back.

    Raises:
        EvaluationError: The folder holds no run, or one that this version cannot read.
    """
    if not (folder / RUN).is_file():
        others = sorted(path.parent.name for path in folder.parent.glob(f"*/{RUN}"))
        raise EvaluationError(
            f"{folder}: no run is saved here. Saved runs: {', '.join(others) or 'none'}. "
            "Make one with: belagt eval run --save NAME"
        )
    try:
        facts = _record(RunFacts, json.loads((folder / RUN).read_text(encoding="utf-8")))
        answers = _read_lines(folder / ANSWERS)
        outcomes = tuple(
            _outcome(row, answer)
            for row, answer in zip(_read_lines(folder / OUTCOMES), answers, strict=True)
        )
        measures = json.loads((folder / MEASURES).read_text(encoding="utf-8"))
        return Run(facts, outcomes, tuple(map(_slice, measures)))
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise EvaluationError(
            f"{folder}: this run cannot be read ({error}). Run it again with: "
            f"belagt eval run --save {folder.name} --replace"
        ) from error


def list_runs(runs: Path) -> tuple[RunFacts, ...]:
    """Give the facts of all saved runs, newest first; unreadable ones are left out."""
    found = []
    for file in runs.glob(f"*/{RUN}"):
        try:
            found.append(_record(RunFacts, json.loads(file.read_text(encoding="utf-8"))))
        except (ValueError, TypeError):
            continue
    return tuple(sorted(found, key=lambda facts: facts.made, reverse=True))


def _plain(outcome: Outcome) -> dict[str, Any]:
    values = {name: round(value, 6) for name, value in outcome.values.items()}
    return asdict(outcome) | {"values": values, "elapsed_ms": round(outcome.elapsed_ms, 1)}


def _outcome(row: dict[str, Any], answer: Mapping[str, Any]) -> Outcome:
    nested = {
        "sources": tuple(_record(Beside, one) for one in row["sources"]),
        "facts": tuple(_record(Fact, one) for one in row["facts"]),
        # A question that crashed has a line with its id alone.
        "answer": answer if "answer" in answer else {},
    }
    outcome: Outcome = _record(Outcome, row | nested)
    return outcome


def _slice(row: dict[str, Any]) -> Slice:
    figures = {name: Figure(**figure) for name, figure in row["figures"].items()}
    return Slice(**row | {"figures": figures})


def _record(kind: Any, row: Mapping[str, Any]) -> Any:
    """Make a record of plain data: JSON's lists become the tuples that records hold."""
    names = {field.name for field in fields(kind)}
    return kind(
        **{
            name: tuple(value) if isinstance(value, list) else value
            for name, value in row.items()
            if name in names
        }
    )


def _write_json(file: Path, data: Any) -> None:
    file.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _write_lines(file: Path, rows: Sequence[Mapping[str, Any]]) -> None:
    lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    file.write_text("".join(lines), encoding="utf-8")


def _read_lines(file: Path) -> list[dict[str, Any]]:
    # Not splitlines: JSON may hold line separators of Unicode unescaped.
    return [json.loads(line) for line in file.read_text(encoding="utf-8").split("\n") if line]
