"""belagt replay."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from assistant.cli import state
from assistant.cli.ask import filters_of
from assistant.errors import QuestionError

if TYPE_CHECKING:
    from assistant.answering.assistant import Assistant


def replay(
    file: Annotated[Path, typer.Argument(help='Lines that "belagt ask --json" printed.')],
) -> None:
    """Ask saved answers' questions again as they were asked; say which are answered otherwise."""
    from assistant.answering import Assistant

    saved = _saved(file)
    assistant = Assistant.open(state.workspace(), state.settings())
    changed = sum([_replayed(assistant, answer) for answer in saved])
    print(f"{len(saved) - changed} of {len(saved)} answers are the same.")
    raise typer.Exit(1 if changed else 0)


def _saved(file: Path) -> list[dict[str, Any]]:
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
        saved = [json.loads(line) for line in lines if line.strip()]
    except OSError as error:
        raise QuestionError(f"{file}: {error.strerror}. Name a file of answers") from error
    except ValueError as error:
        raise QuestionError(
            f'{file}: no lines of JSON ({error}). Save what "belagt ask --json" prints'
        ) from error
    if not all(isinstance(one, dict) and isinstance(one.get("record"), dict) for one in saved):
        raise QuestionError(f'{file}: no record in it. Save what "belagt ask --json" prints')
    return saved


def _replayed(assistant: "Assistant", saved: dict[str, Any]) -> bool:
    """Ask one again and print how it went; True where it is answered otherwise."""
    from assistant.answering import answer_json

    record = saved["record"]
    history = record.get("history") or []
    filters = filters_of(record.get("filters"))
    answer = assistant.ask(saved["question"], history=history, filters=filters)
    now = answer_json(answer, history=history)
    differs = _differing(saved, now)
    made = [
        f"{name} {before} -> {after}"
        for name, before, after in (
            ("index", saved.get("generation"), now["generation"]),
            ("settings", record.get("settings"), now["record"]["settings"]),
            ("model", saved.get("model"), now["model"]),
        )
        if before != after
    ]
    verdict = f"differs in {', '.join(differs)}" if differs else "same"
    told = f" ({'; '.join(made)})" if made else ""
    print(f"{verdict}{told}: {_printable(saved['question'])}", file=sys.stdout)
    return bool(differs)


def _differing(saved: dict[str, Any], now: dict[str, Any]) -> Sequence[str]:
    """Name what two answers differ in; a chat model words the same statements anew each time."""
    parts = ["status", "kind", "missing"] + ([] if saved.get("model") else ["claims"])
    differs = [part for part in parts if saved.get(part) != now[part]]
    places = [
        [(it["document"], it["spans"]) for it in one.get("citations", [])] for one in (saved, now)
    ]
    return differs + (["citations"] if places[0] != places[1] else [])


def _printable(text: str) -> str:
    return "".join(mark for mark in " ".join(text.split()) if mark.isprintable())
