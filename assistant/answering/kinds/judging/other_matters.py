"""Leave out what has the words of a question and tells of another matter: near misses."""

import re
from dataclasses import dataclass, replace
from functools import partial

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.kinds.judging.agents import names_another
from assistant.answering.kinds.judging.one_by_name import Miss, unnamed
from assistant.answering.selection import Case
from assistant.language import fold

_COME_AND_GONE = (
    r"(varsla\w*|varsel|nyanstall\w*|(sags|sades|sagts) upp|uppsagda|slutade|slutat|slutar"
    r"|gick i pension|gatt i pension|laid off|dismissed|hired|recruited|retired)"
)
# What has been done: "har sökt", "har vi frågat", "have answered".
_DONE = r" (\w+ )?(\w{2,}(at|itt|rt|kt|lt|tt|ts)|\w+ed|been|fatt|gatt|blivit|varit|kommit|tagit)\b"
_FINISHED = (
    r"(klar\w*|fardig\w*|oppn\w*|(ater)?invig\w*|i bruk|i drift|driftsa\w*|(flyttar?|flyttas) in"
    r"|inflytt\w*|slutfor\w*|finished|ready|complet\w*|open\w*|inaugurat\w*)"
)
_FOUND = (
    r"(visa(r|de|s|t)?|framgar|framkom\w*|konstater\w*|slutsats\w*|resultat\w*|bedom\w*|innehall\w*"
    r"|omfatta\w*|foresla\w*|anser|ansag|tyck\w*|show\w*|found|conclud\w*|contain\w*|recommend\w*)"
)
# What looks into something and comes to a result: a plan or a page says what is to come.
_INQUIRY = (
    r"\w*(utredning|utvardering|undersokning|granskning|enkat|matning|studie|inspektion"
    r"|kartlaggning|revision|dom\b|evaluation|survey|study|inquiry|investigation|inspection|audit)"
    r"\w*"
)


@dataclass(frozen=True, slots=True)
class _Other:
    """A matter that is taken for another.

    Attributes:
        asked: The question asks for the one.
        told: A statement tells of the other.
        unless: It tells of the one as well.
    """

    asked: re.Pattern[str]
    told: re.Pattern[str]
    unless: re.Pattern[str]

    def takes(self, told: str) -> bool:
        """Say whether a folded text tells of the other matter alone."""
        return bool(self.told.search(told)) and not self.unless.search(told)


def _other(asked: str, told: str, unless: str) -> _Other:
    return _Other(re.compile(asked), re.compile(told), re.compile(unless))


_OTHERS = (
    # How many there are, and how many came or went.
    _other(
        rf"^(?!.*\b{_COME_AND_GONE}\b).*\b(hur manga|how many)\b.*\b"
        rf"((har|hade|have|has|had)(?!{_DONE})|finns|fanns|arbetar|jobbar|are there|work)\b",
        rf"\b{_COME_AND_GONE}\b",
        r"\b(antalet|totalt|sammanlagt|har \d|hade \d|in total)\b",
    ),
    # The day when something is ready, and that when it is bought, planned or begun.
    _other(
        rf"\b(nar|when)\b.*\b{_FINISHED}\b",
        r"\b(upphandl\w*|projekter(as|ing\w*)|samrad\w*|detaljplan\w*|utreds|utredning\w*"
        r"|byggstart\w*|paborj\w*|forstudie\w*|spadtag\w*|procure\w*|tender\w*)\b",
        rf"\b({_FINISHED}|star|beraknas|vantas)\b",
    ),
    # The day when something opens, and that from which something else holds.
    _other(
        r"\b(nar|when)\b.*\b(oppn\w*|invig\w*|open\w*|inaugurat\w*)\b",
        r"\b(galler|omfattar|kostar|avser|deltar|uppgick|uppgar|applies|costs|concerns)\b",
        rf"\b({_FINISHED}|start\w*|borja\w*)\b",
    ),
    # The day when something was built, and that when it was closed or mended.
    _other(
        r"\b(nar|vilket ar|when|(what|which) year)\b.*\b(byggdes|uppfordes|built|constructed)\b",
        r"\b(oppn\w*|stang\w*|renover\w*|riv(s|it|its|ning\w*|de|des)|sald\w*|clos\w*|reopen\w*)\b",
        r"\b(bygg\w*|uppfor\w*|invig\w*|built|build\w*|construct\w*|(fran|from) 1\d\d\d)\b",
    ),
    # What came out of it, and that it is yet to come.
    _other(
        rf"\b(vad (innehall\w*\b|kom\b.*\bfram till\b|visa\w*|gav|konstater\w*|ledde"
        r"|blev resultatet|resulterade)|(resultat|utfall|slutsats)\w* av"
        r"|what (did|does|do|was|were) .*(show|find|conclude|results?|outcome))\b"
        rf"|\b(vad (sa|sade|sager|star|innehall\w*|tyck\w*|foresl\w*|kom)\b.*\b{_INQUIRY}"
        rf"|what (did|does|do) .*{_INQUIRY}.*(say|contain))\b",
        r"\b(ska (\w+ ){0,2}(goras|genomforas|utvarderas|tas fram|redovisas|presenteras|foljas upp)"
        r"|planeras|vantas|utreds|overklaga\w*|(till|i) (kommun)?(fullmaktige|styrelsen|namnden) i"
        r"|will be (made|done|evaluated|presented|reviewed))\b",
        rf"\b{_FOUND}\b",
    ),
    # What it showed, and that it is made: a result has a figure or a word for it.
    _other(
        rf"\b(resultat|utfall|results?|outcome)\w* (av|fran|of|from|for) .*\b{_INQUIRY}",
        r"",
        rf"\d(?! ?(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november"
        rf"|december))|\b{_FOUND}\b|\b(battre|samre|hogre|lagre|fler|farre|okat|minskat|nojd\w*|brist\w*"
        r"|problem|hog\w*|lag\w*|god\w*|bra|better|worse|higher|lower|increased|decreased)\b",
    ),
    # What something costs or brings in, and anything else about it.
    _other(
        r"\b(prislapp\w*|(fick|far|fatt|get|got) (\w+ ){0,3}(betalt|paid))\b",
        r"",
        r"\d ?(kr|mnkr|mkr|tkr|miljon\w*|milliards?|kronor|million\w*|sek)\b|\b(kronor|mnkr|tkr)\b"
        r"|kostna|\bkosta|\bpris|avgift|budget|ersattning|arvod|\blon(en|er)?\b|\bcosts?\b|\bpaid\b",
    ),
    # What one costs, and what all cost.
    _other(
        r"\b(kosta\w*|kostnad\w*|pris\w*|costs?|price)\b.*\b(per|varje) (barn|elev|plats|invanare"
        r"|brukare|person|hushall|boende|besok\w*|deltagare|kvadratmeter|timme|dygn|child|pupil|place"
        r"|inhabitant|resident|hour)\b",
        r"\d",
        r"\bper\b|/|\b(dygns|tim|manads|ars|styck)(pris|kostnad|avgift|hyra)|\bvarje\b"
        r"|\bvar(t|ta|dera)\b|styck|genomsnitt|\bsnitt|\beach\b|average",
    ),
    # Quantities that their unit tells: speed, energy, weight.
    _other(
        r"\b(hur (fort|snabbt) (kor\w*|far\w*|ak\w*)"
        r"|how fast (do|does|did|are|is) (\w+ ){1,2}(driv\w+|going|travel\w*))\b",
        r"",
        r"\bkm ?/ ?(h|t)|\b(kilometer|km) i timmen\b|kilomet\w+ (an|per) hour|hastighet|\bspeed",
    ),
    _other(
        r"\b(hur mycket|how much) (\w+ )?(el|elektricitet\w*|energi\w*|solel|electricity|energy)\b",
        r"",
        r"\d ?(k|m|g|t)?wh\b|wattimm|watt-?timm|watt hours?|procent|%|kronor|\bkr\b|mnkr",
    ),
    _other(
        r"\b(hur mycket (vager|vagde)|how heavy|how much (does|did) .* weigh)\b",
        r"",
        r"\b(ton|kilo|kg|kilogram|gram|tonnes?)\b",
    ),
)  # fmt: skip
# "Vilka tre mål": a statement that tells of "tre mål" once more does not say which.
_SO_MANY = re.compile(
    r"^\W*(?:(?:i|pa|vid|in|at) )?(?:vilka|which) (tva|tre|fyra|fem|sex|two|three|four|five|six) "
)

# A name within a question.
_NAME = re.compile(r"(?<=\w )[A-ZÅÄÖ][\w-]+")
# How many live there is told of all, not of those of an age nor of those who feel safe.
_POPULATION = re.compile(
    r"\b(hur stort ar invanarantalet|hur stor ar (folkmangden|befolkningen)"
    r"|hur manga invanare (har|hade|finns|fanns)|how large is the population)\b"
)
_SOME_INHABITANTS = re.compile(
    r"\b(over|under|mellan) \d+( och \d+)? ar\b|\d ?[-–] ?\d+ ar|\d ar (och|eller) (aldre|yngre)"
    r"|\bandel|procent|%|\bper (invanare|inhabitant|capita)"
    r"|\b(over|under|aged?|between) \d+|per ?cent|\bshare\b"
)

# A line of so many words may stand over a list.
_LINE = 4


def without_other_matters(case: Case) -> Case:
    """Give the question with only those candidates that may tell of what it asks."""
    asked = fold(case.query.standalone)
    # "Hultbergs Plåt" is nothing that was done.
    nameless = fold(_NAME.sub("X", case.query.standalone))
    misses: list[Miss] = [partial(_takes, one) for one in _OTHERS if one.asked.search(nameless)]
    misses += unnamed(case)
    if _POPULATION.search(case.asked):
        misses.append(_of_some_inhabitants)
    if so_many := _SO_MANY.search(asked):
        misses.append(partial(_repeats, case, so_many.group(1)))
    if not misses:
        return case
    left = tuple(it for it in case.candidates if not any(miss(it) for miss in misses))
    return replace(case, candidates=left)


def _of_some_inhabitants(it: Candidate) -> bool:
    return _SOME_INHABITANTS.search(fold(it.statement.reading)) is not None


def _takes(one: _Other, it: Candidate) -> bool:
    return one.takes(_text(it))


def _text(it: Candidate) -> str:
    """Give a statement; of a row with what it stands under, which says what its figures are of."""
    row = it.statement.kind == "row"
    over = (it.statement.topic, it.statement.locator.section) if row else ()
    return fold(" ".join(filter(None, (it.statement.reading, *over))))


def _repeats(case: Case, number: str, it: Candidate) -> bool:
    """Say whether a statement only says again how many they are."""
    text = it.statement.reading
    if len(text.split()) <= _LINE:
        # "Tre målområden" heads those that it counts.
        return False
    again = re.search(rf"\b{number}\b", fold(text)) is not None
    return again and ":" not in text and not names_another(text, case.query.standalone)
