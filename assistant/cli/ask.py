"""belagt ask."""


def ask() -> None:
    """Not written yet."""
