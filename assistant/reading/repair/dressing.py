"""Give a word chosen in small letters the dress of the word it stands for."""

from assistant.reading.repair.tokens import SOFT_HYPHEN


def dressed(word: str, form: str) -> str:
    """Give the form the capitals and the soft hyphens of the word."""
    if SOFT_HYPHEN not in word:
        return capitals(word, form)
    bare = capitals(word.replace(SOFT_HYPHEN, ""), form)
    if len(bare) != len(word) - word.count(SOFT_HYPHEN):
        return bare
    letters = iter(bare)
    return "".join(SOFT_HYPHEN if sign == SOFT_HYPHEN else next(letters) for sign in word)


def capitals(word: str, form: str) -> str:
    """Give the form the capitals of the word, but for a letter misread as a capital: "aktOrer"."""
    if word.islower() or len(word) != len(form):
        if word.isupper() and len(word) > 1:
            return form.upper()
        return form[:1].upper() + form[1:] if word[:1].isupper() else form
    inner = not word.isupper()
    return "".join(
        b.upper() if a.isupper() and (at == 0 or not inner or a.lower() == b) else b
        for at, (a, b) in enumerate(zip(word, form, strict=True))
    )
