"""Small words that are spelt as they are spoken are read as they are written."""

import pytest

from assistant.retrieval.understanding.spoken import written_out


@pytest.mark.parametrize(
    ("spoken", "written"),
    [
        ("va kostar bron", "vad kostar bron"),
        ("och va händer me torget?", "och vad händer med torget?"),
        ("hu många bussar går det", "hur många bussar går det"),
        ("vem e rektor på Åsskolan", "vem är rektor på Åsskolan"),
        ("hur många av bussarna e eldrivna", "hur många av bussarna är eldrivna"),
        ("e badhuset öppet", "är badhuset öppet"),
        ("finns det nån bastu å nåt gym", "finns det någon bastu och något gym"),
        ("nyheter park o torg", "nyheter park och torg"),
        ("LOK? va e de för grej", "LOK? vad är det för grej"),
        ("hur går det m torget", "hur går det med torget"),
        ("simhallschefen heter va", "Vad heter simhallschefen"),
        ("ett badkort kostar va?", "Vad kostar ett badkort?"),
        ("vem är ingenjörn på bygget", "vem är ingenjören på bygget"),
        ("hur mkt har hyran höjts sen 2019", "hur mycket har hyran höjts sedan 2019"),
    ],
)
def test_spoken_words_are_written_out(spoken, written):
    assert written_out(spoken) == written


@pytest.mark.parametrize(
    "text",
    [
        "Vad kostar VA för en villa?",
        "Vad kostar va-nätet?",
        "Hur gick mål 3 e för skolan?",
        "Hur gick det för klass e när skolan stängde?",
        "finns det en å i byn",
        "hur gick mål a o b",
        "Tell me about the library",
        "Vad gör björnen i Tjörn",
        "Vad heter VA?",
    ],
)
def test_what_only_looks_spoken_stays(text):
    assert written_out(text) == text
