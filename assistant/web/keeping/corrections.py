"""Write a correction of what was misread to `corpus/repairs/`."""

import tomlkit

from assistant.errors import CorpusError
from assistant.reading.repair.corrections import Correction, Corrections
from assistant.records.documents import DocumentId
from assistant.web.readers.roles import Role, require
from assistant.workspace import Workspace


def write_correction(
    workspace: Workspace, role: Role | None, document: DocumentId, correction: Correction
) -> None:
    """Append a correction to the document's file; what stands there already stays as it is.

    Raises:
        AccessError: The role may not.
        CorpusError: The document's file has a fault already.
    """
    require(role, "keep_documents")
    path = workspace.repairs / f"{document}.toml"
    if path.parent.resolve() != path.resolve().parent:
        raise CorpusError(f"{document}: is no document's id. Reload the page")
    Corrections.load(path)
    text = tomlkit.parse(path.read_text("utf-8")) if path.exists() else tomlkit.document()
    entries = text.setdefault("correction", tomlkit.aot())
    entry = tomlkit.table()
    for name, value in correction.model_dump(exclude_none=True).items():
        entry[name] = value
    entries.append(entry)
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f".{path.name}.part")
    aside.write_text(tomlkit.dumps(text), "utf-8")
    aside.replace(path)
