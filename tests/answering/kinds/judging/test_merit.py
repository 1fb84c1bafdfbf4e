"""What orders statements: the years that they name among it."""

import pytest

from tests.answering.memory import assistant_over, written

REPORT = """# Verksamhetsberättelse

Utbildningsnämnden i Granby kommun

## Elever

Läsåret 2018/19 gick 450 elever på Ekskolan.

Under 2015-12 renoverades Björkskolan.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    return assistant_over(
        [written(folder, "skola", REPORT, year=2021, kind="report", title="Skola")]
    ).ask


@pytest.mark.parametrize("year", [2018, 2019])
def test_a_school_year_is_of_both_its_years(ask, year):
    answer = ask(f"Hur många elever gick på Ekskolan {year}?")
    assert [claim.text for claim in answer.claims] == [
        "Läsåret 2018/19 gick 450 elever på Ekskolan."
    ]


@pytest.mark.parametrize("year", [2017, 2020])
def test_a_school_year_is_of_no_other(ask, year):
    assert ask(f"Hur många elever gick på Ekskolan {year}?").status == "not_found"
