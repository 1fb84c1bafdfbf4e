"""Lists whose items stand under a line that says what is asked, and lists that are announced."""

import pytest

from tests.answering.memory import assistant_over_report

REVIEW = """# Revisorernas granskning av parkernas skötsel

Granby kommun

Mars 2021

På uppdrag av revisorerna

## Slutsats

Parknämnden har inte följt upp skötseln.

## Rekommendationer

Mot bakgrund av granskningen rekommenderar vi parknämnden att:

- göra en plan för skötseln
- räkna träden varje år
- utbilda alla gräsklippare

## Besparingar

Fullmäktige gav parknämnden i uppdrag att föreslå besparingar. Följande har hittills beslutats:

- färre blomsterurnor
- glesare klippning

## Dammen

Tre alternativ har utretts av konsulten.

- A: fler bänkar
- B: fler gungor
- C: en scen

Parknämnden förordar alternativ B.

## Samverkan

Parknämnden samverkar med scouterna och skolan. Exempel på detta är lövräfsningen och lägren.

## Framåt

Under 2022 ska nämnden:

- köpa en traktor
- plantera ekar i Almby
"""
ADVISED = ["göra en plan för skötseln", "räkna träden varje år", "utbilda alla gräsklippare"]


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    return assistant_over_report(folder, "parker", REVIEW).ask


def quoted(answer):
    return [citation.reading for citation in answer.citations]


@pytest.mark.parametrize(
    "question",
    [
        "Vad rekommenderade revisorerna efter granskningen av parkernas skötsel?",
        "Vad föreslog revisorerna att parknämnden skulle göra?",
        "Vad tycker revisorerna att parknämnden borde göra?",
    ],
)
def test_what_a_line_says_to_be_advised_is_given_whole_and_alone(ask, question):
    answer = ask(question)
    assert answer.status == "answered"
    assert quoted(answer) == ADVISED


def test_what_is_advised_of_something_else_is_not_given(ask):
    answer = ask("Vad rekommenderade revisorerna efter granskningen av simhallen?")
    assert answer.status != "answered"


def test_of_what_one_item_names_only_it_is_given(ask):
    assert quoted(ask("Vad rekommenderade revisorerna om träden?")) == ["räkna träden varje år"]
    assert quoted(ask("Vad ska nämnden göra 2022 i Almby?")) == ["plantera ekar i Almby"]


def test_what_follows_a_line_that_points_to_it_belongs_to_what_it_points_from(ask):
    found = quoted(ask("Lista besparingarna i uppdrag till parknämnden."))
    assert {"färre blomsterurnor", "glesare klippning"} <= set(found)


def test_alternatives_are_given_by_their_letters(ask):
    found = quoted(ask("Vilka alternativ har konsulten utrett?"))
    assert {"A: fler bänkar", "B: fler gungor", "C: en scen"} <= set(found)


def test_examples_asked_for_are_given_by_the_sentence_after(ask):
    found = quoted(ask("Vilka exempel på samverkan ger parknämnden?"))
    assert "Exempel på detta är lövräfsningen och lägren." in found


def test_whom_organisations_asked_for_are_told_by_name(ask):
    found = quoted(ask("Which organisations does the park committee (parknämnden) work with?"))
    assert "Parknämnden samverkar med scouterna och skolan." in found


def test_what_is_asked_for_must_be_told(ask):
    assert ask("Vilka alternativ finns för parknämnden?").status == "answered"
    assert ask("Vilka alternativ finns för scouterna?").status != "answered"
