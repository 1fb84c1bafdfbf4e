"""Carry what a part's title slide says (speaker, goals) to the slides after it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from assistant.language.folding import fold
from assistant.reading.pages.contacts import is_person
from assistant.reading.structure.named import structure
from assistant.reading.structure.speakers import speaker_named
from assistant.records.documents import Page, Speaker

# A title slide holds little besides title, goals and speaker.
_MOST_BLOCKS = 8
# A title and who presents it.
_PARTED = re.compile(r"\s+[–—|/-]\s+|:\s+|\s*[()]\s*")
# Two titles are one where their folded letters are so much alike (rapidfuzz, 0 to 100).
_SAME_TITLE = 92


def carry_parts(pages: Sequence[Page], title: str) -> list[Page]:
    """Give the slides with the speaker, goals and topic of the part they belong to.

    A part starts at a slide that names its speaker and lasts until the next such slide. A slide
    without a title of its own is about what the last slide with nothing but a title says; the
    document's own title is no topic. A hidden slide belongs to no part: nobody presented it.
    """
    carried = _with_speakers(pages)
    parts = part_titles(carried)
    return [
        replace(page, topic=None if _is_title(page.topic, title) else page.topic or part)
        for page, part in zip(carried, parts, strict=True)
    ]


def part_titles(pages: Sequence[Page]) -> list[str | None]:
    """Give, for each page, the title of the part that it stands in; None before the first.

    A part's title stands alone on its page, or with one line under it; the next speaker ends it.
    """
    titles: list[str | None] = []
    part: str | None = None
    speaker: Speaker | None = None
    for page in pages:
        if page.hidden:
            titles.append(None)
            continue
        if page.speaker != speaker:
            speaker, part = page.speaker, None
        if page.title is not None and _opens_part(page):
            part = page.title if len(page.title.split()) > 1 else None
        titles.append(part)
    return titles


def _opens_part(page: Page) -> bool:
    body = [block for block in page.blocks if block.kind != "title"]
    return len(body) <= 1 and all(block.section is None for block in body)


def _is_title(topic: str | None, title: str) -> bool:
    from rapidfuzz import fuzz

    return topic is not None and fuzz.ratio(fold(topic), fold(title)) >= _SAME_TITLE


def _with_speakers(pages: Sequence[Page]) -> list[Page]:
    speaker: Speaker | None = None
    goals: tuple[str, ...] = ()
    carried = []
    for page in pages:
        named = speaker_of(page)
        if page.hidden:
            # Nobody presented it, and it opens no part.
            carried.append(replace(page, speaker=named, goals=tuple(goals_of(page))))
            continue
        if named is not None:
            speaker, goals = named, tuple(goals_of(page))
        elif own := tuple(goals_of(page)):
            goals = own
        carried.append(replace(page, speaker=speaker, goals=goals))
    return carried


def speaker_of(page: Page) -> Speaker | None:
    """Give the speaker that a title slide, or any slide's title, names; None where none is."""
    return _named_by(page) or _named_in(page.title or "")


def _named_in(title: str) -> Speaker | None:
    """Give the speaker of a title like "Förskolan – Anna Berg, utbildningschef"."""
    parts = _PARTED.split(title)
    return next((found for part in parts if (found := speaker_named(part)) is not None), None)


def _named_by(page: Page) -> Speaker | None:
    body = [block.reading for block in page.blocks if block.kind != "title"]
    if len(body) > _MOST_BLOCKS:
        return None
    # A name may stand over its office, each on its own line.
    pairs = (f"{a}, {b}" for a, b in pairwise(body) if is_person(a))
    return next(
        (found for text in (*body, *pairs) if (found := speaker_named(text)) is not None), None
    )


def goals_of(page: Page) -> Iterator[str]:
    """Give the goals that a page's own lines state, as written."""
    for block in page.blocks:
        for pattern in structure().goals:
            match = pattern.match(block.reading)
            if match:
                # "c" is read as a cent sign by OCR.
                yield match.group().strip(" ,").replace("¢", "c")
                break
