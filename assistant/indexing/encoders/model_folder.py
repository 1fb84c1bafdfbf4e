"""Find the folder of a model on this machine; none is ever fetched."""

from pathlib import Path

from assistant.errors import IndexingError


def model_folder(name: str, what: str, otherwise: str) -> Path:
    """Give the folder that a setting names, or that a model of this name was fetched to before.

    Args:
        name: A folder, or a model's name at the hub.
        what: What the model is, for the error.
        otherwise: What else to do about it, for the error.

    Raises:
        IndexingError: It is neither.
    """
    if Path(name).is_dir():
        return Path(name)
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HFValidationError, LocalEntryNotFoundError

    try:
        return Path(snapshot_download(name, local_files_only=True))
    except (LocalEntryNotFoundError, HFValidationError) as error:
        raise IndexingError(
            f"{what} {name}: neither a folder nor a model on this machine. {otherwise}"
        ) from error
