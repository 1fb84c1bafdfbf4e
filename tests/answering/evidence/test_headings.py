"""What a passage stands under, and what a sentence points back to."""

from dataclasses import replace

import pytest

from assistant.answering.evidence.headings import (
    headings_above,
    opening_aspect,
    pointed_back_to,
)
from assistant.reading.passages import cut_passages
from tests.answering.memory import written

REPORT = "Rapport 2022\n\nAntalet brukare ökade till 700. Alla platser var fulla.\n"


@pytest.fixture
def passage(tmp_path):
    return cut_passages(written(tmp_path, "rapport", REPORT, title="Rapport 2022"))[-1]


def under(passage, *headings):
    return replace(passage, id=headings[-1], context=("Rapport 2022", *headings))


def test_a_numbered_heading_stands_under_those_its_number_begins_with(passage):
    headings = ("5 Hemtjänst", "5.1 Svårigheter", "6 Boende", "6.2 Framsteg")
    above = headings_above([under(passage, heading) for heading in headings])
    assert above == {
        "5 Hemtjänst": ("5 Hemtjänst",),
        "5.1 Svårigheter": ("5 Hemtjänst", "5.1 Svårigheter"),
        "6 Boende": ("6 Boende",),
        "6.2 Framsteg": ("6 Boende", "6.2 Framsteg"),
    }


def test_headings_that_the_file_nests_are_given_outermost_first(passage):
    above = headings_above([under(passage, "Skola", "Svårigheter")])
    assert above["Svårigheter"] == ("Skola", "Svårigheter")


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
        ("Biblioteket kostade 8 miljoner kronor.", False),
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


@pytest.mark.parametrize(
    ("aspects", "heading"),
    [
        (("outlook",), "4.2 Åtgärder läsåret 2024/2025"),
        (("outlook",), "Åtgärder för en ren å"),
        (("challenges",), "Risker inför vintern"),
        ((), "Resultat i simning"),
        ((), "Åtgärderna dröjer"),
    ],
)
def test_what_a_heading_opens_with_tells_its_aspect(aspects, heading):
    assert opening_aspect(heading) == aspects
