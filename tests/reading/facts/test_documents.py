"""Facts come from corpus.toml, else from the document's own text and file name."""

import os

import pytest

from assistant.errors import CorpusError
from assistant.reading.facts.documents import corpus_facts, left_out, slug
from assistant.reading.folder import list_files
from assistant.workspace import Workspace


def workspace(tmp_path, toml, **files):
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    for name, text in files.items():
        (corpus / name.replace("_dot_", ".")).write_text(text, encoding="utf-8")
    if toml is not None:
        (corpus / "corpus.toml").write_text(toml, encoding="utf-8")
    return Workspace(tmp_path)


STATED = """
[plan]
file = "a.txt"
title = "Plan"
publisher = "P"
year = 2020
kind = "report"
language = "sv"
"""
TEXT = "Plan för 2021\nTekniska nämnden, Sjöviks kommun\n\nDet är en plan och den är ny."


def test_stated_facts_are_no_guesses(tmp_path):
    (facts,) = corpus_facts(workspace(tmp_path, STATED, a_dot_txt=TEXT))

    assert (facts.id, facts.title, facts.year, facts.guessed) == ("plan", "Plan", 2020, ())


def test_what_is_not_stated_is_guessed_and_named(tmp_path):
    toml = '[plan]\nfile = "a.txt"\ntitle = "Plan"\n'
    (facts,) = corpus_facts(workspace(tmp_path, toml, a_dot_txt=TEXT))

    assert facts.guessed == ("kind", "language", "publisher", "year")
    assert facts.publisher == "Tekniska nämnden, Sjöviks kommun"
    assert (facts.year, facts.language) == (2021, "sv")


def test_a_file_that_is_not_named_gets_facts_of_its_own(tmp_path):
    facts = corpus_facts(workspace(tmp_path, None, **{"Årsplan 2019_dot_txt": TEXT}))[0]

    assert facts.id == "arsplan-2019"
    assert (facts.title, facts.year) == ("Plan för 2021", 2019)


def test_ids_of_like_names_differ(tmp_path):
    found = corpus_facts(workspace(tmp_path, None, a_dot_txt=TEXT, a_dot_md=TEXT))

    assert sorted(fact.id for fact in found) == ["a", "a-2"]


def test_other_files_of_the_corpus_folder_are_no_documents(tmp_path):
    place = workspace(tmp_path, None, glossary_dot_toml="", README_dot_md="x", a_dot_txt=TEXT)
    (place.corpus / "repairs").mkdir()
    (place.corpus / "repairs" / "a.toml").write_text("")
    (place.corpus / "~$a.docx").write_text("lock")

    assert [fact.file for fact in corpus_facts(place)] == ["a.txt"]


@pytest.mark.parametrize(
    ("toml", "fault"),
    [
        ("[plan", "not readable as TOML"),
        ("[plan]\ntitle = 'x'", "says no file"),
        ("[plan]\nfile = 'none.txt'", "is not in"),
        ("[plan]\nfile = '../a.txt'", "outside the corpus"),
        ("[plan]\nfile = 'a.txt'\nyear = '2020'", "not a whole number"),
        ("[plan]\nfile = 'a.txt'\ntitel = 'x'", "titel is no field"),
        ("[plan]\nfile = 'a.txt'\n[plan2]\nfile = 'a.txt'", "both name a.txt"),
        ("['Min plan']\nfile = 'a.txt'", "small letters"),
        ("plan = 3", "says no file"),
    ],
)
def test_a_wrong_corpus_file_is_named_with_its_fault(tmp_path, toml, fault):
    with pytest.raises(CorpusError, match=fault):
        corpus_facts(workspace(tmp_path, toml, a_dot_txt=TEXT))


def test_ids_are_slugs():
    assert slug("Årsredovisning 2023 (slutlig)") == "arsredovisning-2023-slutlig"
    assert slug("???") == "document"


def test_an_unchanged_file_is_not_read_again_for_its_facts(tmp_path, monkeypatch):
    place = workspace(tmp_path, None, a_dot_txt=TEXT)
    place.index.mkdir()
    first = corpus_facts(place)
    monkeypatch.setattr(
        "assistant.reading.facts.documents.guess_facts", None
    )  # would fail if called

    assert corpus_facts(place) == first


def test_a_changed_file_is_guessed_anew(tmp_path):
    place = workspace(tmp_path, None, a_dot_txt=TEXT)
    place.index.mkdir()
    corpus_facts(place)
    (place.corpus / "a.txt").write_text("En helt annan plan för 2024\n\nDen är ny.")

    assert corpus_facts(place)[0].year == 2024


def test_a_file_name_that_is_no_text_is_left_out_and_named(tmp_path):
    made = workspace(tmp_path, None, a_dot_txt="Uppföljning 2020\n\nText.\n")
    odd = made.corpus / os.fsdecode(b"\xff\xfe.txt")
    odd.write_text("Text.\n", encoding="utf-8")

    assert [facts.file for facts in corpus_facts(made)] == ["a.txt"]
    assert list(left_out(list_files(made.corpus)).values()) == [
        "the name is not UTF-8 text. Rename the file"
    ]


def test_a_link_out_of_the_corpus_is_left_out_and_named(tmp_path):
    made = workspace(tmp_path, None, a_dot_txt="Uppföljning 2020\n\nText.\n")
    (tmp_path / "secret.txt").write_text("Hemligt.\n", encoding="utf-8")
    (made.corpus / "out.txt").symlink_to(tmp_path / "secret.txt")
    (made.corpus / "broken.txt").symlink_to(made.corpus / "none.txt")
    (made.corpus / "in.txt").symlink_to(made.corpus / "a.txt")
    (made.corpus / "folder").symlink_to(tmp_path)

    assert [facts.file for facts in corpus_facts(made)] == ["a.txt", "in.txt"]
    assert set(left_out(list_files(made.corpus))) == {"out.txt", "broken.txt", "folder"}
    made.facts_file.write_text('[out]\nfile = "out.txt"\n', encoding="utf-8")
    with pytest.raises(CorpusError, match=r"out\.txt: the link leads out of the corpus"):
        corpus_facts(made)


def test_a_year_has_four_figures(tmp_path):
    made = workspace(tmp_path, '[a]\nfile = "a.txt"\nyear = 20222\n', a_dot_txt="Text.\n")

    with pytest.raises(CorpusError, match="four figures"):
        corpus_facts(made)


def test_a_year_to_come_is_not_the_year_followed_up(tmp_path):
    text = "Bygget\n\n" + "Vi bygger vidare. " * 40 + "Klart tidigast 2027 och senast år 2031.\n"

    assert corpus_facts(workspace(tmp_path, None, a_dot_txt=text))[0].year is None


def test_the_first_line_with_a_year_tells_it(tmp_path):
    text = "Verksamhetsberättelse 2023\n\nEn ny ishall byggs. Den öppnar 2026.\n"

    assert corpus_facts(workspace(tmp_path, None, a_dot_txt=text))[0].year == 2023


def guessed(tmp_path, text):
    return corpus_facts(workspace(tmp_path, None, a_dot_txt=text))[0]


def test_a_title_goes_on_where_its_first_line_cannot_end(tmp_path):
    text = "Redovisning av\nnämndernas arbete med\nnärmiljön\nKarin Ek, ordförande\n\nDet är bra."

    assert guessed(tmp_path, text).title == "Redovisning av nämndernas arbete med närmiljön"


def test_a_sentence_is_no_title(tmp_path):
    text = "Spelplanens tak ska bytas under 2024. Arbetet leds av Eva Strand.\n"

    assert guessed(tmp_path, text).title == "a"


def test_a_body_s_name_stands_before_the_title(tmp_path):
    text = "Bergviks kommun\nDelårsrapport 2020\n\nNämnden höll sin budget.\n"

    facts = guessed(tmp_path, text)
    assert (facts.title, facts.publisher) == ("Delårsrapport 2020", "Bergviks kommun")


def test_a_municipality_that_is_spoken_of_once_does_not_publish(tmp_path):
    text = "Protokoll 2021\n\nAvtalet med grannen Lindviks kommun löper ut i maj.\n"

    assert guessed(tmp_path, text).publisher == ""


def test_neither_a_goal_nor_a_table_publishes(tmp_path):
    goal = "Plan för 2021\n\nEn stad för alla\nVår kommun växer\n\nDet är en plan för oss."
    table = "Bokslut 2021\n\nNämnd Budget Utfall\nSocialnämnden 120 134\nÄldrenämnden 88 81"

    assert guessed(tmp_path, goal).publisher == ""
    (tmp_path / "other").mkdir()
    assert guessed(tmp_path / "other", table).publisher == ""


def test_the_meeting_s_date_is_no_part_of_the_publisher(tmp_path):
    text = "Muntlig redovisning\nKommunstyrelsen 7 oktober 2021\n\nDet är bra."

    assert guessed(tmp_path, text).publisher == "Kommunstyrelsen"


def test_a_council_s_name_alone_is_no_title(tmp_path):
    text = (
        "# Bergviks kommunfullmäktige\n\nProtokollsutdrag 2018-11-26\n\nRådet lyssnade på alla.\n"
    )

    assert guessed(tmp_path, text).title == "Protokollsutdrag 2018-11-26"


def test_bodies_in_a_first_sentence_publish_and_those_spoken_of_do_not(tmp_path):
    named = "Rapport 2022\n\nÄldrenämnden, Bergviks kommun. Perioden januari-augusti 2022.\n"
    spoken = "Rapport 2022\n\nRapporten gavs till äldrenämnden. Perioden är januari-augusti 2022.\n"

    assert guessed(tmp_path, named).publisher == "Äldrenämnden, Bergviks kommun"
    (tmp_path / "other").mkdir()
    assert guessed(tmp_path / "other", spoken).publisher == ""


def test_a_web_page_s_name_in_the_browser_tells_whose_it_is(tmp_path):
    page = (
        "<html><head><title>Bokslut 2024 – Bergviks kommun</title></head><body>"
        "<h1>Bokslut 2024</h1><p>Resultatet blev 12 miljoner, bättre än budget.</p></body></html>"
    )
    (facts,) = corpus_facts(workspace(tmp_path, None, a_dot_html=page))

    assert (facts.title, facts.publisher) == ("Bokslut 2024", "Bergviks kommun")


def test_what_a_program_wrote_is_no_title():
    from assistant.reading.facts.guesses import _said

    assert _said("PowerPoint-presentation") is None
    assert _said("Microsoft Word - rapport_v3.docx") is None
    assert _said("Presentation av vårt arbete") == "Presentation av vårt arbete"
