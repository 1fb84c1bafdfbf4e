"""What went wrong in a store, as errors that name the next step."""

from pathlib import Path

from assistant.errors import IndexingError


def of_file(path: Path, file: str, fault: str) -> str:
    """Give a file's fault under the file's name in the corpus, once, whoever found it.

    Args:
        path: The file.
        file: Its path within the corpus.
        fault: As a reader words it, with the file's name, its path or neither before it.
    """
    for written in (str(path), file, path.name):
        if fault.startswith((f"{written}:", f"{written},")):
            return f"{file}{fault.removeprefix(written)}"
    return f"{file}: {fault}"


def unwritable(path: Path, error: BaseException) -> IndexingError:
    """Give the error for a store that the disk does not take."""
    return IndexingError(
        f"{path}: cannot be written ({error}). What was published stands; see that the disk has "
        'room and may be written to, then run "belagt index"'
    )
