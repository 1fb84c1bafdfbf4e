"""Read question sets from YAML, with every fault named by file, question, field and fix."""

import difflib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ValidationError

try:  # libyaml's loader takes a sixth of the time; a PyYAML built without it lacks it
    from yaml import CSafeLoader as SafeLoader
except ImportError:
    from yaml import SafeLoader  # type: ignore[assignment]  # reads the same, slower

from assistant.errors import EvaluationError
from assistant.evaluation.sets import (
    Expectation,
    NamedSet,
    Nugget,
    Question,
    QuestionSet,
    Source,
)

_MODELS: Mapping[str, type[BaseModel]] = {
    "questions": Question,
    "expect": Expectation,
    "sources": Source,
    "nuggets": Nugget,
}


class _OnceEach(SafeLoader):
    """YAML that refuses a key written twice, where PyYAML would keep the last in silence."""


def _mapping(loader: _OnceEach, node: yaml.MappingNode) -> dict[Any, Any]:
    seen: set[str] = set()
    for key, _ in node.value:
        if key.value in seen:
            raise yaml.constructor.ConstructorError(
                None, None, f'"{key.value}" is written twice', key.start_mark
            )
        seen.add(key.value)
    return loader.construct_mapping(node, deep=True)


_OnceEach.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)


def read_sets(folder: Path, names: Sequence[str] = ()) -> tuple[NamedSet, ...]:
    """Read the sets of a folder, or those named, in order of name.

    Args:
        folder: Holds one `.yaml` file a set.
        names: File names without `.yaml`; none means every set.

    Raises:
        EvaluationError: No set is there, one named is missing, a file is wrong, or two
            questions share an id.
    """
    files = sorted(folder.glob("*.yaml"))
    if not files:
        raise EvaluationError(
            f"{folder}: no question sets here. Add one as docs/evaluation.md shows"
        )
    chosen = _chosen(files, names) if names else files
    sets = tuple(NamedSet(file.stem, read_set(file)) for file in chosen)
    _refuse_shared_ids(sets)
    return sets


def read_set(file: Path) -> QuestionSet:
    """Read one set.

    Raises:
        EvaluationError: The file cannot be read or is not a question set; every fault is named.
    """
    try:
        # The loader is PyYAML's safe one, made stricter.
        data = yaml.load(file.read_text(encoding="utf-8-sig"), Loader=_OnceEach)  # noqa: S506
    except UnicodeDecodeError as error:
        raise EvaluationError(f"{file}: not UTF-8 text. Save it as UTF-8") from error
    except yaml.YAMLError as error:
        raise EvaluationError(f"{file}: {_yaml_fault(error)}") from error
    return check_set(data, str(file))


def check_set(data: Any, origin: str) -> QuestionSet:
    """Give the question set that plain data states.

    Raises:
        EvaluationError: It states none; one line a fault, each beginning with `origin`.
    """
    if not isinstance(data, dict):
        raise EvaluationError(f"{origin}: no question set. It must have name: and questions:")
    try:
        return QuestionSet.model_validate(data)
    except ValidationError as error:
        faults = [
            f"{origin}: {_where(fault['loc'], data)}: {explain(fault)}" for fault in error.errors()
        ]
        raise EvaluationError("\n".join(faults)) from error


def explain(fault: Mapping[str, Any]) -> str:
    """Say in words what pydantic found and what to do about it."""
    kind, path = fault["type"], fault["loc"]
    if kind == "extra_forbidden":
        return _unknown_key(str(path[-1]), _model_at(path[:-1]))
    if kind == "missing":
        return f"{path[-1]} is missing. Add it"
    if kind == "string_type":
        return f"must be text, not {fault['input']!r}. Put it in quotes"
    if kind == "string_pattern_mismatch":
        return f"{fault['input']!r} may have only letters, digits, _ . and -"
    if kind == "value_error":
        return str(fault["ctx"]["error"])
    return f"{fault['msg']}, not {fault.get('input')!r}"


def _chosen(files: Sequence[Path], names: Sequence[str]) -> list[Path]:
    known = {file.stem: file for file in files}
    for name in names:
        if name not in known:
            raise EvaluationError(
                f"no question set {name!r}{_did_you_mean(name, known)}. "
                f"There are: {', '.join(known)}"
            )
    return [known[name] for name in sorted(set(names))]


def _refuse_shared_ids(sets: Iterable[NamedSet]) -> None:
    owner: dict[str, str] = {}
    for one in sets:
        for question in one.content.questions:
            if question.id in owner:
                raise EvaluationError(
                    f"{one.name}.yaml: question {question.id}: id: taken already in "
                    f"{owner[question.id]}.yaml. Give it another id"
                )
            owner[question.id] = one.name


def _where(path: Sequence[int | str], data: Mapping[str, Any]) -> str:
    """Name a place in the file: "question kaa-challenges: expect.sources[1]"."""
    if len(path) < 2 or path[0] != "questions":
        return _dotted(path) or "top"
    entry = data["questions"][path[1]]
    named = entry.get("id") if isinstance(entry, dict) else None
    question = f"question {named or f'number {int(path[1]) + 1}'}"
    return f"{question}: {_dotted(path[2:])}" if path[2:] else question


def _dotted(path: Sequence[int | str]) -> str:
    text = ""
    for part in path:
        text += f"[{part + 1}]" if isinstance(part, int) else f".{part}"
    return text.lstrip(".")


def _model_at(path: Sequence[int | str]) -> type[BaseModel]:
    named = [part for part in path if isinstance(part, str)]
    return _MODELS[named[-1]] if named else QuestionSet


def _unknown_key(key: str, model: type[BaseModel]) -> str:
    keys = list(model.model_fields)
    return f"unknown key{_did_you_mean(key, keys)}. The keys are: {', '.join(keys)}"


def _did_you_mean(word: str, known: Iterable[str]) -> str:
    nearest = difflib.get_close_matches(word, list(known), n=1, cutoff=0.5)
    return f"; did you mean {nearest[0]}?" if nearest else ""


def _yaml_fault(error: yaml.YAMLError) -> str:
    if isinstance(error, yaml.MarkedYAMLError) and error.problem_mark is not None:
        mark = error.problem_mark
        return f"line {mark.line + 1}, column {mark.column + 1}: {error.problem}. Correct the YAML"
    return f"{error}. Correct the YAML"
