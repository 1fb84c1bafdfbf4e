"""Who comes to an office is told by what says so, and by nobody who has left it."""

import pytest

from tests.answering.memory import assistant_over_report

REPORT = """# Bokslut 2021

## Ledningen

Berit Holm är förvaltningschef.

Nils Åker tillträder som förvaltningschef den 1 mars 2022.

Sara Lund är rektor.

## Svårigheter

Tjänsten som rektor är vakant sedan Sara Lund slutade i maj.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    return assistant_over_report(tmp_path_factory.mktemp("new"), "bokslut.md", REPORT).ask


@pytest.mark.parametrize(
    "question",
    ["Vem blir ny förvaltningschef?", "Vad heter den nya förvaltningschefen?"],
)
def test_who_comes_is_told_by_what_says_so(ask, question):
    quoted = [claim.text for claim in ask(question).claims]

    assert quoted == ["Nils Åker tillträder som förvaltningschef den 1 mars 2022."]


def test_who_left_an_office_is_not_the_new_holder(ask):
    quoted = [claim.text for claim in ask("Vem är den nya rektorn?").claims]

    assert "Sara Lund är rektor." not in quoted
