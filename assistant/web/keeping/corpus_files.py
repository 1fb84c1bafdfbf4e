"""Put documents into the corpus folder and take them out."""

import re
from pathlib import Path

from assistant.errors import CorpusError
from assistant.reading.document import READERS
from assistant.web.readers.roles import Role, require
from assistant.workspace import Workspace

# Letters, digits and what stands in ordinary file names; nothing that leads out of the folder.
_NAME = re.compile(r"[\w][\w .,()&+-]{0,180}")


def store_document(workspace: Workspace, role: Role | None, name: str, data: bytes) -> Path:
    """Write a document into the corpus, in place of one of the same name.

    Raises:
        AccessError: The role may not.
        CorpusError: The name can't be a document's, or the file is empty.
    """
    require(role, "keep_documents")
    path = workspace.corpus / _checked(name)
    if not data:
        raise CorpusError(f"{name}: is empty. Choose another file")
    # Written aside and renamed, so that a build never reads half a document.
    aside = path.with_name(f".{path.name}.part")
    aside.write_bytes(data)
    aside.replace(path)
    return path


def remove_document(workspace: Workspace, role: Role | None, file: str) -> None:
    """Take a document out of the corpus.

    Raises:
        AccessError: The role may not.
        CorpusError: The corpus has no such file.
    """
    require(role, "keep_documents")
    path = (workspace.corpus / file).resolve()
    if not path.is_relative_to(workspace.corpus.resolve()) or not path.is_file():
        raise CorpusError(f"{file}: is not in the corpus. Reload the page")
    path.unlink()


def _checked(name: str) -> str:
    if not _NAME.fullmatch(name) or Path(name).suffix.lower() not in READERS:
        endings = ", ".join(sorted(READERS))
        raise CorpusError(f"{name}: can't be read as a document. Files may end in {endings}")
    return name
