import pytest

from assistant.answering.evidence.bags import bag, names_in, spelled_like, unnamed
from assistant.answering.evidence.matching import (
    ENOUGH,
    best_match,
    has_head,
    labelled_match,
    phrase_match,
)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("hemlösheten", "Hemlöshet är ovanligt"),
        ("hemloshet", "Hemlöshet är ovanligt"),
        ("lokaler", "Träningslokalerna är slitna"),
        ("bostadsbrist", "Det råder brist på bostäder"),
        ("mäts", "Sedan 1993 görs årliga mätningar"),
        ("mätning", "Hemlösheten mäts varje år"),
        ("trygghetsarbetet", "Ökad trygghet"),
        ("parkenhetens", "Gator och parker"),
        ("besöksantalet", "41 000 besök"),
        ("utvecklats", "Utveckling under året"),
        ("suicid", "Riktlinje för suicidprevention"),
        ("måndagsmötena", "Varje måndag fördelas uppdragen"),
    ],
)
def test_words_of_one_meaning_meet(phrase, text):
    assert phrase_match(phrase, bag(text)) >= ENOUGH


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("simhallen", "Samhället förändras"),
        ("gatuenheten", "Lägret på Hamngatan"),
        ("skolnämnden", "Nämnden ser goda skolresultat"),
        ("simhallen", "Sporthallen är öppen"),
        ("lön", "Löven faller"),
        ("skolklasserna", "Skolgården byggs om"),
        ("måndagsmötena", "Mötena flyttades till tisdagar"),
        ("socialdirektör", "Kommundirektören talar"),
        ("2015", "Under 2016 ökade antalet"),
        ("kommunala aktivitetsansvaret", "Det kommunala bolaget"),
    ],
)
def test_words_that_only_look_alike_do_not_meet(phrase, text):
    assert phrase_match(phrase, bag(text)) < ENOUGH


def test_a_name_may_be_misspelt_by_a_letter():
    names = names_in("Kontakta Pernilla Thörnqvist")
    assert spelled_like("Törnqvist", names)
    assert spelled_like("pernila", names)
    assert not spelled_like("Lundqvist", names)


def test_a_common_word_at_the_head_of_a_line_is_no_name():
    assert not spelled_like("lärare", names_in("Läkare saknas på två vårdcentraler"))
    assert not spelled_like("friskola", names_in("Förskola: 2018: 7412"))
    assert spelled_like("annna", names_in("Anna Holm, rektor"))


def test_the_past_of_a_verb_is_no_noun_that_is_spelt_so():
    assert phrase_match("droger", bag("Jobben drogs in, och det drog ut på tiden")) == 0
    assert best_match(("narkotika", "drog"), bag("Det drog ut på tiden")) == 0
    assert phrase_match("drog", bag("Det drog ut på tiden")) >= ENOUGH
    assert phrase_match("droger", bag("Droger säljs på torget")) >= ENOUGH


def test_names_are_left_out_of_a_text():
    names = names_in("Kontakta Stefan Borg")
    assert unnamed("Kontakta Stefan Borg", names) == bag("")


def test_only_what_is_written_with_a_capital_is_a_name():
    assert not spelled_like("samhälle", names_in("ett samhälla"))


def test_the_best_matched_of_several_phrases_counts():
    text = bag("Träningslokalerna i simhallen")
    assert best_match(("lokaler", "simhall"), text) == 1.0
    assert best_match(("lokaler", "idrottshall"), text) == phrase_match("lokaler", text)
    assert best_match(("bibliotek",), text) == 0.0
    assert best_match((), text) == 0.0


def test_what_is_wider_than_the_term_stands_for_it_only_alone():
    forms = ("grundsärskolan", "särskola")
    assert best_match(forms, bag("Elever i särskolan")) == 1.0
    assert best_match(forms, bag("Gymnasiesärskolan")) < ENOUGH


def test_the_last_part_of_a_compound_stands_for_it_alone():
    assert has_head("simlärare", bag("Sju lärare anställdes"))
    assert not has_head("simlärare", bag("Sju simhallar byggdes"))


def test_a_rows_label_and_its_heading_say_a_compound_together():
    assert labelled_match("gymnasielärare", bag("Gymnasium"), bag("Kommunens lärare"))
    assert not labelled_match("gymnasielärare", bag("Grundskola"), bag("Kommunens lärare"))
