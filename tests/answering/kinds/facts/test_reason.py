"""Why: the cause is quoted, not what repeats the question."""

import pytest

from tests.answering.memory import assistant_over_report

REPORT = """# Bokslut 2021

Fritidsnämnden i Granby kommun

## Ishallen

Ishallen i Ekeby stängdes i november. Skälet är att ammoniak läckte ut. Ishallen har 14 lag.

## Ridskolan

Kostnaden för ridskolan steg kraftigt. Ökningen beror på dyrare foder. Chef sedan mars är Eva Ek.

## Badplatser

Badplatsen vid Mörtsjön är ny sedan 2019. Badplatsen vid Mörtsjön har två bryggor.

## Skidspåren

Skidspåren kunde inte öppnas sedan snökanonerna frusit.

## Simskolan

Målet för simskolan nåddes inte. Motiv till avvikelsen: två lärare var lediga under våren.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    return assistant_over_report(tmp_path_factory.mktemp("corpus"), "fritid", REPORT).ask


@pytest.mark.parametrize(
    ("question", "cause"),
    [
        ("Varför stängdes ishallen i Ekeby?", "Skälet är att ammoniak läckte ut."),
        ("Varför steg kostnaden för ridskolan?", "Ökningen beror på dyrare foder."),
        ("Varför har ridskolan kostat så mycket pengar?", "Ökningen beror på dyrare foder."),
        ("Vad beror ridskolans högre kostnad på?", "Ökningen beror på dyrare foder."),
        ("Vad berodde ridskolans högre kostnad på?", "Ökningen beror på dyrare foder."),
        ("Varför nåddes inte målet för simskolan?",
         "Motiv till avvikelsen: två lärare var lediga under våren."),
        ("Hur kommer det sig att skidspåren inte öppnades?",
         "Skidspåren kunde inte öppnas sedan snökanonerna frusit."),
    ],
)  # fmt: skip
def test_the_sentence_that_gives_the_cause_is_quoted(ask, question, cause):
    answer = ask(question)
    assert answer.status == "answered"
    assert answer.claims[-1].text == cause
    assert len(answer.claims) <= 2


def test_a_cause_that_names_nothing_stands_after_what_it_is_the_cause_of(ask):
    assert [claim.text for claim in ask("Varför steg kostnaden för ridskolan?").claims] == [
        "Kostnaden för ridskolan steg kraftigt.",
        "Ökningen beror på dyrare foder.",
    ]


def test_a_cause_is_given_with_what_its_passage_leaves_unsaid(ask):
    answer = ask("Varför kunde åkarna inte öppna skidspåren?")
    assert answer.status == "partial"
    assert answer.missing == ("åkarna",)
    assert answer.claims[-1].text == "Skidspåren kunde inte öppnas sedan snökanonerna frusit."


def test_since_when_is_no_reason(ask):
    answer = ask("Varför är badplatsen vid Mörtsjön ny?")
    assert answer.status == "partial"
    assert answer.missing == ("orsak till badplatsen vid Mörtsjön",)


def test_why_of_what_no_document_names_is_denied(ask):
    assert ask("Varför stängdes biblioteket i Sandby?").status == "not_found"


def test_where_no_cause_is_given_the_next_sentence_on_the_matter_is_quoted_too(tmp_path):
    report = """# Bokslut 2021

Tekniska nämnden i Granby kommun

## Mål

Målet om rökfria lekplatser har inte nåtts. Rökfria lekplatser är viktiga för barnen men svåra att
bevaka. Nästa år tar en ny nämnd över.
"""
    answer = assistant_over_report(tmp_path, "teknik", report).ask(
        "Varför har målet om rökfria lekplatser inte nåtts?"
    )
    assert answer.status == "partial"
    assert [claim.text for claim in answer.claims] == [
        "Målet om rökfria lekplatser har inte nåtts.",
        "Rökfria lekplatser är viktiga för barnen men svåra att bevaka.",
    ]
