"""Grammar decides between spellings where the words around are seldom seen together."""

import pytest

DAMAGED = (
    "Det ar viktigt att alla elever far stod i skolan\n"
    "Larare och foraldrar har traffats flera ganger under hosten\n"
)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Kravet ar 450 nya lagenheter per ar", "Kravet är 450 nya lägenheter per år"),
        ("Andelen ar 12 procent", "Andelen är 12 procent"),
        ("Simhallen var avstangd hela ar", "Simhallen var avstängd hela år"),
        ("Vantetiden har okat under tre ar", "Väntetiden har ökat under tre år"),
        ("Fran ar 2026 galler nya regler", "Från år 2026 gäller nya regler"),
        ("eleverna i gymnasiets ar 2", "eleverna i gymnasiets år 2"),
        ("Musikskolan i Berga nar 210 barn", "Musikskolan i Berga når 210 barn"),
        ("foreningar som kommunen nar och stoder", "föreningar som kommunen når och stöder"),
        ("Fler simmare i Berga nar malen", "Fler simmare i Berga når målen"),
        ("som vanligt nar alla har atit", "som vanligt när alla har ätit"),
        ("de firar nar malen har natts", "de firar när målen har nåtts"),
        ("praktik i industri och lager", "praktik i industri och lager"),
        ("kollo och lager i sommar", "kollo och läger i sommar"),
        ("Ar Deltagare Till studier", "År Deltagare Till studier"),
        ("Svart att hitta lokaler", "Svårt att hitta lokaler"),
        ("Av 11 mal ar 9 klara och 2 ar oklara", "Av 11 mål är 9 klara och 2 är oklara"),
        ("Pjasen sags av 900 personer", "Pjäsen sågs av 900 personer"),
        ("Sju vardar tar emot", "Sju värdar tar emot"),
        ("Ar 2019 2020 2021 2022", "År 2019 2020 2021 2022"),
        ("Det har lyckades vi med", "Det här lyckades vi med"),
        ("Det har hittades i arkivet", "Det här hittades i arkivet"),
        ("Det har lyckats bra", "Det har lyckats bra"),
        ("Det har tagit tid", "Det har tagit tid"),
        ("Upphandling av digitala las", "Upphandling av digitala lås"),
        ("Nya las har satts in", "Nya lås har satts in"),
        (
            "Vill du veta mer om planerna las mer pa webben",
            "Vill du veta mer om planerna läs mer på webben",
        ),
        ("Nytt om det digitala las vidare", "Nytt om det digitala läs vidare"),
        ("Elevrad och simhallsvardar", "Elevråd och simhallsvärdar"),
        ("barn som ar 3 ar, 5 ar och 7 ar gamla", "barn som är 3 år, 5 år och 7 år gamla"),
    ],
)
def test_a_word_is_read_as_grammar_has_it(mend, line, expected):
    assert mend(DAMAGED + line).split("\n")[-1] == expected


def test_a_word_after_a_bullet_that_ocr_read_as_a_letter_begins_a_sentence(mend):
    assert mend(DAMAGED + "m Fa bostader\ne Svart att na alla").split("\n")[-2:] == [
        "m Få bostäder",
        "e Svårt att nå alla",
    ]


def test_a_name_within_a_sentence_is_left(mend):
    assert (
        mend(DAMAGED + "Ansvarig var Per Svart i Orebro")
        .split("\n")[-1]
        .startswith("Ansvarig var Per Svart")
    )


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("F|er barn far stod ti|l hosten", "Fler barn får stöd till hösten"),
        ("Forsknings|age och namn|antal", "Forsknings|age och namn|antal"),
        ("ny v€gledning vid foérsdk", "ny vägledning vid försök"),
        ("MA&tningen gors av kommundirekté6ren", "Mätningen görs av kommundirektören"),
    ],
)
def test_signs_within_a_word_are_letters_where_that_gives_a_word(mend, line, expected):
    assert mend(DAMAGED + line).split("\n")[-1] == expected
