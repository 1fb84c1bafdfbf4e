"""Show one answer: its lead, its claims with numbered citations, and what was searched."""

from collections.abc import Mapping
from dataclasses import dataclass

from assistant.answering.dialogue.courtesy import courtesy
from assistant.answering.writing.formats import claim_groups
from assistant.records.answers import Answer, Citation, Claim
from assistant.records.documents import DocumentId
from assistant.web.markup import Markup, element
from assistant.web.parts.citation import TurnLinks, citation_link
from assistant.web.parts.place import place_name
from assistant.web.texts import Texts


def answer_markup(
    answer: Answer, *, links: TurnLinks, languages: Mapping[DocumentId, str]
) -> Markup:
    """Give the answer as one article; a greeting is answered in kind, not in the form of a denial.

    Args:
        answer: What is shown.
        links: Where its citations lead, and the page's words.
        languages: The documents' languages, so that quotations are read aloud in theirs.
    """
    texts = links.texts
    if is_courtesy(answer):
        return element("article", _lead(answer), class_="answer courtesy")
    return element(
        "article",
        _verdict(answer, texts),
        _lead(answer),
        claims_markup(answer, links, languages),
        _missing(answer, texts),
        element("p", answer.note, class_="note") if answer.note else None,
        element("p", texts("answer.rephrased", model=answer.model), class_="note")
        if answer.model
        else None,
        _nearest(answer, links) if answer.status != "answered" else None,
        _searched(answer, texts) if answer.status != "answered" else None,
        class_=f"answer {answer.status.replace('_', '-')}",
    )


def is_courtesy(answer: Answer) -> bool:
    """Say whether a greeting or thanks is answered, which the documents say nothing about."""
    return not answer.citations and courtesy(answer.query.question) is not None


def coming_markup(
    answer: Answer, *, links: TurnLinks, languages: Mapping[DocumentId, str]
) -> Markup:
    """Give the lead of an answer that a chat model is writing, and the claims that are ready."""
    claims = claims_markup(answer, links, languages)
    return element("section", _lead(answer), claims, class_="answer coming")


def claims_markup(
    answer: Answer, links: TurnLinks, languages: Mapping[DocumentId, str]
) -> list[Markup]:
    """Give the claims, each with its marks, under the headings that they have."""
    marks = _Marks(answer, links, languages)
    return [_group(group, claims, marks) for group, claims in claim_groups(answer.claims)]


def _lead(answer: Answer) -> Markup:
    return element("p", answer.lead, class_="lead", lang=answer.query.language)


def _group(heading: str | None, claims: list[Claim], marks: "_Marks") -> Markup:
    items = [
        element("li", element("bdi", claim.text, lang=marks.language(claim)), marks.marks(claim))
        for claim in claims
    ]
    return element(
        "section",
        element("h3", heading) if heading else None,
        element("ul", items, class_="claims"),
        class_="group",
    )


@dataclass(frozen=True, slots=True)
class _Marks:
    """Makes the marks of one answer's claims."""

    answer: Answer
    links: TurnLinks
    languages: Mapping[DocumentId, str]

    def marks(self, claim: Claim) -> list[Markup]:
        return [self._mark(number, claim.text) for number in claim.citations]

    def language(self, claim: Claim) -> str:
        """Give the language that a claim is written in: a quotation has its document's."""
        if self.answer.model is not None or not claim.citations:
            return self.answer.query.language
        document = self._citation(claim.citations[0]).document
        return self.languages.get(document, self.answer.query.language)

    def _mark(self, number: int, beside: str) -> Markup:
        statement = self._citation(number).statement
        return citation_link(statement, self.links, name=str(number), beside=beside)

    def _citation(self, number: int) -> Citation:
        return next(cited for cited in self.answer.citations if cited.number == number)


def _verdict(answer: Answer, texts: Texts) -> Markup | None:
    if answer.status == "answered":
        return None
    return element("p", texts(f"answer.{answer.status}"), class_="verdict")


def _missing(answer: Answer, texts: Texts) -> Markup | None:
    # What the lead names already is not said twice.
    items = [element("li", part) for part in answer.missing if part not in answer.lead]
    if not items:
        return None
    return element(
        "div", element("h3", texts("answer.missing")), element("ul", items), class_="missing"
    )


def _nearest(answer: Answer, links: TurnLinks) -> Markup | None:
    texts = links.texts
    if not answer.nearest:
        return None
    items = [
        element(
            "li",
            element("bdi", hit.statement.reading),
            citation_link(
                hit.statement,
                links,
                name=f"n{index}",
                mark=place_name(hit.statement.locator, texts),
                beside=hit.statement.reading,
            ),
        )
        for index, hit in enumerate(answer.nearest, start=1)
    ]
    return element(
        "section",
        element("h3", texts("answer.nearest")),
        element("p", texts("answer.nearest_explained"), class_="aside"),
        element("ul", items, class_="nearest"),
    )


def _searched(answer: Answer, texts: Texts) -> Markup:
    searched = answer.searched
    line = texts(
        "answer.searched",
        documents=texts.count("answer.documents", searched.documents),
        passages=texts.count("answer.passages", searched.passages),
    )
    if searched.terms:
        line += " " + texts("answer.terms", terms=", ".join(searched.terms))
    return element("p", line, class_="searched")
