"""What the documents write out themselves is found by its letters, and the letters by it."""

import pytest

from assistant.answering.assistant import Assistant
from assistant.indexing.building.build import update
from assistant.settings import Settings
from assistant.workspace import Workspace

YEARBOOK = """# Årsrapport för det kommunala aktivitetsansvaret 2023

Det kommunala aktivitetsansvaret (KAA) regleras i skollagen.

## Årets arbete

Under året genomfördes 164 hembesök.
"""
OTHER = """# Skolnämndens bokslut 2022

## Svårigheter

KAA når få av ungdomarna på landsbygden.
"""


@pytest.fixture(scope="module")
def assistant(tmp_path_factory):
    folder = tmp_path_factory.mktemp("town")
    (folder / "corpus").mkdir()
    for name, text in {"arsrapport-2023.md": YEARBOOK, "bokslut-2022.md": OTHER}.items():
        (folder / "corpus" / name).write_text(text, encoding="utf-8")
    settings = Settings(_env_file=None)
    update(Workspace(folder), settings)
    return Assistant.open(Workspace(folder), settings)


def test_what_a_report_is_about_is_known_by_its_letters(assistant):
    answer = assistant.ask("Hur många hembesök gjordes inom KAA 2023?")
    assert [claim.text for claim in answer.claims] == ["Under året genomfördes 164 hembesök."]
    assert answer.status == "answered"


def test_letters_are_known_by_what_another_document_writes_out(assistant):
    answer = assistant.ask("Vilka svårigheter har det kommunala aktivitetsansvaret?")
    assert "KAA når få av ungdomarna på landsbygden." in [claim.text for claim in answer.claims]
