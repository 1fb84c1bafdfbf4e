"""Keep what readers thought of an answer, for the evaluators to look at."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, TypeAlias

from pydantic import TypeAdapter, ValidationError

from assistant.errors import EvaluationError
from assistant.records.answers import Answer
from assistant.web.readers.roles import Role, require

State: TypeAlias = Literal["new", "accepted", "dismissed"]
SCHEMA = """
CREATE TABLE IF NOT EXISTS feedback (
    id INTEGER PRIMARY KEY, conversation TEXT NOT NULL, turn INTEGER NOT NULL,
    helpful INTEGER NOT NULL, wrong TEXT NOT NULL, comment TEXT NOT NULL,
    question TEXT NOT NULL, history TEXT NOT NULL, answer TEXT NOT NULL,
    given TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'new', UNIQUE (conversation, turn));
"""
LONGEST = 2_000  # characters of a comment
_ANSWER = TypeAdapter(Answer)
_NUMBERS = TypeAdapter(tuple[int, ...])
_TEXTS = TypeAdapter(tuple[str, ...])


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a reader said of one answer.

    Attributes:
        wrong: Numbers of the citations that are wrong.
    """

    helpful: bool
    wrong: tuple[int, ...] = ()
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Feedback:
    """A line of the inbox; `answer` is None where an older version wrote it in another form."""

    id: int
    opinion: Opinion
    question: str
    history: tuple[str, ...]
    answer: Answer | None
    given: str


class Inbox:
    """The store; each call opens its own connection, so any thread may call."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "feedback.sqlite"

    def give(
        self,
        opinion: Opinion,
        *,
        conversation: str,
        turn: int,
        asked: tuple[str, ...],
        answer: Answer,
    ) -> None:
        """Keep an opinion; a second one on the same answer replaces the first.

        Args:
            opinion: What was said.
            conversation: Id of the conversation.
            turn: Number of the turn.
            asked: The questions up to this one, oldest first.
            answer: What was answered.
        """
        values = (
            conversation,
            turn,
            opinion.helpful,
            _NUMBERS.dump_json(opinion.wrong).decode(),
            opinion.comment[:LONGEST],
            asked[-1],
            _TEXTS.dump_json(asked[:-1]).decode(),
            _ANSWER.dump_json(answer).decode(),
            datetime.now(UTC).isoformat(timespec="seconds"),
        )
        with self._connection() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO feedback (conversation, turn, helpful, wrong, comment,"
                " question, history, answer, given) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values,
            )

    def waiting(self, role: Role | None) -> tuple[Feedback, ...]:
        """Give what nobody has dealt with, the unhappy first, then the oldest.

        Raises:
            AccessError: The role may not see it.
        """
        require(role, "evaluate")
        with self._connection() as connection:
            rows = connection.execute(
                "SELECT id, helpful, wrong, comment, question, history, answer, given"
                " FROM feedback WHERE state = 'new' ORDER BY helpful, given"
            ).fetchall()
        return tuple(map(_read, rows))

    def settle(self, role: Role | None, feedback: int, state: State) -> None:
        """Take a line out of the inbox.

        Raises:
            AccessError: The role may not.
            EvaluationError: There is no such line.
        """
        require(role, "evaluate")
        with self._connection() as connection:
            done = connection.execute(
                "UPDATE feedback SET state = ? WHERE id = ?", (state, feedback)
            )
            if not done.rowcount:
                raise EvaluationError(f"feedback {feedback}: is gone. Reload the page")

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(self._file, timeout=10)) as connection, connection:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute(SCHEMA)
            yield connection


def _read(row: tuple[int, int, str, str, str, str, str, str]) -> Feedback:
    number, helpful, wrong, comment, question, history, answer, given = row
    try:
        kept = _ANSWER.validate_json(answer)
    except ValidationError:
        kept = None
    opinion = Opinion(bool(helpful), _NUMBERS.validate_json(wrong), comment)
    return Feedback(number, opinion, question, _TEXTS.validate_json(history), kept, given)
