"""Who presented a matter is told by the programme, whether names stand over or under matters."""

import pytest

from tests.answering.memory import assistant_over, written

TOPIC_FIRST = (
    " Nämndernas mål 2022\nBjörkviks kommun\n\nUlla Ström, kommundirektör\n"
    " Program\n\nKajer, slussar och färjor\nBo Alm, hamnkapten\n"
    "Gravplatser\nLi Hed, kyrkogårdschef\n"
    " Kajer\n\nKranen målades om\n"
    " Gravplatser\n\nMuren lagades\n"
)
NAME_FIRST = (
    " Nämndernas mål 2022\nBjörkviks kommun\n\nUlla Ström, kommundirektör\n"
    " Program\n\nBo Alm, hamnkapten\nKajer, slussar och färjor\n"
    "Li Hed, kyrkogårdschef\nGravplatser\n"
    " Kajer\n\nKranen målades om\n"
)


@pytest.mark.parametrize("deck", [TOPIC_FIRST, NAME_FIRST])
@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("Vem presenterade kajer, slussar och färjor?", "Bo Alm, hamnkapten"),
        ("Vem redovisade gravplatserna 2022?", "Li Hed, kyrkogårdschef"),
    ],
)
def test_the_speaker_beside_a_matter_on_the_programme_presented_it(tmp_path, deck, question, line):
    answer = assistant_over([written(tmp_path, "deck-2022", deck, year=2022)]).ask(question)

    assert [claim.text for claim in answer.claims] == [line]
