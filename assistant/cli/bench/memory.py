"""How much memory and processor this process and those it started take, on Linux."""

import os
import threading
from pathlib import Path
from types import TracebackType

# Seconds between two looks: short beside what a build allocates.
INTERVAL = 0.2


class PeakMemory:
    """Watches the memory of this process and its children while a block runs."""

    def __init__(self) -> None:
        self.peak_mib = 0.0
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> "PeakMemory":
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._done.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._done.wait(INTERVAL):
            self.peak_mib = max(self.peak_mib, sum(map(_proportional_mib, _family())))


def resident_mib() -> float:
    """Give the memory that this process holds, shared pages counted in part."""
    return _proportional_mib(os.getpid())


def processor_seconds() -> float:
    """Give the processor time of this process and of those it started that have ended."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _family() -> list[int]:
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
            except OSError:
                continue
            parents[int(entry.name)] = int(fields[1])
    family = [os.getpid()]
    for process in family:
        family.extend(child for child, parent in parents.items() if parent == process)
    return family


def _proportional_mib(process: int) -> float:
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="utf-8").splitlines()
    except OSError:
        return 0.0
    kib = next((line.split()[1] for line in lines if line.startswith("Pss:")), "0")
    return int(kib) / 1024
