"""Names of persons are told from titles in capitals."""

import pytest

from assistant.answering.kinds.judging.agents import names_person, persons_in


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
