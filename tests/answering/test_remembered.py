"""Turns that follow-ups lean on are kept, the ones used last, and answered once."""

from assistant.answering.remembered import Remembered
from tests.answering.kinds.following.test_continuing import WATER
from tests.answering.memory import assistant_over, written


def test_what_was_used_longest_ago_is_let_go():
    kept = Remembered(most=2)
    for key in "ab":
        kept.put(key, key.upper())
    kept.get("a")
    kept.put("c", "C")

    assert [kept.get(key) for key in "abc"] == ["A", None, "C"]


def test_a_chain_of_follow_ups_is_answered_alike_turn_by_turn_and_at_once(tmp_path):
    turns = ["Vad läckte ut i Granån i mars?", "Vad kostade det?", "Hur lång tid tog det?"]
    document = written(tmp_path, "miljo-2021", WATER, year=2021)
    one, other = assistant_over([document]), assistant_over([document])
    for at in range(len(turns) - 1):
        one.ask(turns[at], history=turns[:at])

    asked = [it.ask(turns[-1], history=turns[:-1]) for it in (one, other)]
    assert asked[0].claims == asked[1].claims
    assert asked[0].claims[0].text == "Saneringen tog elva veckor."
