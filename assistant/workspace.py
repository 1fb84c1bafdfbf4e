"""The three folders that belong to the user: corpus, index and eval."""

from dataclasses import dataclass
from pathlib import Path

from assistant.errors import WorkspaceError


@dataclass(frozen=True, slots=True)
class Workspace:
    """A folder with `corpus/`, `index/` and `eval/`; only `corpus/` must exist."""

    root: Path

    @property
    def corpus(self) -> Path:
        return self.root / "corpus"

    @property
    def index(self) -> Path:
        return self.root / "index"

    @property
    def questions(self) -> Path:
        return self.root / "eval" / "questions"

    @property
    def runs(self) -> Path:
        return self.root / "eval" / "runs"

    @property
    def conversations(self) -> Path:
        return self.root / "conversations"

    @property
    def facts_file(self) -> Path:
        return self.corpus / "corpus.toml"

    @property
    def glossary_file(self) -> Path:
        return self.corpus / "glossary.toml"

    @property
    def repairs(self) -> Path:
        return self.corpus / "repairs"


def open_workspace(root: Path) -> Workspace:
    """Give the workspace at a folder.

    Raises:
        WorkspaceError: The folder has no `corpus/`.
    """
    workspace = Workspace(root.resolve())
    if not workspace.corpus.is_dir():
        raise WorkspaceError(
            f"{root}: no corpus folder here. Make {root / 'corpus'} and put documents in it, "
            "or name another folder with --workspace"
        )
    return workspace
