"""Keep conversations in SQLite, so that a reload, a restart or another page loses nothing."""

import secrets
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from assistant.records.answers import Answer

SCHEMA = """
CREATE TABLE IF NOT EXISTS conversation (
    id TEXT PRIMARY KEY, owner TEXT NOT NULL, title TEXT NOT NULL, changed TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS conversation_owner ON conversation (owner, changed);
CREATE TABLE IF NOT EXISTS turn (
    conversation TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    number INTEGER NOT NULL, question TEXT NOT NULL, answer TEXT NOT NULL, asked TEXT NOT NULL,
    PRIMARY KEY (conversation, number));
"""
TITLE_LENGTH = 80  # characters; a line of the list shows about half of them
_ANSWER = TypeAdapter(Answer)


@dataclass(frozen=True, slots=True)
class Conversation:
    """A line of the history."""

    id: str
    title: str
    changed: str


@dataclass(frozen=True, slots=True)
class Turn:
    """A question and its answer; None where the stored answer can't be read any more.

    Attributes:
        number: 1-based within the conversation.
        asked: ISO time, UTC.
    """

    number: int
    question: str
    answer: Answer | None
    asked: str


class Conversations:
    """The store; one connection serves all threads in turn, for opening one takes longer."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "conversations.sqlite"
        self._lock = threading.Lock()
        self._opened: sqlite3.Connection | None = None

    def start(self, owner: str, title: str) -> str:
        """Open a conversation and give its id, which can't be guessed."""
        identity = secrets.token_urlsafe(12)
        with self._connection() as connection:
            connection.execute(
                "INSERT INTO conversation VALUES (?, ?, ?, ?)",
                (identity, owner, title[:TITLE_LENGTH], _now()),
            )
        return identity

    def add(self, conversation: str, question: str, answer: Answer) -> Turn:
        """Append a question with its answer; the passages ranked are not kept with it."""
        kept = _ANSWER.dump_json(replace(answer, passages=())).decode()
        asked = _now()
        with self._connection() as connection:
            # One statement counts and writes, so that no two threads take the same number.
            (number,) = connection.execute(
                "INSERT INTO turn SELECT ?, coalesce(max(number), 0) + 1, ?, ?, ? FROM turn"
                " WHERE conversation = ? RETURNING number",
                (conversation, question, kept, asked, conversation),
            ).fetchone()
            connection.execute(
                "UPDATE conversation SET changed = ? WHERE id = ?", (asked, conversation)
            )
        return Turn(number, question, answer, asked)

    def turns(self, conversation: str, owner: str) -> tuple[Turn, ...] | None:
        """Give the turns of an owner's conversation; None where the owner has no such one."""
        with self._connection() as connection:
            if not connection.execute(
                "SELECT 1 FROM conversation WHERE id = ? AND owner = ?", (conversation, owner)
            ).fetchone():
                return None
            rows = connection.execute(
                "SELECT number, question, answer, asked FROM turn"
                " WHERE conversation = ? ORDER BY number",
                (conversation,),
            ).fetchall()
        return tuple(
            Turn(number, question, _read(kept), asked) for number, question, kept, asked in rows
        )

    def history(self, owner: str, *, find: str = "", limit: int = 50) -> tuple[Conversation, ...]:
        """Give an owner's conversations, latest first, whose title or questions hold `find`.

        One without an answer yet is not among them.
        """
        with self._connection() as connection:
            rows = connection.execute(
                "SELECT id, title, changed FROM conversation WHERE owner = ?"
                " AND EXISTS (SELECT 1 FROM turn WHERE conversation = id) AND (? = ''"
                " OR instr(lower(title), lower(?)) OR EXISTS (SELECT 1 FROM turn WHERE"
                " conversation = id AND instr(lower(question), lower(?))))"
                " ORDER BY changed DESC LIMIT ?",
                (owner, find, find, find, limit),
            ).fetchall()
        return tuple(Conversation(*row) for row in rows)

    def rename(self, conversation: str, owner: str, title: str) -> None:
        """Give an owner's conversation another title."""
        with self._connection() as connection:
            connection.execute(
                "UPDATE conversation SET title = ? WHERE id = ? AND owner = ?",
                (title.strip()[:TITLE_LENGTH], conversation, owner),
            )

    def delete(self, conversation: str, owner: str) -> None:
        """Remove an owner's conversation with its turns."""
        with self._connection() as connection:
            connection.execute(
                "DELETE FROM conversation WHERE id = ? AND owner = ?", (conversation, owner)
            )

    def close(self) -> None:
        """Close the store; the next call opens it again."""
        with self._lock:
            if self._opened is not None:
                self._opened.close()
            self._opened = None

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            if self._opened is None:
                self._opened = self._open()
            with self._opened as connection:
                yield connection

    def _open(self) -> sqlite3.Connection:
        """Open the store; make folder, file and tables where they are not there yet."""
        self._file.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(self._file, timeout=10, check_same_thread=False)
        connection.execute("PRAGMA journal_mode = WAL")
        # With a write-ahead log a crash of the machine may lose the last answer, never the store.
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.executescript(SCHEMA)
        return connection


def _read(kept: str) -> Answer | None:
    """Read a stored answer; None where an older version wrote it in another form."""
    try:
        return _ANSWER.validate_json(kept)
    except ValidationError:
        return None


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="microseconds")
