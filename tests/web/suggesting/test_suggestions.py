"""Example questions come from the corpus itself."""

from dataclasses import replace

from assistant.records.answers import Citation
from assistant.web.suggesting.suggestions import (
    document_topics,
    follow_up_questions,
    suggested_questions,
)
from assistant.web.texts import load_texts
from tests.web.fakes import deck, fake_answer, statements_of


def slides(*topics):
    return tuple((topic, topic, (("Utmaningar", "challenges", ("Något",)),)) for topic in topics)


def test_each_question_is_about_another_topic():
    questions = suggested_questions(
        document_topics(deck(slides("SKA", "Fritids"))), [], load_texts("sv"), limit=2
    )

    assert questions == ["Vilka utmaningar finns för SKA?", "Vilka utmaningar finns för fritids?"]


def test_a_corpus_without_topics_is_asked_about_its_documents():
    assert suggested_questions([], ["Årsrapport"], load_texts("en")) == [
        "What does “Årsrapport” say?"
    ]


def test_topics_too_long_to_read_at_a_glance_are_left_out():
    long = "Samverkan mellan kommunens alla verksamheter och organisationer"

    questions = suggested_questions(document_topics(deck(slides(long))), [], load_texts("sv"))
    assert not any(long in question for question in questions)


def test_an_empty_corpus_suggests_nothing():
    assert suggested_questions([], [], load_texts("sv")) == []


def test_follow_ups_ask_for_other_aspects_of_what_was_cited():
    document = deck()
    answer = fake_answer("Vilka?", statements_of(document)[:1])

    assert follow_up_questions(answer, document_topics(document), load_texts("sv")) == [
        "Vad planeras framåt för småbåtshamnen?"
    ]


def test_follow_ups_move_on_to_topics_beside_the_one_cited():
    document = deck(slides("SKA", "Fritids", "Hamnen"))
    answer = fake_answer("Vilka?", [])
    cited = Citation(1, "d", "T", 2022, None, "challenges", "SKA", None, "", "", (), None)

    questions = follow_up_questions(
        replace(answer, citations=(cited,)), document_topics(document), load_texts("sv")
    )
    assert questions == [
        "Vilka utmaningar finns för fritids?",
        "Vilka utmaningar finns för hamnen?",
    ]
