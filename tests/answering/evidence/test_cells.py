import pytest

from assistant.answering.evidence.cells import cells_of, is_year


@pytest.mark.parametrize(
    ("row", "by_year"),
    [
        ("Ekeby skola: 2021: 68, 2022: 61", True),
        ("Ekeby skola: 2021: 68, jan-aug 2022: 61", False),
        ("Ekeby skola: 2022: 61", False),
        ("Ekeby skola: 68, 61", False),
    ],
)
def test_a_row_is_by_year_where_each_of_several_columns_is_headed_by_one(row, by_year):
    assert cells_of(row).by_year is by_year


@pytest.mark.parametrize(("text", "year"), [(" 2024 ", True), ("2024/25", False), ("24", False)])
def test_a_year_stands_alone(text, year):
    assert is_year(text) is year
