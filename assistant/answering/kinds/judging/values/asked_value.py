"""Which kind of value a question wants."""

import re

from assistant.answering.evidence.concepts import typed_value
from assistant.answering.evidence.row_says import PRICED
from assistant.answering.kinds.judging.values.counted import counted_words
from assistant.answering.selection import Case
from assistant.language import fold

# Kinds of value that a word or `asked_for` names.
_NAMED = frozenset({"figure", "money", "date", "phone", "share", "number", "age"})
# How else a question wants a value: (what it wants so far, its wording, what it wants).
_OPEN, _FIGURE = frozenset({None}), frozenset({"figure"})
_WORDINGS = (
    (_OPEN | _FIGURE, r"\b(hur ofta|how often)\b", "often"),
    (_OPEN | _FIGURE, r"\b(hur (gammal|gamla|gammalt)|how old)\b", "years"),
    (
        _OPEN | _FIGURE,
        r"\b(hur lang(t|a)? (tid|ko|vante\w*|handlagg\w*)"
        r"|hur lang (ar|var|blir|blev) \w*(tid|ko|vantan)\w*"
        r"|hur lange(?! sedan)"
        r"|hur (snabbt|fort|kvickt) (far|kan|ska|maste|svarar|gar det|handlag\w+|behandl\w+)"
        r"|\w*(vantetid|handlaggningstid|kotid)\w*|how (long|quickly)|(waiting|processing) time)\b",
        "duration",
    ),
    # "Hur långt är det till sjukhuset?"; how far a work has come is told in words.
    (
        _OPEN | _FIGURE,
        r"\b(hur langt (ar|var|blir) det|hur langt .*\b(mellan|bort|bortom)\b"
        r"|hur lang(t|a)? \w*(nat|natet|vag|vagen|vagar|spar|sparet|led|leden|ledning\w*|strack\w*)"
        r" (ar|har|finns)"
        r"|hur stort (ar|var) avstandet|how far (is|was|away|apart)"
        r"|(what|how long) (is|was) the distance)\b",
        "length",
    ),
    # How great a part of all is a share; "två av tre" is one.
    (
        _OPEN | _FIGURE,
        r"\b(hur stor|vilken|hur liten|how (?:large|big|great) an?) (del|part)\b",
        "share",
    ),
    (
        _FIGURE,
        r"^\W*(?:and )?(?:what|which|how (?:high|low|large)) (?:.*\b)?"
        r"(?<!tax )(?<!interest )(?<!hourly )(?<!birth )(?<!crime )(?<!exchange )rate\b",
        "share",
    ),
    # What was spent, lost or saved is money, where nothing else is named: "hur mycket mat".
    (
        _FIGURE,
        r"\b(hur mycket (?!(?:\w+ )?(?:tid|mat|el|energi|vatten|mark|yta|personal)\b)|how much )"
        r"(?:.*\b)?(satsa(?:r|de|s|des|t|ts)|spendera\w*|investera\w*|forlora(?:r|de|t)"
        r"|tjana(?:r|de|t)"
        r"|(?:gick|gar|gatt) .*\b(?:back|plus|minus)|delades? ut|skanktes?|skankte|kravs?|kraver"
        r"|spent|spends?|invest(?:s|ed)?|lost|earned|donated?)\b",
        "money",
    ),
    (
        _FIGURE,
        r"\b(hur mycket|how much)\b.*\b(betal\w+|kost(a|ar|ade|at)|paid|pay|pays|costs?"
        r"|i (stats|forenings)?(bidrag\w*|stod\w*)|in (grants?|support))\b"
        r"|\bhur (stor|stort|stora|hog|hogt|hoga) \w*(vite|vitet|boter|bot|skadestand\w*"
        r"|bidrag\w*|lan|lanet|skuld\w*|anslag\w*|ersattning\w*|arvode\w*)\b"
        r"|\bhow (large|big|high) (is|was|are|were) the (\w+ ){0,3}"
        r"(fine|fines|penalty|grant|loan|debt)\b",
        "money",
    ),
    (
        _OPEN | _FIGURE,
        r"\b(vad|hur mycket) (fick|far|har|hade)\b.*\b(betalt|i (ersattning|lon|arvode))\b"
        r"|\bwhat (are|is|was|were) .*\bpaid\b|\bwhat (do|does|did) .*\bearn\b",
        "money",
    ),
    # What the municipality's result came to; of a survey's result no sum is asked.
    (
        _OPEN,
        r"^\W*(?:och )?vad (?:blev|var|ar) (?:kommunens|arets) (?:\w+ )?resultat(?:et)?"
        r"(?: (?:for|ar|i|aret|helaret))*(?: \d{4})?\W*$",
        "money",
    ),
    # "Vad fick man ge för planen?", "vad gick bygget lös på?"
    (
        _OPEN,
        r"\bvad (?:fick|far) (?:\w+ ){1,2}(?:ge|betala) for\b"
        r"|\bvad (?:gar|gick) (?:\w+ ){1,7}(?<!ut )(?<!in )(?:los )?pa\W*$",
        "money",
    ),
    # "Vad heter skolan?" is answered by a name, and "vad ska skolan heta?" by its next one.
    (
        _OPEN,
        r"\bvad (ska|skall|skulle|kommer|byter) .*\b(heta|kallas|namn till)\b"
        r"|\bwhat (will|is going to|are going to) .*\b(called|named|renamed)\b",
        "new name",
    ),
    (_OPEN, r"\b(vad (heter|hette|kallas)|what (is|are|was|were) .*\b(called|named?)\b)", "name"),
    (
        # "Hur snabbt kommer ambulansen?" is answered by minutes, and how fast a net is by none.
        _FIGURE,
        r"\bhur (?:snabbt|fort) (?:(?:kommer|rycker) (?!.*\batt\b)|(?:ar|nar|far|kan|gar) .*"
        r"\b(?:framme|plats|fram|hjalp|svar|ivag|ut)\b)"
        r"|\bhow (?:fast|quickly|soon) (?:does|do|is|are|can)"
        r" .*\b(?:arrive|come|respond|get there|on site|answer|help)\b",
        "duration",
    ),
    (
        _OPEN,
        r"^\W*(vilken|vilket|what|which) \w*(sats|taxa|avgift|poang|varde|rate|fee)\b",
        "figure",
    ),
    (
        _OPEN | {"date"},
        r"\b((vilket|vilka|nasta|which|what) (las|skol)ar|(which|what) school year)\b",
        "school year",
    ),
    (
        _OPEN | {"date"},
        r"^\W*(?:och |men |and |but )?(?:vid |at )?(?:vilken tid(?! pa (?:aret|terminen))|hur dags"
        r"|vilket klockslag|what time)\b",
        "clock",
    ),
    (
        _OPEN | {"date"},
        r"\b(nar|vilka tider|hur lange) (?:ar|har) .*\b(oppet|oppen)\b"
        r"|\b(when is|when are) .*\bopen on\b|\b(oppettid|opening hours?)\w*",
        "hours",
    ),
    (
        _OPEN | {"date"},
        r"\b(vilken veckodag|vilken dag i veckan|(what|which) weekday)\b",
        "weekday",
    ),
)
_WANTS = tuple((so_far, re.compile(wording), value) for so_far, wording, value in _WORDINGS)
# "Vilken tjänst tog de ut avgifter för" asks for a service and "vad kan budgeten innebära" for what
# it means, whatever words for values they hold; "vilken avgift" asks for one.
_WHICH = re.compile(r"^\W*(?:(?:i|pa|for|till|med|av|om|vid|fran|och) )?(?:vilk\w+|which) (.*)")
_OTHERWISE = re.compile(
    r"^\W*(?:vad|what) (?:(?:kan|kunde|ska|skulle|far|fick|maste|bor|can|could|will|should) )?"
    r"(?:\w+ ){0,4}?(?:innebar\w*|betyd\w*|visar?|intyga\w*|tack(?:a|er)|hand(?:er|e|a)"
    r"|ske(?:r|dde)?|mean|means|shows?|covers?|happens?|happened)\b"
    r"|^\W*(?:var|where) (?:star|finns|framgar|does it say)\b"
    # What money went to is no sum.
    r"|^\W*(?:vad|what) .*\b(?:pengar\w*|medel|medlen|bidrag\w*|stod(?:et)?|money|fund(?:s|ing)"
    r"|grant) (?:\w+ )?(?:till|pa|for|on)\W*$"
    r"|^\W*(?:vad|what) (?:gick|gar|did|does) (?:de |the )?(?:extra |statliga |\w+ )?"
    r"(?:pengarna|medlen|bidraget|stodet|money) (?:till|go to|go on)\b"
)
_NOUN_WITHIN = 3
_SUM = re.compile(r"resultat |(?:\w*lon|lonen|\w*arvode\w*|salary|pay|wage)\b")
_HOW_MANY = re.compile(r"\b(?:hur många|hur manga|how many)\b", re.IGNORECASE)


def wanted_value(case: Case) -> str | None:
    """Give the kind of value that an answer must hold; None where it may be anything."""
    if case.query.kind == "yes_no":
        # "Har väntetiden kortats?" wants yes or no, and no number of days.
        return None
    # "Vilket nummer har växeln" wants a telephone number, whatever else has numbers, and "vilket
    # datum fick vi pengar" a date.
    told = case.query.asked_for in ("phone", "date")
    so_far = case.query.asked_for if told else _typed(case) or case.query.asked_for
    asked = fold(case.query.standalone)
    # Why something cost so much asks for no sum.
    if case.query.asked_for == "reason" or _asks_otherwise(asked, so_far):
        return None
    worded = (value for of, wording, value in _WANTS if so_far in of and wording.search(asked))
    return next(worded, so_far if so_far in _NAMED else None)


def _asks_otherwise(asked: str, value: str | None) -> bool:
    """Say whether something else is asked for than the value that some word of it names."""
    which = _WHICH.match(asked)
    if which is None or value != "money":
        return _OTHERWISE.match(asked) is not None
    noun = " ".join(which.group(1).split()[:_NOUN_WITHIN])
    return not (PRICED.search(noun) or _SUM.match(noun))


def _typed(case: Case) -> str | None:
    """Give the kind of value that a word names.

    "Hur många timmar per månad" wants no month, and "hur många nummer" no number of a case.
    """
    typed = typed_value(case.query)
    counts = counted_words(case) if typed == "date" else _HOW_MANY.search(case.query.standalone)
    return None if typed in ("date", "number") and counts else typed
