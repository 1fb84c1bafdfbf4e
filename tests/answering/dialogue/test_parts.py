"""Questions asked in one are told apart, each written out, and answered part by part."""

import pytest

from assistant.answering.dialogue.parts import _pieces
from tests.answering.memory import assistant_over, written


@pytest.mark.parametrize(
    ("question", "pieces"),
    [
        (
            "Vad händer med bion och hur många besökte den?",
            ("Vad händer med bion", "hur många besökte den?"),
        ),
        (
            "How did the harbour do, and what is planned?",
            ("How did the harbour do", "what is planned?"),
        ),
        ("Hur går det för bion? Vad kostar den?", ("Hur går det för bion", "Vad kostar den?")),
        ("Vilka utmaningar och planer finns för bion?",) * 2,
        ("När det gäller bion, vad är svårt?",) * 2,
        ("Varför stängdes bion och när?",) * 2,
        ("Vad kostar bion, och är den öppen?", ("Vad kostar bion", "är den öppen?")),
        ("Vad kostar bion, och finns det fler?", ("Vad kostar bion", "finns det fler?")),
    ],
)
def test_only_what_asks_on_its_own_is_a_part(question, pieces):
    assert _pieces(question) == (pieces if isinstance(pieces, tuple) else (pieces,))


@pytest.fixture
def harbour(tmp_path):
    return assistant_over(
        [
            written(
                tmp_path,
                "hamnen-2022",
                "Hamnen\n\nHamnen hade 412 båtplatser år 2022.\n\nBryggan renoverades under våren.",
            )
        ]
    )


def test_each_part_is_answered_under_its_own_words(harbour):
    answer = harbour.ask("Hur många båtplatser hade hamnen och vad hände med bryggan?")

    assert answer.status == "answered"
    assert [claim.group for claim in answer.claims] == [
        "Hur många båtplatser hade hamnen?",
        "Vad hände med bryggan?",
    ]
    assert [citation.number for citation in answer.citations] == [1, 2]


def test_a_part_that_nothing_answers_is_named_beside_the_other(harbour):
    answer = harbour.ask("Hur många båtplatser hade hamnen och vad händer med flygplatsen?")

    assert answer.status == "partial"
    assert answer.missing == ("flygplatsen",)
    assert "412" in answer.claims[0].text
