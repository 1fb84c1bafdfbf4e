"""Refuse filters that name a document or a body which the corpus does not have."""

from collections.abc import Sequence
from difflib import get_close_matches

from assistant.errors import QuestionError
from assistant.indexing.generation import Generation
from assistant.language.folding import fold
from assistant.records.questions import Filters
from assistant.retrieval.kept import once_a_generation

_SHOWN = 3


def check_filters(filters: Filters, generation: Generation) -> None:
    """Pass where the document and the body that filters name are in the index.

    A year, speaker, aspect or goal that nothing has is an answer of its own; an id that does not
    exist is a slip, and nought hits would hide it.

    Raises:
        QuestionError: One is not, with the nearest that are.
    """
    if filters.document is not None and filters.document not in _documents(generation):
        raise QuestionError(
            f"document {filters.document}: no document of this id is indexed. "
            f'{_nearest(filters.document, _documents(generation))}"belagt documents" lists all'
        )
    if filters.publisher is not None and fold(filters.publisher) not in map(
        fold, _bodies(generation)
    ):
        raise QuestionError(
            f"body {filters.publisher}: no indexed document is published by it. "
            f'{_nearest(filters.publisher, _bodies(generation))}"belagt documents" lists all'
        )


def _nearest(name: str, known: Sequence[str]) -> str:
    near = get_close_matches(name, known, n=_SHOWN, cutoff=0.5)
    return f"The nearest: {', '.join(near)}; " if near else ""


@once_a_generation
def _documents(generation: Generation) -> tuple[str, ...]:
    return tuple(row.facts.id for row in generation.documents())


@once_a_generation
def _bodies(generation: Generation) -> tuple[str, ...]:
    return tuple(sorted({row.facts.publisher for row in generation.documents()}))
