"""Write question sets as the YAML that people edit, one steady layout."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml

from assistant.errors import EvaluationError
from assistant.evaluation.reading_sets import read_set
from assistant.evaluation.sets import NamedSet, Nugget, Question, QuestionSet, Source


def set_yaml(content: QuestionSet) -> str:
    """Give a set as YAML; reading it back gives the same set."""
    lines = [f"name: {_text(content.name)}", f"description: {_text(content.description)}"]
    lines.append("questions:")
    for question in content.questions:
        lines += [*_question(question), ""]
    return "\n".join(lines).rstrip() + "\n"


def store_sets(sets: Sequence[NamedSet], folder: Path, *, replace: bool = False) -> tuple[str, ...]:
    """Write sets to their files and say what became of each; those that say the same stay.

    Nothing is written unless everything can be.

    Raises:
        EvaluationError: A set is there already, says otherwise, and may not be replaced.
    """
    changed = [one for one in sets if not _says_the_same(folder / f"{one.name}.yaml", one)]
    taken = [one.name for one in changed if (folder / f"{one.name}.yaml").exists()]
    if taken and not replace:
        raise EvaluationError(
            f"{folder}: {', '.join(taken)} would be written over. "
            "Add --replace if the spreadsheet is the newer one; comments in the files are lost"
        )
    folder.mkdir(parents=True, exist_ok=True)
    for one in changed:
        (folder / f"{one.name}.yaml").write_text(set_yaml(one.content), encoding="utf-8")
    return tuple(
        f"{one.name}.yaml: {'written' if one in changed else 'unchanged'}, "
        f"{len(one.content.questions)} questions"
        for one in sets
    )


def _says_the_same(file: Path, one: NamedSet) -> bool:
    return file.exists() and read_set(file) == one.content


def _question(question: Question) -> Iterator[str]:
    yield f"  - id: {_text(question.id)}"
    if question.group is not None:
        yield f"    group: {_text(question.group)}"
    yield f"    question: {_text(question.question)}"
    yield f"    tags: [{', '.join(map(_item, question.tags))}]"
    if question.history:
        yield "    history:"
        yield from (f"      - {_text(earlier)}" for earlier in question.history)
    expect = question.expect
    yield "    expect:"
    yield f"      status: {expect.status}"
    if expect.sources:
        yield "      sources:"
        yield from (f"        - {_source(source)}" for source in expect.sources)
    if expect.nuggets:
        yield "      nuggets:"
        yield from (f"        - {_nugget(nugget)}" for nugget in expect.nuggets)
    if expect.never:
        yield f"      never: [{', '.join(map(_quoted, expect.never))}]"


def _source(source: Source) -> str:
    stated: dict[str, Any] = source.model_dump(exclude_none=True)
    if "contains" in stated:
        stated["contains"] = _quoted(stated["contains"])
    stated["document"] = _item(stated["document"])
    return "{" + ", ".join(f"{key}: {value}" for key, value in stated.items()) + "}"


def _nugget(nugget: Nugget) -> str:
    wordings = ", ".join(map(_quoted, nugget.any))
    return f"{{any: [{wordings}], vital: {str(nugget.vital).lower()}}}"


def _quoted(text: str) -> str:
    # A JSON string is a YAML string but for the line separators YAML breaks lines at.
    return (
        json.dumps(text, ensure_ascii=False)
        .replace("\x85", "\\x85")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029")
    )


def _text(text: str) -> str:
    return text if _reads_back(f"key: {text}", {"key": text}) else _quoted(text)


def _item(text: str) -> str:
    return text if _reads_back(f"[{text}]", [text]) else _quoted(text)


def _reads_back(document: str, value: Any) -> bool:
    try:
        return bool(yaml.safe_load(document) == value)
    except yaml.YAMLError:
        return False
