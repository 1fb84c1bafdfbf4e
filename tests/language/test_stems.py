import pytest

from assistant.language import fold, stem

TOGETHER = [
    "skola skolan skolans skolor skolorna",
    "huset hus husen",
    "område området områden områdena",
    "bostad bostäder bostaden",
    "marknad marknaden marknader",
    "kostnad kostnader kostnaderna",
    "hemlös hemlösa hemlöst",
    "svår svårt svåra",
    "kommunal kommunalt kommunala",
    "viktig viktigt viktiga",
    "ungdom ungdomar ungdomarna ungdomars",
    "utmaning utmaningar utmaningarna",
    "verksamhet verksamheten verksamheter",
    "samverkan samverka samverkar",
    "gata gatan gator",
    "boende boenden boendena",
    "vatten vattnet",
    "cykel cykeln cyklar cyklarna",
    "tunnel tunneln tunnlar tunnlarna",
    "artikel artikeln artiklar",
    "exempel exemplet exemplen",
    "enkel enkelt enkla",
    "fönster fönstret fönstren",
    "minister ministern ministrar",
    "öppen öppna",
    "exempel exemplet",
    "ärende ärenden ärendena",
    "arbete arbetet arbetets",
    "skolfrånvaro skolfrånvaron",
    "museum museet museer",
    "gymnasium gymnasiet gymnasier",
    "handlingsplan handlingsplaner handlingsplanen",
    "öka ökar ökat ökade ökats",
    "yta ytan ytor ytorna",
    "genomföra genomför genomförs genomfördes genomfört",
    "ställa ställer ställd ställt",
    "hitta hittat hittats",
    "läkare läkares läkarens",
    "möte möten mötena",
    "siffra siffran siffror",
    "internationell internationellt internationella",
    "gemensam gemensamt gemensamma",
    "hållbar hållbart hållbara",
    "program programmet programmen",
    "varm varmt varma",
    "vuxen vuxna",
    "antagen antagna",
]


@pytest.mark.parametrize("forms", TOGETHER)
def test_forms_of_a_word_share_a_stem(forms):
    assert len({stem(fold(form)) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("hundra", "hund"),
        ("ändra", "ände"),
        ("vagn", "väg"),
        ("handla", "handel"),
        ("samla", "sam"),
        ("inviga", "invånare"),
        ("plats", "platt"),
        ("jobbar", "hållbar"),
    ],
)
def test_words_that_end_as_if_a_vowel_were_lost_stay_apart(word, other):
    assert stem(fold(word)) != stem(fold(other))


@pytest.mark.parametrize(
    "word", ["hemlöshet", "möjligheter", "ökningar", "äldreomsorgen", "behöver"]
)
def test_damaged_and_whole_text_give_the_same_stem(word):
    damaged = word.translate(str.maketrans("åäö", "aao"))

    assert stem(fold(damaged)) == stem(fold(word))


def test_numbers_and_mixed_tokens_are_their_own_stem():
    assert [stem("2022"), stem("lgrsar22"), stem("16-20")] == ["2022", "lgrsar22", "16-20"]


def test_english_has_its_own_stems():
    assert stem("challenges", "en") == stem("challenge", "en")
