"""Say what a build did, from what it wrote."""

from collections.abc import Sequence

from assistant.indexing.building.assembly import Assembly
from assistant.indexing.building.changes import Changes
from assistant.indexing.building.report import BuildReport, FileFault
from assistant.indexing.building.state import Base
from assistant.indexing.manifest import Manifest


def unchanged_report(base: Base, faults: tuple[FileFault, ...]) -> BuildReport:
    """Say that what is published stands."""
    return BuildReport(
        generation=base.manifest.generation,
        published=False,
        documents=len(base.manifest.documents),
        passages=base.manifest.passages,
        encoded=0,
        faults=faults,
    )


def with_known(base: Base | None, unreached: Sequence[int]) -> tuple[int, ...]:
    """Add what was out of the graph's reach before; ids that are gone mean nothing."""
    return tuple(dict.fromkeys([*unreached, *(base.manifest.unreached if base else ())]))


def published_report(
    manifest: Manifest, changes: Changes, assembly: Assembly, *, mended: bool
) -> BuildReport:
    """Say what a build published."""
    lost = (name for name in changes.changed if name not in manifest.stamps)
    return BuildReport(
        generation=manifest.generation,
        published=True,
        documents=len(manifest.documents),
        passages=manifest.passages,
        encoded=assembly.encoded,
        added=tuple(name for name in changes.added if name in manifest.stamps),
        changed=tuple(name for name in changes.changed if name in manifest.stamps),
        removed=(*changes.removed, *lost),
        faults=manifest.file_faults,
        mended=mended,
    )
