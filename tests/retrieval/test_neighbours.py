import pytest

from assistant.records.documents import Passage
from assistant.records.places import Locator
from assistant.records.questions import Query
from assistant.retrieval.needs import question_needs
from assistant.retrieval.neighbours import phrases
from assistant.retrieval.passage_words import PassageReader
from assistant.retrieval.understanding.vocabulary import NoWords


def share(text, *terms):
    query = Query(" ".join(terms), " ".join(terms), "sv", "fact", terms=terms)
    needs = question_needs(query, NoWords(), 10)
    reader = PassageReader()
    read = reader.read([Passage(text, "d", Locator("page", 1, None, 1), ("Plan",), text, ())])
    return phrases(needs, [one.order for one in read], reader.lexicon)[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kommunens budget växer.", 1.0),
        ("Kommunens stora budget växer.", 1.0),
        ("Kommunens alltför stora budget växer.", 0.0),
        ("Budget för kommunens skolor.", 0.0),
        ("", 0.0),
    ],
)
def test_terms_are_neighbours_with_at_most_one_word_between(text, expected):
    assert share(text, "kommunens", "budget") == expected


def test_half_of_the_pairs_is_half():
    assert share("Kommunens budget, och många skolor.", "kommunens", "budget", "skolor") == 0.5


def test_one_term_has_no_neighbours():
    assert share("Kommunens budget.", "budget") == 0.0
