"""Sums, deficits and counts that a table's cells tell: of whom the row is, and of nobody else."""

import pytest

from assistant.reading.document import read_document
from assistant.records.documents import DocumentId, Facts
from tests.answering.memory import assistant_over, written

REPORT = """# Ekonomisk rapport 2023

## Nämndernas utfall

I tabellen redovisas budget, utfall och avvikelse i tusen kronor.

| Nämnd | Budget | Utfall | Avvikelse |
|---|---|---|---|
| Skolnämnden | 498 600 | 493 900 | 4 700 |
| Vårdnämnden | 421 500 | 446 800 | -25 300 |
| Valnämnden | 2 200 | 2 250 | -50 |

## Kommentarer

Vårdnämnden: Underskottet härrör från inhyrd personal (8,1 miljoner kronor) och övertid.

Kommunens resultat blev minus 14,6 miljoner kronor.

Bristen på vikarier är Valnämndens största bekymmer.
"""
COMPANY = """# Granbostäder AB

## Bolaget i siffror

| | 2021 | 2022 |
|---|---|---|
| Lägenheter | 1 846 | 1 874 |
| Skulle rekommendera Granbostäder | 80 | 83 |
| Handläggningstid, veckor | 9 | 4 |

## Underhåll

Stambytet i kvarteret Eken, 96 lägenheter, ska pågå till våren 2024.

Bolaget hade 33 anställda.

## Svårigheter under året

- Vattenskador till följd av gamla stammar

## Badet och förskolan Kotten

Renoveringen av badet är upphandlad, Bröderna Hägg Bygg AB är entreprenör.

Kotten har 13 personer i kö.

Badet ska målas om i september 2023.
"""


def read(folder, title, text, year):
    name = f"{title.split()[0].lower()}.md"
    (folder / name).write_text(text, "utf-8")
    facts = Facts(DocumentId(name), name, f"{title} {year}", "", year, "report", "sv")
    return read_document(folder / name, facts)


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    return assistant_over(
        [
            read(folder, "Ekonomisk rapport", REPORT, 2023),
            read(folder, "Granbostäder AB", COMPANY, 2022),
        ]
    ).ask


def quoted(answer):
    return [claim.text for claim in answer.claims]


def test_a_row_with_a_budget_answers_what_the_budget_was(ask):
    assert "498 600" in quoted(ask("Vad hade skolnämnden för budget 2023?"))[0]


def test_a_deviation_below_nought_is_a_deficit_and_its_causes_have_other_sums(ask):
    answer = ask("Hur stort underskott hade vårdnämnden 2023?")

    assert ["-25 300" in text for text in quoted(answer)] == [True]


def test_a_board_with_a_deficit_had_no_surplus_of_another_board(ask):
    answer = ask("Hur stort överskott hade vårdnämnden 2023?")

    assert not any("4 700" in text for text in quoted(answer))


def test_which_board_overspent_most_is_no_matter_of_its_largest_worry(ask):
    answer = ask("Vilken nämnd drog över sin budget mest 2023?")

    assert ["-25 300" in text for text in quoted(answer)] == [True]


def test_what_a_deficit_stems_from_is_its_cause(ask):
    assert "inhyrd personal" in quoted(ask("Vad beror vårdnämndens underskott på?"))[0]


def test_how_many_there_are_is_told_by_the_row_of_all(ask):
    answer = ask("Hur många lägenheter hade Granbostäder 2022?")

    assert ["1 874" in text for text in quoted(answer)] == [True]


def test_those_of_one_house_are_not_all_of_a_year_without_a_row(ask):
    assert ask("Hur många lägenheter har Granbostäder 2024?").status == "not_found"


def test_a_company_is_spoken_of_as_the_company_in_its_own_report(ask):
    assert "33 anställda" in quoted(ask("Hur många anställda hade Granbostäder?"))[0]


def test_how_fast_is_told_by_a_row_of_weeks(ask):
    assert "veckor" in quoted(ask("Hur snabbt får man besked av Granbostäder?"))[0]


def test_the_municipalitys_result_is_no_boards(ask):
    answer = ask("Vilket resultat gjorde kommunen 2023?")

    assert ["14,6" in text for text in quoted(answer)] == [True]


def test_a_years_boards_tell_no_result_of_the_municipality(tmp_path):
    boards = REPORT.replace("Kommunens resultat blev minus 14,6 miljoner kronor.", "")
    ask = assistant_over([read(tmp_path, "Ekonomisk rapport", boards, 2023)]).ask

    assert not quoted(ask("Vilket resultat gjorde kommunen 2023?"))


def test_a_company_asked_for_is_named_by_its_form(ask):
    assert "Hägg Bygg" in quoted(ask("Vilket företag renoverar badet?"))[0]
    assert ask("Vilket företag städar badet?").status != "answered"


def test_the_housing_company_is_the_one_called_so_by_its_place(ask):
    assert "Vattenskador" in " ".join(quoted(ask("Vilka svårigheter hade bostadsbolaget 2022?")))


def test_the_day_of_some_work_is_no_opening_hour(ask):
    assert ask("När är badet öppet på söndagar?").status == "not_found"


def test_what_is_the_municipalitys_is_not_told_by_a_company(tmp_path):
    accounts = (
        "# Granby 2023\n\n## Nyckeltal\n\n| | 2023 |\n|---|---|\n| Soliditet, procent | 46 |\n"
    )
    company = "# Bolagen 2023\n\n## Granbyhem AB\n\nSoliditeten var 31,6 procent under 2023.\n"
    ask = assistant_over(
        [
            written(tmp_path, "ar", accounts, "md", year=2023, title="Granby 2023"),
            written(tmp_path, "bolag", company, "md", year=2023, title="Bolagen 2023"),
        ]
    ).ask
    said = [claim.text for claim in ask("Hur stor var kommunens soliditet 2023?").claims]
    assert said == ["Soliditet, procent: 2023: 46"]


def test_a_negative_figure_tells_a_deficit(tmp_path):
    table = "| Nämnd | 2022 | 2023 |\n|---|---|---|\n| Hamnnämnden | -9,8 | -24,7 |"
    text = f"# Utfall 2023\n\n## Avvikelse mot budget, mnkr\n\n{table}\n"
    ask = assistant_over([written(tmp_path, "utfall", text, "md", year=2023)]).ask
    for question in (
        "Hur stort underskott hade hamnnämnden 2023?",
        "Hur mycket gick hamnnämnden back 2023?",
    ):
        assert [claim.text for claim in ask(question).claims] == [
            "Hamnnämnden: 2022: -9,8, 2023: -24,7"
        ]
