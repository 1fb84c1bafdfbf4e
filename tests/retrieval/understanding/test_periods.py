"""Stretches of years as people name them, in Swedish and English."""

import pytest

from assistant.retrieval.understanding.periods import named_period, years_within

KNOWN = frozenset({2017, 2019, 2020, 2021})


@pytest.mark.parametrize(
    ("question", "years"),
    [
        ("Vad har hänt sedan 2019?", (2020, 2021)),
        ("Vem är enhetschef sedan 2019?", (2019, 2020, 2021)),
        ("Vem var chef efter 2019?", (2020, 2021)),
        ("what has happened since 2019", (2020, 2021)),
        ("Vad hände efter år 2017?", (2019, 2020, 2021)),
        ("Vad gäller från och med 2020?", (2020, 2021)),
        ("Vad sades före 2020?", (2017, 2019)),
        ("What was said before 2019?", (2017,)),
        ("Vad hände mellan 2018 och 2020?", (2019, 2020)),
        ("from 2019 to 2020", (2019, 2020)),
        ("de senaste tre åren", (2019, 2020, 2021)),
        ("the last two years", (2020, 2021)),
        ("Vad hände förra året?", (2021,)),
        ("what was done last year", (2021,)),
        ("Vad hände på 2010-talet?", (2017, 2019)),
        ("Hur har kön förändrats sedan 2019?", (2019, 2020, 2021)),
        ("Vad hände efter 2025?", (2026,)),
    ],
)
def test_a_stretch_is_the_years_that_documents_follow_up_in_it(question, years):
    period = named_period(question, KNOWN)

    assert period is not None
    assert years_within(period, KNOWN) == years


@pytest.mark.parametrize(
    "question", ["Vad hände 2019?", "Vad kostade det 2019 och 2020?", "bokslut från 2019", "förr"]
)
def test_single_years_and_none_are_no_stretch(question):
    assert named_period(question, KNOWN) is None


def test_what_is_counted_from_the_newest_document_says_so():
    period = named_period("Vad hände förra året?", KNOWN)

    assert period is not None
    assert period.relative
    assert period.text == "förra året"
