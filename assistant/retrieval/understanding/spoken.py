"""Write out what a Swedish question spells as it is spoken: "va kostar", "vem e", "mkt"."""

import re

from assistant.language.detection import question_language

# Verbs beside which a letter alone is no "är".
_VERBS = (
    "är|var|varit|blir|blev|har|hade|ska|kan|finns|fanns|får|fick|går|gick|gör|kostar|kostade|gäller"
    "|betyder|ingår|omfattar|heter|säger|står|visar|ligger|krävs|hänt|händer|hände"
)
# In order: what comes before has the letters of what comes after.
_WRITTEN: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), written)
    for pattern, written in (
        # "VA" in capitals is water and sewage, and "bra, va?" asks nothing of itself.
        (r"(^\W*|[.!?]\s+)((?:(?:och|men|hej|å)\W+)?)va(?=\s+\w)", r"\1\2vad"),
        (r"(^\W*|[.!?]\s+)((?:(?:och|men|hej|å)\W+)?)hu(?=\s+\w)", r"\1\2hur"),
        # A letter alone may be the name of a part: "måluppfyllelse e".
        (r"((?:^|[.!?]\s)(?:\W*\w+){0,2}?\W*(?:vad|vem|vilka|vilken|vilket|var|hur|när)(?: \w+)?)"
         r" e(?=\s+\w)", r"\1 är"),
        # Further on a question that has another verb names a letter: "hur gick det för klass e".
        (rf"(^\W*(?:vad|vem|vilka|vilken|vilket|hur|när)\b(?!.*\b(?:{_VERBS})\b)[^?.!]*\w{{3}})"
         r" e(?= \w{3})", r"\1 är"),
        (r"^\W*e(?= \w{3})", "är"),
        (r"((?:^|[.!?]\s+)vad är) de(?= för )", r"\1 det"),
        (r"(?<![\w-])ä(?![\w-])", "är"),
        (r"(?<=\w )å(?= \w)(?<!en å)", "och"),
        # A letter between figures or letters alone is a name, and no "och": "mål a o b".
        (r"(?<=\w{3} )o(?= \w{3})", "och"),
        (r"(?<=\w{2} )m(?= \w{3})", "med"),
        (r"(?<![\w-])me(?![\w-])", "med"),
        (r"\bmkt\b", "mycket"),
        (r"\bnå(?=(?:n|t|ra)\b)", "någo"),
        (r"\bnågora\b", "några"),
        (r"\bngn\b", "någon"),
        (r"\bngt\b", "något"),
        (r"\bsen(?= (?:19|20)\d\d\b)", "sedan"),
        # The question word last: "rektorn heter va?", and no "vad kostar va".
        (r"^\W*(?!(?:vad|va|hur|vem|vilk\w+|när|var)\b)([^?!.,:;]{3,60}?)"
         r" (heter|hette|kostar|kostade) (?-i:vad?)(?=\W*$)", r"Vad \2 \1"),
        # What is said "-örn" is written "-ören" of whoever does something, and of no bear.
        (r"\b(\w{3,}(?:kt|nj|en)ör)n(s?)(?!\w)", r"\1en\2"),
    )
)  # fmt: skip


def written_out(text: str) -> str:
    """Give a question with the small words that are spelt as they are spoken as they are written.

    An English text is given as it is: "me" and "sen" are other words there.
    """
    if "VA" in text.split() or question_language(text) != "sv":
        return text
    for pattern, written in _WRITTEN:
        text = pattern.sub(written, text)
    return text
