"""A year's target is no outcome of that year, and a figure in another measure is none."""

from types import SimpleNamespace

import pytest

from assistant.answering.kinds.judging.matters.measured import measured_otherwise

ROW = "Meritvärde: Utfall 2021: 208, Utfall 2022: 213, Mål 2024: 222"


def _misses(question, *, year=None, text=ROW, kind="row"):
    query = SimpleNamespace(standalone=question, years=(year,) if year else ())
    statement = SimpleNamespace(
        reading=text, topic=None, locator=SimpleNamespace(section=None), kind=kind
    )
    found = measured_otherwise(SimpleNamespace(query=query))
    return any(miss(SimpleNamespace(statement=statement)) for miss in found)


@pytest.mark.parametrize(
    ("question", "year", "missed"),
    [
        ("Vad blev meritvärdet 2024?", 2024, True),
        ("Vad blev meritvärdet 2022?", 2022, False),
        ("Vad var målet för meritvärdet 2024?", 2024, False),
    ],
)
def test_a_target_is_no_outcome(question, year, missed):
    assert _misses(question, year=year) is missed


@pytest.mark.parametrize(
    ("question", "text", "missed"),
    [
        ("Hur många mil kör bussarna?", "Bussarna är 18.", True),
        ("Hur många mil kör bussarna?", "Bussarna kör 900 kilometer.", False),
        ("Hur lång är bron?", "Bron kostade 8 miljoner kronor.", True),
        ("Hur lång är bron?", "Bron är 80 meter.", False),
        ("Hur lång är kön?", "92 barn väntar.", False),
    ],
)
def test_a_length_is_told_in_its_measure(question, text, missed):
    assert _misses(question, text=text, kind="paragraph") is missed
