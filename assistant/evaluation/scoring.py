"""Score an answer against what its question expects."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from assistant.evaluation import measures as m
from assistant.evaluation.gold import Gold
from assistant.evaluation.outcomes import Beside, Fact
from assistant.evaluation.sets import Expectation, Question
from assistant.evaluation.wording import states
from assistant.records.answers import Answer, Citation
from assistant.records.places import quotation

SourceText = Callable[[str], str]
"""Gives the source text of a document by id."""


@dataclass(frozen=True, slots=True)
class Score:
    """The measures of one answer but for the rank measures, and what they were counted on."""

    values: Mapping[str, float]
    sources: tuple[Beside, ...]
    facts: tuple[Fact, ...]
    forbidden: tuple[str, ...]


def score(
    question: Question, answer: Answer, golds: Sequence[Gold], source_text: SourceText
) -> Score:
    """Score an answer; a measure that does not apply to the question is absent.

    Args:
        question: What was asked, and what is expected.
        answer: What was answered.
        source_text: Gives what quotations are held against.
        golds: The question's sources as they stand in the corpus, in the order of the set.
    """
    facts = _facts(question.expect, answer)
    forbidden = tuple(words for words in question.expect.never if states(_all_shown(answer), words))
    values = _abstention(question, answer)
    values |= _exactness(answer.citations, source_text)
    if question.expect.never:
        values[m.FORBIDDEN.name] = float(bool(forbidden))
    if question.answerable:
        values |= _citation(answer.citations, golds) | _content(facts)
    sources = tuple(_beside(gold, answer) for gold in golds)
    return Score(values, sources, facts, forbidden)


def crash_values(question: Question) -> dict[str, float]:
    """Give the worst value of every measure that applies: a crash counts as wrong in all."""
    applying = [m.RIGHT]
    if question.expect.never:
        applying.append(m.FORBIDDEN)
    if question.answerable:
        applying += [*m.RECALL, m.NDCG, m.RR, m.CITED, m.PRECISE, m.DENIED]
        applying += [m.NUGGETS] if question.expect.nuggets else []
        applying += [m.VITAL] if any(nugget.vital for nugget in question.expect.nuggets) else []
    else:
        applying.append(m.ABSTAINED)
    return {measure.name: measure.worst for measure in applying}


def cause(question: Question, answer: Answer, values: Mapping[str, float]) -> str | None:
    """Name the first thing that keeps an answer from being right, along the way it was made."""
    if values.get(m.EXACT.name, 1.0) < 1:
        return "quotation is not the source text"
    if not question.answerable:
        return _false_answer(answer, values)
    found = values[m.RECALL[-1].name] > 0
    faults = {
        ("denied though found" if found else "denied and not found"): answer.status == "not_found",
        ("found but not cited" if found else "not found"): not values[m.CITED.name],
        "forbidden text shown": values.get(m.FORBIDDEN.name, 0.0) > 0,
        "vital fact missing": values.get(m.VITAL.name, 1.0) < 1,
        "missing part not named": question.expect.status == "partial" != answer.status,
    }
    return next((name for name, holds in faults.items() if holds), None)


def _false_answer(answer: Answer, values: Mapping[str, float]) -> str | None:
    if answer.status != "not_found":
        return "answered what no document says"
    if answer.citations:
        return "cited in a denial"
    return "forbidden text shown" if values.get(m.FORBIDDEN.name) else None


def _abstention(question: Question, answer: Answer) -> dict[str, float]:
    abstained = answer.status == "not_found"
    values = {(m.DENIED if question.answerable else m.ABSTAINED).name: float(abstained)}
    if abstained:
        values[m.ABSTENTION_PRECISION.name] = float(not question.answerable)
    return values


def _citation(citations: Sequence[Citation], golds: Sequence[Gold]) -> dict[str, float]:
    highest = max(gold.source.grade for gold in golds)
    places = [gold for gold in golds if gold.source.grade == highest]
    cited = any(_stands_on(citation, gold) for citation in citations for gold in places)
    supported = [any(_stands_on(citation, gold) for gold in golds) for citation in citations]
    # An answer without citations attests nothing: its precision is 0, not undefined.
    precision = sum(supported) / len(supported) if supported else 0.0
    return {m.CITED.name: float(cited), m.PRECISE.name: precision}


def _exactness(citations: Sequence[Citation], source_text: SourceText) -> dict[str, float]:
    if not citations:
        return {}
    exact = [
        quotation(source_text(citation.document), citation.spans) == citation.quote != ""
        for citation in citations
    ]
    return {m.EXACT.name: sum(exact) / len(exact)}


def _content(facts: Sequence[Fact]) -> dict[str, float]:
    vital = [fact.stated for fact in facts if fact.vital]
    values = {m.VITAL.name: sum(vital) / len(vital)} if vital else {}
    if facts:
        values[m.NUGGETS.name] = sum(fact.stated for fact in facts) / len(facts)
    return values


def _facts(expect: Expectation, answer: Answer) -> tuple[Fact, ...]:
    shown = _own_words(answer)
    return tuple(
        Fact(nugget.any[0], nugget.vital, any(_stated(shown, words) for words in nugget.any))
        for nugget in expect.nuggets
    )


def _stated(shown: Sequence[str], words: str) -> bool:
    # Claim by claim, and then the whole: a bullet may be split over two claims.
    return any(states(text, words) for text in shown) or states("\n".join(shown), words)


def _own_words(answer: Answer) -> list[str]:
    return [answer.lead, *(claim.text for claim in answer.claims)]


def _all_shown(answer: Answer) -> str:
    return "\n".join([*_own_words(answer), *(citation.reading for citation in answer.citations)])


def _beside(gold: Gold, answer: Answer) -> Beside:
    ranked = next(
        (
            hit.rank
            for hit in answer.passages[:10]
            if any(
                gold.holds(hit.passage.document, statement.spans)
                for statement in hit.passage.statements
            )
        ),
        None,
    )
    cited = tuple(citation.number for citation in answer.citations if _stands_on(citation, gold))
    return Beside(str(gold.source), gold.source.grade, ranked, cited)


def _stands_on(citation: Citation, gold: Gold) -> bool:
    return gold.holds(citation.document, citation.spans)
