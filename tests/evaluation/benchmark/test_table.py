import pytest

from assistant.evaluation.benchmark.beir import JudgedDocument, JudgedSet, Queries
from assistant.evaluation.benchmark.systems import best_documents, run_here
from assistant.evaluation.benchmark.table import mean_values, measure_all
from assistant.evaluation.benchmark.words import BuildWords, Words

DOCUMENTS = (
    JudgedDocument("a", "", "hund hund katt"),
    JudgedDocument("b", "", "katt fisk fågel"),
    JudgedDocument("c", "Ko", "fågel fågel fisk"),
)


def test_a_query_without_a_ranking_counts_nothing_but_counts():
    relevant = {"1": {"a": 1}, "2": {"b": 1}}

    values = mean_values(relevant, {"1": ["x", "a"]})

    # nDCG of a single hit at rank 2 is 1 / log2(3) = 0.6309.
    assert values["nDCG@10"] == pytest.approx(0.6309 / 2, abs=1e-4)
    assert (values["RR"], values["recall@1"], values["recall@5"]) == (0.25, 0, 0.5)


def test_bm25_is_reckoned_by_hand():
    words = Words(DOCUMENTS[:2])

    # Both have three words, so length does not matter; "hund" twice in one document of two:
    # ln(1 + 1.5 / 1.5) * 2 * 2.2 / (2 + 1.2).
    places, gain = words._gain("hund")
    assert list(places) == [0]
    assert gain[0] == pytest.approx(0.693147 * 4.4 / 3.2, abs=1e-5)


def test_bm25_reads_titles_and_gives_only_what_matches():
    words = Words(DOCUMENTS)

    assert words.best("Ko!") == ["c"]
    assert words.best("fågel") == ["c", "b"]
    assert words.best("häst") == []


def test_a_document_is_ranked_by_its_best_passage():
    assert best_documents(["a", "b", "a", "c"], documents=2) == ["a", "b"]


def test_every_way_is_asked_every_query():
    (timed,) = run_here(BuildWords(), DOCUMENTS, {"1": "hund", "2": "fisk"})

    assert timed.rankings == {"1": ["a"], "2": ["b", "c"]}
    assert len(timed.query_ms) == 2
    assert timed.peak_mb > 0


def test_each_query_file_is_a_row_measured_in_a_process_of_its_own():
    queries = (
        Queries("en", {"1": "hund"}, {"1": {"a": 1}}),
        Queries("sv", {"1": "fågel", "2": "katt"}, {"1": {"c": 1}, "2": {"c": 1}}),
    )
    told = []

    rows = measure_all(
        JudgedSet("animals", DOCUMENTS, queries), [("words", BuildWords())], progress=told.append
    )

    assert [(row.queries, row.count, row.values["recall@1"]) for row in rows] == [
        ("en", 1, 1.0),
        ("sv", 2, 0.5),
    ]
    assert told == ["words"]
