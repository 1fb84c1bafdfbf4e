from io import StringIO

from rich.console import Console

from assistant.retrieval.explain import explanation_table, matched_terms, query_table
from assistant.retrieval.needs import question_needs


def printed(table):
    console = Console(width=250, file=StringIO())
    console.print(table)
    return console.file.getvalue()


def test_the_query_is_told_without_its_empty_parts(ask):
    told = printed(query_table(ask("Vilka utmaningar finns för VUX?")))

    assert "challenges" in told
    assert "vuxenutbildningen" in told
    assert "years" not in told


def test_each_passage_has_its_legs_terms_and_features(ask, retriever):
    told = printed(explanation_table(ask("Vilka utmaningar finns för VUX?"), retriever, 1))

    assert "lexical" in told
    assert "aspect +" in told
    assert "Det är svårt" in told


def test_matched_terms_are_those_held_in_text_or_headings(ask, retriever):
    query = ask("samarbetar polisen med biblioteket?")
    needs = question_needs(query, retriever.generation, retriever.generation.count)

    assert matched_terms(retriever.rank(query)[0], needs) == ("samarbetar", "polisen")
