"""What a build tells while it runs and when it is done."""

from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias

from assistant.records.documents import DocumentId

Stage: TypeAlias = Literal["pages", "read", "encode", "write", "prove"]


class Progress(Protocol):
    """Is told how far a build has come.

    Of the stage "pages", which goes on beside others, only how many were read: how many there
    are is known to nobody.
    """

    def __call__(self, stage: Stage, done: int, total: int) -> None: ...


@dataclass(frozen=True, slots=True)
class FileFault:
    """A file that could not be indexed: its path within the corpus, the fault and the next step."""

    file: str
    fault: str


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build did.

    Attributes:
        generation: Id of the generation that is published now.
        published: False where nothing had changed and the published one stands.
        encoded: Texts that were encoded; what was known is not encoded again.
        reencoded: The encoder was switched, so all was encoded anew.
        mended: A broken store was made again from the catalogue.
    """

    generation: str
    published: bool
    documents: int
    passages: int
    encoded: int
    added: tuple[DocumentId, ...] = ()
    changed: tuple[DocumentId, ...] = ()
    removed: tuple[DocumentId, ...] = ()
    faults: tuple[FileFault, ...] = ()
    reencoded: bool = False
    mended: bool = False
    seconds: float = 0.0
