"""Carry what a part's title slide says (speaker, goals) to the slides after it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.reading.speakers import speaker_named
from assistant.reading.structure import structure
from assistant.records.documents import Page, Speaker

# A title slide holds little besides title, goals and speaker.
_MOST_BLOCKS = 8


def carry_parts(pages: Sequence[Page]) -> list[Page]:
    """Give the pages with the speaker and goals of the part they belong to.

    A part starts at a slide that names its speaker and lasts until the next such slide.
    """
    speaker: Speaker | None = None
    goals: tuple[str, ...] = ()
    carried = []
    for page in pages:
        named = speaker_of(page)
        if named is not None:
            speaker, goals = named, tuple(goals_of(page))
        elif own := tuple(goals_of(page)):
            goals = own
        carried.append(replace(page, speaker=speaker, goals=goals))
    return carried


def speaker_of(page: Page) -> Speaker | None:
    """Give the speaker that a title slide names; None where the slide is not one."""
    body = [block for block in page.blocks if block.kind != "title"]
    if len(body) > _MOST_BLOCKS:
        return None
    return next(
        (found for block in body if (found := speaker_named(block.reading)) is not None), None
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
