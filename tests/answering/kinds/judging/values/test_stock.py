"""How many have something is told by the row that is called so, of people if its heading says."""

import pytest

from tests.answering.memory import assistant_over, written

REPORT = """ Omsorgsnämndens uppföljning 2022
Granviks kommun
 Antal personer och stöd

Stöd 2020 2021 2022
Avlösarservice 41 38 35
Daglig sysselsättning 70 74 81
 Daglig sysselsättning

Daglig sysselsättning bedrivs vid tre enheter.
Fem deltagare lämnade daglig sysselsättning för arbete under 2022.
 Nyckeltal

Nyckeltal 2021 2022
Personer med hemsjukvård 210 226
Nöjda med hemsjukvården (%) 88 90
 Boende

Tolv personer bor i stödboende.
Kommunen har 9 400 invånare.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    return assistant_over([written(folder, "omsorg", REPORT, year=2022, kind="report")]).ask


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Hur många hade avlösarservice 2022?", "Avlösarservice: 2020: 41, 2021: 38, 2022: 35"),
        ("Hur många personer får avlösarservice?", "Avlösarservice: 2020: 41, 2021: 38, 2022: 35"),
        ("Hur många hade daglig sysselsättning 2022?",
         "Daglig sysselsättning: 2020: 70, 2021: 74, 2022: 81"),
        ("Hur många har hemsjukvård?", "Personer med hemsjukvård: 2021: 210, 2022: 226"),
        ("Hur många bor i stödboende?", "Tolv personer bor i stödboende."),
        ("Hur många bor det i kommunen?", "Kommunen har 9 400 invånare."),
    ],
)  # fmt: skip
def test_how_many_have_it_is_told_by_the_row_that_is_called_so(ask, question, told):
    assert [claim.text for claim in ask(question).claims] == [told]
