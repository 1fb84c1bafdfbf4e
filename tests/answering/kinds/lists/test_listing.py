"""Lists are told by how they are asked for, and are of the year that they are asked of."""

import pytest

from tests.answering.answers import claims
from tests.answering.memory import assistant_over, written

OLD = """ Uppföljning 2019
Hamnnämnden, Granviks kommun
 Båtlivet

Framåtblickande
Hamnplan 2020-2023 tas fram
Muddring våren 2020
"""
LATER = """ Uppföljning 2022
Hamnnämnden, Granviks kommun

Ida Holm, hamnchef
 Båtlivet

Utmaningar
Bryggorna ruttnar
Gästerna saknar el

Framåtblickande
Ny kran under 2023
Kön till båtplatserna ses över
"""
REPORT = """# Fiskets årsrapport 2021

## Sillen

1. Hinder i fisket är att sälarna river näten och att isen ligger länge.

Sillen såldes för två miljoner kronor.

## Avvikelser

Fisket: en båt sjönk
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    body = "Hamnnämnden, Granviks kommun"
    return assistant_over(
        [
            written(folder, "d2019", OLD, year=2019, kind="deck", publisher=body,
                    title="Hamnnämndens uppföljning 2019"),
            written(folder, "d2022", LATER, year=2022, kind="deck", publisher=body,
                    title="Hamnnämndens uppföljning 2022"),
            written(folder, "fiske", REPORT, year=2021),
        ]
    ).ask  # fmt: skip


def test_what_was_hard_asks_for_no_place(ask):
    assert claims(ask("Vad var jobbigt för båtlivet?")) == [
        "Bryggorna ruttnar", "Gästerna saknar el",
    ]  # fmt: skip


def test_where_something_was_is_still_asked_of_a_place(ask):
    assert ask("Var var båtlivet?").query.kind == "fact"


@pytest.mark.parametrize(
    "question",
    ["Vilka utmaningar tog direktören upp för båtlivet?",
     "Which challenges did the director highlight for båtlivet?"],
)  # fmt: skip
def test_what_a_director_brought_up_is_what_the_documents_say(ask, question):
    assert claims(ask(question)) == ["Bryggorna ruttnar", "Gästerna saknar el"]


def test_plans_for_a_year_are_of_the_follow_up_before_it_and_no_older_one(ask):
    listed = claims(ask("Vilka planer har hamnnämnden för 2023?"))

    assert "Ny kran under 2023" in listed
    assert "Muddring våren 2020" not in listed


def test_what_says_itself_what_it_is_needs_no_heading(ask):
    hinders = "1. Hinder i fisket är att sälarna river näten och att isen ligger länge."

    assert hinders in claims(ask("Vilka hinder finns i fisket?"))


def test_plans_for_a_year_stand_in_the_follow_up_of_the_year_before(tmp_path):
    later = written(tmp_path, "later", LATER.replace(" under 2023", ""), year=2022)
    other = written(tmp_path, "other", LATER.replace("kran under 2023", "brygga"), year=2024)
    ask = assistant_over([later, other]).ask
    assert claims(ask("Vad planerades inför 2023?")) == [
        "Ny kran",
        "Kön till båtplatserna ses över",
    ]
