import pytest

from assistant.records.questions import Filters


def texts(hits):
    return [hit.passage.text for hit in hits]


@pytest.mark.parametrize(
    ("question", "start"),
    [
        ("Vilka utmaningar finns för VUX?", "Det är svårt"),
        ("what are the challenges for VUX?", "Det är svårt"),
        ("Vad planeras för VUX?", "Bemanningen"),
        ("Sedan vilket år mäts hemlösheten?", "Hemlösheten mäts"),
        ("Hur förebyggs självmord?", "Nämnden samarbetar"),
        ("hemloshetn 2009", "Hemlösheten mäts"),
    ],
)
def test_the_passage_that_answers_comes_first(retriever, ask, question, start):
    assert texts(retriever.rank(ask(question)))[0].startswith(start)


def test_ranks_count_from_one_and_scores_fall(retriever, ask):
    hits = retriever.rank(ask("hemlöshet"))

    assert [hit.rank for hit in hits] == list(range(1, len(hits) + 1))
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


def test_no_more_passages_than_asked_for(retriever, ask):
    assert len(retriever.rank(ask("hemlöshet"), limit=1)) == 1


@pytest.mark.parametrize(
    "filters",
    [
        Filters(year=2009),
        Filters(document="report"),
        Filters(publisher="Socialnämnden"),
        Filters(speaker="lund"),
    ],
)
def test_filters_act_before_ranking(retriever, ask, filters):
    hits = retriever.rank(ask("hemlöshet", filters=filters))

    assert texts(hits)
    assert {hit.passage.document for hit in hits} == {"report"}


def test_a_filter_that_lets_nothing_through_gives_nothing(retriever, ask):
    assert retriever.rank(ask("hemlöshet", filters=Filters(year=1999))) == ()


def test_an_empty_question_finds_no_passage_by_words(retriever, ask):
    assert all("lexical" not in dict(hit.legs) for hit in retriever.rank(ask("")))


def test_each_hit_says_what_the_reranker_saw(retriever, ask):
    features = dict(retriever.rank(ask("Vilka utmaningar finns för VUX?"))[0].features)

    assert features["aspect"] == 1.0
    assert features["covered"] == 1.0


def test_knowing_the_commonest_words_beforehand_changes_no_ranking(retriever, ask):
    cold = retriever.rank(ask("Vilka utmaningar finns för KAA?"))
    retriever.warm()

    assert retriever.rank(ask("Vilka utmaningar finns för KAA?")) == cold
