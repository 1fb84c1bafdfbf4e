import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest

from assistant.records.questions import Filters
from assistant.retrieval.langchain import BelagtRetriever


@pytest.fixture
def chainable(retriever):
    return BelagtRetriever(retriever=retriever, limit=2)


def test_documents_carry_where_they_stand(chainable):
    found = chainable.invoke("Vilka utmaningar finns för VUX?")[0]

    assert found.page_content.startswith("Det är svårt")
    assert found.metadata["locator"]["section"] == "Utmaningar"
    assert found.metadata["speaker"] == "Eva Ek, skolchef"
    assert found.metadata["statements"][0]["quote"] in found.page_content


def test_one_by_one_in_batches_and_later_are_the_same(chainable):
    questions = ["hemlöshet", "VUX"]

    one_by_one = [chainable.invoke(question) for question in questions]

    assert chainable.batch(questions) == one_by_one
    # In a thread of its own: the browser tests leave a loop running in this one.
    with ThreadPoolExecutor(1) as pool:
        later = pool.submit(lambda: asyncio.run(chainable.abatch(questions))).result()
    assert later == one_by_one


def test_limit_and_filters_hold(retriever):
    kept = BelagtRetriever(retriever=retriever, filters=Filters(document="report"), limit=1)

    assert [found.metadata["document"] for found in kept.invoke("hemlöshet")] == ["report"]
