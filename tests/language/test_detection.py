import pytest

from assistant.language import question_language
from assistant.language.detection import is_english

SWEDISH = [
    "Vilka utmaningar finns för KAA?",
    "Vilka svarigheter finns for hemlosa",
    "KAA?",
    "IVO kritik",
    "hemlöshet",
    "hemloshet",
    "Vad sa Sofie Lindén om elevhälsa?",
    "Hur många elever 2021",
    "budget 2022",
    "Vem är socialdirektör",
    "skolfrånvaro",
    "bostad forst",
    "Och för fritidsgårdarna?",
    "Vad betyder EST?",
    "mal 5",
    "framåtblickande för kultur",
    "Problem i förskolan",
    "tidiga insatser for barn",
    "Region Östergötland",
    "",
    "2022",
]
ENGLISH = [
    "What are the challenges for KAA?",
    "LSS challenges",
    "Who is Sofie Lindén?",
    "What did Tony Georgson say about EST?",
    "homelessness",
    "school absence",
    "how many pupils in grundsärskola",
    "What does SSPF stand for?",
    "Youth centres",
    "progress for the adapted upper secondary school",
    "And for the youth centres?",
    "challenges 2022",
    "housing shortage in Norrköping",
    "When did Bostad först start?",
    "Tell me about Klockaretorpet",
    "crime prevention",
    "goal 5",
    "plans for KAA",
    "Which goals concern culture?",
    "elderly care budget",
    "suicide prevention",
]


@pytest.mark.parametrize("question", SWEDISH)
def test_swedish_is_told_with_and_without_its_letters(question):
    assert question_language(question) == "sv"


@pytest.mark.parametrize("question", ENGLISH)
def test_english_is_told_though_names_in_it_are_swedish(question):
    assert question_language(question) == "en"


def test_a_word_by_itself_is_english_only_where_it_is_hardly_swedish():
    assert all(map(is_english, ("school", "housing", "homelessness", "challenges")))
    assert not any(map(is_english, ("special", "team", "budget", "skola", "KAA2", "år")))
