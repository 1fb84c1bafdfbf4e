"""Words of how a question is put deny nothing; classes and shares are known by any name."""

import pytest

from tests.answering.memory import assistant_over, written

SCHOOL = """# Verksamhetsberättelse 2021

Utbildningsnämnden i Granby kommun

## Resultat

I årskurs 5 klarade 62 elever provet i matematik.

Av lärarna saknar 20 procent legitimation.

Rådgivningen om läxor ges på torsdagar i Ekeby.

Bygglovsärendena avgjordes på elva veckor i snitt.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    report = written(folder, "skola", SCHOOL, year=2021, kind="report", title="Skola 2021")
    return assistant_over([report]).ask


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Hur många i femman klarade matematikprovet?", "62 elever"),
        ("Hur många elever i femte klass klarade provet i matematik?", "62 elever"),
        ("Är det en femtedel av lärarna som saknar legitimation?", "20 procent"),
        ("I vilken ort finns rådgivningen om läxor egentligen?", "Ekeby"),
        ("Does anyone actually get advice on homework?", "torsdagar"),
        ("Hur lång tid tog bygglovshanteringen?", "elva veckor"),
    ],
)
def test_what_is_said_is_found(ask, question, said):
    answer = ask(question)
    assert any(said in claim.text for claim in answer.claims), (answer.status, answer.missing)


def test_another_class_is_not_taken_for_it(ask):
    assert ask("Hur många i åttan klarade matematikprovet?").status == "not_found"
