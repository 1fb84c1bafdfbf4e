"""belagt ask."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from assistant.cli import state
from assistant.errors import BelagtError, QuestionError

if TYPE_CHECKING:
    from assistant.answering.assistant import Assistant
    from assistant.records.questions import Filters


def ask(  # noqa: PLR0913 - each is an option
    question: Annotated[str | None, typer.Argument(help="The question, in quotes.")] = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    batch: Annotated[
        Path | None, typer.Option(help='Lines of {"id", "question", "history", "filters"}.')
    ] = None,
    explain: Annotated[
        bool, typer.Option(help="Show how the question was understood and each choice made.")
    ] = False,
    history: Annotated[
        list[str] | None, typer.Option(help="An earlier question; repeat, oldest first.")
    ] = None,
    document: Annotated[
        str | None, typer.Option(help="Only from this document, by its id.")
    ] = None,
    year: Annotated[int | None, typer.Option(help="Only documents that follow up it.")] = None,
) -> None:
    """Answer a question from the indexed documents, every sentence with its source."""
    if (question is None) == (batch is None):
        raise typer.BadParameter("give a question or --batch FILE, not both and not neither")
    chosen = {"document": document, "year": year}
    if batch is not None and any(value is not None for value in chosen.values()):
        raise typer.BadParameter('with --batch, name documents and years in "filters" of each line')
    from assistant.answering import Assistant

    lines = _lines(batch) if batch is not None else []
    assistant = Assistant.open(state.workspace(), state.settings())
    if batch is not None:
        raise typer.Exit(_answer_lines(assistant, lines, as_json=as_json))
    asked = [*(history or []), question or ""]
    _answer_one(assistant, asked, filters_of(chosen), as_json=as_json, explain=explain)


def _answer_one(
    assistant: "Assistant", turns: list[str], filters: "Filters", *, as_json: bool, explain: bool
) -> None:
    """Answer the last of a conversation's questions."""
    from assistant.answering import answer_json
    from assistant.answering.writing.explain import explanation
    from assistant.answering.writing.plain_text import answer_text

    workings = assistant.work(turns[-1], history=turns[:-1], filters=filters)
    if as_json:
        _print_json(answer_json(workings.answer, history=turns[:-1]))
    else:
        print(answer_text(workings.answer))
    if explain:
        explanation(workings)


def _answer_lines(assistant: "Assistant", lines: list[str], *, as_json: bool) -> int:
    """Print one object, or one readable answer, a line, in order; 1 where a line was bad."""
    from assistant.answering import answer_json
    from assistant.answering.writing.plain_text import answer_text

    failed = 0
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        identifier: str | None = None
        try:
            asked = _asked(line)
            identifier = asked.get("id")
            answer = assistant.ask(
                asked["question"],
                history=asked.get("history") or [],
                filters=filters_of(asked.get("filters")),
            )
        except BelagtError as error:
            failed += 1
            _report(number, identifier, str(error), as_json=as_json)
            continue
        if as_json:
            history = asked.get("history") or []
            _print_json(answer_json(answer, identifier=identifier, history=history))
        else:
            print(f"{answer.query.question}\n{answer_text(answer)}\n")
    return 1 if failed else 0


def _lines(batch: Path) -> list[str]:
    try:
        return batch.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError as error:
        raise QuestionError(f"{batch}: {error.strerror}. Name a file of questions") from error


def _asked(line: str) -> dict[str, Any]:
    try:
        asked = json.loads(line)
    except (json.JSONDecodeError, RecursionError) as error:
        raise QuestionError(f"not a JSON object ({error}). Write one object a line") from error
    if not isinstance(asked, dict) or not isinstance(asked.get("question"), str):
        raise QuestionError('no question. Write {"id": ..., "question": "..."} on each line')
    identifier = asked.get("id")
    if identifier is not None and not isinstance(identifier, str):
        asked["id"] = str(identifier)
    history = [] if asked.get("history") is None else asked["history"]
    if not isinstance(history, list) or not all(isinstance(turn, str) for turn in history):
        raise QuestionError('history: not a list of questions. Write "history": ["...", "..."]')
    return asked


def filters_of(given: object) -> "Filters":
    """Give filters from an object of them; none where nothing is given.

    Raises:
        QuestionError: It is no object of filters.
    """
    given = {} if given is None else given
    from dataclasses import fields

    from assistant.records.questions import Filters

    names = [field.name for field in fields(Filters)]
    if not isinstance(given, dict) or not set(given) <= set(names):
        raise QuestionError(f"filters: takes an object with {', '.join(names)}")
    known = {key: value for key, value in given.items() if value is not None}
    wrong = [key for key, value in known.items() if not isinstance(value, _filter_type(key))]
    if wrong or isinstance(known.get("year"), bool):
        raise QuestionError(f"filters: {', '.join(wrong or ['year'])} has a value of a wrong type")
    return Filters(**known)


def _filter_type(key: str) -> type:
    return int if key == "year" else str


def _report(number: int, identifier: str | None, fault: str, *, as_json: bool) -> None:
    print(f"line {number}: {fault}", file=sys.stderr)
    if as_json:
        head = {} if identifier is None else {"id": identifier}
        _print_json(head | {"error": fault, "line": number})


def _print_json(value: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
    sys.stdout.flush()
