import pytest

from assistant.errors import CorpusError
from assistant.reading.repair import Correction, Corrections, Repairer
from assistant.records.places import Alignment

LINES = ["for att starka arbetet med aktérer", "att starka laget ar namndens mal"]


@pytest.fixture
def repaired():
    return Repairer.load().repair(LINES)


def corrections(tmp_path, *entries):
    return Corrections(tmp_path / "deck.toml", tuple(Correction(**entry) for entry in entries))


def test_a_correction_wins_over_the_program(tmp_path, repaired):
    hand = corrections(tmp_path, {"page": 1, "line": 1, "source": "aktérer", "reading": "aktrisen"})

    first, second = hand.apply(1, LINES, repaired)

    assert first.text.endswith("med aktrisen")
    assert second == repaired[1]


def test_a_corrected_word_maps_to_its_source_words(tmp_path, repaired):
    hand = corrections(tmp_path, {"page": 1, "source": "att  starka", "reading": "till att stärka"})

    line = hand.apply(1, LINES, repaired)[0]

    at = line.text.index("till att")
    assert Alignment(line.runs).to_source(at, at + 4) == ((4, 14),)
    assert line.text[: line.runs[0].reading[1]] == "för "


def test_without_a_line_every_line_of_the_page_is_corrected(tmp_path, repaired):
    hand = corrections(tmp_path, {"page": 1, "source": "starka", "reading": "STÄRKA"})

    assert ["STÄRKA" in line.text for line in hand.apply(1, LINES, repaired)] == [True, True]


def test_a_stale_correction_is_reported_and_never_applied(tmp_path, repaired):
    hand = corrections(tmp_path, {"page": 1, "line": 2, "source": "aktérer", "reading": "x"})

    assert hand.apply(1, LINES, repaired) == repaired
    (warning,) = hand.stale({1: LINES})
    assert "deck.toml: page 1, line 2" in warning
    assert "aktérer" in warning


def test_a_part_of_a_word_is_not_its_source_word(tmp_path):
    hand = corrections(tmp_path, {"page": 1, "source": "stark", "reading": "x"})

    assert len(hand.stale({1: LINES})) == 1


def test_a_correction_of_another_page_is_not_applied(tmp_path, repaired):
    hand = corrections(tmp_path, {"page": 2, "source": "starka", "reading": "x"})

    assert hand.apply(1, LINES, repaired) == repaired


def test_an_empty_reading_leaves_the_words_out(tmp_path, repaired):
    hand = corrections(tmp_path, {"page": 1, "line": 1, "source": "for", "reading": ""})

    assert hand.apply(1, LINES, repaired)[0].text.startswith(" att")


def test_what_is_settled_by_hand_is_no_doubt(tmp_path):
    lines = ["Namnden ska starka arbetet for ungdomar och na malen i ar"]
    repaired = Repairer.load().repair(lines)
    spans = {doubt.source for doubt in repaired[0].doubts}
    hand = corrections(tmp_path, *({"page": 1, "source": s, "reading": s} for s in spans))

    assert hand.apply(1, lines, repaired)[0].doubts == ()


def test_a_file_is_read(tmp_path):
    path = tmp_path / "deck.toml"
    path.write_text('[[correction]]\npage = 3\nsource = "gj"\nreading = "ej"\n', encoding="utf-8")

    (entry,) = Corrections.load(path).entries

    assert (entry.page, entry.line, entry.source, entry.reading) == (3, None, "gj", "ej")


def test_without_a_file_there_are_none(tmp_path):
    assert Corrections.load(tmp_path / "none.toml").entries == ()


@pytest.mark.parametrize(
    "text",
    [
        "[[correction",
        '[[correction]]\npage = 0\nsource = "a"\nreading = "b"',
        '[[correction]]\npage = 1\nsource = "a"',
        '[[correction]]\npage = 1\nsource = "a"\nreading = "b"\nslide = 2',
        'correction = "a"',
    ],
)
def test_a_wrong_file_is_named_with_its_fault(tmp_path, text):
    path = tmp_path / "deck.toml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(CorpusError, match=r"deck\.toml: .* Correct the file"):
        Corrections.load(path)
