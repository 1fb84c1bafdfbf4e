"""What is compared over years is one quantity, and each year's figure is of that year."""

import pytest

from tests.answering.memory import assistant_over, written


def report(folder, year, *lines):
    return written(folder, f"r{year}", "\n\n".join((f"Åverket {year}", *lines)), year=year)


def test_of_several_figures_the_ones_told_in_the_same_words_are_compared(tmp_path):
    ask = assistant_over(
        [
            report(tmp_path, 2019, "Kön till båtplatserna omfattade 31 personer.",
                   "Kön avgiftsbelades och 12 klagade på kön."),
            report(tmp_path, 2022, "Kön till båtplatserna omfattade 44 personer.",
                   "På 3 bryggor syntes kön varje dag."),
        ]
    ).ask  # fmt: skip

    answer = ask("Hur har kön till båtplatserna förändrats mellan 2019 och 2022?")

    assert [claim.text for claim in answer.claims] == [
        "Kön till båtplatserna omfattade 31 personer.",
        "Kön till båtplatserna omfattade 44 personer.",
    ]
    assert answer.note == "2019–2022: från 31 till 44 personer, upp 13."


def test_a_figure_that_a_later_report_gives_of_an_earlier_year_is_not_of_its_own(tmp_path):
    now = "Vid räkningen 2022 fanns 68 bävrar. Vid förra räkningen 2020 var antalet 59."

    answer = assistant_over([report(tmp_path, 2022, now)]).ask(
        "Hur har antalet bävrar förändrats från 2020 till 2022?"
    )

    assert [claim.text for claim in answer.claims] == [
        "Vid förra räkningen 2020 var antalet 59.",
        "Vid räkningen 2022 fanns 68 bävrar.",
    ]


def test_a_year_asked_for_that_has_no_figure_is_missing(tmp_path):
    documents = [
        report(tmp_path, 2017, "Kommunen räknade 74 lodjur."),
        report(tmp_path, 2023, "Lodjuren på Åsen får för lite mat."),
    ]

    answer = assistant_over(documents).ask(
        "Hur har antalet lodjur förändrats mellan 2017 och 2023?"
    )

    assert (answer.status, answer.missing) == ("partial", ("2023",))


def test_no_difference_is_told_of_figures_in_different_units(tmp_path):
    documents = [
        report(tmp_path, 2019, "Sjukfrånvaron var 7 procent."),
        report(tmp_path, 2021, "Sjukfrånvaron var 31 dagar."),
    ]

    answer = assistant_over(documents).ask("Jämför sjukfrånvaron 2019 och 2021")

    assert len(answer.citations) == 2
    assert "från" not in (answer.note or "")


@pytest.mark.parametrize(
    "asked", ["Vilket år fångades flest gäddor?", "Which year had the most gäddor?"]
)
def test_the_year_with_most_is_told_by_its_row(tmp_path, asked):
    deck = """ Uppföljning 2022
Granviks kommun
 Fisket i siffror

Fångst 2020 2021 2022
Gäddor, antal 41 63 52
Gäddor med märke, procent 12 14 90
"""
    ask = assistant_over([written(tmp_path, "d", deck, year=2022, kind="deck")]).ask

    answer = ask(asked)

    assert [claim.text for claim in answer.claims] == [
        "Gäddor, antal: 2020: 41, 2021: 63, 2022: 52"
    ]
    assert "2021 (63)" in answer.note


def test_how_something_went_over_a_span_its_years_between_tell_too(tmp_path):
    documents = [
        report(tmp_path, year, f"Hamnen tog emot {count} gästbåtar.")
        for year, count in ((2020, 31), (2021, 58), (2022, 44))
    ]
    ask = assistant_over(documents).ask

    went = ask("Hur har antalet gästbåtar utvecklats 2020–2022?")
    held = ask("Vad är skillnaden i antal gästbåtar 2020 och 2022?")

    assert [claim.text.split()[3] for claim in went.claims] == ["31", "58", "44"]
    assert [claim.text.split()[3] for claim in held.claims] == ["31", "44"]


def test_rows_of_all_say_nothing_of_the_one_that_is_named(tmp_path):
    table = "| Nöjdhet | 2020 | 2022 |\n|---|---|---|\n| Samtliga hamnar | 71 | 74 |"
    document = written(
        tmp_path, "r", f"# Hamnar 2022\n\n{table}\n\nUdden har elva platser.\n", "md", year=2022
    )

    answer = assistant_over([document]).ask(
        "Hur utvecklades nöjdheten på Udden mellan 2020 och 2022?"
    )

    assert "Samtliga hamnar: 2020: 71, 2022: 74" not in [c.reading for c in answer.citations]
