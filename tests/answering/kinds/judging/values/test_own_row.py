"""The row called as the question has it before its neighbours; what was before what would be."""

import pytest

from tests.answering.answers import claims
from tests.answering.memory import assistant_over, written

REPORT = """ Årsredovisning 2022
Granviks kommun
 Påbörjade bostäder

Form 2020 2021 2022
Hyresrätter 188 210 164
Bostadsrätter 102 95 81
Studentbostäder 30 44 12
 Resultatet

* Kommunens resultat för 2022 blev plus 18,4 miljoner kronor, främst tack vare statens stöd
* Utan stödet hade resultatet varit minus 7 miljoner kronor
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    return assistant_over([written(folder, "bokslut", REPORT, year=2022, kind="report")]).ask


def test_a_row_called_so_goes_before_rows_of_a_like_name(ask):
    assert claims(ask("Hur många hyresrätter påbörjades 2022?")) == [
        "Hyresrätter: 2020: 188, 2021: 210, 2022: 164"
    ]


def test_what_would_have_been_does_not_answer_what_was(ask):
    assert claims(ask("Vad blev kommunens resultat 2022?")) == [
        "Kommunens resultat för 2022 blev plus 18,4 miljoner kronor, främst tack vare statens stöd"
    ]


def test_what_would_have_been_is_told_where_that_is_asked_for(ask):
    told = claims(ask("Vad hade kommunens resultat 2022 blivit utan stödet?"))
    assert any("minus 7 miljoner" in text for text in told)
