"""Conversations are kept, and kept apart."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from assistant.web.keeping.conversations import Conversations
from tests.web.fakes import deck, fake_answer, statements_of


@pytest.fixture
def store(tmp_path):
    return Conversations(tmp_path)


@pytest.fixture
def answer():
    return fake_answer("Vad?", statements_of(deck()))


def test_an_answer_is_read_back_as_it_was_given(store, answer):
    identity = store.start("a", "Vad?")

    store.add(identity, "Vad?", answer)

    (turn,) = store.turns(identity, "a")
    assert turn.answer == answer


def test_a_conversation_of_someone_else_is_none(store):
    assert store.turns(store.start("a", "Vad?"), "b") is None


def test_an_unreadable_answer_is_none_and_the_rest_is_shown(store, answer, monkeypatch):
    identity = store.start("a", "Vad?")
    monkeypatch.setattr("assistant.web.keeping.conversations._ANSWER", _Broken())
    store.add(identity, "Vad?", answer)
    monkeypatch.undo()
    store.add(identity, "Varför?", answer)

    assert [turn.answer for turn in store.turns(identity, "a")] == [None, answer]


def test_history_is_latest_first_and_finds_words_of_questions(store, answer):
    first = store.start("a", "Bryggor")
    second = store.start("a", "Kön")
    store.start("a", "Ännu obesvarad")
    store.add(second, "Kön?", answer)
    store.add(first, "Hur många bryggor?", answer)

    assert [line.id for line in store.history("a")] == [first, second]
    assert [line.id for line in store.history("a", find="MÅNGA bryggor".lower())] == [first]


def test_only_the_owner_renames_and_deletes(store, answer):
    identity = store.start("a", "Bryggor")
    store.add(identity, "Bryggor?", answer)
    store.rename(identity, "b", "Kapad")
    store.delete(identity, "b")

    assert [line.title for line in store.history("a")] == ["Bryggor"]
    store.rename(identity, "a", "Bryggorna")
    assert [line.title for line in store.history("a")] == ["Bryggorna"]
    store.delete(identity, "a")
    assert store.history("a") == ()


def test_many_threads_lose_no_turn(store, answer):
    identity = store.start("a", "Vad?")

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: store.add(identity, f"Fråga {n}", answer), range(24)))

    assert [turn.number for turn in store.turns(identity, "a")] == list(range(1, 25))


class _Broken:
    def dump_json(self, _answer):
        return b'{"of": "an older form"}'
