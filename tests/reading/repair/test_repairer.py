import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.reading.repair import Repairer
from assistant.records.places import Alignment

DAMAGED = "Det ar manga ungdomar som behover stod fran kommunen och namnden har ansvar for det"
WORDS = st.sampled_from(
    [
        *("ar", "for", "pa", "fér", "6ver", "&mnen", "|", "KAA", "12", "Norrkoping", "hemldshet"),
        *("gymnasieséarskolans", "a@b.se", "www.ar.se", "¢", "åäö", "\u00ad", "ﬁ", "x" * 30),
    ]
)
KEPT = (
    *("KAA", "SSPF", "RO", "2022/23", "011-15 00 00", "a.o@kommun.se", "www.gora.se", "H&M"),
    *("UFO Sweden", "the way to work for all", "Lgr11", "m3", "SoU5", "IT-", "P4", "René", "Sofie"),
)
LINES = st.lists(
    st.one_of(st.lists(WORDS, max_size=8).map(" ".join), st.text(max_size=30)), max_size=6
)


@given(LINES)
@settings(max_examples=150, deadline=None)
def test_runs_cover_the_repaired_text_and_the_source_without_gaps(lines):
    lines = [DAMAGED, *(line.replace("\n", " ") for line in lines)]

    for line, result in zip(lines, Repairer.load().repair(lines), strict=True):
        read = said = 0
        for run in result.runs:
            assert (run.reading[0], run.source[0]) == (read, said)
            read, said = run.reading[1], run.source[1]
        assert (read, said) == (len(result.text), len(line))


@given(LINES)
@settings(max_examples=80, deadline=None)
def test_figures_and_blanks_map_to_themselves(lines):
    lines = [DAMAGED, *(line.replace("\n", " ") for line in lines)]

    for line, result in zip(lines, Repairer.load().repair(lines), strict=True):
        for run in result.runs:
            assert result.text[slice(*run.reading)].split() or not line[slice(*run.source)].strip()


@given(LINES)
@settings(max_examples=80, deadline=None)
def test_doubts_stand_where_they_say(lines):
    lines = [DAMAGED, *(line.replace("\n", " ") for line in lines)]

    for line, result in zip(lines, Repairer.load().repair(lines), strict=True):
        for doubt in result.doubts:
            assert result.text[slice(*doubt.span)] == doubt.chosen
            spans = Alignment(result.runs).to_source(*doubt.span)
            assert doubt.source in line[spans[0][0] : spans[-1][1]]
            assert 0 <= doubt.confidence < 1


def test_a_word_of_its_length_maps_character_to_character(repairer):
    (line,) = repairer.repair(["Det ar for manga som ar hemlésa pa gatan"])

    assert line.text == "Det är för många som är hemlösa på gatan"
    assert [(run.reading, run.source) for run in line.runs] == [((0, 40), (0, 40))]


def test_a_word_of_another_length_maps_as_a_whole(repairer):
    lines = [DAMAGED, "Elever i gymnasieséarskolans klasser fér stod"]

    line = repairer.repair(lines)[1]

    start = line.text.index("gymnasiesärskolans")
    assert Alignment(line.runs).to_source(start, start + 5) == ((9, 28),)


@pytest.mark.parametrize(
    ("damaged", "clean"),
    [
        ("i flera ar har kommunen", "i flera år har kommunen"),
        ("det ar en fraga for namnden", "det är en fråga för nämnden"),
        ("Det ar viktigt att alla elever far stod", "Det är viktigt att alla elever får stöd"),
        ("for att na de mal som namnden har", "för att nå de mål som nämnden har"),
        ("en berattelse av en far", "en berättelse av en far"),
        ("far elever stod", "får elever stöd"),
        ("var och en far stod", "var och en får stöd"),
        ("flera ar", "flera år"),
        ("20 ar", "20 år"),
        ("det ar", "det är"),
        ("elever under 20 ar som ar hemma", "elever under 20 år som är hemma"),
    ],
)
def test_neighbours_decide_what_one_word_cannot(mend, damaged, clean):
    assert mend(damaged) == clean


def test_neighbours_are_read_across_line_breaks(mend):
    text = "Kommunen har inte gjort nagra undersdkningar pa flera\nar och det ar en brist"

    assert mend(text).endswith("på flera\når och det är en brist")


@pytest.mark.parametrize(
    ("damaged", "clean"),
    [
        ("hemloshetssituationen", "hemlöshetssituationen"),
        ("elevhalsoarbete", "elevhälsoarbete"),
        ("kommunfullmaktiges", "kommunfullmäktiges"),
        ("grundsarskolans", "grundsärskolans"),
        ("simhallsavgiftshojningen", "simhallsavgiftshöjningen"),
    ],
)
def test_compounds_are_repaired_by_their_parts(mend, damaged, clean):
    assert mend(f"{DAMAGED}\nNamnden ar for {damaged}").endswith(clean)


@pytest.mark.parametrize("kept", KEPT)
def test_figures_names_abbreviations_addresses_and_english_stay(mend, kept):
    assert mend(f"{DAMAGED} enligt {kept}\n{DAMAGED}").split("\n")[0].endswith(f"enligt {kept}")


def test_capitals_stay_as_they_stand(mend):
    text = f"{DAMAGED}\nBEHOVET AV STODINSATSER\nFor namnden\nfOr alla"

    assert mend(text).split("\n")[1:] == ["BEHOVET AV STÖDINSATSER", "För nämnden", "för alla"]


def test_a_place_is_repaired_where_its_plain_form_is_no_other_name(mend):
    assert mend(f"{DAMAGED} i Norrkoping och Malmo").endswith("i Norrköping och Malmö")


def test_words_of_undamaged_documents_are_learned(repairer, told):
    clean = "Nämnden träffade Qvåstö och Qvåstö har många frågor för kommunen på måndag."
    knowing = told(clean)
    lines = [DAMAGED, "Namnden traffade qvasto igen"]

    assert repairer.repair(lines)[1].text != "Nämnden träffade qvåstö igen"
    assert knowing.repair(lines)[1].text == "Nämnden träffade qvåstö igen"


def test_no_lines_and_empty_lines_are_given_back(repairer):
    assert repairer.repair([]) == ()
    assert [line.text for line in repairer.repair(["", "  "])] == ["", "  "]


@pytest.mark.parametrize(
    ("damaged", "read"),
    [
        ("i det har fallet vann York-bor och 6:an", "York-bor och 6:an"),
        ("det var Horde och Rattis som kom", "Horde och Rattis"),
        ("enligt EU-lander och en SOS-operator", "EU-länder och en SOS-operatör"),
        ("vi har motet med Per Naslund och Goran Oberg", "Per Näslund och Göran Öberg"),
        ("vi reser till Malmo och Goteborg", "Malmö och Göteborg"),
        ("vi talade med Bjorn och med Bjorn Persson", "Bjorn och med Björn Persson"),
        ("det ar Thomas Bjorns lag och Asa Romsons", "Thomas Bjorns lag och Åsa Romsons"),
        ("vi talade med Karin Lindstrom", "Karin Lindström"),
        ("enligt Raikkonen", "enligt Raikkonen"),
    ],
)
def test_a_name_is_only_read_as_another_name_or_a_far_commoner_word(damaged, read):
    result = Repairer.load().repair([DAMAGED, damaged])

    assert read in result[1].text


def test_a_cent_sign_is_a_letter_among_letters_and_else_a_bullet():
    lines = [DAMAGED, "Mal 1, b och ¢ samt g", "har okat under aret ¢ Ny modell infors"]
    _, goals, bullets = Repairer.load().repair(lines)

    assert goals.text == "Mål 1, b och c samt g"
    assert "¢ Ny modell" in bullets.text
