"""belagt serve."""


def serve() -> None:
    """Not written yet."""
