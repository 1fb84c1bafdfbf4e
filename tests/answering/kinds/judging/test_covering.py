"""What covers all that is named may still be of another matter."""

import pytest

from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.weights import HARD, SOFT
from assistant.answering.kinds.judging.covering import far_fetched
from assistant.answering.selection import Case
from assistant.records.questions import Query
from tests.answering.kinds.judging.test_evidence import FACTS, candidate

PARTS = (
    Concept("gamlingar", ("gamlingar", "seniorer"), HARD),
    Concept("ramlade", ("ramlade",), SOFT),
)
OTHER_WORD, OWN_WORD = "673 seniorer fick matlådor.", "673 gamlingar fick matlådor."
NOT_SAID, SAID = (1.0, 0.0), (1.0, 1.0)


@pytest.mark.parametrize(
    ("rank", "own", "reading", "expected"),
    [
        (9, NOT_SAID, OTHER_WORD, True),
        (0, NOT_SAID, OTHER_WORD, True),
        (1, NOT_SAID, OTHER_WORD, False),
        (9, SAID, OTHER_WORD, False),
        (9, NOT_SAID, OWN_WORD, False),
    ],
)
def test_another_word_for_whom_and_nothing_of_what_they_did_is_far_fetched(
    rank, own, reading, expected
):
    asked = "Hur många gamlingar ramlade?"
    query = Query(asked, asked, "sv", "fact", asked_for="figure")
    it = candidate("a", own, reading, rank=rank)
    assert far_fetched(Case(query, PARTS, (it,), (FACTS,), lambda _: ()), it) is expected
