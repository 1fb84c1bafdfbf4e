from pathlib import Path

import pytest

from assistant.errors import CorpusError
from assistant.language import Glossary
from assistant.language.vocabulary import english_vocabulary

PROJECT = Path(__file__).parents[2] / "corpus" / "glossary.toml"

SMALL = """
[abbreviations]
KAA = ["det kommunala aktivitetsansvaret"]
EST = "effektiv samordning för trygghet"
[synonyms]
groups = [["grundsärskola", "anpassad grundskola"]]
[english]
"town hall" = ["kommunhuset"]
[aspects.challenges]
sv = ["svår", "gick dåligt"]
en = ["challenge", "not achieve"]
[aspects.progress]
en = ["achieve"]
"""


@pytest.fixture
def glossary(tmp_path):
    path = tmp_path / "glossary.toml"
    path.write_text(SMALL, encoding="utf-8")
    return Glossary.load(path)


def also(glossary, terms, language):
    return {widening.term: widening.also for widening in glossary.widen(terms, language)}


def test_an_abbreviation_widens_to_what_it_stands_for_and_back(glossary):
    assert also(glossary, ["KAA"], "sv") == {"KAA": ("det kommunala aktivitetsansvaret",)}
    widened = also(glossary, ["kommunala", "aktivitetsansvaret"], "sv")
    assert widened["kommunala aktivitetsansvaret"][0] == "KAA"


def test_an_abbreviation_in_lower_case_is_known_unless_it_is_a_word(glossary):
    assert "kaa" in also(glossary, ["kaa"], "sv")
    assert glossary.expansion("est") == ("effektiv samordning för trygghet",)


def test_older_and_newer_names_meet_in_both_directions_and_inflected(glossary):
    assert also(glossary, ["grundsärskolan"], "sv")["grundsärskolan"][0] == "anpassad grundskola"
    assert (
        "grundsärskola"
        in also(glossary, ["anpassade", "grundskolor"], "sv")["anpassade grundskolor"]
    )


def test_staffs_english_and_the_vocabulary_both_count(glossary):
    assert also(glossary, ["town", "hall"], "en")["town hall"][0] == "kommunhuset"
    assert "skolfrånvaro" in also(glossary, ["school", "absences"], "en")["school absences"]


def test_a_phrase_comes_before_its_words(glossary):
    terms = [widening.term for widening in glossary.widen(["school", "absence"], "en")]

    assert terms.index("school absence") < terms.index("school") < terms.index("absence")


def test_a_small_word_beside_a_word_of_content_makes_the_phrase(glossary):
    assert "arbetslös" in also(glossary, ["out", "of", "work"], "en")["out of work"]
    assert "arbetslös" not in also(glossary, ["work"], "en")["work"]


def test_a_small_word_alone_or_at_the_edge_of_a_phrase_widens_nothing(glossary):
    assert set(also(glossary, ["en", "ny", "kö"], "sv")) <= {"ny", "kö"}
    assert set(also(glossary, ["till", "hemtjänsten", "och"], "sv")) == {"hemtjänsten"}


def test_a_word_that_is_not_known_widens_by_what_it_is_made_of(glossary):
    assert "anställa" in also(glossary, ["rekryteringarna"], "sv")["rekryteringarna"]
    assert (
        "avfallshämtning dagar" in also(glossary, ["sophämtningsdagar"], "sv")["sophämtningsdagar"]
    )


def test_a_name_is_not_taken_apart(glossary):
    assert glossary.widen(["Kvarnparken"], "sv") == ()


def test_a_compound_widens_by_either_of_its_parts(glossary):
    found = glossary.widen(["stadsbussarna"], "sv")[0]

    assert "stad kollektivtrafik" in found.also


def test_a_verb_is_not_its_deponent(glossary):
    hopes = glossary.widen(["hoppas"], "sv")[0].also

    assert not set(hopes) & {word for it in glossary.widen(["hoppar"], "sv") for word in it.also}


def test_unknown_words_widen_to_nothing(glossary):
    assert glossary.widen(["Klockaretorpet", "xyzzy"], "sv") == ()


def test_the_longest_phrase_decides_the_aspect(glossary):
    assert glossary.aspects("What was not achieved?", "en") == ("challenges",)
    assert glossary.aspects("What was achieved?", "en") == ("progress",)
    assert glossary.aspects("Vad gick dåligt och vad var svårt?", "sv") == ("challenges",)
    assert glossary.aspects("Vilka elever?", "sv") == ()


def test_a_workspace_without_a_glossary_knows_what_asks_for_an_aspect(tmp_path):
    glossary = Glossary.load(tmp_path / "none.toml")

    assert glossary.aspects("Vilka planer finns för resecentrum?", "sv") == ("outlook",)
    assert glossary.aspects("What is going well?", "en") == ("progress",)
    assert glossary.aspects("Which districts have letters of intent?", "en") == ()


def test_english_is_translated_phrase_by_phrase(glossary):
    assert glossary.translate("What are the challenges for school absence in Norrköping?") == (
        "utmaning",
        "skolfrånvaro",
        "Norrköping",
    )


def test_a_workspace_without_a_glossary_has_the_vocabulary(tmp_path):
    empty = Glossary.load(tmp_path / "glossary.toml")

    assert empty.widen(["homelessness"], "en")
    assert not empty.widen(["KAA"], "sv")


def test_an_edited_file_is_read_anew(tmp_path):
    path = tmp_path / "glossary.toml"
    path.write_text('[abbreviations]\nKAA = "ett"\n', encoding="utf-8")
    before = Glossary.load(path)
    path.write_text('[abbreviations]\nKAA = "två"\n', encoding="utf-8")

    assert (before.expansion("KAA"), Glossary.load(path).expansion("KAA")) == (("ett",), ("två",))


@pytest.mark.parametrize(
    ("content", "entry", "fix"),
    [
        ("[abbreviations\n", "line 1", "Correct that line"),
        ("BRÅ = 1\n", "line 1", "quotation marks"),
        ("[abbrevations]\n", "abbrevations", "Use one of"),
        ("[abbreviations]\nKAA = 3\n", "abbreviations.KAA", "Give a word"),
        ('[abbreviations]\nKAA = ["", "x"]\n', "abbreviations.KAA", "quotation marks"),
        ('[synonyms]\ngroups = [["ensam"]]\n', "group 1", "Add what it means"),
        ('[synonyms]\ngroups = "a"\n', "synonyms.groups", "Write groups"),
        ('[aspects.hinder]\nsv = ["x"]\n', "aspects.hinder", "Use one of challenges"),
        ('[aspects.facts]\nde = ["x"]\n', "aspects.facts.de", "Use sv or en"),
        ("english = 1\n", "english", "[english]"),
    ],
)
def test_a_fault_is_told_with_file_entry_and_fix(tmp_path, content, entry, fix):
    path = tmp_path / "glossary.toml"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(CorpusError) as caught:
        Glossary.load(path)

    assert all(part in str(caught.value) for part in (str(path), entry, fix))


def test_the_projects_glossary_is_valid():
    glossary = Glossary.load(PROJECT)

    assert glossary.expansion("SSPF")
    assert glossary.aspects("Vad är svårt?", "sv") == ("challenges",)


def test_the_vocabulary_has_thousands_of_headwords_each_with_swedish():
    vocabulary = english_vocabulary()

    assert len(vocabulary) >= 2500
    assert all(english and all(swedish) for english, swedish in vocabulary)


@pytest.mark.parametrize(
    ("asked", "found"),
    [("alkade föräldrar", "missbruk"), ("hjälp av soc", "socialtjänst"),
     ("tar sitt liv", "suicid"), ("jobbar skolan ihop", "samverkan"),
     ("hänga på gården", "fritidsgård"), ("grannkommunerna", "andra kommuner")],
)  # fmt: skip
def test_spoken_words_find_what_reports_call_it(tmp_path, asked, found):
    widened = Glossary.load(tmp_path / "none.toml").widen(asked.split(), "sv")
    assert found in {also for one in widened for also in one.also}


@pytest.mark.parametrize(
    ("asked", "other"),
    [("papper", "föräldrar"), ("adhd", "autism"), ("visar", "viskväll"), ("kortet", "minskat"),
     ("tidningen", "nyhetsbrev"), ("höstlovet", "sommarlov")],
)  # fmt: skip
def test_what_only_looks_or_sounds_alike_is_not_found(tmp_path, asked, other):
    widened = Glossary.load(tmp_path / "none.toml").widen([asked], "sv")
    assert other not in {also for one in widened for also in one.also}


def test_english_names_of_minorities_rescue_and_overspending_are_known(glossary):
    assert "sydsamiska" in also(glossary, ["South", "Sami"], "en")["South Sami"]
    assert "insatstid" in also(glossary, ["response", "time"], "en")["response time"]
    assert "över budget" in also(glossary, ["exceed", "its", "budget"], "en")["exceed its budget"]
