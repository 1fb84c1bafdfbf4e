"""Text of any encoding is read; what is no text is refused in one line."""

import pytest

from assistant.errors import ReadingError
from assistant.reading.plain import text

SWEDISH = "Hemlösheten ökar i kommunen. Nämnden följer frågan nära, även på Åsö.\n" * 8


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "latin-1"])
def test_swedish_is_read_in_any_encoding(tmp_path, encoding):
    path = tmp_path / "a.txt"
    path.write_bytes(SWEDISH.encode(encoding))

    assert text.read(path).source_text == SWEDISH


@pytest.mark.parametrize("data", [b"", b" \n\n", bytes(range(256)) * 20, b"\x00" * 500])
def test_empty_and_binary_files_are_refused_with_a_next_step(tmp_path, data):
    path = tmp_path / "a.txt"
    path.write_bytes(data)

    with pytest.raises(ReadingError, match=r"^a\.txt: .*\. \w"):
        text.read(path)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(ReadingError, match=r"none\.txt"):
        text.read(tmp_path / "none.txt")


def test_a_huge_file_is_refused_unread(tmp_path, monkeypatch):
    monkeypatch.setattr(text, "LIMIT", 10)
    path = tmp_path / "a.txt"
    path.write_text("x" * 11)

    with pytest.raises(ReadingError, match="Part it"):
        text.read(path)
