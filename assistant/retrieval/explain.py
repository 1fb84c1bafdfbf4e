"""Say why passages are ranked as they are: legs, matched terms, features."""

from rich.table import Table
from rich.text import Text

from assistant.records.questions import Hit, Query
from assistant.retrieval.needs import Need, found, question_needs
from assistant.retrieval.passage_terms import passage_terms
from assistant.retrieval.search import Retriever

_SHOWN = 60


def query_table(query: Query) -> Table:
    """Give how a question was understood, a row a part; parts with nothing are left out."""
    widened = "; ".join(f"{row.term} = {', '.join(row.also)}" for row in query.widened)
    parts = {
        "kind": query.kind,
        "language": query.language,
        "searched": query.standalone,
        "terms": ", ".join(query.terms),
        "topics": ", ".join(query.topics),
        "aspects": ", ".join(query.aspects),
        "years": ", ".join(map(str, query.years)),
        "people": ", ".join(query.people),
        "bodies": ", ".join(query.bodies),
        "asked for": query.asked_for or "",
        "also": widened,
    }
    table = Table("part", "understood as")
    for part, value in parts.items():
        if value:
            table.add_row(part, Text(value))
    return table


def explanation_table(query: Query, retriever: Retriever, limit: int) -> Table:
    """Rank the passages of a query and give, a row each, what counted for and against it."""
    weights = retriever.weights(query.language).features
    needs = question_needs(query, retriever.generation, retriever.generation.count)
    table = Table("rank", "score", "place", "legs", "terms", "features, weighted", "passage")
    for hit in retriever.rank(query, limit):
        legs = ", ".join(f"{leg} {rank}" for leg, rank in hit.legs)
        counted = {name: weights.get(name, 0.0) * value for name, value in hit.features}
        told = sorted(counted.items(), key=lambda item: -abs(item[1]))
        features = ", ".join(f"{name} {value:+.2f}" for name, value in told if value)
        cells = (_place(hit), legs, ", ".join(matched_terms(hit, needs)), features)
        table.add_row(
            str(hit.rank), f"{hit.score:.2f}", *map(Text, cells), Text(hit.passage.text[:_SHOWN])
        )
    return table


def matched_terms(hit: Hit, needs: tuple[Need, ...]) -> tuple[str, ...]:
    """Give the question's terms that a passage or its headings hold, as the question has them."""
    terms = passage_terms(hit.passage)
    places = (terms.body, terms.heading, terms.title)
    return tuple(need.term for need in needs if any(found(need, place) for place in places))


def _place(hit: Hit) -> str:
    locator = hit.passage.locator
    return f"{hit.passage.document} {locator.kind} {locator.number} {locator.section or ''}".strip()
