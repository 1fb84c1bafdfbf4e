import pytest

from assistant.retrieval.understanding.verbless import as_question


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("Bergaskolans elevantal 2017?", "Hur stor är Bergaskolans elevantal 2017?"),
        ("Sjukfrånvaron i skolan 2022?", "Hur stor är sjukfrånvaron i skolan 2022?"),
        ("antal platser på Lindgården", "Hur många platser på Lindgården?"),
        ("Latest pupil number in the school?", "How many pupil in the school?"),
        ("Number of issues of the newsletter", "How many issues of the newsletter?"),
        ("Prislappen på simhallen?", "Vad var prislappen på simhallen?"),
        ("Kostnaden för en plats per år?", "Vad var kostnaden för en plats per år?"),
        ("Head of culture in 2022?", "Who is the head of culture in 2022?"),
        ("Rektor på Bergaskolan?", "Vem är rektor på Bergaskolan?"),
        ("Fritidschefens namn?", "Vad heter fritidschefen?"),
        ("Orsaken till underskottet?", "Vad är orsaken till underskottet?"),
    ],
)
def test_words_that_name_a_value_or_an_office_ask_for_it(typed, asked):
    assert as_question(typed) == asked


@pytest.mark.parametrize(
    "text",
    [
        "Simhallen?",
        "Hemlösheten i kommunen?",
        "läget i hemtjänsten?",
        "Chefernas arbetsmiljö?",
        "Phone number for the social services office?",
        "Vad är folkmängden?",
        "Försörjningsstödets kostnad 2018 jämfört med 2023",
    ],
)
def test_a_topic_alone_and_a_whole_question_stay_as_they_are(text):
    assert as_question(text) == text
