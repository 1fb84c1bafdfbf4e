"""Example questions come from the corpus itself."""

from assistant.web.suggestions import suggested_questions
from assistant.web.texts import load_texts
from tests.web.fakes import deck


def slides(*topics):
    return tuple((topic, topic, (("Utmaningar", "challenges", ("Något",)),)) for topic in topics)


def test_each_question_is_about_another_topic():
    questions = suggested_questions([deck(slides("SKA", "Fritids"))], load_texts("sv"), limit=2)

    assert questions == ["Vilka utmaningar finns för SKA?", "Vilka utmaningar finns för fritids?"]


def test_a_corpus_without_topics_is_asked_about_its_documents():
    document = deck((("Rubrik", None, ()),), title="Årsrapport")

    assert suggested_questions([document], load_texts("en")) == ["What does “Årsrapport” say?"]


def test_topics_too_long_to_read_at_a_glance_are_left_out():
    long = "Samverkan mellan kommunens alla verksamheter och organisationer"

    questions = suggested_questions([deck(slides(long))], load_texts("sv"))
    assert not any(long in question for question in questions)


def test_an_empty_corpus_suggests_nothing():
    assert suggested_questions([], load_texts("sv")) == []
