"""Names that the documents put in quotation marks, of which no word alone says anything."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from assistant.language import fold, words
from assistant.records.questions import Query

# "Fler kan mer": two to six words after one mark and before another, whichever they are.
_QUOTED = re.compile(r"[\"”“„«»]([A-ZÅÄÖ][\w-]*(?: [\w-]+){1,5})[\"”“«»]")


def with_quoted_names(query: Query, texts: Iterable[str]) -> Query:
    """Give the query with a name that some text quotes as one term, where it has small words.

    Of "Fler kan mer" only "fler" is no word of grammar, and any other more would be taken for it.
    """
    asked = fold(query.standalone)
    said = {fold(word) for term in query.terms for word in words(term)}
    for name in dict.fromkeys(hit.group(1) for text in texts for hit in _QUOTED.finditer(text)):
        own = [fold(word) for word in words(name)]
        small = query.kind == "definition" or not said.issuperset(own)
        if small and re.search(rf"(?<!\w){re.escape(fold(name))}(?!\w)", asked):
            query = replace(query, terms=_with(query.terms, name, own))
    return query


def _with(terms: Sequence[str], name: str, own: Sequence[str]) -> tuple[str, ...]:
    """Give the terms with a name for those that are words of it; last where none is."""
    put = (name if fold(term) in own else term for term in terms)
    return tuple(dict.fromkeys((*put, name)))
