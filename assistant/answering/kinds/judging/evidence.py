"""What speaks for a statement that does not say all that is asked: a fitted model decides by it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.answering.evidence.candidates import Candidate, share_covered
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.evidence.values import values
from assistant.answering.evidence.windows import Passages
from assistant.answering.kinds.judging.merit import plainly, says_what
from assistant.answering.kinds.judging.values.asked_value import wanted_value
from assistant.answering.kinds.judging.values.by_how_much import asks_by_how_much, is_by_how_much
from assistant.answering.kinds.judging.values.figures import FIGURES, may_count
from assistant.answering.kinds.judging.values.wanted import holds
from assistant.answering.selection import Case
from assistant.language import is_function_word, words
from assistant.language.frequency import frequency
from assistant.records.documents import StatementId

# Beyond so many, one concept more or less tells nothing.
_MANY = 3
# Scores of the reranker and commonness of words lie within this.
_TEN = 10.0
# A heading's word that is near in meaning speaks a little less than a statement's own.
_HEADING = 0.9
_SHORTEST = 3
_HALF = 0.5


@dataclass(frozen=True, slots=True)
class Offer:
    """A statement that may be shown, and what speaks for and against it.

    Attributes:
        beside: How well each concept is covered by it, its headings or its passage.
        named: The same by it, its headings or, in running text, what its passage says before it.
        holds: Whether it holds the kind of value asked for; None where none is.
        counts: Whether it holds any figure where one is asked for.
        seen: What the model sees, by name; most of it 0 to 1.
    """

    it: Candidate
    beside: tuple[float, ...]
    named: tuple[float, ...]
    holds: bool | None
    counts: bool
    seen: Mapping[str, float]

    def seeing(self, more: Mapping[str, float]) -> "Offer":
        """Give it with more that the model sees."""
        return replace(self, seen={**self.seen, **more})


def offered(case: Case, asked: Sequence[Concept]) -> list[Offer]:
    """Give the statements of the best ranked passages with what speaks for each.

    Args:
        asked: The concepts that are asked for by name ("vilken skattesats").
    """
    near = [it for it in case.candidates if it.telling and it.well_ranked]
    if not near or not case.concepts:
        return []
    wanted = wanted_value(case)
    held = {it.statement.id for it in near if wanted is not None and holds(it, wanted, case)}
    found = {hit.passage.id: dict(hit.features) for hit in case.hits}
    met = max(found.get(it.statement.passage, {}).get("covered_anywhere", 0.0) for it in near)
    passages = Passages(near)
    return [
        _offer(case, it, passages, held, wanted)
        .seeing(_of_words(case, it, asked))
        .seeing(_of_passage(found.get(it.statement.passage, {})))
        .seeing({"unmet": 1.0 - met})
        for it in near
    ]


def _offer(
    case: Case,
    it: Candidate,
    passages: Passages,
    held: set[StatementId],
    wanted: str | None,
) -> Offer:
    others = [one for one in passages.of(it) if one is not it]
    before = _with(it, passages.before(it))
    beside, own = _with(it, others), it.statement.id in held
    hard = [place for place, part in enumerate(case.concepts) if part.hard]
    seen = {
        "holds value": float(own),
        "lacks value": float(wanted is not None and not own),
        "only holder": float(own and not any(one.statement.id in held for one in others)),
        "any value": float(wanted is not None and _counts(it, case)),
        "value asked": float(wanted is not None),
        "passage covers": share_covered(case.concepts, beside),
        "before covers": share_covered(case.concepts, before),
        "passage lacks": min(_MANY, sum(beside[place] < ENOUGH for place in hard)) / _MANY,
    }
    return Offer(
        it,
        beside,
        before if it.statement.kind == "paragraph" else _with(it, ()),
        own if wanted is not None else None,
        wanted in ("figure", "share") and may_count(it) and _counts(it, case),
        seen | _of_rank(case, it) | _in_meaning(case, it),
    )


def _of_words(case: Case, it: Candidate, asked: Sequence[Concept]) -> dict[str, float]:
    parts = case.concepts
    hard = [part for part in parts if part.hard]
    lacking = [part for part in it.lacks(parts) if part.hard]
    own = sum(part.hard and said >= ENOUGH for part, said in zip(parts, it.own, strict=True))
    return {
        "covered": it.coverage(parts),
        "said": it.own_coverage(parts),
        "named": 1 - len(lacking) / len(hard) if hard else 1.0,
        "name covered": float(any(part.named and part not in lacking for part in hard)),
        "says": min(own, _MANY) / _MANY,
        "lacks": min(len(lacking), _MANY) / _MANY,
        "lacks asked": float(any(part in asked for part in lacking)),
        "common": max((frequency(part.term, case.query.language) for part in lacking), default=0.0)
        / _TEN,
        "in its own word": float(plainly(case, it)),
        "says what": float(says_what(case, it)),
        "aspect": float(bool(set(case.aspects) & set(it.statement.aspects))),
    }


def _of_rank(case: Case, it: Candidate) -> dict[str, float]:
    best = [hit.score for hit in case.hits[:2]]
    next_best = max((score for score in best if score != it.score), default=0.0)
    return {
        "score": max(0.0, it.score) / _TEN,
        "top score": max(best, default=0.0) / _TEN,
        "gap": (it.score - next_best) / _TEN,
        "rank": 1 / it.rank,
        "first": float(it.rank == 1),
        "years asked": float(bool(case.query.years)),
    }


def _of_passage(found: Mapping[str, float]) -> dict[str, float]:
    """Give what the search saw of its passage that tells most."""
    names = ("lexical", "covered_by_statement", "heading", "said")
    return {f"passage {name}": found.get(name, 0.0) for name in names}


def _in_meaning(case: Case, it: Candidate) -> dict[str, float]:
    """Give how near the statement, and words of it and its headings, come to the question."""
    heads = " ".join(filter(None, (it.statement.topic, it.statement.locator.section)))
    said, over = _content(it.statement.reading), _content(heads)
    near = [(case.likeness(part.term, said), case.likeness(part.term, over))
            for part in case.concepts]  # fmt: skip
    lacking = set(it.lacks(case.concepts))
    missed = [max(pair) for part, pair in zip(case.concepts, near, strict=True)
              if part.hard and part in lacking]  # fmt: skip
    meant = [
        max(own, around, mine, _HEADING * theirs)
        for own, around, (mine, theirs) in zip(it.own, it.around, near, strict=True)
    ]
    whole = sum(part.weight for part in case.concepts)
    told = sum(part.weight * it for part, it in zip(case.concepts, meant, strict=True))
    return {
        "meant": told / whole,
        "alike": case.likeness(case.query.standalone, (it.statement.reading,)),
        "lacking meant": sum(missed) / len(missed) if missed else _HALF,
    }


def _with(it: Candidate, others: Sequence[Candidate]) -> tuple[float, ...]:
    """Give how well each concept is covered by a statement, its headings or some others."""
    return tuple(
        max(own, around, *(one.own[place] for one in others))
        for place, (own, around) in enumerate(zip(it.own, it.around, strict=True))
    )


def _counts(it: Candidate, case: Case) -> bool:
    """Say whether a statement holds a figure that the question does not name itself."""
    named = {value.form for value in values(case.query.standalone)}
    text, change = it.statement.reading, asks_by_how_much(case.query.standalone)
    return any(
        value.kind in FIGURES
        and value.form not in named
        and (change or not is_by_how_much(text, value))
        for value in values(text)
    )


def _content(text: str) -> tuple[str, ...]:
    return tuple(
        word.lower()
        for word in words(text)
        if len(word) >= _SHORTEST and not is_function_word(word, "sv")
    )
