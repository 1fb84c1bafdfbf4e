"""Tables asked across their rows, two years in one statement, and documents asked for by name."""

import pytest

from assistant.answering.evidence.cells import cells_of, figure
from assistant.answering.kinds.counts.across_rows import _at_ends
from tests.answering.memory import assistant_over, written

SPORT = """ Fritidsnämnden
Granviks kommun
 Medlemmar i föreningarna

Antal medlemmar 2021 2022 2023
Granviks Simklubb 410 388 402
Ängby Ridklubb 95 120 131
Norra Orienteringsklubben 210 190 155
 Resultat för anläggningarna

Resultat för anläggningarna, tkr
Anläggning Budget Utfall Avvikelse
Ishallen 4200 4650 -450
Simhallen 6100 5980 +120
Ridhuset 900 955 -55
"""
PLAN = """ Nämndens berättelse
Granviks kommun
 Läget

Läget är ansträngt.
Under 2023 ska nämnden:
- bygga om omklädningsrummen
- hyra ut bastun på kvällarna
 Badet

Kostnaden för klorgas steg från 210 000 kronor 2020 till 340 000 kronor 2022.
Badet hade 31 000 besökare.
Simlärare finns på sex bad för nybörjare.
 Bastun

Bastun byggdes 1964
A: renovering för 3 miljoner kronor
B: ny bastu för 9 miljoner kronor
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    publisher = "Kultur- och fritidsnämnden, Granviks kommun"
    return assistant_over(
        [
            written(folder, "sport", SPORT, year=2023, kind="deck", title="Idrott 2023"),
            written(folder, "plan", PLAN, year=2022, kind="deck", title="Berättelse 2022",
                    publisher=publisher),
        ]
    ).ask  # fmt: skip


def claims(answer):
    return [claim.text.split(":")[0] for claim in answer.claims]


def test_a_row_is_taken_apart_at_its_heads():
    cells = cells_of("Ishallen: Budget: 4 200, Klart: maj, juni, Avvikelse: -450")

    assert cells.label == "Ishallen"
    assert cells.under == (("Budget", "4 200"), ("Klart", "maj, juni"), ("Avvikelse", "-450"))
    assert (cells.figure("Budget"), cells.figure("Avvikelse")) == (4200, -450)


@pytest.mark.parametrize(
    ("text", "value"),
    [("−2,1", -2.1), ("12 300,5", 12300.5), ("81,3 %", 81.3), ("-", None), ("2023-04-01", None)],
)
def test_a_cell_is_the_number_it_begins_with(text, value):
    assert figure(text) == value


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Vilken klubb har flest medlemmar?", ["Granviks Simklubb"]),
        ("Vilken klubb hade minst antal medlemmar 2021?", ["Ängby Ridklubb"]),
        (
            "Vilken klubb har lägst antal medlemmar och vilken har högst 2022?",
            ["Granviks Simklubb", "Ängby Ridklubb"],
        ),
        ("Vilka anläggningar gick minus?", ["Ishallen", "Ridhuset"]),
        ("Vilken anläggning visade överskott?", ["Simhallen"]),
        (
            "Vilka anläggningar gick minus 2023 och vilka gick plus?",
            ["Ishallen", "Simhallen", "Ridhuset"],
        ),
        ("Vilken anläggning hade störst underskott?", ["Ishallen"]),
    ],
)
def test_rows_are_compared_under_the_column_asked_for(ask, question, expected):
    assert claims(ask(question)) == expected


def test_one_statement_with_both_years_answers_what_changed_between_them(ask):
    answer = ask("Hur mycket ökade kostnaden för klorgas mellan 2020 och 2022?")

    assert len(answer.claims) == 1
    assert "340 000" in answer.claims[0].text


def test_a_cost_is_compared_by_what_gives_a_sum(ask):
    answer = ask("Hur skiljer sig prislappen för bastun i utredningen från 2022 och 2023?")

    assert claims(answer) == ["A", "B"]


def test_a_figure_counts_what_stands_right_after_it(ask):
    assert ask("Hur många nybörjare finns?").status == "not_found"


def test_documents_asked_for_are_named_first(ask):
    assert "Berättelse 2022" in ask("Vilka handlingar tar upp klorgas?").lead


@pytest.mark.parametrize(
    ("end", "named"), [(max, "Skola"), (min, "Vård")]
)  # fmt: skip
def test_of_losses_the_largest_is_furthest_below_nought(end, named):
    rows = [
        (None, cells_of(f"{name}: Avvikelse: {figure}"))
        for name, figure in (("Skola", "-9,5"), ("Vård", "-1,2"), ("Kultur", "+3,0"))
    ]

    kept = _at_ends(rows, "Avvikelse", [end], [-1])

    assert [cells.label for _, cells in kept] == [named]
