import pytest

from assistant.retrieval.understanding.fronted import with_topic_within


@pytest.mark.parametrize(
    ("put", "meant"),
    [
        ("Bergaskolan, hur många går där?", "Hur många går i Bergaskolan?"),
        ("Simhallen i Torp – när stängdes den?", "När stängdes Simhallen i Torp?"),
        ("Elever med NPF, hur många är de?", "Hur många är Elever med NPF?"),
        ("VAS – vad händer framöver?", "Vad händer framöver för VAS?"),
        ("I grundskolan, vad är svårt?", "Vad är svårt i grundskolan?"),
        ("När det gäller skolan, vad är svårt?", "Vad är svårt för skolan?"),
        ("The museum, when does it open?", "When does the museum open?"),
        (
            "Av de mål som nåddes delvis, hur många rörde vägar?",
            "Hur många av de mål som nåddes delvis rörde vägar?",
        ),
        ("Och möblerna, vad gick de på?", "Och vad gick möblerna på?"),
    ],
)
def test_a_topic_before_its_question_is_put_into_it(put, meant):
    assert with_topic_within(put) == meant


@pytest.mark.parametrize(
    "told",
    [
        "Jag vill ringa någon om skjutsen, vem då?",
        "Kommunen köpte mark, vad kostade det?",
        "Det pratas om kameror, hur har det gått?",
        "Hur har det gått, vad är svårt?",
        "Museet 2020 – vad gjordes och vad är problemet?",
        "Vad kostar simhallen?",
    ],
)
def test_a_sentence_or_a_second_question_is_no_topic(told):
    assert with_topic_within(told) == told
