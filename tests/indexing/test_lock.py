import pytest

from assistant.errors import IndexingError
from assistant.indexing.lock import FolderLock, single_writer


def test_there_is_one_writer_at_a_time(tmp_path):
    with (
        single_writer(tmp_path),
        pytest.raises(IndexingError, match="another process is writing"),
        single_writer(tmp_path),
    ):
        pass


def test_a_writer_that_is_done_lets_the_next_in(tmp_path):
    for _ in range(2):
        with single_writer(tmp_path):
            pass


def test_a_writer_that_died_lets_the_next_in(tmp_path, processes):
    process = processes.Process(target=hold, args=(tmp_path,))
    process.start()
    process.join()

    with single_writer(tmp_path):
        pass


def test_readers_share_a_folder_and_keep_others_out(tmp_path):
    readers = [FolderLock.take(tmp_path, shared=True) for _ in range(2)]

    assert all(readers)
    assert FolderLock.take(tmp_path, shared=False) is None
    for reader in readers:
        reader.release()
    assert FolderLock.take(tmp_path, shared=False)


def hold(folder):
    """Take the lock and end without giving it back."""
    import os

    lock = single_writer(folder)
    lock.__enter__()
    os._exit(0)
