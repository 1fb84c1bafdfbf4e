"""A question for all the heads there are is answered by their names, and by nothing else."""

import pytest

from tests.answering.memory import assistant_over, written

REPORT = """# Fritidsnämndens uppföljning 2021

Ordförande: Siv Ask (C).

Fritidsdirektör: Bo Lund.

Nämnden har öppnat tre badplatser och en simhall.

Kontaktpersoner

Badenheten
Eva Holm, badchef

016-55 10 20
"""


@pytest.fixture
def ask(tmp_path):
    return assistant_over([written(tmp_path, "fritid-2021", REPORT, year=2021)]).ask


@pytest.mark.parametrize("question", ["Vilka direktörer finns?", "Which directors are there?"])
def test_directors_are_named(ask, question):
    assert [claim.text for claim in ask(question).claims] == ["Fritidsdirektör: Bo Lund."]


def test_a_director_is_a_head_too(ask):
    told = " ".join(claim.text for claim in ask("Vad heter cheferna?").claims)
    assert [name in told for name in ("Bo Lund", "Eva Holm", "Siv Ask")] == [True, True, False]


def test_heads_that_nobody_names_are_missing(ask):
    answer = ask("Vilka rektorer finns?")
    assert (answer.status, answer.claims) == ("not_found", ())


@pytest.mark.parametrize("question", ["Hur når jag fritidsdirektören?", "epost till Bo Lund"])
def test_a_name_alone_tells_nobody_how_to_reach_them(ask, question):
    answer = ask(question)
    assert (answer.status, answer.claims) == ("not_found", ())
    assert answer.missing[0].split(" till ")[1] in question


def test_who_was_just_named_is_not_how_they_are_reached(ask):
    answer = ask("Hur når jag honom?", history=["Vem är fritidsdirektör?"])
    assert "Bo Lund" not in " ".join(claim.text for claim in answer.claims)


def test_what_heads_find_difficult_asks_for_no_names(tmp_path):
    text = (
        "# Personalläget 2021\n\nHR-chef: Bo Lund.\n\n## Svårigheter som cheferna nämner:\n\n"
        "- de har för många medarbetare\n- lönerna i grannkommunen är högre\n"
    )
    answer = assistant_over([written(tmp_path, "personal", text, year=2021)]).ask(
        "Vilka svårigheter nämner cheferna?"
    )

    assert [claim.text for claim in answer.claims] == [
        "de har för många medarbetare",
        "lönerna i grannkommunen är högre",
    ]
