"""A bare question after a story is of what the story is about."""

import pytest

from tests.answering.memory import assistant_over, written


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    text = """Ekonomi 2021

Kommunen betalade 4 miljoner kronor i pengar för hyra.

En falsk faktura på 285 000 kronor stoppades i maj.
"""
    other = """Skola 2022

Hyran för paviljongerna handlade om 90 000 kronor.
"""
    return assistant_over(
        [written(folder, "e", text, year=2021), written(folder, "s", other, year=2022)]
    ).ask


def test_the_sum_is_of_what_was_told(ask):
    answer = ask(
        "Jag läste att någon försökte lura kommunen med en falsk faktura. "
        "Hur mycket pengar handlade det om?"
    )

    assert [claim.text for claim in answer.claims] == [
        "En falsk faktura på 285 000 kronor stoppades i maj."
    ]


def test_a_question_that_names_its_own_matter_is_not_of_the_story(ask):
    answer = ask(
        "Jag läste att någon försökte lura kommunen med en falsk faktura. Vad kostade hyran för"
        " paviljongerna?"
    )

    assert [claim.text for claim in answer.claims] == [
        "Hyran för paviljongerna handlade om 90 000 kronor."
    ]
