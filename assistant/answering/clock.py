"""Tell how long each stage of an answer took, and that it is done."""

import time
from collections.abc import Callable

from assistant.records.answers import Answer

OnStage = Callable[[str, Answer | None], None]


class Clock:
    """Milliseconds by stage; a stage gone through twice counts once, with both times."""

    def __init__(self, on_stage: OnStage | None = None) -> None:
        self._on_stage = on_stage
        self._last = time.perf_counter()
        self._stages: dict[str, float] = {}

    @property
    def laps(self) -> tuple[tuple[str, float], ...]:
        """Give the stages so far with their milliseconds, in order."""
        return tuple(self._stages.items())

    def lap(self, stage: str, answer: Answer | None = None) -> None:
        """End a stage; `answer` where it made one."""
        now = time.perf_counter()
        self._stages[stage] = self._stages.get(stage, 0.0) + (now - self._last) * 1000
        self._last = now
        if self._on_stage is not None:
            self._on_stage(stage, answer)
