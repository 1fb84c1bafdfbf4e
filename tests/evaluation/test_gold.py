import pytest

from assistant.errors import EvaluationError
from assistant.evaluation.gold import check_sources, locate, require_sources
from assistant.evaluation.sets import Source
from tests.evaluation.factories import deck, named_set, question


def source(**stated):
    return Source.model_validate({"document": "deck", **stated})


def test_words_are_found_without_their_swedish_letters():
    document = deck()

    gold = locate(source(slide=1, contains="Svårt att nå"), document)

    assert [document.source_text[a:b] for a, b in gold.spans] == ["Svart att na"]


def test_words_on_another_slide_are_not_found():
    assert locate(source(slide=2, contains="Svårt att nå"), deck()) is None


def test_a_place_without_words_is_the_whole_slide():
    document = deck()

    gold = locate(source(slide=2), document)

    assert gold.spans == ((document.pages[1].start, document.pages[1].end),)


def test_words_that_reading_left_out_are_found_in_the_source_text():
    document = deck((("Ett", "bostadsbrist   och\nhemlöshet"),))

    assert locate(source(slide=1, contains="bostadsbrist och hemlöshet"), document)


def test_a_citation_holds_gold_when_they_share_a_character():
    gold = locate(source(slide=1, contains="Svårt att nå"), deck())
    (start, end), *_ = gold.spans

    assert gold.holds("deck", [(end - 1, end + 5)])
    assert not gold.holds("deck", [(end, end + 5)])
    assert not gold.holds("other", [(start, end)])


def test_a_source_that_is_gone_names_file_question_field_and_nearest():
    sets = [
        named_set(
            question("kaa", sources=[{"document": "deck", "slide": 2, "contains": "Svårt att nå"}])
        )
    ]

    (fault,) = check_sources(sets, ["deck"], lambda _: deck())

    assert fault.startswith("set.yaml: question kaa: expect.sources[1]: nothing at deck, slide 2")
    assert 'The nearest: page 1 "Svart att na ungdomarna"' in fault


def test_an_unknown_document_names_the_nearest():
    sets = [named_set(question("kaa", sources=[{"document": "dekc", "slide": 2}]))]

    with pytest.raises(
        EvaluationError, match=r"no document 'dekc' in the corpus\. The nearest: deck"
    ):
        require_sources(sets, ["report", "deck"], lambda _: deck())
