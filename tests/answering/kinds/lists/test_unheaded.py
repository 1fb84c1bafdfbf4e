"""Lists of what is hard or went well, in a report whose headings do not say so."""

import pytest

from tests.answering.memory import assistant_over, written

REPORT = """Kulturnämndens verksamhetsberättelse 2021

Teatern

Teatern har 210 platser och ligger vid torget.

Scenens hissar är slitna och ljudanläggningen fungerar inte.

Publiken är nöjd och abonnemangen har blivit fler.

Musikskolan

Musikskolan har 400 elever.

Musikskolan ska flytta till Folkets hus nästa höst.

Kön till fiolundervisningen har vuxit till 60 barn.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    return assistant_over(
        [written(folder, "kultur", REPORT, publisher="Kulturnämnden", year=2021)]
    ).ask


def quoted(answer):
    return [citation.reading for citation in answer.citations]


def test_prose_that_tells_of_what_is_hard_is_listed_and_no_other(ask):
    answer = ask("Vilka utmaningar har kulturnämnden?")
    assert answer.status == "answered"
    assert quoted(answer) == [
        "Scenens hissar är slitna och ljudanläggningen fungerar inte.",
        "Kön till fiolundervisningen har vuxit till 60 barn.",
    ]
    assert answer.note is not None
    assert "rubrik" in answer.note


def test_what_went_well_is_listed_by_its_words(ask):
    assert quoted(ask("Vad har gått bra för teatern?")) == [
        "Publiken är nöjd och abonnemangen har blivit fler."
    ]


def test_of_what_no_document_speaks_nothing_is_listed(ask):
    assert ask("Vilka utmaningar har simhallen?").status == "not_found"


def test_what_is_meant_is_listed_by_its_words(ask):
    assert quoted(ask("Vad planeras för musikskolan?")) == [
        "Musikskolan ska flytta till Folkets hus nästa höst."
    ]


def test_where_nothing_is_meant_what_is_shown_is_no_plan(tmp_path):
    document = written(tmp_path, "bad", "Badhuset\n\nBadhuset har tre bassänger och ett gym.\n")

    assert assistant_over([document]).ask("Vad planeras för badhuset?").status != "answered"
