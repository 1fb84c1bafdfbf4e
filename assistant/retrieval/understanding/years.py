"""Find the years that a question names."""

import re

_YEAR = r"(?:19|20)\d\d"
# 2019-2022, 2019–22, 2022/23; what follows the mark may be shortened.
_RANGE = re.compile(rf"(?<!\d)({_YEAR})\s?[-–/]\s?({_YEAR}|\d\d)(?!\d)")
_SINGLE = re.compile(rf"(?<![\d/-])({_YEAR})(?![\d]|/\d{{3,}})")
_CASE_NUMBER = re.compile(r"\b[A-ZÅÄÖ]{1,5} ?\d{4}[/:]\d+|\b\d{4}:\d+")


def named_years(text: str) -> tuple[int, ...]:
    """Give the years named, oldest first; of a span its ends; none from case numbers."""
    text = _CASE_NUMBER.sub(" ", text)
    years: set[int] = set()
    for first, last in _RANGE.findall(text):
        years |= {int(first), int(first[:2] + last[-2:])}
    years |= {int(year) for year in _SINGLE.findall(_RANGE.sub(" ", text))}
    return tuple(sorted(years))


def is_years(term: str, years: tuple[int, ...]) -> bool:
    """Say whether a word is one of the years found, or a span of them ("2019-2022")."""
    return term in map(str, years) or _RANGE.fullmatch(term) is not None
