"""belagt documents, belagt source and belagt repairs."""


def documents() -> None:
    """Not written yet."""


def source() -> None:
    """Not written yet."""


def repairs() -> None:
    """Not written yet."""
