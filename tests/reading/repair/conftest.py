import pytest

from assistant.reading.repair import Repairer


@pytest.fixture(scope="session")
def repairer():
    return Repairer.load()


@pytest.fixture(scope="session")
def mend(repairer):
    """Repair a text and give it back as one text."""

    def mended(text):
        return "\n".join(line.text for line in repairer.repair(text.split("\n")))

    return mended


@pytest.fixture(scope="session")
def told(repairer):
    """Give a repairer that was told the words and names of a clean text."""
    return lambda clean: repairer.knowing(repairer.told_by(repairer.look_at([clean])))
