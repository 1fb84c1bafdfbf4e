"""Sentences are cut at their ends, not at abbreviations, figures or initials."""

import pytest

from assistant.reading.sentences import sentence_spans


def sentences(text):
    return [text[start:end] for start, end in sentence_spans(text)]


def test_sentences_are_cut_at_their_ends():
    assert sentences("Det gick bra. Vi fortsätter! ”Ska vi?” Ja.") == [
        "Det gick bra.",
        "Vi fortsätter!",
        "”Ska vi?”",
        "Ja.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Insatser för bl.a. Norra skolan ska öka.",
        "Lokaler, t ex. Ektorp, används.",
        "Stöd, dvs. Bostad först, ges.",
        "Enligt A. Selander är målet nått.",
        "Kostnaden var ca. 12,5 mnkr.",
        "Se kap. 4 i planen.",
        "Tabell 1. Budget och utfall, mnkr",
        "Öppet kl. 9 och fr.o.m. Maj även söndagar.",
    ],
)
def test_abbreviations_initials_and_figures_end_no_sentence(text):
    assert sentences(text) == [text]


def test_a_year_ends_a_sentence():
    assert sentences("Det kom igång 2022. Syftet är stöd.") == [
        "Det kom igång 2022.",
        "Syftet är stöd.",
    ]


def test_no_text_has_no_sentences():
    assert sentences("") == []


def test_the_time_for_a_text_on_one_line_grows_as_its_length():
    text = "Kommunen har byggt en cykelväg längs ån. " * 25_000

    # A search of all that stands before each point took minutes at this length.
    assert len(sentences(text)) == 25_000
