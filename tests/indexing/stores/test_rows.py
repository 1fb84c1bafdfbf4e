from assistant.indexing.stores.rows import (
    pack,
    unpack_document,
    unpack_facts,
    unpack_passage,
    unpack_texts,
)
from assistant.indexing.wording import encoded_text, zones
from assistant.reading.facts.documents import corpus_facts
from tests.indexing.fakes import read_fake


def test_records_come_back_as_they_were_packed(workspace):
    facts = corpus_facts(workspace)[0]
    reading = read_fake(workspace, facts)
    document, passages = reading.document, reading.passages

    assert unpack_facts(pack(facts)) == facts
    assert unpack_document(pack(document)) == document
    assert [unpack_passage(pack(passage)) for passage in passages] == list(passages)


def test_the_texts_of_a_passage_are_its_own(workspace):
    facts = corpus_facts(workspace)[0]
    for passage in read_fake(workspace, facts).passages:
        texts = unpack_texts(pack(passage))

        assert texts.readings == tuple(one.reading for one in passage.statements)
        assert (texts.context, texts.goals) == (passage.context, passage.goals)
        assert texts.topic == (passage.topic or "")
        assert texts.speaker == (str(passage.speaker) if passage.speaker else "")


def test_the_encoder_reads_headings_but_not_the_documents_title(workspace):
    facts = corpus_facts(workspace)[0]
    passage = read_fake(workspace, facts).passages[0]

    assert encoded_text(passage).startswith("Utmaningar\nDet är svårt")
    assert zones(passage, facts).context == "Uppföljning\nSofie Lindén, utbildningsdirektör\nmål 5"
