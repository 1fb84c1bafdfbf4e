import pytest

from assistant.records.documents import Facts
from assistant.retrieval.naming import DocumentNames


def facts(name, title, publisher):
    return Facts(name, f"{name}.txt", title, publisher, 2020, "text", "sv")


NAMES = DocumentNames(
    (
        facts("care", "Omsorgsplan", "Vårdnämnden"),
        facts("school", "Kvalitetsrapport", "Skolnämnden"),
        facts("report", "Kvalitetsrapport", "Kulturnämnden"),
    )
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Vad står det i omsorgsplanen?", "care"),
        ("Vad skriver kulturnämnden om bibliotek?", "report"),
        ("Vad säger skolnämndens kvalitetsrapport?", "school"),
    ],
)
def test_the_document_whose_name_is_said_is_meant(question, expected):
    named = NAMES.named(question)

    assert max(named, key=named.get) == expected
    assert named[expected] == 1.0


def test_a_question_that_names_none_means_none():
    assert NAMES.named("Hur många cyklar finns?") == {}


def test_a_word_that_many_titles_share_tells_less():
    named = NAMES.named("Vad säger skolnämndens kvalitetsrapport?")

    assert 0 < named["report"] < named["school"]
