"""Tell crumbs that OCR leaves of a picture or a logotype from text: "ko e Avsiktsförklaring"."""

from assistant.language import is_function_word, words

_SHORT = 2
_SHARE = 0.5


def is_crumb(text: str) -> bool:
    """Say whether half of a line's words are one or two small letters that are no word of grammar.

    Abbreviations have capitals ("EU", "VA"), and a line with a figure may be a row of a table.
    """
    said = words(text)
    if not said or any(mark.isdigit() for mark in text):
        return False
    scraps = [
        word
        for word in said
        if len(word) <= _SHORT and word.islower()
        and not any(is_function_word(word, language) for language in ("sv", "en"))
    ]  # fmt: skip
    whole = [word for word in said if len(word) > _SHORT]
    return bool(scraps) and (not whole or (len(scraps) > 1 and len(scraps) / len(said) >= _SHARE))
