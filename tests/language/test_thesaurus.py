"""Looking words up, and laws that all lines of our own thesaurus keep."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

import assistant.language
from assistant.language.thesaurus import Thesaurus, headword_terms, term_of
from assistant.language.thesaurus_file import Entry, read_entry
from assistant.language.vocabulary import english_lines, swedish_lines

LINES = [
    "kö, väntelista ~ väntetid",
    "svår, besvärlig = svårighet; problem",
    "svar = besked",
    "lärare = pedagog",
    "lära = undervisa",
    "hitta personal = rekrytera",
    "gå back = underskott",
]
# Words that no line may join: who asks about the one is not answered with the other.
OPPOSITES = [
    ("öka", "minska"), ("ökning", "minskning"), ("stiga", "sjunka"), ("höja", "sänka"),
    ("fler", "färre"), ("dyr", "billig"), ("underskott", "överskott"), ("plus", "minus"),
    ("vinst", "förlust"), ("intäkt", "kostnad"), ("tillgång", "brist"), ("öppna", "stänga"),
    ("införa", "avskaffa"), ("starta", "avsluta"), ("trygghet", "otrygghet"), ("trygg", "otrygg"),
    ("bättre", "sämre"), ("förbättring", "försämring"), ("förbättra", "försämra"),
    ("närvaro", "frånvaro"), ("nöjd", "missnöjd"), ("lätt", "svår"), ("enkel", "svår"),
    ("jämlik", "ojämlik"), ("lyckas", "misslyckas"), ("framsteg", "bakslag"),
    ("hinder", "möjlighet"), ("fördel", "nackdel"), ("styrka", "svaghet"), ("snabb", "långsam"),
    ("inflyttning", "utflyttning"), ("hyra", "hyra ut"), ("köpa", "sälja"),
    ("anställa", "säga upp"), ("heltid", "deltid"), ("offentlig", "privat"),
    ("kommunal", "privat"), ("tillåten", "förbjuden"), ("godkänna", "avslå"), ("bifall", "avslag"),
    ("stöd", "motstånd"), ("inkludera", "utesluta"),
    ("bevara", "riva"), ("bygga", "riva"), ("utöka", "minska"), ("stärka", "försvaga"),
    ("tillräcklig", "otillräcklig"), ("säker", "osäker"), ("tydlig", "otydlig"),
    ("skattehöjning", "skattesänkning"), ("flickor", "pojkar"), ("kvinnor", "män"),
    ("sommar", "vinter"), ("stad", "landsbygd"), ("förskola", "gymnasieskola"),
    ("hälsa", "ohälsa"), ("psykisk hälsa", "psykisk ohälsa"), ("rik", "fattig"),
]  # fmt: skip
FILES = sorted((Path(assistant.language.__file__).parent / "thesaurus").glob("*.txt"))


@pytest.fixture(scope="module")
def thesaurus():
    return Thesaurus(LINES, "sv")


def meaning(thesaurus, phrase):
    return thesaurus.meaning(tuple(term_of(word, "sv") for word in phrase.split()))


def test_words_of_a_group_find_one_another_and_what_is_related_apart(thesaurus):
    found = meaning(thesaurus, "väntelistan")

    assert (found.also, found.related) == (("kö",), ("väntetid",))


def test_a_line_with_an_equals_sign_is_read_one_way(thesaurus):
    assert meaning(thesaurus, "besvärligt").also == ("svårighet", "problem")
    assert not meaning(thesaurus, "problem")


def test_words_of_one_folded_stem_and_other_letters_are_others(thesaurus):
    assert meaning(thesaurus, "svåra").also == ("svårighet", "problem")
    assert meaning(thesaurus, "svaret").also == ("besked",)
    assert meaning(thesaurus, "besvarlig").also == ("svårighet", "problem")


def test_who_does_something_is_not_doing_it(thesaurus):
    assert meaning(thesaurus, "lärarna").also == ("pedagog",)
    assert meaning(thesaurus, "lär").also == ("undervisa",)


def test_a_phrase_is_found_whole(thesaurus):
    assert meaning(thesaurus, "gick back").also == ("underskott",)
    assert not meaning(thesaurus, "back")


def test_entries_of_staff_are_looked_up_like_lines():
    staff = Thesaurus([Entry(("socialtjänst, skola och fritid",), ("SSF",))], "sv")

    assert meaning(staff, "socialtjänst skola fritid").also == ("SSF",)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_line_is_well_formed(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            entry = read_entry(line)
            assert entry.headwords
            assert entry.also or entry.related or len(entry.headwords) > 1, line
            assert line.count("=") <= 1
            assert line.count("~") <= 1
            assert not re.search(r"[^\w ,;=~&–/.:+-]|  |[,;]\s*([,;=~]|$)", line), line


def test_no_line_is_written_twice():
    lines = sorted(swedish_lines())

    assert not [first for first, second in pairwise(lines) if first == second]


@pytest.mark.parametrize(("language", "lines"), [("sv", swedish_lines), ("en", english_lines)])
def test_every_headword_is_found_by_itself(language, lines):
    thesaurus = Thesaurus(lines(), language)
    missed = [
        headword
        for entry in thesaurus.entries()
        for headword in entry.headwords
        if not thesaurus.meaning(headword_terms(headword, language))
        and any(entry.meanings(headword)) | bool(entry.related)
    ]

    assert missed == []


@pytest.mark.parametrize("word", ["safety", "energy", "poverty", "hiking", "disability"])
def test_english_words_that_do_not_begin_with_their_stem_are_found(word):
    assert Thesaurus(english_lines(), "en").meaning((term_of(word, "en"),)).also


@pytest.mark.parametrize(("one", "other"), OPPOSITES)
def test_opposites_never_find_one_another(one, other):
    thesaurus = Thesaurus(swedish_lines(), "sv")
    for asked, wrong in ((one, other), (other, one)):
        found = meaning(thesaurus, asked)
        assert wrong not in found.also


def test_the_thesaurus_has_thousands_of_groups_and_of_words():
    entries = [read_entry(line) for line in swedish_lines()]

    assert len(entries) >= 2500
    assert len({word for entry in entries for word in entry.headwords}) >= 7500
    assert len(english_lines()) >= 2000
