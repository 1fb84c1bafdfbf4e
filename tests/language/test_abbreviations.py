"""What a text's own abbreviations stand for."""

import pytest

from assistant.language import Glossary
from assistant.language.abbreviations import written_out


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Det kommunala aktivitetsansvaret (KAA) regleras i lag.", "kommunala aktivitetsansvaret"),
        ("Till gymnasie- och vuxennämnden (GVN)", "gymnasie- och vuxennämnden"),
        ("utredningar om vårdnad, boende och umgänge (VBU)", "vårdnad, boende och umgänge"),
        ("MMD (mark- och miljödomstolen) avslog", "mark- och miljödomstolen"),
        ("RVU: resvaneundersökning", "resvaneundersökning"),
        ("4 Granby Vatten och Avfall AB (GRAVAB)", "Granby Vatten och Avfall AB"),
        ("Anmälan enligt SoL (socialtjänstlagen)", "socialtjänstlagen"),
    ],
)  # fmt: skip
def test_words_that_give_the_letters_are_what_they_stand_for(text: str, told: str) -> None:
    assert [meaning for _, meaning in written_out(text)] == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Karin Dahl (KD) reserverar sig",
        "Uppgifter om olyckor från sjukvården (STRADA)",
        "Två fartkameror (ATK, den nya sorten)",
        "RVU: 34 procent cyklar",
        "KS: Kommunen är fortsatt utan avtal med de tre största leverantörerna i länet",
        "inga versaler (alls) här",
        "Granby Hamn och Lots AB (KRAB)",
    ],
)
def test_other_letters_stand_for_nothing(text: str) -> None:
    assert not list(written_out(text))


def test_a_glossary_learns_them_both_ways_and_keeps_what_staff_say_first(tmp_path) -> None:
    written = tmp_path / "glossary.toml"
    written.write_text('[abbreviations]\nFN = ["fritidsnämnden"]\n', encoding="utf-8")
    glossary = Glossary.load(written).with_abbreviations(
        [("KAA", "kommunala aktivitetsansvaret"), ("FN", "Förenta nationerna")]
    )
    assert glossary.expansion("KAA") == ("kommunala aktivitetsansvaret",)
    assert glossary.expansion("FN") == ("fritidsnämnden", "Förenta nationerna")
    found = glossary.widen(["kommunala", "aktivitetsansvaret"], "sv")
    assert "KAA" in {also for widening in found for also in widening.also}
