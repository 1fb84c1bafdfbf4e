"""Which goals were met and which were missed, from tables that assess them and from sentences."""

import pytest

from assistant.answering.kinds.lists.goals_met import assessed, counts_goals
from assistant.reading.document import read_document
from assistant.records.documents import Facts
from tests.answering.memory import assistant_over, written

REPORT = """Idrottsnämndens årsrapport 2021

Nämndens mål

| Mål | Utfall | Bedömning |
|---|---|---|
| Hallarna används minst 60 timmar i veckan | 64 | Uppnått |
| Andelen flickor är minst 45 procent | 38 | Ej uppnått |
| Energin minskar med 5 procent | 3 | Delvis uppnått |

Målet om nya ledare nåddes inte under året.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    (folder / "idrott.md").write_text(REPORT, "utf-8")
    facts = Facts("idrott", "idrott.md", "Årsrapport", "Idrottsnämnden", 2021, "report", "sv")
    return assistant_over([read_document(folder / "idrott.md", facts)]).ask


def quoted(answer):
    return [citation.reading.split(":")[0] for citation in answer.citations]


@pytest.mark.parametrize(
    "question",
    ["Vilka mål uppnåddes inte?", "Which goals were not met?", "Vilka mål gick i stöpet?"],
)
def test_goals_that_were_missed_are_given_and_no_other(ask, question):
    assert quoted(ask(question)) == [
        "Andelen flickor är minst 45 procent",
        "Målet om nya ledare nåddes inte under året.",
    ]


def test_goals_that_were_met_are_given_and_no_other(ask):
    assert quoted(ask("Vilka mål nådde idrottsnämnden?")) == [
        "Hallarna används minst 60 timmar i veckan"
    ]


def test_goals_met_in_part_are_neither_met_nor_missed(ask):
    assert quoted(ask("Vilka mål uppfylldes delvis?")) == ["Energin minskar med 5 procent"]


@pytest.mark.parametrize(
    ("kind", "reading", "said"),
    [
        ("row", "Färre avbrott: Utfall: 12, Status: Grön", "met"),
        ("row", "Färre avbrott: Utfall: 12, Status: Röd", "missed"),
        ("paragraph", "Nämnden har uppfyllt fyra av fem mål.", "met"),
        ("paragraph", "Två mål kunde inte uppnås.", "missed"),
        ("paragraph", "Nämnden har nått 14 av 16 mål helt eller delvis.", "met"),
        ("paragraph", "Målen revideras i höst.", None),
        ("paragraph", "Målet är att elever ska vara trygga när de kommer.", None),
        ("paragraph", "Målet ska uppnås 2026.", None),
        ("row", "Kulturskolan: Budget: 12, Utfall: 13", None),
    ],
)
def test_what_a_statement_says_of_goals_is_told(kind, reading, said):
    assert assessed(kind, reading) == said


NUMBERS = """Parknämndens uppföljning 2021

Parknämnden har nått 90 procent av sina 20 mål helt eller delvis. Av de fyra mål som nåddes delvis
rör två lekplatser. Ett av de två mål som nämnden inte har nått är att belysa alla stigar. Målet att
ingen gren ska falla har inte nåtts.
"""


@pytest.fixture(scope="module")
def ask_number(tmp_path_factory):
    folder = tmp_path_factory.mktemp("parks")
    return assistant_over([written(folder, "parker", NUMBERS, year=2021)]).ask


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Hur många mål nåddes delvis?", "de fyra mål"),
        ("Hur många mål missade parknämnden helt?", "de två mål"),
        ("How many goals were not reached at all in 2021?", "de två mål"),
        ("Hur många mål nåddes?", "20 mål"),
    ],
)
def test_how_many_goals_were_met_is_told_by_the_sentence_that_counts_them(
    ask_number, question, said
):
    answer = ask_number(question)
    assert len(answer.citations) == 1
    assert said in answer.citations[0].reading


def test_how_many_were_missed_is_not_told_by_how_many_there_are(tmp_path):
    told = written(tmp_path, "mal", "Gatunämnden\n\nGatunämnden har 12 mål.\n", year=2021)
    assert assistant_over([told]).ask("Hur många mål missade gatunämnden?").status == "not_found"


@pytest.mark.parametrize(
    "question",
    ["Vilka mål misslyckades parknämnden med?", "Which commitments did parknämnden miss?"],
)
def test_goals_are_missed_in_other_words(ask_number, question):
    assert len(ask_number(question).citations) == 2


@pytest.mark.parametrize(
    ("reading", "told"),
    [
        ("Nämnden har nått 18 av planens 24 mål helt, fyra mål delvis och två mål inte alls.",
         {"met", "partly", "missed"}),
        ("Tre mål är delvis uppnådda och ett mål är inte uppnått.", {"partly", "missed"}),
        ("13 av planens 17 mål har uppnåtts.", {"met"}),
        ("Nämnden har 17 mål.", set()),
        ("Målet om nya ledare nåddes inte.", set()),
    ],
)  # fmt: skip
def test_one_sentence_may_count_goals_met_partly_and_missed(reading, told):
    wanted = ("met", "partly", "missed")
    assert {one for one in wanted if counts_goals(reading, one)} == told


COUNTED = """# Uppföljning 2022

Vårdnämnden

## Måluppfyllelse i korthet

- 24 indikatorer följs upp
- 13 är uppfyllda, 7 delvis uppfyllda och 4 ej uppfyllda
- 6 medarbetare är ej utbildade
"""


@pytest.mark.parametrize(
    "question",
    [
        "Hur många indikatorer var inte uppfyllda 2022?",
        "Hur många indikatorer av 24 uppfylldes inte 2022?",
    ],
)
def test_a_line_that_only_counts_is_of_the_goals_counted_beside_it(tmp_path, question):
    (tmp_path / "vard.md").write_text(COUNTED, "utf-8")
    facts = Facts("vard", "vard.md", "Uppföljning 2022", "Vårdnämnden", 2022, "report", "sv")
    answer = assistant_over([read_document(tmp_path / "vard.md", facts)]).ask(question)

    assert quoted(answer) == ["13 är uppfyllda, 7 delvis uppfyllda och 4 ej uppfyllda"]


BY_YEAR = """# 2 av 3 mål uppfyllda 2024

| Mål | Bedömning 2023 | Bedömning 2024 |
|---|---|---|
| Simkunnighet | Inte uppfyllt | Uppfyllt |
| Ledare | Uppfyllt | Inte uppfyllt |
| Öppettider | Inte uppfyllt | Uppfyllt |
"""


@pytest.mark.parametrize(
    ("question", "rows"),
    [
        ("Vilka mål uppfylldes inte 2024?", ["Ledare"]),
        ("Vilka mål uppfylldes inte 2023?", ["Simkunnighet", "Öppettider"]),
    ],
)
def test_of_a_table_of_years_the_column_of_the_asked_year_assesses(tmp_path, question, rows):
    report = written(tmp_path, "mal", BY_YEAR, "md", year=2024, kind="report", title="Mål 2024")
    assert quoted(assistant_over([report]).ask(question)) == rows


def test_a_title_that_counts_them_answers_how_many(tmp_path):
    deck = (
        " Mål 2024\nIdrottsnämnden\n 5 av 9 mål uppfyllda, 1 inte\n\nAlla kan simma\nFler ledare\n"
    )
    ask = assistant_over([written(tmp_path, "mal", deck, year=2024, kind="deck")]).ask
    assert quoted(ask("Hur många av målen uppfylldes 2024?")) == ["5 av 9 mål uppfyllda, 1 inte"]
