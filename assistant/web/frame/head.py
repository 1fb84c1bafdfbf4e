"""The head of every page: the name, what the service is, and the language switch."""

from assistant.web.markup import element, show
from assistant.web.readers.visit import Visit
from assistant.web.texts import LANGUAGES


def show_head(visit: Visit) -> None:
    """Show the head; its style is in the page that the server sends, before any of this."""
    texts = visit.texts
    other = next(language for language in LANGUAGES if language != texts.language)
    show(
        element(
            "header",
            element("span", texts("name"), class_="name"),
            element("span", texts("tagline"), class_="tagline"),
            element(
                "button",
                texts("other_language"),
                type="button",
                class_="action plain",
                lang=other,
                data_language=other,
            ),
            class_="masthead",
        )
    )
