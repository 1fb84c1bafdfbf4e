"""What wants no kind of value is told by a sentence, or by the next that points back to it."""

import pytest

from tests.answering.memory import assistant_over_report

REPORT = """# Utbildningsnämndens bokslut 2021

Utbildningsnämnden i Granby kommun

## Stöd till elever

Studielotsar arbetar vid tre skolor. Många studielotsar är själva nyss färdiga med gymnasiet. De ger
råd om val av program och sommarjobb.

Skolan i Ekeby fick en lässal. Salen sköts av elevrådet.

Naturbruksgymnasiet delar ut det så kallade gröna kortet. Det är ett bevis för den som klarat både
skogskörning och första hjälpen.

Inköp av maskiner kan bli aktuellt. Då räknar man först på hur länge de håller.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    return assistant_over_report(tmp_path_factory.mktemp("corpus"), "utbildning", REPORT).ask


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("Vad ger studielotsar råd om?", "val av program"),
        ("Vad är gröna kortet?", "ett bevis för den som"),
        ("Vad måste man göra vid inköp av maskiner?", "hur länge de håller"),
    ],
)
def test_the_sentence_that_points_back_and_says_more_is_quoted(ask, question, quoted):
    answer = ask(question)
    assert answer.status == "answered"
    assert any(quoted in citation.reading for citation in answer.citations)


def test_what_neither_sentence_says_is_denied(ask):
    assert ask("Vad kostar studielotsarna?").status == "not_found"
