from dataclasses import replace

import pytest

from assistant.records.documents import Passage, Speaker
from assistant.records.places import Locator
from assistant.records.questions import Query
from assistant.retrieval.features import Candidate, Legs, candidate_features
from assistant.retrieval.needs import question_needs
from assistant.retrieval.passage_words import PassageReader
from assistant.retrieval.reading import read
from assistant.retrieval.understanding.vocabulary import NoWords

NO_LEGS = Legs(0.0, 0.0, ())


def features(query, *, text="Antalet elever ökar.", year=2022, legs=NO_LEGS, **passage):
    held = Passage("p", "d", Locator("slide", 1, None, 1), ("Plan", "Skolan"), text, (), **passage)
    needs = question_needs(query, NoWords(), 10)
    candidate = Candidate(held, legs, year)
    seen = candidate_features(query, [candidate], read(needs, [held], PassageReader()))
    return {name: float(column[0]) for name, column in seen.items()}


def query(*terms, **parts):
    return Query(" ".join(terms), " ".join(terms), "sv", "fact", terms=terms, **parts)


def test_all_terms_held_by_the_body_is_full_coverage():
    assert features(query("elever", "ökar"))["covered"] == pytest.approx(1.0)


def test_terms_of_equal_rarity_cover_equally():
    assert features(query("elever", "simhall"))["covered"] == pytest.approx(0.5)


def test_a_heading_covers_what_the_body_leaves_out():
    seen = features(query("elever", "skolan"))

    assert seen["covered"] == pytest.approx(0.5)
    assert seen["covered_anywhere"] == pytest.approx(1.0)


@pytest.mark.parametrize(("kind", "expected"), [("overview", -0.2), ("fact", 0.0)])
def test_a_whole_document_speaks_where_a_subject_is_only_named(kind, expected):
    asked = replace(query("skolskjuts"), kind=kind)
    held = Passage("p", "d", Locator("slide", 1, None, 1), ("Plan",), "Bussar.", ())
    reading = read(question_needs(asked, NoWords(), 10), [held], PassageReader())

    seen = candidate_features(asked, [Candidate(held, NO_LEGS, 2022, document=0.8)], reading)

    assert seen["dense_document"].tolist() == pytest.approx([expected])


def test_one_statement_that_holds_all_beats_two_that_share_it():
    asked = query("elever", "lokaler")

    together = features(asked, text="Elever saknar lokaler.\nBra.")
    apart = features(asked, text="Elever ökar.\nNya lokaler.")

    assert together["covered_by_statement"] > apart["covered_by_statement"]
    assert together["covered"] == apart["covered"]


def test_neighbours_in_the_question_count_as_neighbours_in_the_text():
    assert features(query("antalet", "elever"))["phrase"] == 1.0
    assert features(query("elever", "antalet"))["phrase"] == 0.0


@pytest.mark.parametrize(
    ("aspects", "expected"), [(("challenges",), 1.0), (("outlook",), -1.0), ((), 0.0)]
)
def test_aspects_count_for_and_against(aspects, expected):
    assert features(query("a", aspects=("challenges",)), aspects=aspects)["aspect"] == expected


@pytest.mark.parametrize(("year", "expected"), [(2022, 1.0), (2009, -1.0), (None, 0.0)])
def test_the_year_followed_up_counts_for_and_against(year, expected):
    assert features(query("elever", years=(2022,)), year=year)["year"] == expected


def test_a_year_that_is_only_named_counts_half():
    assert features(query("a", years=(1993,)), text="Sedan 1993.", year=2009)["year"] == 0.5


def test_who_presented_it_is_a_match_for_a_person():
    asked = query("Lind", people=("Lind",))

    assert features(asked, speaker=Speaker("Eva Lind", "skolchef"))["person"] == 1.0
    assert features(asked)["person"] == 0.0


def test_a_passage_that_only_repeats_its_heading_is_bare():
    assert features(query("skolan"), text="Skolan")["bare"] == 1.0
    assert features(query("skolan"))["bare"] == 0.0


def test_a_rank_counts_one_at_the_top_and_half_at_eleven():
    first = features(query("a"), legs=Legs(1.0, 0.0, (("lexical", 1),)))
    eleventh = features(query("a"), legs=Legs(1.0, 0.0, (("lexical", 11),)))

    assert (first["lexical_rank"], eleventh["lexical_rank"]) == (1.0, 0.5)


def test_without_needs_nothing_is_covered():
    assert features(query())["covered"] == 0.0
