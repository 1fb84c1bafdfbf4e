"""A heading that says of what it is one announces its aspect all the same."""

import pytest

from assistant.reading.structure.named import is_known_heading
from assistant.reading.structure.sections import aspects_of


@pytest.mark.parametrize(
    ("aspect", "heading"),
    [
        ("challenges", "Svårigheter i vinterväghållningen"),
        ("challenges", "3.2 Risker som nämnden följer"),
        ("challenges", "Problems with the heating plant"),
        ("progress", "Det som har gått bra på badhuset"),
        ("progress", "Framgångar inom återbruket"),
        ("progress", "Positivt under året"),
        ("challenges", "Negativt under perioden"),
        ("outlook", "7 Inför 2031"),
        ("outlook", "Åtgärder för en hamn i balans"),
        ("outlook", "Planer för 2030–2031"),
        ("events", "Viktiga händelser i hamnen"),
    ],
)
def test_what_it_is_of_hides_no_aspect(aspect, heading):
    assert aspects_of(heading) == (aspect,)


@pytest.mark.parametrize(
    "heading",
    [
        "Hot mot hamnvakter",
        "Resultat per hamn",
        "Hinderbanan i parken",
        "Inför",
        "Bakgrund till planen",
    ],
)
def test_what_only_begins_alike_is_no_such_heading(heading):
    assert aspects_of(heading) == ()


def test_a_line_is_not_taken_for_a_heading_by_it():
    assert not is_known_heading("Svårigheter i vinterväghållningen")
