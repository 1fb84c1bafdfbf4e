"""What is counted, measured and named in answers with a figure."""

import pytest

from tests.answering.memory import assistant_over, written

FOREST = """ Skogsrapport 2021
Ekeby kommun

Ida Holm, skogschef
 Skogen

2021
Antalet viltolyckor minskade från nio till fyra
Plantskolan lämnade ut 4 200 plantor
Röjningen tog elva timmar i veckan för de anställda
Brandvakterna hjälpte 73 personer i skogen
Oron är störst i Granby, 31 procent
6 handläggare ansvarar för 12 distrikt om skogsskötsel
Jaktkursen hade 14 deltagare, bara män
57 skogsavverkningar godkändes
Virkesintäkterna väntas minska
Brunnsvatten från skogen når 18 gårdar
Besöken i naturrummet ligger 20 procent under nivån före branden
"""


@pytest.fixture
def ask(tmp_path):
    return assistant_over([written(tmp_path, "skogen-2021", FOREST, year=2021)]).ask


def quoted(answer):
    return " ".join(claim.text for claim in answer.claims)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Hur många viltolyckor var det 2021?", "nio till fyra"),
        ("Hur många personer fick hjälp av brandvakterna?", "73 personer"),
        ("Hur många känner oro i Granby?", "31 procent"),
        ("Hur många skogshandläggare finns det?", "6 handläggare"),
        ("Hur många gårdar får brunnsvattnet?", "18 gårdar"),
    ],
)
def test_what_a_sentence_is_about_is_what_its_figure_counts(ask, question, said):
    assert said in quoted(ask(question))


def test_hours_are_no_count_of_people(ask):
    answer = ask("Hur många anställda arbetar med röjningen?")

    assert answer.status != "answered"


def test_another_name_of_the_same_beginning_is_not_the_one_asked_for(ask):
    answer = ask("Hur många känner oro i Granholm?")

    assert "Granby" not in quoted(answer)


def test_a_figure_of_one_group_is_none_of_another(ask):
    answer = ask("Hur många kvinnor deltog i jaktkursen?")

    assert answer.status == "not_found"


def test_what_was_done_otherwise_is_not_what_was_asked_for(ask):
    answer = ask("Hur många skogsavverkningar avslogs 2021?")

    assert answer.status == "not_found"


def test_a_rate_is_not_met_by_its_revenue(ask):
    answer = ask("Vilken virkestaxa har kommunen?")

    assert answer.status == "not_found"


def test_what_is_mentioned_is_said_itself_and_not_by_its_heading(tmp_path):
    deck = " Ekeby 2021\n Arbetet med brandkåren\n\n2021\nBrandkåren övar\nBilarna är nya\n"
    ask = assistant_over([written(tmp_path, "ekeby", deck, year=2021)]).ask

    mentioned = ask("I hur många dokument nämns brandkåren?")

    assert [citation.reading for citation in mentioned.citations] == ["Brandkåren övar"]


def test_by_how_much_they_fell_is_no_count(ask):
    assert "20 procent" not in quoted(ask("Hur många besök hade naturrummet 2021?"))
    assert "20 procent" in quoted(ask("Hur mycket under nivån före branden ligger besöken?"))


def test_a_turn_of_phrase_names_nothing(ask):
    answer = ask("Hur många personer fick hjälp av brandvakterna på grund av läget i skogen?")

    assert "73 personer" in quoted(answer)
