"""What a passage stands under."""

from dataclasses import replace

import pytest

from assistant.answering.evidence.headings import headings_above, opening_aspect
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
