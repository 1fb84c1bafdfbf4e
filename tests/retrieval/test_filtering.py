import pytest

from assistant.errors import QuestionError
from assistant.records.questions import Filters
from assistant.retrieval.langchain import BelagtRetriever


@pytest.mark.parametrize(
    ("filters", "named"),
    [(Filters(document="reprot"), "report"), (Filters(publisher="Socialnämden"), "Socialnämnden")],
)
def test_a_filter_that_names_nothing_says_what_is_nearest(retriever, ask, filters, named):
    with pytest.raises(QuestionError, match=f"nearest: {named}; .*belagt documents"):
        retriever.rank(ask("hemlöshet", filters=filters))


def test_so_does_a_search_for_statements(retriever):
    for text in ("hemlöshet", ""):
        with pytest.raises(QuestionError, match="document plans: no document"):
            retriever.search_statements(text, Filters(document="plans"))


def test_so_does_a_retriever_in_a_chain(retriever):
    chain = BelagtRetriever(retriever=retriever, filters=Filters(document="plans"))

    with pytest.raises(QuestionError, match="belagt documents"):
        chain.invoke("hemlöshet")


def test_a_year_that_no_document_follows_up_is_no_slip(retriever, ask):
    assert retriever.rank(ask("hemlöshet", filters=Filters(year=1999))) == ()
