"""What went wrong in a store, as errors that name the next step."""

from pathlib import Path

from assistant.errors import IndexingError


def unwritable(path: Path, error: BaseException) -> IndexingError:
    """Give the error for a store that the disk does not take."""
    return IndexingError(
        f"{path}: cannot be written ({error}). What was published stands; see that the disk has "
        'room and may be written to, then run "belagt index"'
    )
