"""Tell verbs by the forms that a lexicon knows of them; no tagger is needed for single words."""

from functools import lru_cache

from assistant.language.base_forms import is_strong_verb
from assistant.language.frequency import frequency
from assistant.records.questions import Language

# A form this much rarer than the word (log10 of frequency) is chance: "skolade" beside "skola".
_RARER = 2.0
_LEAST = 1.2
# Ending of the word, and the endings one of which its other forms have if it is a verb.
_FORMS: dict[Language, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "sv": (
        ("ades", ("as",)),
        ("ats", ("as",)),
        ("ade", ("ar",)),
        ("at", ("ar",)),
        ("ar", ("ade",)),
        ("er", ("te", "de", "it")),
        ("as", ("ades", "ats")),
        ("tts", ("r",)),
        ("des", ("ts", "t", "r")),
        ("ts", ("s", "des")),
        ("te", ("er",)),
        ("dde", ("r", "tt")),
        ("de", ("er", "r")),
        ("rde", ("r",)),
        ("ör", ("örde",)),
        ("yr", ("yrde",)),
        ("ad", ("ar",)),
        ("it", ("er",)),
        ("pt", ("pte",)),
        ("kt", ("kte",)),
        ("s", ("r", "ddes", "des", "tes", "es")),
        ("r", ("dde",)),
        ("a", ("ade", "te", "de", "it")),
        ("å", ("ått", "år")),
        ("tt", ("dde", "ter")),
    ),
    # English nouns are verbs as often as not ("house", "rate", "care"): only the past is told.
    "en": (("ied", ("y",)), ("ed", ("ing", "e", ""))),
}


# Letters of a root, and of one before an ending that nouns have as well ("stad").
_SHORTEST = (2, 4)
_LONGER = frozenset({"ad"})
# English verbs that are seldom anything else: "fund", "visit" and "notice" are as often nouns.
_ENGLISH_VERBS = frozenset(
    ("include", "contain", "become", "rise", "decrease", "improve", "receive", "provide", "offer",
     "employ", "achieve", "decide", "intend", "manage", "organise", "organize", "recommend",
     "require", "reduce", "complain", "apply", "attend", "participate", "occur", "remain", "stay",
     "lose", "win", "sell", "buy", "build", "rebuild", "renovate", "replace", "demolish", "move",
     "join", "borrow", "lend", "teach", "learn", "read", "write", "speak", "feel", "believe",
     "expect", "eat", "sleep", "die", "kill", "injure", "happen", "belong", "consist", "depend",
     "exist", "finance", "follow", "grow", "lack", "need", "own", "prevent", "protect", "reach",
     "suffer",
     "use", "want", "work", "worry", "chair", "sign", "close", "introduce", "establish", "hire",
     "recruit", "resign", "retire", "adopt", "approve", "reject", "propose", "suggest",
     "implement", "install", "inspect", "compare", "develop", "extend", "expand", "save",
     "allocate", "invest", "affect", "allow", "arrange", "avoid", "begin", "bring", "carry",
     "choose", "collect", "communicate", "consider", "continue", "cope", "create", "deliver",
     "describe", "disappear", "discuss", "encourage", "ensure", "explain", "fail", "find",
     "forget", "gather", "get", "hear", "identify", "ignore", "inform", "invite", "involve",
     "keep", "listen", "maintain", "meet", "miss", "obtain", "overspend", "perform", "postpone",
     "prepare", "produce", "promote", "prove", "publish", "raise", "refuse", "remember", "remove",
     "respond", "restore", "retain", "reveal", "send", "serve", "settle", "shrink", "solve",
     "spend", "struggle", "succeed", "tackle", "tend", "think", "throw", "try", "understand",
     "wear", "withdraw", "worsen", "strengthen", "weaken", "shorten", "lengthen")
)  # fmt: skip
# Their pasts that no ending tells.
_ENGLISH_PASTS = frozenset(
    ("spent", "overspent", "led", "brought", "sent", "met", "sold", "bought", "built", "rebuilt",
     "lost", "won", "wrote", "written", "drew", "drawn", "grew", "grown", "fell", "fallen",
     "rose", "risen", "chose", "chosen", "dealt", "taught", "caught", "felt", "kept", "slept",
     "ran", "began", "begun", "broke", "broken", "drove", "driven", "spoke", "spoken", "wore",
     "threw", "thrown", "shrank", "shrunk", "laid", "lent", "ate", "eaten", "found", "heard",
     "thought", "understood", "withdrew", "withdrawn")
)  # fmt: skip


@lru_cache(maxsize=20_000)
def is_verb(word: str, language: Language) -> bool:
    """Say whether a word, as written, is likelier a form of a verb than anything else.

    In English only past forms are told.
    """
    lower = word.lower()
    if language == "sv" and is_strong_verb(lower):
        return True
    if language == "en" and _english_verb(lower):
        return True
    common = frequency(lower, language)
    for ending, others in _FORMS[language]:
        root = lower.removesuffix(ending) if ending else lower
        if len(root) < _SHORTEST[ending in _LONGER] or (ending and root == lower):
            continue
        for other in others:
            found = frequency(root + other, language)
            if found >= _LEAST and found >= common - _RARER:
                return True
    return False


def _english_verb(lower: str) -> bool:
    """Say whether a word is a listed verb or a form of one."""
    if lower in _ENGLISH_PASTS:
        return True
    bases = (lower, lower[:-1], lower[:-2], lower[:-3], f"{lower[:-3]}e")
    ends = ("", "s", "es", "ing", "ing")
    return any(
        lower.endswith(end) and base in _ENGLISH_VERBS
        for base, end in zip(bases, ends, strict=True)
    )
