import pytest

from assistant.reading.repair import Repairer

CLEAN = [
    "Nämnden har inte nått målet att alla får en bostad.",
    "Det är svårt att nå ungdomar som inte går i skolan.",
    "Sedan 1993 görs årliga mätningar av hemlösheten.",
]
STRIPPED = [line.translate(str.maketrans("åäöÅÄÖ", "aaoAAO")) for line in CLEAN]


def changed(lines):
    return [
        line != result.text
        for line, result in zip(lines, Repairer.load().repair(lines), strict=True)
    ]


def test_clean_text_is_never_touched():
    assert changed(CLEAN) == [False] * 3


def test_stripped_text_is_repaired_to_the_letter():
    assert [line.text for line in Repairer.load().repair(STRIPPED)] == CLEAN


def test_a_damaged_page_among_clean_ones_is_found():
    assert changed(CLEAN + STRIPPED + CLEAN) == [False] * 3 + [True] * 3 + [False] * 3


def test_a_clean_word_in_a_damaged_line_does_not_save_it():
    (line,) = Repairer.load().repair(["Namnden har ansvar for utvecklingsstörning pa skolan"])

    assert line.text == "Nämnden har ansvar för utvecklingsstörning på skolan"


@pytest.mark.parametrize(
    "text",
    [
        "It is hard for the young people to get a job far away from home.",
        "Der Rat hat fur die Stadt das Ziel.",
        "Kontakt",
        "Anna Borgman 011-15 13 26",
        "",
    ],
)
def test_other_languages_and_short_lines_are_no_damage(text):
    assert changed([text]) == [False]


def test_a_slip_in_clean_text_stays():
    lines = [*CLEAN, "Det ar bra."]

    assert Repairer.load().repair(lines)[-1].text == "Det ar bra."
