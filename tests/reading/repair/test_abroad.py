from assistant.reading.repair.abroad import may_be_foreign, sides_named
from assistant.reading.repair.lexicon import Lexicon
from assistant.reading.repair.tokens import tokens_of

LEXICON = Lexicon(
    {"björn": 4e-5, "anna": 4e-5, "persson": 4e-5},
    {"bjorn": ("björn",)},
    frozenset(("björn", "anna", "persson")),
    {"björn": 1},
)


def test_names_beside_one_borne_abroad_are_told_by_side():
    tokens = tokens_of("Anna Bjorn Perssons")

    assert sides_named(tokens, 1, LEXICON) == {-1, 1}
    assert sides_named(tokens, 0, LEXICON) == frozenset()


def test_a_first_name_is_swedish_before_a_swedish_surname_alone():
    assert not may_be_foreign("björn", frozenset((1,)), LEXICON)
    assert may_be_foreign("björns", frozenset((-1,)), LEXICON)
    assert not may_be_foreign("malmö", frozenset(), LEXICON)
