"""belagt index."""


def index() -> None:
    """Not written yet."""
