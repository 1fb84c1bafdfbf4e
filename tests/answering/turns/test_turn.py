"""Which passages an answer is chosen from."""

from assistant.answering.turns import ranked
from assistant.records.documents import Passage
from assistant.records.places import Locator
from assistant.records.questions import Hit, Query

ASKED = Query("q", "q", "sv", "comparison", years=(2018, 2022))


def hit(name, score, year):
    passage = Passage(name, "d", Locator("page", 1, None, 1), (), "Text.", ())
    return Hit(passage, 1, score, features=(("year", year),))


class Ranker:
    """Gives what documents of a year hold; without one, what documents of others hold too."""

    def rank(self, query, limit):
        by_year = {2018: [hit("of 2018", 5.0, 1.0)], 2022: [hit("of 2022", 4.0, 1.0)]}
        others = [hit("names 2022", 9.0, 0.5), hit("of 2020", 8.0, -1.0), hit("of 2018", 5.0, 1.0)]
        return (by_year.get(query.filters.year) or others)[:limit]


def test_a_comparison_also_sees_what_documents_of_other_years_tell_of_one():
    names = [hit.passage.id for hit in ranked(Ranker(), ASKED)]

    assert names == ["names 2022", "of 2018", "of 2022"]


def test_its_passages_are_numbered_best_first():
    assert [hit.rank for hit in ranked(Ranker(), ASKED)] == [1, 2, 3]
