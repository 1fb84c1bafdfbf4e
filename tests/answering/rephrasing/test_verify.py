"""A claim has most of its statements' words, and says something else."""

import pytest

from assistant.answering.rephrasing import make_lexicon
from assistant.answering.rephrasing.stated import Stated
from assistant.answering.rephrasing.verify import claim_fault
from assistant.language import Glossary
from tests.answering.memory import GLOSSARY

STATEMENTS = {
    "placed": "Antalet placerade barn minskade från 46 till 31 under året.",
    "sick": "Sjukfrånvaron ökade till 7,2 procent.",
    "deficit": "Nämnden redovisar ett underskott på 12 miljoner kronor.",
    "pupils": "Grundskolan hade 412 elever och gymnasiet hade 180 elever.",
    "teachers": "Det är svårt att rekrytera lärare till landsbygden.",
    "missed": "Hemtjänsten nådde inte målet om kontinuitet.",
    "safe": "Trygghetsmätningen visade att 85 procent känner sig trygga.",
    "project": "Projektet startade 2019 och avslutades 2021.",
    "hall": "Simhallen kostade 45 miljoner kronor.",
    "library": "Biblioteket kostade 30 miljoner kronor.",
    "early": "Färre ungdomar placeras tack vare tidiga insatser.",
    "school": "Kommunen planerar att bygga en ny förskola i Åby.",
    "both": "Anna Lind leder arbetet och Karl Ek svarar för ekonomin.",
    "buses": "Två av tre bussar drivs med biogas.",
    "none": "Ingen av skolorna saknar bibliotek.",
    "visits": "Simhallen har 120 000 besök och ishallen 45 000 besök per år.",
    "police": "Enligt Eva Berg behöver samarbetet med polisen stärkas.",
}


@pytest.fixture(scope="module")
def fault():
    """Give the fault of a claim that names statements."""
    lexicon = make_lexicon(Glossary.load(GLOSSARY), no_likeness)

    def found(text, names, language):
        cited = {number: said(name) for number, name in enumerate(names.split(), 1)}
        return claim_fault(text, list(cited), cited, language=language, lexicon=lexicon)

    return found


def no_likeness(term, said):
    return 0.0


def said(name):
    return Stated(STATEMENTS[name.removeprefix("plan:")], ahead=name.startswith("plan:"))


@pytest.mark.parametrize(
    ("text", "names", "language"),
    [
        ("Antalet placerade barn ökade under året.", "placed", "sv"),
        ("Antalet placerade barn minskade från 31 till 46.", "placed", "sv"),
        ("The number of children in care increased from 46 to 31.", "placed", "en"),
        ("Sjukfrånvaron minskade till 7,2 procent.", "sick", "sv"),
        ("Sjukfrånvaron ökade med 7,2 procent.", "sick", "sv"),
        ("Sick leave decreased to 7.2 percent.", "sick", "en"),
        ("Nämnden redovisar ett överskott på 12 miljoner kronor.", "deficit", "sv"),
        ("The board reports a surplus of SEK 12 million.", "deficit", "en"),
        ("Grundskolan hade 180 elever.", "pupils", "sv"),
        ("Grundskolan hade 180 elever och gymnasiet hade 412 elever.", "pupils", "sv"),
        ("The upper secondary school had 412 pupils.", "pupils", "en"),
        ("Det är lätt att rekrytera lärare till landsbygden.", "teachers", "sv"),
        ("It is easy to recruit teachers to the countryside.", "teachers", "en"),
        ("Alla lärare är svåra att rekrytera till landsbygden.", "teachers", "sv"),
        ("Hemtjänsten nådde målet om kontinuitet.", "missed", "sv"),
        ("Hemtjänsten nådde målet, men lärare är inte svåra att rekrytera.", "missed teachers",
         "sv"),
        ("Home care reached its goal of continuity.", "missed", "en"),
        ("85 procent känner sig otrygga.", "safe", "sv"),
        ("85 personer känner sig trygga.", "safe", "sv"),
        ("Projektet startade 2021 och avslutades 2019.", "project", "sv"),
        ("Projektet avslutades 2019.", "project", "sv"),
        ("Simhallen kostade 30 miljoner kronor.", "hall library", "sv"),
        ("Simhallen kostade bara 45 miljoner kronor.", "hall", "sv"),
        ("Simhallen kostade mer än 45 miljoner kronor.", "hall", "sv"),
        ("Simhallen kostade mer än biblioteket.", "hall library", "sv"),
        ("Fler ungdomar placeras tack vare tidiga insatser.", "early", "sv"),
        ("Färre ungdomar placeras trots tidiga insatser.", "early", "sv"),
        ("Kommunen har byggt en ny förskola i Åby.", "school", "sv"),
        ("The municipality has built a new preschool in Åby.", "school", "en"),
        ("Biblioteket ska kosta 30 miljoner kronor.", "library", "sv"),
        ("Biblioteket kostade 30 miljoner kronor.", "plan:library", "sv"),
        ("Enligt Eva Berg behöver samarbetet med skolan stärkas.", "police", "sv"),
        ("Biblioteket överklagade simhallen.", "hall library", "sv"),
        ("Anna Lind svarar för ekonomin.", "both", "sv"),
        ("En av tre bussar drivs med biogas.", "buses", "sv"),
        ("One in three buses runs on biogas.", "buses", "en"),
        ("Skolorna saknar bibliotek.", "none", "sv"),
        ("Simhallen har 45 000 besök per år.", "visits", "sv"),
        ("Simhallen har 75 000 besök per år.", "visits", "sv"),
        ("...", "visits", "sv"),
        ("450", "visits", "sv"),
        ("Eva Berg kostade simhallen 45 miljoner kronor.", "hall police", "sv"),
    ],
)  # fmt: skip
def test_a_claim_that_turns_what_is_stated_is_found(fault, text, names, language):
    assert fault(text, names, language) is not None


@pytest.mark.parametrize(
    ("text", "names", "language"),
    [
        ("Antalet placerade barn har minskat, från 46 till 31.", "placed", "sv"),
        ("The number of placed children fell from 46 to 31 during the year.", "placed", "en"),
        ("Sjukfrånvaron har ökat till 7,2 %.", "sick", "sv"),
        ("Sick leave increased to 7.2 per cent.", "sick", "en"),
        ("Nämndens underskott är 12 miljoner kronor.", "deficit", "sv"),
        ("The board reports a deficit of SEK 12 million.", "deficit", "en"),
        ("Gymnasiet hade 180 elever och grundskolan 412.", "pupils", "sv"),
        ("The upper secondary school had 180 pupils.", "pupils", "en"),
        ("Att rekrytera lärare till landsbygden är svårt.", "teachers", "sv"),
        ("It is difficult to recruit teachers to rural areas.", "teachers", "en"),
        ("Målet om kontinuitet nåddes inte av hemtjänsten.", "missed", "sv"),
        ("Home care did not reach its continuity goal.", "missed", "en"),
        ("85 % känner sig trygga enligt trygghetsmätningen.", "safe", "sv"),
        ("Projektet pågick från 2019 till 2021.", "project", "sv"),
        ("The project started in 2019 and ended in 2021.", "project", "en"),
        ("Simhallen kostade 45 miljoner kronor och biblioteket 30 miljoner kronor.",
         "hall library", "sv"),
        ("Tack vare tidiga insatser placeras färre ungdomar.", "early", "sv"),
        ("En ny förskola planeras i Åby.", "school", "sv"),
        ("The municipality plans to build a new preschool in Åby.", "school", "en"),
        ("Samarbetet med polisen behöver stärkas enligt Eva Berg.", "police", "sv"),
        ("Sjukfrånvaron ökade, medan antalet placerade barn minskade.", "placed sick", "sv"),
        ("Karl Ek svarar för ekonomin.", "both", "sv"),
        ("Biogas driver två av tre bussar.", "buses", "sv"),
        ("Two of three buses run on biogas.", "buses", "en"),
        ("Skolorna har bibliotek.", "none", "sv"),
        ("Antalet placerade barn minskade med 15 under året.", "placed", "sv"),
    ],
)  # fmt: skip
def test_a_claim_that_says_the_same_otherwise_is_kept(fault, text, names, language):
    assert fault(text, names, language) is None
