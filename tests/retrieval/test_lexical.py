from dataclasses import replace

from assistant.retrieval.lexical import lexical_clauses, weighted_words
from assistant.retrieval.weights import load_weights


def clauses(query, generation):
    weights = load_weights(query.language)
    found = lexical_clauses(query, generation, generation.count, weights)
    return {(clause.field, clause.term): clause.weight for clause in found}


def test_terms_that_no_passage_holds_are_not_looked_for(ask, generation):
    assert clauses(ask("xylofonkonsert?"), generation) == {}


def test_a_term_is_looked_for_once_in_a_field(ask, generation):
    once = clauses(ask("hemlöshet"), generation)
    twice = clauses(ask("hemlöshet hemlöshet"), generation)

    assert once.keys() == twice.keys()
    assert twice["stems", "hemlos"] > once["stems", "hemlos"]


def test_content_words_count_more_than_words_that_shape_the_question(ask):
    query = ask("Vad sägs om hemlöshet?")

    weighted = dict(weighted_words(query, load_weights("sv")))

    assert weighted["hemlöshet"] > weighted["sägs"]


def test_what_the_glossary_adds_is_looked_for(ask, generation):
    assert ("grams", "suic") in clauses(ask("självmord"), generation)


def test_an_english_word_is_looked_for_by_its_swedish(ask, generation):
    assert ("stems", "hemlos") in clauses(ask("What is said about homelessness?"), generation)


def test_letterless_words_meet_words_with_letters(ask, generation):
    assert clauses(ask("hemloshet"), generation) == clauses(ask("hemlöshet"), generation)


def test_common_grams_of_a_large_index_are_left_out(ask, generation):
    query, weights = ask("hemlöshet"), load_weights("sv")
    strict = replace(weights, words=replace(weights.words, common=0.0))

    found = lexical_clauses(query, generation, 10_000, strict)

    assert found
    assert not [clause for clause in found if clause.field.endswith("grams")]
