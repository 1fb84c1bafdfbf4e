"""The deck's slides against a transcript made by hand, before anything was tuned."""

from pathlib import Path

from assistant.reading.repair import Repairer

DECK = Path(__file__).parents[3] / "corpus" / "000_4e495aa61a1b4169.txt"
TRANSCRIPT = Path(__file__).with_name("deck_transcript.tsv")
NOISE = "·"


def compared(repairer):
    """Give (truth, repaired) for each counted word of the transcribed slides."""
    lines = DECK.read_text(encoding="utf-8").split("\n")
    repaired = {
        line.strip(): result.text.split()
        for line, result in zip(lines, repairer.repair(lines), strict=True)
    }
    rows = [row.split("\t") for row in TRANSCRIPT.read_text(encoding="utf-8").splitlines()[1:]]
    return [
        (true, read)
        for _, source, truth in rows
        for true, read in zip(truth.split(), repaired[source], strict=True)
        if true != NOISE and any(sign.isalpha() for sign in true)
    ]


def test_985_of_1000_words_of_the_deck_come_out_right(repairer):
    words = compared(repairer)

    wrong = [(true, read) for true, read in words if true != read]

    assert len(words) > 1300
    assert len(wrong) <= 0.015 * len(words), wrong


def test_at_least_ten_slides_are_transcribed():
    rows = TRANSCRIPT.read_text(encoding="utf-8").splitlines()[1:]

    assert len({row.split("\t")[0] for row in rows}) >= 10


def test_the_undamaged_report_is_left_as_it_is():
    report = DECK.with_name("002_49f5c8f7a8ad77a7.txt").read_text(encoding="utf-8").split("\n")

    assert [line.text for line in Repairer.load().repair(report)] == report
