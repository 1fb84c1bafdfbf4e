"""belagt search."""


def search() -> None:
    """Not written yet."""
