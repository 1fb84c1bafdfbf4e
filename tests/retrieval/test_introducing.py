"""Where the presenter of what was found is introduced."""

import pytest

from assistant.records.documents import Passage, Speaker
from assistant.records.places import Locator
from assistant.records.questions import Filters, Hit, Query
from assistant.retrieval.introducing import introduced

EVA, PER = Speaker("Eva Lind", "skolchef"), Speaker("Per Berg", "chef")


def passage(name, speaker=EVA, text="Text."):
    return Passage(name, "d", Locator("slide", 1, None, 1), (), text, (), speaker=speaker)


class Deck:
    """A deck whose presenters are each introduced first."""

    def __init__(self, *passages):
        self.held = passages

    def passage_ids(self, filters):
        mine = [one for one in self.held if one.speaker and one.speaker.name == filters.speaker]
        return tuple(one.id for one in mine if filters.aspect in (None, *one.aspects))

    def passages(self, ids):
        return [one for one in self.held if one.id in ids]


TITLE, OF_PER = passage("title", text="Eva Lind, skolchef"), passage("per", PER)
TOLD = tuple(passage(name) for name in "abcd")
DECK = Deck(TITLE, OF_PER, *TOLD)


def ids(query, passages):
    hits = tuple(Hit(one, rank, 9.0 - rank) for rank, one in enumerate(passages, start=1))
    return [(hit.passage.id, hit.rank) for hit in introduced(query, hits, DECK)]


def asked(who="person", people=()):
    return Query("q", "q", "sv", "person", asked_for=who, people=people)


def test_the_introduction_of_who_presented_it_follows_the_first_three():
    assert ids(asked(), TOLD) == [("a", 1), ("b", 2), ("c", 3), ("title", 4), ("d", 5)]


def test_one_that_was_found_is_moved_up_and_stands_once():
    assert [name for name, _ in ids(asked(), (*TOLD, TITLE))] == ["a", "b", "c", "title", "d"]


def test_who_presented_most_of_it_is_meant():
    assert ids(asked(), (OF_PER, *TOLD))[3] == ("title", 4)


@pytest.mark.parametrize("query", [asked(who="phone"), asked(people=("Per Berg",))])
def test_other_questions_keep_their_order(query):
    assert [name for name, _ in ids(query, TOLD)] == ["a", "b", "c", "d"]


def test_what_nobody_presented_keeps_its_order():
    unsigned = [passage(name, None) for name in "ab"]

    assert [name for name, _ in ids(asked(), unsigned)] == ["a", "b"]


def test_a_part_that_does_not_open_with_a_name_is_no_introduction():
    assert [name for name, _ in ids(asked(), (OF_PER, OF_PER))] == ["per", "per"]


def test_an_introduction_that_a_filter_keeps_out_stays_out():
    kept = Query("q", "q", "sv", "person", asked_for="person", filters=Filters(aspect="progress"))

    assert [name for name, _ in ids(kept, TOLD)] == ["a", "b", "c", "d"]
