"""A line that states something is no heading, however it stands."""

import pytest

from assistant.reading.structure.statements import states


@pytest.mark.parametrize(
    "line",
    [
        "Skolpsykolog köps på konsultbasis två dagar i veckan",
        "Kurator finns på plats varannan vecka",
        "Resan till Finland gav två undersköterskor",
        "Ordförande: Lars Ek",
    ],
)
def test_a_line_with_a_finite_verb_or_an_offices_holder_states(line):
    assert states(line)


@pytest.mark.parametrize(
    "line",
    [
        "Andel som känner sig otrygga",
        "Andel legitimerade lärare, procent",
        "Det här gick bra",
        "Hur ser det ut?",
        "Stöd till anhöriga",
        "Tema: Trygghet",
        "Felanmälningar via appen",
    ],
)
def test_what_names_a_subject_states_nothing(line):
    assert not states(line)
