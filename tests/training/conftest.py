"""A vocabulary of a few words, so that training on a few texts takes no minute."""

import pytest

from assistant.training import recipe, shelf

VOCABULARY = (
    ("school", ("skola",)),
    ("teacher", ("lärare",)),
    ("pupil", ("elev",)),
    ("police", ("polis",)),
    ("suspect", ("misstänkt",)),
    ("arrested", ("grep",)),
    ("forest", ("skog",)),
    ("logging", ("avverkning",)),
    ("old", ("gammal",)),
)


@pytest.fixture(scope="package", autouse=True)
def few_words():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shelf, "english_vocabulary", lambda: VOCABULARY)
        patch.setattr(recipe, "english_vocabulary", lambda: VOCABULARY)
        patch.setattr(shelf, "vocabulary_sections", lambda: {"School": VOCABULARY})
        yield
