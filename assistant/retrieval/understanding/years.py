"""Find the years that a question names."""

import re

_YEAR = r"(?:19|20)\d\d"
# 2019-2022, 2019–22, 2022/23; what follows the mark may be shortened.
_RANGE = re.compile(rf"(?<!\d)({_YEAR})\s?([-–/])\s?({_YEAR}|\d\d)(?![-–/]?\d)")
_SINGLE = re.compile(rf"(?<![\d/-])({_YEAR})(?![\d]|/\d{{3,}})")
# Years to a shortened end, by the mark before it: "2018-05" is a month, "2019/45" a case.
_LONGEST = {"-": 50, "–": 50, "/": 1}
_CASE_NUMBER = re.compile(r"\b[A-ZÅÄÖ]{1,5} ?\d{4}[/:]\d+|\b\d{4}:\d+")


def named_years(text: str) -> tuple[int, ...]:
    """Give the years named, oldest first; of a span its ends; none from case numbers."""
    text = _CASE_NUMBER.sub(" ", text)
    single = {int(year) for year in _SINGLE.findall(_RANGE.sub(" ", text))}
    return tuple(sorted(spans_ends(text) | single))


def spans_ends(text: str) -> set[int]:
    """Give the first and the last year of each span that a text names; "2018/19" is of both."""
    return {year for span in _RANGE.findall(text) for year in _ends(*span)}


def ends_of_school_years(text: str) -> set[int]:
    """Give the year in which each school year ends that a text names: 2023 of "2022/23"."""
    return {
        max(_ends(*span))
        for span in _RANGE.findall(text)
        if span[1] == "/" and len(_ends(*span)) > 1
    }


def school_years(text: str) -> set[int]:
    """Give the year in which each school year begins that a text names: 2022 of "2022/23"."""
    return {
        min(ends)
        for span in _RANGE.findall(text)
        if span[1] == "/" and len(ends := _ends(*span)) > 1
    }


def split_years(text: str) -> frozenset[int]:
    """Give both years of each school year or season that a text names: "2022/23"."""
    return frozenset(school_years(text) | ends_of_school_years(text))


def _ends(first: str, mark: str, last: str) -> tuple[int, ...]:
    """Give a span's years; the first alone where its end is none."""
    start, end = int(first), int(last)
    if len(last) == len(first):
        return start, end
    apart = (end - start) % 100
    return (start, start + apart) if 0 < apart <= _LONGEST[mark] else (start,)


def is_years(term: str, years: tuple[int, ...]) -> bool:
    """Say whether a word is one of the years found, or a span of them ("2019-2022")."""
    return term in map(str, years) or _RANGE.fullmatch(term) is not None
