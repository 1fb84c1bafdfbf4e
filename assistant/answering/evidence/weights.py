"""How much each word of a question weighs by itself, by what sort of word it is."""

import re
from functools import lru_cache

from assistant.answering.evidence.numerals import COUNTS, ORDINALS
from assistant.answering.evidence.word_lists import word_lists
from assistant.language import fold, is_function_word, words
from assistant.language.adjectives import is_adjective, is_english_adjective
from assistant.language.frequency import frequency
from assistant.language.verbs import is_verb
from assistant.records.questions import Query

# Verbs and adjectives are told in many ways and a name in one: a denial rests on what is named.
HARD, SOFT, LIGHT, TYPED = 1.0, 0.4, 0.2, 0.15

# Occurrences a billion words (log10) from which a form is no chance.
_LEAST_KNOWN = 2.0
# What is told of a measure by its degree: a figure answers it without the word.
_DEGREES = frozenset(
    ("hogre", "lagre", "langre", "kortare", "storre", "mindre", "fler", "farre", "battre", "samre",
     "dyrare", "billigare", "snabbare", "langsammare", "bast", "samst", "storst", "minst", "hogst",
     "lagst", "flest", "langst", "kortast", "mest", "basta", "samsta", "storsta", "minsta",
     "hogsta", "lagsta", "langsta", "kortaste", "higher", "lower", "longer", "shorter", "bigger",
     "smaller", "larger", "fewer", "better", "worse", "cheaper", "faster", "slower", "best",
     "worst", "highest", "lowest", "most", "least", "biggest", "smallest", "largest", "longest",
     "shortest", "viktigast", "viktigt", "important", "varen", "sommaren", "hosten", "vintern",
     "spring", "summer", "autumn", "winter", "fewest", "oftare", "oftast", "often")
)  # fmt: skip
# "Kvalitetsrapporten", "årsberättelsen": which document is meant, not what it is about.
_DOCUMENT = re.compile(
    r"(rapport|berattelse|bokslut|redovisning|presentation|protokoll)(en|et|n|s|ens|ets|ns)?$"
)
# What is written, and followed up in: "i utredningen från 2020".
_PAPER = re.compile(
    r"utredning|rapport|redovisning|berattelse|plan(en|er|erna)?$|bokslut|budget|presentation|protokoll"
    r"|granskning|underlag|uppfoljning|report|plan$|minutes|review|inquiry"
)
# What a count is held over, whatever it is called.
_COUNTED_OVER = re.compile(r"(handling|papper|underlag|fil)(ar|arna|er|erna|en|et)?$")
# What a sum is of where sums are compared: any sum of the topic says it.
_SUM_OF = re.compile(r"(kostnad|utgift|cost|price|expenditure)(en|er|erna|s)?")
_PERIOD = re.compile(
    r"(termin|manad|vecka|dag|dygn|natt|timme|ar|kvartal|term|month|week|day|hour|year)$"
)
# Of whom names are asked for: an answer has the names.
_ASKED_OF_WHOM = re.compile(
    r"^\W*(?:(?:med|av|with|by) )?(?:vilka|which|what) (?:andra |other |externa |external )?"
    r"(organisation(?:er|s)?|organizations?|aktorer|actors|instanser|institutioner|institutions)\b"
)
# What follows a noun that is counted: of "how many visits did" no visit is a deed.
_AUXILIARY = r"(?:did|does|do|has|have|had|was|were|is|are|will|would|can|could)"
# "The cultural sector" is culture; "the business sector" is one thing, which the glossary knows.
_REALMS = frozenset({"sector", "field", "sphere"})
_PARTICLE = re.compile(r"^(?:ut|in|av|upp|ner|ned|om|till|bort|fram|igen|ihop|över|under)(?=\w{4})")
_BARE = frozenset({"nar", "var", "vart", "vad", "vem", "varfor", "hur"})


def is_document(term: str) -> bool:
    """Say whether a word says which document is meant: "kvalitetsrapporten"."""
    return _DOCUMENT.search(fold(term)) is not None


def is_degree(term: str) -> bool:
    """Say whether a word tells which of several by how much: "största", "viktigast"."""
    return fold(term) in _DEGREES


def weight_of(term: str, query: Query) -> float:
    """Give what a term of a question weighs by its sort, wherever it stands."""
    folded = fold(term)
    if folded in word_lists().typed or _is_sum_compared(folded, query):
        return TYPED
    if term in query.people or is_named(term, query):
        return HARD
    light = folded in word_lists().light[query.language] or folded in _DEGREES or folded == "per"
    light = light or _is_period(folded, query) or _is_how_many_of_which(folded, query)
    # "Första halvåret": which of several, told by a head or a date as well.
    light = light or folded in ORDINALS or _tells_document(folded, query)
    light = light or (folded in _REALMS and not _is_in_phrase(term, query))
    light = light or (query.kind == "count" and bool(_COUNTED_OVER.match(folded)))
    light = light or _is_asked_of_whom(folded, query)
    if light or is_function_word(term, query.language) or is_document(term):
        return LIGHT
    soft = _is_verb_or_adjective(term, query) and not _is_asked_kind(folded, query)
    return SOFT if soft else HARD


def _is_asked_kind(folded: str, query: Query) -> bool:
    """Say whether a term is the noun asked for: "vilken drog är", "vilka alternativ finns"."""
    one = rf"^\W*vilke[nt] {re.escape(folded)} (?:ar|var|blev|blir|har|hade|finns|fanns|ska|kan)\b"
    large = (
        rf"\bhur (?:stor|hog|lag)(?:t|a)? {re.escape(folded)} (?:ar|var|fick|blev|blir|har|hade)\b"
    )
    many = rf"\bhow many {re.escape(folded)} {_AUXILIARY}\b"
    some = rf"^\W*vilka {re.escape(folded)} (?:finns|fanns)\b"
    return re.search(rf"{one}|{some}|{large}|{many}", fold(query.standalone)) is not None


def _is_asked_of_whom(folded: str, query: Query) -> bool:
    """Say whether a term is only the kind of whom names are asked for: "vilka aktörer"."""
    hit = _ASKED_OF_WHOM.match(fold(query.standalone))
    return hit is not None and hit[1] == folded


def is_named(term: str, query: Query) -> bool:
    """Say whether a term is a name by its capitals or figures; a first word is capital anyway."""
    if any(mark.isdigit() for mark in term):
        return True
    first = query.standalone.lstrip("\"'”( ").startswith(term)
    inner = any(mark.isupper() for mark in term[1:])
    return inner or (term[:1].isupper() and not first)


def is_deed(term: str, query: Query) -> bool:
    """Say whether a term is a verb, and no participle that says of whom ("anställda")."""
    return is_verb(term, query.language) and not (query.language == "sv" and is_adjective(term))


def _is_period(folded: str, query: Query) -> bool:
    """Say whether a word only says how often: "per termin"."""
    return re.search(rf"\bper {re.escape(folded)}\b", fold(query.standalone)) is not None and (
        _PERIOD.match(folded) is not None
    )


def _is_how_many_of_which(folded: str, query: Query) -> bool:
    """Say whether a number only says of how many it is asked which: "which two museums"."""
    asked = fold(query.standalone)
    return folded in COUNTS and re.search(rf"\b(?:which|what) {folded}\b", asked) is not None


def _is_sum_compared(folded: str, query: Query) -> bool:
    compared = query.kind == "comparison" and query.asked_for == "money"
    return compared and _SUM_OF.fullmatch(folded) is not None


def _tells_document(folded: str, query: Query) -> bool:
    """Say whether a word only says which document is meant: "i utredningen från 2020"."""
    year = r"(?:19|20)\d\d"
    if not _PAPER.search(folded):
        return False
    said = rf"\b(?:i|enligt|in|per) (?:den |the )?{re.escape(folded)} (?:fran|for|of|from) {year}\b"
    return re.search(said, fold(query.standalone)) is not None


def _is_verb_or_adjective(term: str, query: Query) -> bool:
    if is_verb(term, query.language) or _is_finite_verb(term, query):
        return True
    if query.language == "en":
        # "Elderly care" is one word in Swedish, of which no half stands for the whole.
        return is_english_adjective(term) and not _is_in_phrase(term, query)
    return is_adjective(term) or _is_bent_verb(term)


def _is_in_phrase(term: str, query: Query) -> bool:
    """Say whether a term is part of a phrase that the glossary knows."""
    return any(
        len(phrase) > 1 and term in phrase
        for phrase in (found.term.split() for found in query.widened)
    )


@lru_cache(maxsize=20_000)
def _is_bent_verb(term: str) -> bool:
    """Say whether a word is a passive ("byggas") or what has been done ("anställt") of a verb."""
    lower = term.lower()
    if lower.endswith("as"):
        return known(lower[:-2] + "a") and (known(lower[:-2] + "er") or is_verb(lower[:-1], "sv"))
    root = lower.removesuffix("t")
    if root != lower and all(known(root + ending) for ending in ("er", "a", "de")):
        return True
    return without_particle(term) is not None


def _is_finite_verb(term: str, query: Query) -> bool:
    # The word after a bare question word is the verb in Swedish: "När öppnar", "Vad kostar".
    said = words(query.standalone)
    return query.language == "sv" and term in said[1:2] and fold(said[0]) in _BARE


def without_particle(term: str) -> str | None:
    """Give what has been done to several without its particle: "bytta" of "utbytta"; else None."""
    lower = term.lower()
    bare = _PARTICLE.sub("", lower)
    root = bare.removesuffix("ta")
    done = bare not in (lower, root) and all(known(root + end) for end in ("er", "a", "te"))
    return bare if done else None


def known(word: str) -> bool:
    """Say whether a form is met often enough to be no chance."""
    return frequency(word) >= _LEAST_KNOWN
