"""The questions that the product was asked for, over the two example documents as they are read."""

from pathlib import Path

import pytest

from assistant.reading.document import read_document
from assistant.reading.facts.documents import corpus_facts
from assistant.reading.repair import Repairer
from assistant.workspace import open_workspace
from tests.answering.memory import assistant_over

ROOT = Path(__file__).parents[2]
CHALLENGES = ["svårt att nå ungdomarna", "motivera ungdomar", "hela kommunens ansvar",
              "snabba synliga", "Antalet ungdomar i KAA kommer att"]  # fmt: skip
PLANS = ["bemanning", "utbud av individuella insatser", "Lättillgängliga lokaler"]


@pytest.fixture(scope="module")
def ask():
    workspace = open_workspace(ROOT)
    repairer = Repairer.load()
    documents = [
        read_document(workspace.corpus / facts.file, facts, repairer=repairer)
        for facts in corpus_facts(workspace)
    ]
    return assistant_over(documents).ask


def text(answer):
    return "\n".join(claim.text for claim in answer.claims)


@pytest.mark.parametrize(
    ("question", "language"),
    [("what are the challenges for KAA?", "en"), ("Vilka utmaningar finns för KAA?", "sv")],
)
def test_the_challenges_are_all_listed_and_no_plan_among_them(ask, question, language):
    answer = ask(question)

    assert (answer.status, answer.query.kind) == ("answered", "list")
    assert answer.query.language == language
    assert all(part in text(answer) for part in CHALLENGES)
    assert not any(part in text(answer) for part in PLANS)
    assert {it.locator.number for it in answer.citations} == {14}
    assert all("Sofie" in it.speaker for it in answer.citations)


def test_a_follow_up_gives_the_plans_and_no_challenge_among_them(ask):
    answer = ask("Och vad planeras framåt?", history=["Vilka utmaningar finns för KAA?"])

    assert all(part in text(answer) for part in PLANS)
    assert not any(part in text(answer) for part in CHALLENGES)


@pytest.mark.parametrize(
    ("question", "kind", "part", "number"),
    [
        ("Hur många ungdomar har hanterats inom KAA?", "fact", "1070 ungdomar", 13),
        ("Vem är socialdirektör?", "person", "Yvonne Thilander", 28),
        ("Vad betyder SSPF?", "definition", "SSPF (socialtjänst", 35),
        ("Sedan vilket år mäts hemlösheten?", "fact", "Sedan 1993", 1),
    ],
)
def test_a_fact_is_one_statement_at_its_place(ask, question, kind, part, number):
    answer = ask(question)

    assert (answer.status, answer.query.kind) == ("answered", kind)
    assert len(answer.claims) == 1
    assert part in answer.claims[0].text
    assert answer.citations[0].locator.number == number


def test_a_comparison_gives_each_year_its_part_oldest_first(ask):
    answer = ask("Vad sades om hemlöshet 2009 och 2022?")

    assert list(dict.fromkeys(claim.group for claim in answer.claims)) == ["2009", "2022"]
    assert "1993" in text(answer)
    assert "Bostad först" in text(answer)


@pytest.mark.parametrize(
    ("question", "missing"),
    [
        ("When does the new swimming hall open?", "swimming"),
        ("Vad är huvudstaden i Frankrike?", "Frankrike"),
        ("Vilken lön har socialdirektören?", "lön"),
        ("Hur många ungdomar hanterades inom KAA 2015?", "2015"),
        ("Vilka utmaningar finns för simhallen?", "simhallen"),
        ("När öppnar den nya simhallen?", "simhallen"),
    ],
)
def test_what_the_documents_do_not_hold_is_denied_and_the_missing_part_named(
    ask, question, missing
):
    answer = ask(question)

    assert answer.status == "not_found"
    assert answer.citations == ()
    assert any(missing in part for part in answer.missing)
    assert answer.searched.documents == 2


def test_a_comparison_with_a_year_that_no_document_is_of_is_partial(ask):
    answer = ask("Jämför vad som sades om hemlöshet 2009 och 2015")

    assert answer.status == "partial"
    assert answer.missing == ("2015",)
    assert answer.citations
