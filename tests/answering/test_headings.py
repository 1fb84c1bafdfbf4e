"""What a passage stands under, and what a sentence points back to."""

from dataclasses import replace

import pytest

from assistant.answering.headings import headings_above, pointed_back_to
from assistant.reading.passages import cut_passages
from tests.answering.memory import written

REPORT = """# Rapport 2022

## 5 Hemtjänst

Antalet brukare ökade till 700.

## 5.1 Svårigheter

Dubbel dokumentation tar tid.

## 6 Boende

Alla platser var fulla.
"""


@pytest.fixture
def passages(tmp_path):
    return cut_passages(written(tmp_path, "rapport", REPORT, title="Rapport 2022"))


def test_a_numbered_heading_stands_under_those_its_number_begins_with(passages):
    above = headings_above(passages)
    told = {it.statements[0].reading: above[it.id] for it in passages if it.statements}
    assert told["Dubbel dokumentation tar tid."] == ("5 Hemtjänst", "5.1 Svårigheter")
    assert told["Alla platser var fulla."] == ("6 Boende",)


@pytest.mark.parametrize(
    ("sentence", "points"),
    [
        ("De öppnar i maj.", True),
        ("Det innebär längre restider.", True),
        ("Det finns tre badplatser.", False),
        ("Delarna är klara.", False),
    ],
)
def test_a_sentence_that_opens_with_a_pronoun_points_back(passages, sentence, points):
    former = next(it.statements[0] for it in passages if it.statements[0].kind == "paragraph")
    former = replace(former, reading="Två bibliotek byggs.")
    found = pointed_back_to([former, replace(former, reading=sentence)])
    assert found == [None, "Två bibliotek byggs." if points else None]


def test_without_statements_nothing_points_back():
    assert pointed_back_to([]) == []
