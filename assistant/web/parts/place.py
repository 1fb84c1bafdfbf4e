"""Name a place and what is known of it, in the reader's language."""

from assistant.records.documents import Facts
from assistant.records.places import Locator
from assistant.web.texts import Texts


def place_name(locator: Locator, texts: Texts) -> str:
    """Give "Bild 14, Utmaningar och svårigheter"."""
    place = texts(f"place.{locator.kind}", number=locator.number)
    named = f"{place}, {locator.section}" if locator.section else place
    return named if locator.beside is None else f"{named} ({texts('place.unsure')})"


def document_name(facts: Facts) -> str:
    """Give the title with its year."""
    return f"{facts.title} ({facts.year})" if facts.year else facts.title
