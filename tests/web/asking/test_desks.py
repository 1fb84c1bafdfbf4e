"""Questions are answered by processes of their own, and by the server where there is none."""

import sys
import time
from concurrent.futures import ThreadPoolExecutor
from types import ModuleType

import pytest

from assistant.errors import QuestionError
from assistant.indexing.building.build import update
from assistant.settings import Settings
from assistant.web.asking.desk import Desk
from assistant.web.asking.desks import PLACES, Desks
from assistant.workspace import Workspace
from tests.web.fakes import fake_answer

LONG = 60  # seconds that a process may take to load on a busy machine
TEXT = "Hamnen 2022\n\nHamnen hade 412 båtplatser i oktober 2022.\n"
QUESTION = "Hur många båtplatser hade hamnen?"


class Server:
    """The server's own assistant, which is asked while no desk is free."""

    def ask(self, question, **_):
        return fake_answer("from the server", ())


@pytest.fixture(scope="module")
def desks(tmp_path_factory):
    workspace, settings = Workspace(tmp_path_factory.mktemp("desks")), Settings(_env_file=None)
    workspace.corpus.mkdir()
    (workspace.corpus / "hamnen-2022.txt").write_text(TEXT, "utf-8")
    update(workspace, settings)
    made = Desks(workspace.root, settings, count=1, otherwise=Server())
    yield made
    made.close()


def from_a_desk(desks, question=QUESTION):
    """Ask until a desk is there to answer."""
    deadline = time.monotonic() + LONG
    while (answer := desks.ask(question)).query.question == "from the server":
        assert time.monotonic() < deadline
        time.sleep(0.2)
    return answer


def test_the_server_answers_while_no_desk_is_ready(tmp_path):
    desks = Desks(tmp_path, Settings(_env_file=None), count=0, otherwise=Server())

    assert desks.ask(QUESTION).query.question == "from the server"


def test_a_desk_answers_from_the_published_index(desks):
    answer = from_a_desk(desks)

    assert "412 båtplatser" in answer.claims[0].text
    assert answer.passages == ()


def test_answers_reach_who_asked_though_questions_lie_ready_at_the_desk(desks):
    from_a_desk(desks)
    asked = [f"{QUESTION[:-1]} i oktober 2022{'?' * times}" for times in range(1, PLACES + 1)]

    with ThreadPoolExecutor(PLACES) as readers:
        answers = list(readers.map(desks.ask, asked))

    assert [answer.query.question for answer in answers] == asked


def test_a_desk_does_not_run_the_script_of_the_page(desks, tmp_path, monkeypatch):
    script = ModuleType("__main__")
    script.__file__ = str(tmp_path / "script.py")
    ran = tmp_path / "ran"
    (tmp_path / "script.py").write_text(f"open({str(ran)!r}, 'w')", "utf-8")
    monkeypatch.setitem(sys.modules, "__main__", script)

    desk = Desk(desks._root, desks._settings)
    desk.wait_until_loaded()
    desk.close()

    assert not ran.exists()


def test_a_fault_of_the_question_reaches_who_asked_and_the_desk_answers_on(desks):
    from_a_desk(desks)

    with pytest.raises(QuestionError):
        desks.ask("x" * 10_000)
    assert desks.ask(QUESTION).claims


def test_another_process_takes_the_place_of_one_that_ended(desks):
    from_a_desk(desks)
    [desk] = desks._ready
    desk._process.kill()
    desk._process.join()

    assert desks.ask(QUESTION).query.question == "from the server"
    assert from_a_desk(desks).claims
