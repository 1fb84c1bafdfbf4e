"""What is told before a question says what it is about and of which year."""

import pytest

from assistant.answering.dialogue.stories import story_and_question, with_year
from tests.answering.memory import assistant_over, written

PARKS = """# Parkenhetens rapport 2021

## Lekplatser

Lekplatsen i Almby rustades under våren. Arbetet tog elva veckor och kostade 1,2 miljoner kronor.

## Träd

Stormen fällde 40 träd. Röjningen kostade 300 000 kronor.
"""


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("Vi bor i Almby och ser lekplatsen varje dag. Vad kostade den?",
         ("Vi bor i Almby och ser lekplatsen varje dag.", "Vad kostade den?")),
        ("Our readers keep asking about the old bridge: what may it carry?",
         ("Our readers keep asking about the old bridge.", "what may it carry?")),
        ("En granne frågade i går om soptömningen, hon undrade hur ofta den sker. Vet ni det?",
         ("En granne frågade i går om soptömningen.", "hur ofta den sker?")),
        ("Hej! Vad kostade lekplatsen?", ("", "Hej! Vad kostade lekplatsen?")),
        ("Vad kostade lekplatsen?", ("", "Vad kostade lekplatsen?")),
    ],
)  # fmt: skip
def test_a_story_is_what_stands_before_the_first_question(text, parted):
    assert story_and_question(text) == parted


def test_a_question_without_a_year_is_of_the_storys():
    assert with_year("Hur stort blev underskottet?", "Det gick dåligt 2019 har jag hört.") == (
        "Hur stort blev underskottet 2019?"
    )
    assert with_year("Hur gick det 2018?", "Det gick dåligt 2019 har jag hört.") == (
        "Hur gick det 2018?"
    )


def test_a_question_is_answered_where_its_story_leads(tmp_path):
    ask = assistant_over([written(tmp_path, "park-2021", PARKS, year=2021)]).ask
    story = "Min granne säger att hela lekplatsen i Almby rustades i onödan av er förvaltning."

    answer = ask(f"{story} Vad gick den lös på?")

    assert [claim.text for claim in answer.claims] == [
        "Arbetet tog elva veckor och kostade 1,2 miljoner kronor."
    ]
