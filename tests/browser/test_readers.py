"""Readers who ask at once, over real websockets."""

from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

from assistant.cli.bench.readers import Load, ask_at_once, ask_in_conversations


def at_once(address, questions, **options):
    """Ask from a thread of its own, because Playwright's event loop runs in this one."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(ask_at_once, urlsplit(address).port, questions, **options).result()


def test_readers_who_ask_at_once_all_get_their_answers(fake_server):
    questions = ["Vilka utmaningar finns?", "En okänd fråga?"]

    load = at_once(fake_server, questions, readers=8, rounds=2)

    assert load.faults == ()
    assert len(load.seconds) == 16


def test_readers_who_read_between_their_questions_get_them_all(fake_server):
    with ThreadPoolExecutor(1) as thread:
        port, questions = urlsplit(fake_server).port, ["Vilka utmaningar finns?"]
        options = {"readers": 3, "rounds": 2, "pause": 0.2}
        load = thread.submit(ask_in_conversations, port, questions, **options).result()

    assert (load.faults, len(load.seconds)) == ((), 6)


def test_a_question_without_an_answer_is_counted_as_a_fault(fake_server):
    load = at_once(fake_server, ["trasig"], readers=1, rounds=1)

    assert load.seconds == ()
    assert load.faults == ("ValueError: trasig: no answer was shown",)


def test_quantiles_are_read_off_the_sorted_times():
    load = Load(4, (0.4, 0.1, 0.3, 0.2), ())

    assert [load.quantile(share) for share in (0.0, 0.5, 1.0)] == [0.1, 0.3, 0.4]
