"""What came of something: told anywhere, or by a sentence after the one that says what it is."""

import re

from assistant.answering.kinds.facts.said_next import followed_by
from assistant.answering.selection import Case, Selection
from assistant.language import fold

# Asks what happened to something, which stands under any heading.
_WHAT_CAME_OF = re.compile(
    r"^\W*(?:och |men |and |but )?(?:vad (?:hande(?:r)?|har hant|skedde) med\b|vad blev det av\b"
    r"|what (?:happened to|happens to|has happened to|became of)\b)"
)
# Asks what something led to, or what was done about it.
_CAME_OF_IT = re.compile(
    r"^\W*(?:och |men |and |but )?(?:vad (?:har |hade )?(?:\w+ ){0,2}?(?:gjor(?:des|t|ts)|gors|gor"
    r"|fatt|fick|gav|gett|ledde|lett|resulterade|inneburit|innebar)\b.*"
    r"\b(?:for att|ut av|till|av)\b"
    r"|vad blev (?:resultat\w*|foljd\w*|utfall\w*)"
    r"|what (?:was|is|has been|did|do|does) .*\b(?:done|do|come|lead|led|get|gain\w*)\b.*"
    r"\b(?:to|about|of|out)\b)"
)
# What a sentence that tells an outcome, or what was done, says so by.
_OUTCOME = re.compile(
    r"\b(?:visa(?:r|de|t)|ledde|lett|resultera\w*|gav|gett|getts|medfor\w*|darfor|beslutade\w*"
    r"|infort\w*|infordes|startade\w*|utbildning\w*|blev|blivit|show\w*|led to|resulted|gave"
    r"|therefore|decided|introduced|became)\b"
)


def asks_what_came_of(case: Case) -> bool:
    """Say whether it is asked what came of one thing, and not what happened in a year."""
    asked = bool(_WHAT_CAME_OF.search(fold(case.query.standalone)))
    return asked and bool(case.aspects) and bool(case.hard)


def carried_on(case: Case, chosen: Selection) -> Selection:
    """Give what was chosen with the sentence after it that tells what came of it.

    Only of one sentence of running text: a list says itself what belongs together.
    """
    if not _CAME_OF_IT.search(fold(case.query.standalone)):
        return chosen
    return followed_by(case, chosen, says=_OUTCOME, why="tells what came of it")
