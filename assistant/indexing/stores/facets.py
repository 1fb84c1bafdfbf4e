"""Which passages a filter lets through, worked out once a filter."""

import json
import re
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from assistant.indexing.building.prepare import Facet
from assistant.language.folding import fold
from assistant.records.documents import DocumentId, Facts
from assistant.records.questions import Filters

Rows = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Allowed:
    """What a filter lets through.

    Attributes:
        rows: Places in the order of all passages, ascending.
        facets: Numbers of the facets, for the lexical index.
    """

    rows: Rows
    facets: tuple[int, ...]


# Filters whose passages are kept worked out.
_MOST_KNOWN = 256


class FacetTable:
    """The facets of all passages in memory: a few bytes a passage."""

    def __init__(
        self,
        facets: dict[int, Facet],
        facts: dict[DocumentId, Facts],
        of_row: npt.NDArray[np.int32],
    ) -> None:
        self._facets = facets
        self._facts = facts
        self._of_row = of_row
        self._of_document: dict[DocumentId, list[int]] = {}
        for number, facet in facets.items():
            self._of_document.setdefault(facet.document, []).append(number)
        # A cache around a method would hold the table, and the table the cache.
        self._known: dict[Filters, Allowed] = {}

    @classmethod
    def load(
        cls,
        db: sqlite3.Connection,
        facts: dict[DocumentId, Facts],
        of_row: npt.NDArray[np.int32],
    ) -> "FacetTable":
        """Read the facets of a catalogue.

        Args:
            of_row: That of each passage, by document and place.
        """
        facets = {
            number: Facet(document, _listed(aspects), speaker, _listed(goals))
            for number, document, aspects, speaker, goals in db.execute("SELECT * FROM facets")
        }
        return cls(facets, facts, of_row)

    @property
    def speakers(self) -> tuple[str, ...]:
        """Give who presented something, as "name, office", each once, in order of name."""
        return tuple(sorted({facet.speaker for facet in self._facets.values() if facet.speaker}))

    def facet_of_row(self, row: int) -> int:
        """Give the number of the facet of a passage."""
        return int(self._of_row[row])

    def origin_of_row(self, row: int) -> tuple[DocumentId, str]:
        """Give the document of a passage, and who presented it; "" where nobody is named."""
        facet = self._facets[int(self._of_row[row])]
        return facet.document, facet.speaker

    def size(self, facet: int) -> int:
        """Count the passages of a facet."""
        return int(np.count_nonzero(self._of_row == facet))

    def allowed(self, filters: Filters) -> Allowed:
        """Give what the filters leave; worked out once for as long as it is asked for."""
        known = self._known.get(filters)
        if known is None:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            known = self._known[filters] = self._allowed(filters)
        return known

    def _allowed(self, filters: Filters) -> Allowed:
        # A document by its name: answers ask for a dozen, and looking at all of many takes long.
        named = self._of_document if filters.document is None else (filters.document,)
        facets = tuple(
            number
            for document in named
            if document in self._facts and _admits_facts(filters, self._facts[document])
            for number in self._of_document.get(document, ())
            if _admits(filters, self._facets[number])
        )
        return Allowed(np.flatnonzero(np.isin(self._of_row, facets)), facets)


def _listed(text: str) -> tuple[str, ...]:
    """Give a JSON list of the catalogue; most are empty."""
    return () if text == "[]" else tuple(json.loads(text))


def _admits_facts(filters: Filters, facts: Facts) -> bool:
    return (
        filters.document in (None, facts.id)
        and filters.year in (None, facts.year)
        and (filters.publisher is None or fold(filters.publisher) == fold(facts.publisher))
    )


def _admits(filters: Filters, facet: Facet) -> bool:
    return (
        (filters.aspect is None or filters.aspect in facet.aspects)
        and (filters.speaker is None or fold(filters.speaker) in fold(facet.speaker))
        and (filters.goal is None or _names_goal(filters.goal, facet.goals))
    )


def _names_goal(goal: str, goals: Iterable[str]) -> bool:
    """Say whether the goal stands in any as whole words: "5" in "mål 5", not in "15"."""
    pattern = re.compile(rf"(?<!\w){re.escape(fold(goal))}(?!\w)")
    return any(pattern.search(fold(written)) for written in goals)
