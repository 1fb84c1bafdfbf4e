"""The words that carry grammar and no subject, in Swedish and English."""

from functools import lru_cache

from assistant.language.folding import fold
from assistant.records.questions import Language

_SWEDISH = """
alla allt all allting andra annan annat att av bara bland blev bli blir blivit både båda borde bör
där då de dem den denna dennas denne deras dess dessa det detta dig din dina ditt du därför
efter eftersom ej eller en ens er era ert ett finns finnas fanns funnits fick får få fått för före
från förr
genom ger ges gav gett går gick gått gör göra görs gjorde gjort gjorts
ha hade haft han hans har havs hela henne hennes her hon honom hur huruvida här
i icke in inför inga ingen inget inom inte ju jag jämfört just
kan kanske kom kommer komma kring kunde kunna kunnat
låt man med medan mellan men mer mest mig min mina mindre mitt mot mycket många måste mått
ned ner ni nog nu nya någon någonting något några nån nåt när nära
och också om oss på sa
säger säg sade sagt samma samt sedan ser sen sig sin sina sitt sina själv själva
ska skall skulle så sådan sådana sådant som står
ta tar tas tog till tills trots under upp ur ut utan utom
vad vara varit varje varför var vars vart vem vems vid vilka vilkas vilken vilket vill ville vi
vår våra vårt än ändå ännu är även åt över
beskriv berätta nämn lista visa ge förklara redogör sammanfatta
tex t.ex bl.a m.m d.v.s s.k dvs etc mm osv
bakom bortom bredvid framför ifrån innan innanför intill inuti längs mittemot nedanför ovanför
ovanpå runtom tvärs utanför utefter utmed
alltså annars dels dessutom därefter efteråt endast fortfarande liksom nästan såväl
handlar gäller gällande angående beträffande avseende rörande enligt
"""
_ENGLISH = """
a about above after again against all also although am an and any are as at be because been before
being below between both but by can cannot could did do does doing done down during each either else
ever every few for from further get gets give given go goes got had has have having he her here hers
him his how
i if in into is it its itself just last let like many may me might more most much must my
near no nor not now of off on once one only or other ought our ours out over own per please
said same say says shall she should since so some such than that the their theirs them then there
across along alongside among amongst around behind beside besides beyond inside onto outside upon
via although though unless whereas
these they this those though through to too toward towards under until up upon us very was we were
what whatever when where whether which while who whom whose why will with within without would yet
you your yours
describe tell list explain summarize summarise name show mention regarding concerning according
there's what's who's didn't doesn't don't isn't wasn't aren't weren't hasn't haven't
"""
# Kept apart where they mean something in a question about numbers.
_WORDS: dict[str, frozenset[str]] = {
    "sv": frozenset(map(fold, _SWEDISH.split())),
    "en": frozenset(map(fold, _ENGLISH.split())),
}


# Words that read as words of grammar without their letters: "män" is not "man", "bor" not "bör".
_NOUNS = frozenset({"män", "mäns", "hår", "bor", "bada", "bade"})


@lru_cache(maxsize=100_000)
def is_function_word(word: str, language: Language) -> bool:
    """Say whether a word, as written or folded, carries no subject of its own."""
    if word.lower() in _NOUNS:
        return False
    return fold(word).replace("’", "'") in _WORDS[language]
