"""Comparisons over years are of the very thing that is asked about."""

from tests.answering.memory import assistant_over, written


def test_what_says_of_which_is_compared_and_not_all_of_the_same_noun(tmp_path):
    documents = [
        written(tmp_path, f"skog{year}", f"Skogen {year}\n\nSkadade träd: {count} stycken.\n\n"
                f"Träd planterades på {count + 5} platser.\n", year=year)
        for year, count in ((2020, 14), (2022, 21))
    ]  # fmt: skip

    answer = assistant_over(documents).ask("Hur har antalet skadade träd utvecklats?")

    assert [it.reading for it in answer.citations] == [
        "Skadade träd: 14 stycken.",
        "Skadade träd: 21 stycken.",
    ]


def test_amounts_are_compared_by_what_counts_what_is_asked(tmp_path):
    def deck(year, count):
        text = f""" Uppföljning {year}
Granviks kommun
 Bävrar

{count} bävrar räknades i ån
Två bryggor lagades för 4 000 kronor
12 träd fälldes
"""
        return written(tmp_path, f"d{year}", text, year=year, kind="deck")

    ask = assistant_over([deck(2020, 31), deck(2022, 44)]).ask

    answer = ask("Är det fler eller färre bävrar 2022 än 2020?")

    assert [claim.text for claim in answer.claims] == [
        "31 bävrar räknades i ån", "44 bävrar räknades i ån",
    ]  # fmt: skip


def test_how_often_is_compared_by_what_says_how_often(tmp_path):
    documents = [
        written(tmp_path, f"ren{year}", f"Rengranskning {year}\n\nRenarna räknas {often}.\n\n"
                "Renarna är 40 stycken.\n", year=year)
        for year, often in ((2020, "varje år"), (2022, "vart tredje år"))
    ]  # fmt: skip

    answer = assistant_over(documents).ask("Räknades renarna oftare 2020 än 2022?")

    assert [it.reading for it in answer.citations] == [
        "Renarna räknas varje år.", "Renarna räknas vart tredje år.",
    ]  # fmt: skip


def test_of_a_stretch_that_only_the_heading_names_no_figure_is_of_either_end(tmp_path):
    deck = """ Uppföljning
Granviks kommun
 Övergripande mål 2019-2022

9 mål
31 hamnmål i skrift - 8 av dessa
"""
    ask = assistant_over([written(tmp_path, "deck", deck, year=2022, kind="deck")]).ask

    answer = ask("Antal övergripande mål 2019-2022?")

    assert [claim.text for claim in answer.claims] == ["9 mål"]


def test_all_that_is_said_of_two_years_is_compared_and_no_one_figure(tmp_path):
    told = {
        2020: "Av de fem målen rör tre katter och hundar. Katter och hundar fick en rastgård.",
        2022: "Katter och hundar får följa med på bussen.",
    }
    documents = [
        written(tmp_path, f"djur{year}", f"Djuren {year}\n\n{text}\n", year=year)
        for year, text in told.items()
    ]

    answer = assistant_over(documents).ask("Jämför vad som sägs om katter och hundar 2020 och 2022")

    assert [it.reading for it in answer.citations] == [
        "Av de fem målen rör tre katter och hundar.",
        "Katter och hundar fick en rastgård.",
        "Katter och hundar får följa med på bussen.",
    ]
