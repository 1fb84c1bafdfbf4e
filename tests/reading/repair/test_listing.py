import tomllib

from assistant.reading.repair import Correction, Corrections, Repairer
from assistant.reading.repair.listing import as_toml, least_sure

PAGES = {4: ["Det ar svart for namnden att na malen", "och var lag ar starka mal"], 5: ["Tomt"]}


def test_the_least_sure_words_come_first(tmp_path):
    found = least_sure(PAGES, Repairer.load(), Corrections(tmp_path / "x.toml"))

    confidences = [placed.doubt.confidence for placed in found]
    assert confidences
    assert confidences == sorted(confidences)


def test_an_entry_can_be_pasted_as_a_correction(tmp_path):
    placed = least_sure(PAGES, Repairer.load(), Corrections(tmp_path / "x.toml"))[0]

    (entry,) = tomllib.loads(as_toml(placed))["correction"]

    correction = Correction(**entry)
    assert correction.page == placed.page
    assert correction.source in PAGES[correction.page][correction.line - 1]
