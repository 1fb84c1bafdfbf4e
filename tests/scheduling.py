"""Which worker runs what: a file each, but what is slow to start is started by one."""

from xdist.scheduler.loadfile import LoadFileScheduling

TOGETHER = {
    "tests/browser/": "browser",  # Chromium and two servers
    "tests/indexing/encoders/test_encoder.py": "sentence-transformers",
    "tests/retrieval/test_rereading.py": "sentence-transformers",
}


class Scheduling(LoadFileScheduling):
    """Hands out files, and some of them together."""

    def _split_scope(self, nodeid: str) -> str:
        alike = (name for path, name in TOGETHER.items() if nodeid.startswith(path))
        return next(alike, super()._split_scope(nodeid))
