"""Whether a heading is of the aspect that a question asks for."""

import pytest

from assistant.records.documents import Passage
from assistant.records.places import Locator
from assistant.records.questions import Query
from assistant.retrieval.headed import aspect_match, hinted_aspects


@pytest.mark.parametrize(
    ("heading", "aspect"),
    [
        ("Hinder för bygget av hamnen", "challenges"),
        ("Bekymmer som följer med", "challenges"),
        ("Våra planer för parken", "outlook"),
        ("Framgångar i vattenvården", "progress"),
        ("Obstacle to the new pier", "challenges"),
    ],
)
def test_a_heading_hints_at_the_aspect_that_it_has_a_word_for(heading, aspect):
    assert hinted_aspects(heading) == ({aspect})


@pytest.mark.parametrize("heading", ["", "Ekonomiskt utfall", "Händelser som satte spår"])
def test_other_headings_hint_at_none(heading):
    assert hinted_aspects(heading) == frozenset()


def test_a_long_line_is_no_such_heading():
    line = "Det största hindret är att marken vid hamnen ägs av staten"

    assert hinted_aspects(line.replace("hindret", "hinder")) == frozenset()


@pytest.mark.parametrize(("section", "expected"), [("Bekymmer i hamnen", 0.7), ("Hamnen", 0.0)])
def test_such_a_heading_counts_less_than_one_of_a_known_aspect(section, expected):
    asked = Query("q", "q", "sv", "list", aspects=("challenges",))
    passage = Passage("p", "d", Locator("page", 1, section, 1), (), "Text.", ())

    assert aspect_match(asked, passage) == expected
