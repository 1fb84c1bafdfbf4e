"""Who is asked for by name is not told by their number."""

import pytest

from tests.answering.memory import assistant_over, written

REPORT = """# Verksamhetsberättelse 2022

Hamnnämnden i Granby kommun

## Drift

Kontrollen ledde till varningar för två krogar vid hamnen.

De två simmare som räddades vid fyren fick vård.

Lotsarna Ada Berg och Nils Holm belönades för sin insats.

Stölden av båtmotorer i hamnen har polisanmälts.

Kajen byggs av en entreprenör som valdes i mars.

Två serveringstillstånd återkallades under året.

Rekryteringsfirma har anlitats för högst 190 000 kronor till hamnchefstjänsten.

Fyren målades av Granby Måleri AB.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    return assistant_over(
        [written(folder, "hamn", REPORT, "md", year=2022, title="Hamnen 2022")]
    ).ask


@pytest.mark.parametrize(
    "question",
    [
        "Vilka krogar vid hamnen fick varningar?",
        "Vad heter de två simmare som räddades vid fyren?",
        "Vem låg bakom stölden av båtmotorer i hamnen?",
        "Vilken entreprenör bygger kajen?",
        "Vilka restauranger fick sina serveringstillstånd återkallade?",
        "Vilken rekryteringsfirma anlitades för hamnchefstjänsten?",
    ],
)
def test_what_only_counts_or_mentions_them_is_no_answer(ask, question):
    assert ask(question).status == "not_found"


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("Vilka lotsar belönades?", "Ada Berg"),
        ("Vilket företag målade fyren?", "Granby Måleri AB"),
        ("Hur många krogar vid hamnen fick varningar?", "två krogar"),
    ],
)
def test_a_name_or_a_number_that_is_asked_for_is_told(ask, question, says):
    answer = ask(question)
    assert answer.status != "not_found"
    assert says in answer.claims[0].text
