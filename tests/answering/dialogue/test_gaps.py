"""Of several questions asked in one, each has what it leaves to the other."""

import pytest

from assistant.answering.dialogue.gaps import filled, of_that_year


@pytest.mark.parametrize(
    ("pieces", "whole"),
    [
        (("Hur många bussar hade Lid 2010", "hur många har Vik 2020?"),
         ("Hur många bussar hade Lid 2010", "hur många bussar har Vik 2020?")),
        (("How many trams had Lid", "how many were new?"),
         ("How many trams had Lid", "how many trams were new?")),
        (("Hur många har körkort", "hur många har bil?"),) * 2,
        (("Vad fungerar bra", "vad fungerar sämre i köket?"),
         ("Vad fungerar bra i köket", "vad fungerar sämre i köket?")),
        (("Vad gäller på bron", "vad är nytt i Lid?"),) * 2,
        (("Vem är rektor på Lid", "vem på Vik?"),
         ("Vem är rektor på Lid", "Vem är rektor på Vik?")),
        (("Hur gamla är båtarna i Lid", "hur många har sålts?"),
         ("Hur gamla är båtarna i Lid", "hur många av båtarna i Lid har sålts?")),
    ],
)  # fmt: skip
def test_a_noun_or_a_place_that_one_question_has_is_the_others_too(pieces, whole):
    assert filled(pieces) == whole


@pytest.mark.parametrize(
    ("piece", "question", "dated"),
    [
        ("Vad kostade bron?", "Hur många bilar körde 2011 och vad kostade bron?",
         "Vad kostade bron 2011?"),
        ("Vem är chef?", "Hur många bilar körde 2011 och vem är chef?", "Vem är chef?"),
        ("Vad kostade bron?", "Hur var det 2011 och 2012, vad kostade bron?", "Vad kostade bron?"),
    ],
)  # fmt: skip
def test_what_was_is_of_the_one_year_that_is_named(piece, question, dated):
    assert of_that_year(piece, question) == dated


def test_what_shall_be_done_is_done_to_what_is_counted():
    pieces = filled(("Hur många bryggor lagades", "hur många ska rivas?"))

    assert pieces[1] == "hur många bryggor ska rivas?"
