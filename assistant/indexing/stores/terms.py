"""The lexical index: tantivy over terms that `assistant.language` has analysed."""

import heapq
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import tantivy

from assistant.errors import IndexingError
from assistant.indexing.building.prepare import FIELDS, ZONES, field_name
from assistant.indexing.faults import unwritable

TERM_FIELDS = tuple(field_name(zone, field) for zone in ZONES for field in FIELDS)
ANALYZER = "spaces"
# Terms looked through for the commonest, over twice what 108,000 passages hold; room is made for
# all at once (16 MB).
_ALL = 500_000
# Bytes that the writer fills before it writes a segment: the least that tantivy takes is 15 MB.
SMALL_HEAP, LARGE_HEAP = 20_000_000, 200_000_000


@dataclass(frozen=True, slots=True)
class TermClause:
    """A term to look for in one field, and how much finding it weighs.

    Attributes:
        field: One of `TERM_FIELDS`, such as "stems" or "heading_grams".
        term: As `analyse` gives it for that field.
    """

    field: str
    term: str
    weight: float = 1.0


class TermWriter:
    """Adds and removes passages; one process, one thread."""

    def __init__(self, folder: Path, *, large: bool = False) -> None:
        """Open the index in a folder for writing, made where it is missing.

        Raises:
            IndexingError: What is there is not an index.
        """
        folder.mkdir(parents=True, exist_ok=True)
        try:
            self._index = _register(tantivy.Index(_schema(), path=str(folder), reuse=True))
            # One thread: more would spread passages over segments by chance.
            self._writer = self._index.writer(LARGE_HEAP if large else SMALL_HEAP, num_threads=1)
        except (ValueError, OSError) as error:
            raise _broken(folder, error) from error
        self._folder = folder

    def add(self, seq: int, facet: int, terms: Mapping[str, str]) -> None:
        """Add a passage by its number in the catalogue.

        Args:
            terms: Space-joined terms by field name.
        """
        document = tantivy.Document()
        document.add_unsigned("seq", seq)
        document.add_unsigned("facet", facet)
        for field, joined in terms.items():
            document.add_text(field, joined)
        try:
            self._writer.add_document(document)
        except (ValueError, OSError) as error:
            raise unwritable(self._folder, error) from error

    def delete(self, seqs: Sequence[int]) -> None:
        """Remove passages by number."""
        # Not by term: tantivy-py takes an int for a signed term, which no unsigned field holds.
        gone = tantivy.Query.term_set_query(self._index.schema, "seq", list(seqs))
        self._writer.delete_documents_by_query(gone)

    def close(self) -> None:
        """Write what is pending and wait until the files are at rest.

        Raises:
            IndexingError: The disk would not take it.
        """
        try:
            self._writer.commit()
            self._writer.wait_merging_threads()
        except (ValueError, OSError) as error:
            raise unwritable(self._folder, error) from error


class TermIndex:
    """Passage numbers by terms; only read, safe for many threads."""

    def __init__(self, folder: Path) -> None:
        """Open the index in a folder.

        Raises:
            IndexingError: There is no usable index in the folder.
        """
        try:
            self._index = _register(tantivy.Index.open(str(folder)))
        except (ValueError, OSError) as error:
            raise _broken(folder, error) from error
        self._schema = self._index.schema
        self._searcher = self._index.searcher()

    def __len__(self) -> int:
        return int(self._searcher.num_docs)

    def match(
        self, clauses: Sequence[TermClause], limit: int, facets: Sequence[int] | None = None
    ) -> list[tuple[int, float]]:
        """Give passage numbers by the weighted sum of BM25 over the clauses, best first.

        Args:
            facets: Numbers of the facets to keep to; None for all.

        Raises:
            ValueError: A clause names a field that is not there.
        """
        if not clauses or limit <= 0 or (facets is not None and not facets):
            return []
        query = self._query(clauses)
        if facets is not None:
            query = self._kept_to(query, facets)
        hits = self._searcher.search(query, limit=limit, count=False).hits
        seqs = self._searcher.fast_field_values("seq", [address for _, address in hits])
        found = [(int(seq or 0), float(score)) for seq, (score, _) in zip(seqs, hits, strict=True)]
        return sorted(found, key=lambda pair: (-pair[1], pair[0]))

    def frequency(self, field: str, term: str) -> int:
        """Count the passages that hold a term in a field."""
        return int(self._searcher.doc_freq(field, term))

    def terms_beginning(self, field: str, prefix: str, limit: int) -> list[tuple[str, int]]:
        """Give known terms that begin so, with the number of passages that hold each."""
        return list(self._searcher.terms_with_prefix(field, prefix, limit=limit))

    def common(self, field: str, limit: int) -> list[str]:
        """Give the terms of a field that most passages hold, the commonest first."""
        known = self._searcher.terms_with_prefix(field, "", limit=_ALL)
        return [term for term, _ in heapq.nlargest(limit, known, key=lambda pair: pair[1])]

    def _query(self, clauses: Sequence[TermClause]) -> tantivy.Query:
        return tantivy.Query.boolean_query(
            [(tantivy.Occur.Should, self._clause(clause)) for clause in clauses]
        )

    def _clause(self, clause: TermClause) -> tantivy.Query:
        term = tantivy.Query.term_query(self._schema, clause.field, clause.term, "freq")
        return term if clause.weight == 1.0 else tantivy.Query.boost_query(term, clause.weight)

    def _kept_to(self, query: tantivy.Query, facets: Sequence[int]) -> tantivy.Query:
        kept = tantivy.Query.term_set_query(self._schema, "facet", list(facets))
        return tantivy.Query.boolean_query(
            [
                (tantivy.Occur.Must, tantivy.Query.const_score_query(kept, 0.0)),
                (tantivy.Occur.Must, query),
            ]
        )


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("seq", indexed=True, fast=True)
    builder.add_unsigned_field("facet", indexed=True, fast=True)
    for field in TERM_FIELDS:
        builder.add_text_field(field, tokenizer_name=ANALYZER, index_option="freq")
    return builder.build()


def _register(index: tantivy.Index) -> tantivy.Index:
    # The terms are analysed already; tantivy only parts them at the spaces.
    analyzer = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
    index.register_tokenizer(ANALYZER, analyzer)
    return index


def _broken(folder: Path, error: Exception) -> IndexingError:
    return IndexingError(
        f'{folder}: the lexical index cannot be opened ({error}). Run "belagt index"'
    )
