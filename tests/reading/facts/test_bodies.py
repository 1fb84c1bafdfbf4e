"""The body that answers for a document is found in a title as well as on a line of its own."""

import pytest

from assistant.reading.facts.bodies import bodies_in


@pytest.mark.parametrize(
    ("line", "bodies"),
    [
        ("Barn- och utbildningsnämnden, Sjöviks kommun", 2),
        ("Äldrenämnden i Sjöviks kommun", ["Äldrenämnden", "Sjöviks kommun"]),
        ("Dialogmöte med socialnämnden", ["Socialnämnden"]),
        ("Bokslutsdag för nämnderna i Säffle kommun", ["Säffle kommun"]),
        ("Kultur- och fritidsnämndens lägesrapport 2022", ["Kultur- och fritidsnämnden"]),
        ("Kommunstyrelsens uppsiktsplikt", ["Kommunstyrelsen"]),
        ("Tekniska nämnden", ["Tekniska nämnden"]),
        ("Miljö- och tekniska nämndens årsuppföljning", ["Miljö- och tekniska nämnden"]),
        ("Protokoll, tekniska nämnden", ["Tekniska nämnden"]),
        ("Mötet med den politiska nämnden", []),
        ("Upplands Väsby kommun", ["Upplands Väsby kommun"]),
        ("Region Gotland: barnbokslut", ["Region Gotland"]),
        ("Environment Committee, Sjövik Municipality", 2),
        ("Samverkan mellan kommunen, polis och skola", []),
        ("Nya rutiner för enheten", []),
    ],
)
def test_bodies_are_named_whole_and_without_genitive(line, bodies):
    found = bodies_in(line)

    assert found == (line.split(", ") if bodies == 2 else bodies)
