"""Answers are made beside the page, two at a time, and kept whatever the page does."""

import threading

import pytest

from assistant.errors import QuestionError
from assistant.records.answers import Claim
from assistant.records.questions import Filters
from assistant.web.asking import Jobs
from assistant.web.asking.jobs import Question
from assistant.web.keeping.conversations import Conversations
from tests.web.fakes import fake_answer

LONG = 10  # seconds; never waited for unless something is wrong


class Scripted:
    """An assistant that does what a test says, and answers."""

    def __init__(self, act=lambda **_: None):
        self._act = act

    def ask(self, question, *, history, filters, on_claim, on_stage):
        self._act(question=question, on_claim=on_claim, on_stage=on_stage)
        return fake_answer(question, ())


@pytest.fixture
def store(tmp_path):
    made = Conversations(tmp_path)
    yield made
    made.close()


@pytest.fixture
def started(store):
    """Start a question in a conversation of its own; gives jobs, conversation and job."""
    opened = []

    def start(assistant, *texts, at_once=2):
        jobs = Jobs(lambda: assistant, store, at_once=at_once)
        opened.append(jobs)
        conversations = [store.start("me", text) for text in texts]
        made = [
            jobs.start(Question(conversation, text, (), Filters()))
            for conversation, text in zip(conversations, texts, strict=True)
        ]
        return jobs, conversations, made

    yield start
    for jobs in opened:
        jobs.close()


def test_a_job_keeps_its_turn_though_nobody_follows_it(started, store):
    jobs, [conversation], _ = started(Scripted(), "Vad händer?")

    jobs.close()

    assert [turn.question for turn in store.turns(conversation, "me")] == ["Vad händer?"]
    assert jobs.under_way(conversation) is None


def test_the_fault_of_a_question_is_raised_where_its_turn_is_asked_for(started, store):
    def fail(**_):
        raise QuestionError("för lång")

    _, [conversation], [job] = started(Scripted(fail), "Vad händer?")

    with pytest.raises(QuestionError, match="för lång"):
        job.turn()
    assert store.turns(conversation, "me") == ()


def test_no_more_are_worked_on_at_once_than_is_said(started):
    inside, gate = threading.Semaphore(0), threading.Event()

    def wait(**_):
        inside.release()
        gate.wait(LONG)

    _, _, made = started(Scripted(wait), "ett", "två", "tre", "fyra")

    assert all(inside.acquire(timeout=LONG) for _ in range(2))
    assert not inside.acquire(timeout=0.05)
    gate.set()
    assert [job.turn().question for job in made] == ["ett", "två", "tre", "fyra"]


def test_who_follows_a_job_sees_stage_draft_and_claims(started):
    def act(on_stage, on_claim, **_):
        on_stage("compose", fake_answer("Vad händer?", ()))
        on_claim(Claim("Hamnen är full.", (1,)))

    _, _, [job] = started(Scripted(act), "Vad händer?")
    job.turn()

    assert (job.stage, job.draft.query.question) == ("compose", "Vad händer?")
    assert [claim.text for claim in job.claims] == ["Hamnen är full."]


def test_a_cut_job_takes_one_more_claim_and_no_further_one(started):
    gate, written = threading.Event(), []

    def write(on_claim, **_):
        gate.wait(LONG)
        for text in ("ett", "två"):
            written.append(text)
            on_claim(Claim(text, (1,)))

    _, _, [job] = started(Scripted(write), "Vad händer?")
    job.cut()
    gate.set()
    job.wait_until_done(LONG)

    assert written == ["ett"]
