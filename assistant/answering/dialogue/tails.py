"""Write out a question of which only the question word is said: "... and why?", "och vilka?"."""

import re

from assistant.answering.dialogue.question_words import QUESTION_WORDS

_WORD = (
    r"(?:(?:i|på|från|till|av|för|med|sedan|från och med|in|at|from|for|since|by|of) )?"
    r"(?:när|nar|var|vart|varför|varfor|varifrån|hur|hur mycket|vem|vilka|vilken|vilket|when|where"
    r"|why|how|how much|who|which|which ones|what year|på vilket sätt|vilket år|vilket datum"
    r"|hur (?:kommer|kom|kunde) det (?:sig|bli så|komma sig)|hur så|how come|how so)"
)
# What follows the last question of a sentence: a question word, and nothing that it asks about.
_TAIL = re.compile(
    rf"^(?P<asked>(?!(?:jag|vi|i|we)\b)[^?!.]+?),?\s+(?:och|samt|and)\s+"
    r"(?:i så fall |if so |in that case )?"
    rf"(?P<tail>{_WORD})(?: då| så| are they| is it| är de)?\W*$",
    re.IGNORECASE,
)
_WHICH = re.compile(r"^(?:vilka|vilken|vilket|which|which ones)$", re.IGNORECASE)
# "Hur kom det sig?" asks why.
_HOW_SO = re.compile(r"^(?:hur (?:så|\w+ det )|how (?:come|so))")
_COUNTS = re.compile(r"^\W*(?:hur många|how many)(?: av| of)?\s+", re.IGNORECASE)
_IS_THERE = re.compile(r"^\W*(?:finns|fanns)(?: det)?|^\W*(?:is|are|was|were) there", re.IGNORECASE)
_SOME = re.compile(r"^\s*(?:någon|något|några|any|some)\s+", re.IGNORECASE)
# "Vilka ord är det som försvinner" is, of the time, "när försvinner ord".
_OF_A_NOUN = re.compile(
    r"^\W*(?:vilk\w+|hur många|which|how many)\s+(?P<noun>\w+)\s+"
    r"(?:(?:är|var|is|are) (?:det|it|those) (?:som|that) )?(?P<verb>\w+)(?P<rest>.*)$",
    re.IGNORECASE,
)
_OPENED = re.compile(
    r"^\W*(?:(?:i|på|för|till|in|at|for) )?"
    rf"(?:hur många|hur mycket|how many|how much|{QUESTION_WORDS}|när|nar|var)\s+(?P<rest>.+)$",
    re.IGNORECASE,
)


def with_tail(question: str) -> tuple[str, ...]:
    """Give a question and what its tail asks of the same, written out; it alone where none is."""
    hit = _TAIL.match(question)
    if hit is None:
        return (question,)
    asked, tail = hit["asked"].strip(), hit["tail"].lower()
    if _HOW_SO.match(tail):
        tail = "why" if tail.startswith("how") else "varför"
    written = _which(asked, tail) if _WHICH.match(tail) else _of_the_same(asked, tail)
    return (f"{asked}?", f"{written}?") if written else (question,)


def _which(asked: str, tail: str) -> str:
    """Ask which ones of what is counted, or of what is asked whether there is any."""
    which = "Which" if tail.startswith("which") else "Vilka"
    if counts := _COUNTS.match(asked):
        return f"{which} {asked[counts.end() :]}"
    if there := _IS_THERE.match(asked):
        rest = _SOME.sub("", asked[there.end() :])
        return f"{which} {rest.strip()} {'are there' if which == 'Which' else 'finns'}"
    return ""


def _of_the_same(asked: str, tail: str) -> str:
    if noun := _OF_A_NOUN.match(asked):
        rest = f"{noun['verb']} {noun['noun']}{noun['rest']}"
    elif opened := _OPENED.match(asked):
        rest = opened["rest"]
    else:
        rest = asked[:1].lower() + asked[1:]
    return f"{tail[:1].upper()}{tail[1:]} {rest}"
