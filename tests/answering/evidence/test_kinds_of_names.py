"""A name speaks for what it is called, where some statement calls it so."""

from tests.answering.memory import assistant_over_report

REPORT = """# Bokslut 2024

Fritidsnämnden i Granby kommun

## Hamnen

Bogserbåten Vulcan byggdes 1961.

Vulcan fick en ny motor i mars 2024.

## Ekeby

Bryggan i Ekeby målades.

Ekeby fick en ny lekplats i maj 2024.
"""


def test_what_is_said_of_the_name_is_said_of_what_it_names(tmp_path):
    ask = assistant_over_report(tmp_path, "fritid", REPORT).ask

    answer = ask("När fick bogserbåten Vulcan ny motor?")

    assert [claim.text for claim in answer.claims] == ["Vulcan fick en ny motor i mars 2024."]


def test_a_place_is_no_name_of_what_is_in_it(tmp_path):
    ask = assistant_over_report(tmp_path, "fritid", REPORT).ask

    assert ask("När fick bryggan i Ekeby en ny lekplats?").status != "answered"
