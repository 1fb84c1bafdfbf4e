"""Who presented what was found: where that person is introduced, among the first passages."""

from collections import Counter
from dataclasses import replace

from assistant.indexing.generation import Generation
from assistant.language.folding import fold
from assistant.records.documents import Passage
from assistant.records.questions import Filters, Hit, Query

# Passages that may say whose part it is, and after which the introduction stands.
_FIRST = 3


def introduced(query: Query, hits: tuple[Hit, ...], generation: Generation) -> tuple[Hit, ...]:
    """Put where the presenter of what was found is introduced after the first passages.

    A title slide says who speaks and nothing of what is told, so that a question who presented
    something finds it by no word. Other questions' hits, and what has no presenter, stay.
    """
    presented = [hit.passage for hit in hits[:_FIRST] if hit.passage.speaker]
    if query.asked_for != "person" or query.people or not presented:
        return hits
    # Whoever presented most of them, of equals the first.
    parts = Counter((passage.document, passage.speaker) for passage in presented)
    part = parts.most_common(1)[0][0]
    passage = next(one for one in presented if (one.document, one.speaker) == part)
    introduction = _introduction(passage, query.filters, generation)
    if introduction is None or introduction.id in {hit.passage.id for hit in hits[:_FIRST]}:
        return hits
    known = next((hit for hit in hits if hit.passage.id == introduction.id), None)
    above = hits[:_FIRST][-1]
    made = replace(known or Hit(introduction, 1, 0.0), score=above.score)
    rest = [hit for hit in hits[_FIRST:] if hit is not known]
    order = (*hits[:_FIRST], made, *rest)
    return tuple(replace(hit, rank=rank) for rank, hit in enumerate(order, start=1))


def _introduction(passage: Passage, kept: Filters, generation: Generation) -> Passage | None:
    """Give the first passage of the presenter's part, where it names them and is let through."""
    speaker = passage.speaker
    if speaker is None or not speaker.name:
        return None
    part = generation.passage_ids(replace(kept, document=passage.document, speaker=speaker.name))
    first = generation.passages(part[:1])
    return next((one for one in first if fold(speaker.name) in fold(one.text)), None)
