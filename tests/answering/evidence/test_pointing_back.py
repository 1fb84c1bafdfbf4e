"""What a sentence is of that does not say so itself."""

from dataclasses import replace

import pytest

from assistant.answering.evidence.pointing_back import pointed_back_to
from assistant.reading.passages import cut_passages
from tests.answering.memory import written

REPORT = "Rapport 2022\n\nAntalet brukare ökade till 700. Alla platser var fulla.\n"


@pytest.fixture
def passage(tmp_path):
    return cut_passages(written(tmp_path, "rapport", REPORT, title="Rapport 2022"))[-1]


@pytest.mark.parametrize(
    ("sentence", "points"),
    [
        ("De öppnar i maj.", True),
        ("Det innebär längre restider.", True),
        ("Det finns tre badplatser.", False),
        ("Det tredje målet handlar om skolan.", False),
        ("Delarna är klara.", False),
        ("Slutkostnaden beräknas till 8 miljoner kronor.", True),
        ("Den höga avgiften förklaras av hyran.", True),
        ("Antalet var 97 vid årets slut.", True),
        ("The cost was 8 million.", True),
        ("Kostnaden för skolbussen ökade.", False),
        ("Antalet elever ökade.", False),
        ("Skolan kostade 8 miljoner kronor.", False),
        ("Biblioteken kostade 8 miljoner kronor.", True),
        ("Då flyttar bokbussen dit.", True),
        ("Man lånar där utan kort.", True),
        ("Under våren visar man ritningarna.", True),
        ("Det är en lokal för alla åldrar.", True),
        ("Det är en utmaning att hitta personal.", False),
        ("Under våren visar kommunen ritningarna.", False),
    ],
)
def test_a_sentence_that_opens_with_a_pronoun_or_a_bare_measure_points_back(
    passage, sentence, points
):
    former = replace(passage.statements[-1], kind="paragraph", reading="Två bibliotek byggs.")
    found = pointed_back_to([former, replace(former, reading=sentence)])
    assert found == [None, "Två bibliotek byggs." if points else None]


def test_without_statements_nothing_points_back():
    assert pointed_back_to([]) == []


def test_a_cost_is_of_any_of_the_lines_before_it_on_its_page(passage):
    first = replace(passage.statements[-1], kind="bullet", reading="Ekebadet invigs i mars.")
    lines = [
        first,
        replace(first, reading="Bassängen är 50 meter."),
        replace(first, reading="Kostnaden blir 8 miljoner kronor."),
    ]
    assert pointed_back_to(lines)[-1] == "Ekebadet invigs i mars. Bassängen är 50 meter."


def test_pronouns_lead_through_one_another(passage):
    first = replace(passage.statements[-1], kind="paragraph", reading="En bokbuss köps in.")
    lines = [
        first,
        replace(first, reading="Den går på el."),
        replace(first, reading="Man lånar i den."),
    ]
    assert pointed_back_to(lines) == [
        None, "En bokbuss köps in.", "En bokbuss köps in. Den går på el.",
    ]  # fmt: skip


def test_a_cost_is_of_its_own_paragraph_and_no_other(passage):
    former = replace(passage.statements[-1], kind="paragraph", reading="Två bibliotek byggs.")
    cost = replace(former, passage=f"{former.passage}-next", reading="Driftkostnaden ökade.")
    assert pointed_back_to([former, cost]) == [None, None]
