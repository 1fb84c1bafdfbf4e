"""Cut text into words, numbers and abbreviations as they are written."""

import re

_LETTER = r"[^\W\d_]"
# A soft hyphen and a zero-width space stand inside words and are not part of them.
_INVISIBLE = ("\u00ad", "\u200b", "\u2060", "\ufeff")

_TOKEN = re.compile(
    rf"""
    \b(?:t\ ex|bl\ a|m\ m|d\ v\ s|s\ k|o\ s\ v|fr\ o\ m|t\ o\ m|p\ g\ a)\b
  | (?<![\w.,])\d{{1,3}}(?:[ \u00a0\u202f]\d{{3}})*[ \u00a0\u202f]000(?![\w])    # 7 000 000
    # 1 070, but no table row
  | (?<![\d\u00a0 ][ \u00a0])(?<![\w.,])\d{{1,3}}[ \u00a0\u202f]\d{{3}}(?![\w]|[ \u00a0]\d)
  | \d+(?:[.,:/-]\d+)+(?!\w)                       # 27,6  2022-03-28  2019/1474  16-20
  | (?<!\w)[a-zåäö]{{1,2}}(?:\.[a-zåäö]{{1,3}})+\b  # t.ex  m.m
  | \w+(?:[-–’'&]\w+)*(?::{_LETTER}{{1,5}}\b)?     # skola  KAA-arbetet  UBK:s  Lgrsär22
    """,
    re.VERBOSE,
)


def words(text: str) -> list[str]:
    """Give the words as written, in order: words, numbers, abbreviations, hyphenated words whole.

    "t ex" is one word, as are "1 070" and "KAA-arbetet"; a row of table figures is not.
    """
    for mark in _INVISIBLE:
        if mark in text:
            text = text.replace(mark, "")
    return _TOKEN.findall(text)
