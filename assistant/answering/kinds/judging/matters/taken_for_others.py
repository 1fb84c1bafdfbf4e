"""Matters that are taken for one another, by how a question asks and a statement tells."""

import re
from dataclasses import dataclass

_COME_AND_GONE = (
    r"(varsla\w*|varsel|nyanstall\w*|(sags|sades|sagts) upp|uppsagda|slutade|slutat|slutar"
    r"|gick i pension|gatt i pension|ater(gick|gatt|vant|vande\w*)"
    r"|laid off|dismissed|hired|recruited|retired)"
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
class Other:
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


def _other(asked: str, told: str, unless: str) -> Other:
    return Other(re.compile(asked), re.compile(told), re.compile(unless))


OTHERS = (
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
    # The day when work on something begins, and that when it is done.
    _other(
        r"\b(nar|when)\b.*\b(paborja\w*|borja\w*|starta\w*|inled\w*|byggstart\w*|beg[iau]n\w*"
        r"|started)\b",
        r"\b(fardigstall\w*|slutfor\w*|avsluta\w*|klar\w*|fardig\w*|ready|complet\w*)\b",
        r"\b(\w*(borja|start)\w*|inled\w*|sedan|fran|oppn\w*|spad\w*|beg[iau]n\w*|from|since)\b",
    ),
    # What something costs the municipality, and what is paid for it by those who use it.
    _other(
        r"\b(kosta\w*\b.*\bkommunen|kommunens (kostnad\w*|utgift\w*)|cost the municipality)\b",
        r"\b(\w*avgift\w*|\w*taxa\w*|entre\w*|fees?|fares?)\b",
        r"\b(\w*kosta\w*|\w*kostnad\w*|\w*utfall\w*|budget\w*|betala\w*|costs?|paid)\b",
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
        rf"\b(resultat|utfall|results?|outcome)\w* (av|fran|of|from|for) .*\b{_INQUIRY}"
        rf"|\b(vad visa\w*|what (did|does)) .*\b{_INQUIRY}( show)?\W*$",
        r"",
        rf"\d(?! ?(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november"
        rf"|december))|\b{_FOUND}\b|\b(battre|samre|hogre|lagre|fler|farre|okat|minskat|nojd\w*|brist\w*"
        r"|problem|hog\w*|lag\w*|god\w*|bra|better|worse|higher|lower|increased|decreased)\b",
    ),
    # What came of a meeting, and that it is to be held.
    _other(
        r"\b(vad|what) (\w+ )?(\w*beslut\w*|sades|sags|sa|sade|diskuter\w*|bestam\w*|togs upp"
        r"|kom .* fram till|(was|were) (decided|said|discussed))",
        r"\b(nasta (mote|sammantrade|traff\w*|samrad)|next meeting)\b",
        r"\b(\w*beslut\w*|sade|bestam\w*|diskuter\w*|decided)\b",
    ),
    # How long or large something is, and by how much it is made so.
    _other(
        r"\bhur (?:langt?|stort?|hogt?|bred|brett)\b(?!.*\bmed\b)|\bhow (?:long|large|big|high)\b",
        r"\b(?:forlang|utvidg|bygg|utok|hoj|breddas)\w* (?:\w+ )?(?:med|by)\b(?: \w+){0,2} ?\d",
        r"\b(?:till|ar|uppgar till|to) \d",
    ),
    # What somebody earns, and any other sum.
    _other(
        r"\b(vad (tjanar|tjanade)(?! .*\bpa\b)|how much (does|do|did) .* earn)\b",
        r"",
        r"\b(\w*lon(en|er)?|tjanar?|tjanade|\w*arvod\w*|\w*ersattning\w*|salar\w+|wages?|earn\w*|paid)\b",
    ),
    # When something is open, and any other time.
    _other(
        r"\b(nar|vilka (tider|dagar)) (ar|har|haller|var) .*\b(oppet|oppen|oppna)\b"
        r"|\bwhen (is|are) .*\bopen\b",
        r"",
        r"\b(\w*oppe(t|n|ttid\w*)|oppna\w*|stang\w*|klockan|kl|dygnet|open\w*|clos\w*)\b",
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
        r"\b(hur (fort|snabbt) (kor\w*|far(?! (man|jag|vi|ni|du|de|den|en)\b)\w*|ak\w*)"
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
        r"\bhur mycket (regn|nederbord|sno)\b|\bhow much (rain|snow)\b(?! clear)",
        r"",
        r"\d ?(mm|cm|milli|centi|meter|procent|%|kronor|mnkr|mkr|tkr)|\binch|per ?cent",
    ),
    _other(
        r"\b(hur mycket (vager|vagde)|how heavy|how much (does|did) .* weigh)\b",
        r"",
        r"\b(ton|kilo|kg|kilogram|gram|tonnes?)\b",
    ),
)  # fmt: skip
