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
