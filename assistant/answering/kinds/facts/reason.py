"""Why: the statement that gives the cause, not the one that repeats what it is the cause of."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate, in_years, share_covered
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.evidence.weights import SOFT
from assistant.answering.evidence.windows import Passages, Window, windows
from assistant.answering.kinds.facts.said_next import sentences_after
from assistant.answering.kinds.judging.covering import told_of
from assistant.answering.kinds.judging.near_misses import of_other_group
from assistant.answering.selection import Case, Selection, nothing
from assistant.answering.writing.citing import Chosen
from assistant.answering.writing.lead import missing_value
from assistant.language import fold

# What says that a cause is given: "sedan taket läckt", but not "sedan 2019" and "sedan i mars".
_WHEN = (
    r"(?!\d|den \d|(?:dess|lange|starten|i|forra|fjol\w*|(?:nagra|flera|manga) ar|januari|februari"
    r"|mars|april|maj|juni|juli|augusti|september|oktober|november|december|varen|sommaren|hosten"
    r"|vintern|lasaret|then|last|january|february"
    r"|march|may|june|july|august|october)\b)"
)
_CAUSE = re.compile(
    r"\b(pa grund av|beror\w*|berodde|harror\w*|foranle\w+|eftersom"
    r"|darfor att|till foljd av|orsak\w*|anledning\w*"
    r"|motiver(?:as|ades|ats|ing\w*)|motiv(et|en)? till|forklar(as|ades|ing(en|ar|arna))"
    r"|genom att|tack vare"
    r"|skal(et|en)\b|huvudskal\w*|i och med|iom\b|p\W{0,2}g\W{0,2}a\b"
    r"|star for (hela|storre delen|storsta delen|merparten)"
    rf"|(?<!ar )(?<!er )(?<!na )sedan {_WHEN}(?!\w+(?:des|tes|ts)\b)|since {_WHEN}"
    r"|because|due to|owing to|caus(e|es|ed)\b|reasons?\b)"
    r"|, da \w"
)
# What stands after such words is the cause, and what stands before them has it.
_CAUSED_BY = re.compile(
    r"\b(?:pa grund av|(?:beror|berodde|berott) (?:\w+ )?pa|eftersom|till foljd av|darfor att"
    r"|tack vare|because(?: of)?|due to|owing to)\b"
)
# What may be a cause: "efter upprepade driftstörningar", but not "efter 41 år".
_MAYBE_CAUSE = re.compile(
    r"\b((efter|vid|after) (?!\d|den \d|(?:tva|tre|fyra|fem|sex|sju|atta|nio|tio|ett|nagra|bara"
    r"|sommar\w*|host\w*|var\w*|vinter\w*|ars\w*|lasar\w*|pandemin|januari|februari|mars|april"
    r"|maj|juni|juli|augusti|september|oktober|november|december|two|three|four|five|a)\b)\w"
    r"|for att|bidr\w+ till|darfor|sa att|genom|med att|medan|dar\b|men\b|inte\b|ej\b|saknas\w*"
    r"|brist|in order to|contributed|therefore|so that|led to|by \w+ing)"
)
_THEREFORE = re.compile(r"\W*(?:darfor|det beror|detta beror|pa sa satt|therefore|thus|hence)\b")
# Weights of what speaks for a statement, as a softmax over the statements of judged questions has
# them: all that is named said by it or its headings; what is asked said by it, over or before it;
# a cause; the search's rank and score.
_TELLS, _LED, _GIVES, _RANK, _SCORE = 1.3, 3.8, 3.6, 1.8, 0.44
# Share of what is named that the passage of a cause must say, and that of anything else.
_SHARE, _SHARE_OF_NO_CAUSE = 0.5, 0.6


def choose_reason(case: Case) -> Selection:
    """Give the statement that likeliest says why, after the one that says of what if it does not.

    Where nothing says plainly why, the nearest is given as a part of the answer, if it tells of
    anything that may be why.
    """
    near = _near(case)
    if not near or not case.concepts:
        return nothing(case)
    best = max(near, key=lambda one: _worth(case, one))
    told = {it.statement.id for it in told_of(case)}
    hard = [place for place, part in enumerate(case.concepts) if part.hard]
    lacking = tuple(case.concepts[place] for place in hard if best.beside[place] < ENOUGH)
    given = gives_cause(best.it)
    least = _SHARE if given else _SHARE_OF_NO_CAUSE
    if not told and (any(part.named for part in lacking) or _said(best, hard) < least):
        return nothing(case)
    chosen = (*_leans_on(case.concepts, best), best.it, *_goes_on(case, best))
    missing = tuple(part.term for part in lacking)
    if not given:
        missing = (missing_value(case.query, "reason"),)
        if not any(may_give_cause(case, it) for it in chosen):
            return Selection("not_found", missing=missing)
    return Selection(
        "partial" if missing else "answered",
        tuple(
            Chosen(it.statement, why="gives the cause, or what it is the cause of") for it in chosen
        ),
        missing,
    )


def gives_cause(it: Candidate) -> bool:
    """Say whether a statement says of something why it is so."""
    return _CAUSE.search(fold(it.statement.reading)) is not None


def may_give_cause(case: Case, it: Candidate) -> bool:
    """Say whether a statement tells of what may be a cause, or the next says that it is one."""
    if _asks_for_its_cause(case, it):
        return False
    said = fold(it.statement.reading)
    if _CAUSE.search(said) or _MAYBE_CAUSE.search(said):
        return True
    after = [fold(one.statement.reading) for one in sentences_after(case, it)[:1]]
    return any(_CAUSE.search(one) or _THEREFORE.match(one) for one in after)


def _near(case: Case) -> list[Window]:
    dated = {it.statement.id for it in in_years(case.candidates, case.query) if it.telling}
    near = [it for it in case.candidates if it.well_ranked]
    return [
        one
        for one in windows(near, Passages(case.candidates))
        if one.it.statement.id in dated
        and one.it.statement.kind != "contact"
        and not of_other_group(case, one.it)
        and not _asks_for_its_cause(case, one.it)
    ]


def _asks_for_its_cause(case: Case, it: Candidate) -> bool:
    """Say whether a statement gives what is asked about as a cause, and tells none of it.

    Of "leveransen dröjer på grund av att firman gått i konkurs" nobody learns why it did. What is
    asked about is told by the last word of the question.
    """
    hit = _CAUSED_BY.search(fold(it.statement.reading))
    asked = [part for part in case.concepts if part.weight >= SOFT]
    text = it.statement.reading
    if hit is None or not asked or _CAUSE.search(fold(text[hit.end() :])):
        return False
    cause = re.split(r"[,;.](?:\s|$)", text[hit.end() :])[0]
    return asked[-1].match(bag(cause)) >= ENOUGH > asked[-1].match(bag(text[: hit.start()]))


def _worth(case: Case, one: Window) -> float:
    it = one.it
    return (
        _TELLS * (not any(part.hard for part in it.lacks(case.concepts)))
        + _LED * share_covered(case.concepts, one.led)
        + _GIVES * gives_cause(it)
        + _RANK / it.rank
        + _SCORE * it.score
    )


def _said(one: Window, hard: Sequence[int]) -> float:
    """Give the share of what is named that a statement's passage says."""
    return sum(one.beside[place] >= ENOUGH for place in hard) / len(hard) if hard else 1.0


def _leans_on(parts: Sequence[Concept], one: Window) -> tuple[Candidate, ...]:
    """Give the statement before that says most of what is asked, where it itself says nothing."""
    if one.it.own_coverage(parts) > 0:
        return ()
    telling = [it for it in reversed(one.before) if it.telling and it.own_coverage(parts) > 0]
    return (max(telling, key=lambda it: it.own_coverage(parts)),) if telling else ()


def _goes_on(case: Case, one: Window) -> tuple[Candidate, ...]:
    """Give the sentence after one that gives no cause, where it says more of the same."""
    if gives_cause(one.it):
        return ()
    return tuple(
        it for it in sentences_after(case, one.it)[:1] if it.own_coverage(case.concepts) > 0
    )
