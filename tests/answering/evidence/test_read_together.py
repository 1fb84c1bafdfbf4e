"""Where the first dozen of the likeliest hold none that surely answers, the next are read too."""

import pytest

from tests.answering.memory import assistant_over, written

PLACES = ["Ekeby", "Lerbo", "Sandby", "Torpa", "Ås", "Vik", "Näs", "Berga", "Lund", "Mo", "Hult",
          "Kil", "Boda", "Tuna", "Hede", "Rud", "Sala", "Alby", "Strand", "Holm"]  # fmt: skip
REPORT = "# Bokslut 2021\n\n## Läget\n\n" + "\n\n".join(
    f"Byggnaden i {place} har fått ett nytt tak." for place in PLACES
)


@pytest.fixture
def read(tmp_path):
    """Ask, and give how many statements were read with the question."""
    report = written(tmp_path, "bokslut", REPORT, year=2021, kind="report", title="Bokslut 2021")

    def asked(sure):
        seen = set()

        def read_together(_question, statements):
            seen.update(statements)
            return [sure] * len(statements)

        assistant_over([report], read_together=read_together).ask("Hur avhjälps trångboddheten?")
        return len(seen)

    return asked


def test_the_next_dozen_is_read_where_none_is_sure(read):
    assert read(-3.0) > 12


def test_one_that_surely_answers_is_enough(read):
    assert read(4.0) <= 12
