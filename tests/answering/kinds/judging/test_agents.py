"""Names of persons are told from titles in capitals."""

import pytest

from assistant.answering.kinds.judging.agents import names_doer, names_person, persons_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kulturkontoret: Eva Berg, 011-15 26 56", ["Eva Berg"]),
        ("Byn Utan Gräns är ett projekt", []),
        ("Chef är Hans Berg och Mina Karimi", ["Hans Berg", "Mina Karimi"]),
        ("Rektor Zoran Jovanović och vikarien Çelik Øst", ["Zoran Jovanović", "Çelik Øst"]),
        ("Av Hedvig Åker, bibliotekschef", ["Hedvig Åker"]),
        ("Per von Sydow och Åsa Lind-Ek", ["Per von Sydow", "Åsa Lind-Ek"]),
    ],
)
def test_a_title_with_words_of_grammar_is_no_name(text, names):
    assert persons_in(text) == names
    assert names_person(text) == bool(names)


def test_who_the_question_names_is_no_doer_of_it():
    asked = "Vem gjorde konstverket Vindflöjeln Nord?"
    assert not names_doer("Konstverket Vindflöjeln Nord kom på plats i maj.", asked)
    assert names_doer("Konstverket Vindflöjeln Nord är av Eva Berg.", asked)
    assert names_doer("Trafikverket satte upp Vindflöjeln Nord.", asked)
