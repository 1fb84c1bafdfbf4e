"""Lists of no aspect: what has been, whole, also where an item runs over two lines."""

import pytest

from tests.answering.memory import assistant_over, written

DECK = """ Parker 2021
Ekeby kommun
 Parkgruppen

2021
Skötselavtal för Almby, Berga, Dalby
Karta och Ekbacken antagna av parknämnden i maj
Nya bänkar i Furulund, Granby, Hagaby
Bänkarna målades

Positiv utveckling
Utökad samverkan mellan parkgruppen och scouterna gav fler städdagar

Utmaningar och svårigheter
Samverkan mellan parkgruppen och skolorna går trögt
"""


@pytest.fixture
def ask(tmp_path):
    return assistant_over([written(tmp_path, "parker", DECK, year=2021)]).ask


def quoted(answer):
    return [citation.reading for citation in answer.citations]


@pytest.mark.parametrize("question", ["Vilka har skötselavtal?", "Vad antog parknämnden?"])
def test_an_enumeration_that_ends_on_the_next_line_is_quoted_whole(ask, question):
    assert quoted(ask(question)) == [
        "Skötselavtal för Almby, Berga, Dalby",
        "Karta och Ekbacken antagna av parknämnden i maj",
    ]


def test_a_line_that_ends_no_enumeration_is_not_quoted_with_one(ask):
    assert "Bänkarna målades" not in quoted(ask("Vad är nytt i Granby?"))


def test_what_has_been_is_not_told_by_what_is_hard(ask):
    assert quoted(ask("Vilka har parkgruppen fått mer samverkan med?")) == [
        "Utökad samverkan mellan parkgruppen och scouterna gav fler städdagar"
    ]


def test_what_is_hard_is_told_where_nothing_else_is(tmp_path):
    deck = " Parker 2021\n Parkgruppen\n\nUtmaningar\nSamverkan med skolorna går trögt\n"
    ask = assistant_over([written(tmp_path, "parker", deck, year=2021)]).ask
    assert quoted(ask("Vilka har parkgruppen fått samverkan med?"))


def test_working_together_is_cooperating_wherever_its_particle_stands(ask):
    found = quoted(ask("Vilka jobbade parkgruppen ihop med?"))
    assert "Utökad samverkan mellan parkgruppen och scouterna gav fler städdagar" in found


GOALS = """# Styrmodell 2024

## De tio målen från 2025

Målet för sjöfarten är 900 fartyg.

De två nya målen är Ett tryggt Granby (beredskap) och En växande hamn (kajer).

De tre målen för fisket: fler båtar.
"""


@pytest.mark.parametrize(
    "question",
    [
        "Vilka två nya mål kommer till 2025?",
        "Vilka är de två nya målen?",
        "What are the two new goals from 2025?",
    ],
)
def test_a_sentence_that_names_so_many_answers_which_they_are(tmp_path, question):
    document = written(tmp_path, "styr", GOALS, "md", year=2024, title="Styrmodell 2024")
    said = [claim.text for claim in assistant_over([document]).ask(question).claims]
    assert said == [
        "De två nya målen är Ett tryggt Granby (beredskap) och En växande hamn (kajer)."
    ]


def test_of_a_long_section_what_says_itself_most_of_what_is_named_is_listed(tmp_path):
    lines = "\n\n".join(f"Färja nummer {n} målades om." for n in range(20))
    text = f"# Bolag 2024\n\n## Granby Rederi AB\n\n{lines}\n\nGranby Rederi AB äger två bolag.\n"
    ask = assistant_over([written(tmp_path, "rederi", text, "md", year=2024)]).ask
    said = [claim.text for claim in ask("Vilka bolag ligger under Granby Rederi AB?").claims]
    assert said == ["Granby Rederi AB äger två bolag."]
