"""Show one answer: its lead, its claims with numbered citations, and what was searched."""

from collections.abc import Mapping
from dataclasses import dataclass

from assistant.answering.formats import claim_groups
from assistant.records.answers import Answer, Citation, Claim
from assistant.records.documents import DocumentId, Statement
from assistant.web.markup import Markup, element
from assistant.web.parts.place import place_name
from assistant.web.texts import Texts


def answer_markup(
    answer: Answer, texts: Texts, *, turn: int, languages: Mapping[DocumentId, str]
) -> Markup:
    """Give the answer as one article.

    Args:
        answer: What is shown.
        texts: The page's words; the answer's own stay in its language.
        turn: Number of its turn, by which its citations are opened.
        languages: The documents' languages, so that quotations are read aloud in theirs.
    """
    marks = _Marks(answer, turn, texts, languages)
    return element(
        "article",
        _verdict(answer, texts),
        element("p", answer.lead, class_="lead", lang=answer.query.language),
        [_group(group, claims, marks) for group, claims in claim_groups(answer.claims)],
        _missing(answer, texts),
        element("p", answer.note, class_="note") if answer.note else None,
        element("p", texts("answer.rephrased", model=answer.model), class_="note")
        if answer.model
        else None,
        _nearest(answer, texts, turn) if answer.status != "answered" else None,
        _searched(answer, texts) if answer.status != "answered" else None,
        class_=f"answer {answer.status.replace('_', '-')}",
    )


def citation_link(
    statement: Statement, address: str, texts: Texts, *, mark: str, worded: bool = False
) -> Markup:
    """Give a mark that shows the statement when pointed at and opens its place when followed.

    Without our script it is still a link, to the conversation with this source open.

    Args:
        statement: What the mark stands for.
        address: Turn and citation, "2.3", as the page's address has it.
        texts: The page's words.
        mark: What is written on it, mostly a number.
        worded: The mark says by itself where it leads.
    """
    place = place_name(statement.locator, texts)
    link = element(
        "a",
        mark,
        class_="cite",
        href=f"?cite={address}",
        data_cite=address,
        id=f"cite-{address.replace('.', '-')}",
        aria_label=None if worded else texts("answer.cite", number=mark, place=place),
    )
    peek = element(
        "span",
        element("span", place, class_="peek-place"),
        element("bdi", statement.reading),
        class_="peek",
        aria_hidden="true",
    )
    return element("span", link, peek, class_="cited-by")


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
    turn: int
    texts: Texts
    languages: Mapping[DocumentId, str]

    def marks(self, claim: Claim) -> list[Markup]:
        return [self._mark(number) for number in claim.citations]

    def language(self, claim: Claim) -> str:
        """Give the language that a claim is written in: a quotation has its document's."""
        if self.answer.model is not None or not claim.citations:
            return self.answer.query.language
        document = self._citation(claim.citations[0]).document
        return self.languages.get(document, self.answer.query.language)

    def _mark(self, number: int) -> Markup:
        statement = self._citation(number).statement
        return citation_link(statement, f"{self.turn}.{number}", self.texts, mark=str(number))

    def _citation(self, number: int) -> Citation:
        return next(cited for cited in self.answer.citations if cited.number == number)


def _verdict(answer: Answer, texts: Texts) -> Markup | None:
    if answer.status == "answered":
        return None
    return element("p", texts(f"answer.{answer.status}"), class_="verdict")


def _missing(answer: Answer, texts: Texts) -> Markup | None:
    if not answer.missing:
        return None
    items = [element("li", part) for part in answer.missing]
    return element(
        "div", element("h3", texts("answer.missing")), element("ul", items), class_="missing"
    )


def _nearest(answer: Answer, texts: Texts, turn: int) -> Markup | None:
    if not answer.nearest:
        return None
    items = [
        element(
            "li",
            element("bdi", hit.statement.reading),
            citation_link(
                hit.statement,
                f"{turn}.n{index}",
                texts,
                mark=place_name(hit.statement.locator, texts),
                worded=True,
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
