"""A phrase of a question stands for one thing where the documents have a word for it."""

import pytest

from assistant.answering.evidence.concepts import concepts
from assistant.answering.evidence.phrases import with_phrases
from assistant.records.questions import Query, Widening

LETTERS = Widening("letters of intent", ("avsiktsförklaring", "avsiktsförklaringar"))
QUERY = Query(
    "Which districts have letters of intent?",
    "Which districts have letters of intent?",
    "en",
    "list",
    terms=("districts", "letters", "intent"),
    topics=("districts", "letters"),
    widened=(Widening("letters", ("brev",)), LETTERS),
)


def held(*said):
    return set(said).__contains__


def test_a_phrase_with_a_word_of_the_documents_is_one_concept():
    found = with_phrases(QUERY, held("avsiktsforklaring"))

    assert [part.term for part in concepts(found)] == ["districts", "letters of intent"]
    assert "brev" not in concepts(found)[1].forms
    assert found.topics == ("districts", "letters of intent")


def test_a_phrase_weighs_as_much_as_its_words():
    found = concepts(with_phrases(QUERY, held("avsiktsforklaring")))
    assert found[1].weight == sum(part.weight for part in concepts(QUERY)[1:])


@pytest.mark.parametrize("said", [(), ("brev",), ("letters", "of", "intent", "avsiktsforklaring")])
def test_words_stand_alone_where_the_documents_have_no_word_or_the_phrase_itself(said):
    assert with_phrases(QUERY, held(*said)).phrases == ()


def test_a_word_that_two_phrases_share_is_of_both():
    asked = "Compare the primary swim school with the secondary swim school."
    compared = Query(
        asked, asked, "en", "comparison", terms=("primary", "swim", "school", "secondary"),
        widened=(Widening("primary swim school", ("lågsimskola",)),
                 Widening("secondary swim school", ("högsimskola",))),
    )  # fmt: skip
    found = with_phrases(compared, held("lagsimskola", "hogsimskola"))

    assert [part.term for part in concepts(found)] == [
        "primary swim school", "secondary swim school",
    ]  # fmt: skip


def test_a_verb_with_its_particle_is_no_thing():
    paying = Query("", "How much was paid out?", "en", "fact", terms=("paid",),
                   widened=(Widening("paid out", ("utbetalning",)),))  # fmt: skip
    assert with_phrases(paying, held("utbetalning")).phrases == ()


WORKING = Query(
    "Vilka jobbade nämnden ihop med?",
    "Vilka jobbade nämnden ihop med?",
    "sv",
    "list",
    terms=("jobbade", "nämnden", "ihop"),
    widened=(Widening("jobbade", ("arbete",)), Widening("jobbade ihop", ("samverka",))),
)


def test_a_swedish_verb_is_one_concept_with_its_particle_wherever_that_stands():
    found = concepts(with_phrases(WORKING, held("samverka")))

    assert [part.term for part in found] == ["jobbade ihop", "nämnden"]
    assert "samverka" in found[0].forms
    assert "arbete" not in found[0].forms
    assert not found[0].named


def test_a_name_of_two_words_is_widened_by_neither():
    text = "Jobbar nämnden med Rädda Barnen?"
    widened = (Widening("Rädda", ("oro",)), Widening("nämnden", ("styrelse",)))
    terms = ("nämnden", "Rädda", "Barnen")
    query = Query(text, text, "sv", "yes_no", terms=terms, widened=widened)
    forms = {part.term: part.forms for part in concepts(query)}

    assert "oro" not in forms["Rädda"]
    assert "styrelse" in forms["nämnden"]
