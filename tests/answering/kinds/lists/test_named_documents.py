"""A document is asked for by its name without what stands after the colon."""

import pytest

from tests.answering.memory import assistant_over, written

SURVEY = """# Brukarenkäten 2024: hemtjänst och särskilt boende

Enkäten besvarades av 410 personer.

## Åtgärder

- Matlådorna provsmakas varje månad.
- Ny dörrkod införs på alla boenden.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    title = "Brukarenkäten 2024: hemtjänst och särskilt boende"
    return assistant_over([written(folder, "enkat", SURVEY, year=2024, title=title)]).ask


def test_what_is_done_after_a_survey_stands_in_its_section(ask):
    said = [claim.text for claim in ask("Vilka åtgärder vidtas efter brukarenkäten?").claims]
    assert said == ["Matlådorna provsmakas varje månad.", "Ny dörrkod införs på alla boenden."]
