import hashlib
import os

from assistant.indexing.building.digests import NOTES, Digests

HOUR = 3600 * 10**9


def aged(path, text, *, hours):
    """Write a file as though some hours ago."""
    path.write_text(text, encoding="utf-8")
    changed = path.stat().st_mtime_ns - hours * HOUR
    os.utime(path, ns=(changed, changed))
    return str(path)


def test_an_unchanged_file_is_not_read_again(tmp_path, monkeypatch):
    path, first = aged(tmp_path / "a.txt", "före", hours=1), Digests(tmp_path)
    digest = first.digest(path)
    first.save()
    monkeypatch.setattr(hashlib, "file_digest", None)  # would fail if called

    assert Digests(tmp_path).digest(path) == digest


def test_a_changed_file_is_read_again(tmp_path):
    first = Digests(tmp_path)
    before = first.digest(aged(tmp_path / "a.txt", "före", hours=2))
    first.save()

    assert Digests(tmp_path).digest(aged(tmp_path / "a.txt", "nytt", hours=1)) != before


def test_a_file_written_just_now_is_not_trusted_to_stay(tmp_path):
    path, first = aged(tmp_path / "a.txt", "före", hours=0), Digests(tmp_path)
    first.digest(path)
    first.save()

    assert not (tmp_path / NOTES).exists()


def test_broken_notes_cost_nothing_but_time(tmp_path):
    (tmp_path / NOTES).write_text("[", encoding="utf-8")
    path = aged(tmp_path / "a.txt", "före", hours=1)

    assert Digests(tmp_path).digest(path) == hashlib.sha256("före".encode()).digest()
