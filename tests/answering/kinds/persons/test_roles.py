"""Somebody who is named in several documents has a role in each."""

import pytest

from tests.answering.memory import assistant_over, written

PLAN = "# Skolnämndens plan 2019\n\nKontaktpersoner\n\nSkolkontoret: Bo Alm, 0123-45 67 89\n"
REPORT = "# Skolnämndens rapport 2022\n\nSkolchef Bo Alm slutar i maj. Li Hed är rektor.\n"


@pytest.fixture
def ask(tmp_path):
    return assistant_over(
        [
            written(tmp_path, "plan-2019", PLAN, year=2019),
            written(tmp_path, "rapport-2022", REPORT, year=2022),
        ]
    ).ask


def test_each_document_tells_its_role(ask):
    answer = ask("Vilken roll har Bo Alm i de olika dokumenten?")

    assert [claim.text for claim in answer.claims] == [
        "Skolkontoret: Bo Alm, 0123-45 67 89",
        "Skolchef Bo Alm slutar i maj.",
    ]


def test_one_document_alone_is_told_as_ever(ask):
    answer = ask("Vilken roll har Li Hed i de olika dokumenten?")

    assert [claim.text for claim in answer.claims] == ["Li Hed är rektor."]


STAFF = (
    "# Skolnämndens rapport 2021\n\nBo Alm, 0123-45, svarar. Rektor Bo Alm slutar. Li Hed talade.\n"
)


def test_who_somebody_is_is_told_by_what_says_the_office(tmp_path):
    ask = assistant_over([written(tmp_path, "rapport-2021", STAFF, year=2021)]).ask
    assert [claim.text for claim in ask("Vem är Bo Alm?").claims] == ["Rektor Bo Alm slutar."]
    assert [claim.text for claim in ask("Vem är Li Hed?").claims] == ["Li Hed talade."]


@pytest.mark.parametrize("question", ["vem är ylva hedlund", "Vem är Ylva Hedlund?"])
def test_a_name_in_small_letters_is_one_that_a_document_has(tmp_path, question):
    report = "# Skolnämndens rapport 2021\n\nKontakta Ylva Hedlund, 0123-45 67.\n\n"
    report += "Ylva Hedlund är tf rektor.\n"
    ask = assistant_over([written(tmp_path, "rapport-2021", report, year=2021)]).ask
    assert [claim.text for claim in ask(question).claims] == ["Ylva Hedlund är tf rektor."]
