"""Tell a greeting, thanks or a question about the program from a question, and answer it as one."""

import re
from typing import Literal, TypeAlias

from assistant.language import fold, words
from assistant.records.questions import Language

Courtesy: TypeAlias = Literal["greeting", "thanks", "farewell", "help", "opinion"]

# One of these must stand in a courtesy: "bra" and "det var" alone may be half a question.
_TELLING: dict[Courtesy, str] = {
    "greeting": "hej hejsan hallå tjena tja goddag morgon hello hi hey morning",
    "thanks": "tack tackar ok okej thanks thank toppen perfekt jättebra great",
}
# These may stand beside it; any other word asks something.
_BESIDE: dict[Courtesy, str] = {
    "greeting": "god dag kväll good evening afternoon there där",
    "thanks": "så mycket hemskt för hjälpen svaret bra fint utmärkt det var you very much good "
    "perfect for the help answer",
}


_FAREWELL = re.compile(r"^\W*(hej ?da|adjo|vi ses|ha det( sa)? bra|good ?bye|bye( bye)?)\W*$")
# Of the program itself: nothing may follow that could be a subject.
_HELP = re.compile(
    r"^\W*((hej|hi|hello)\W+)?("
    r"(vem|vad) ar (du|det har( for (nagot|en \w+))?|detta|belagt)( for (nagot|nagon|en \w+))?"
    r"|vad (kan|gor) (du|den har \w+)( gora| svara pa| hjalpa( mig| oss)?( till)? med)?"
    r"|vad kan (jag|man|vi) (fraga|gora|soka|hitta)( dig)?( har)?( om| efter)?( har)?"
    r"|hur (fungerar|anvander jag|funkar) (du|det har|detta|den har \w+|belagt)"
    r"|(kan|kunde|skulle) du( kunna)? hjalpa (mig|oss|till)( med nagot| med en (sak|fraga))?"
    r"|hjalp( mig| oss)?|ar du (en )?(robot|ai|manniska|bot|dator)\w*|vad heter du"
    r"|(who|what) are you|what is (this|belagt)|what('s| is) your name"
    r"|what (can|do) you (do|answer|know)( for (me|us))?|how (do|does|can) (you|this|it) work"
    r"|what can (i|we|one) ask( you)?( about)?|(can|could|will) you help( me| us)?( out)?"
    r"|help( me| us)?|are you (a |an )?(robot|ai|human|bot|person)"
    r")( tack| snalla| please)?\W*$"
)
# What the program itself thinks: it quotes, and holds nothing for good or bad.
_OPINION = re.compile(
    r"^\W*((hej|hi|hello|men|och|but|and)\W+)*("
    r"((vad|hur|vilk\w*|vem)\b.{0,40}\b)?(tycker|anser|foredrar|gillar) du\b"
    r"|(vad|vilk\w*|hur|vem) (\w+ )?(skulle|hade) du (gora|gjort|rosta|rostat|rekommendera"
    r"|prioritera|valja|valt|tycka)\b|(skulle|hade) du (saga|rosta|rekommendera)\b"
    r"|rekommenderar du\b"
    r"|(vad|vilken) ar din (\w+ )?(asikt|uppfattning|mening|bedomning)\b"
    r"|(vem|vad|vilket parti|vilka) (ska|bor|borde) (jag|man|vi) rosta pa\b"
    r"|what do you (think|feel) (of|about)\b|what would you (do|vote|recommend|say)\b"
    r"|do you (like|prefer|recommend)\b|would you (say|vote|recommend)\b"
    r"|do you think\b.*\b(should|ought|good|bad|right|wrong|better|best|worst|fair)\b"
    r"|what('s| is) your (\w+ )?(opinion|view|take)\b"
    r"|(who|which party|what party) should (i|we|one) vote for\b)"
)
# What somebody else thinks is asked of the documents.
_OF_DOCUMENTS = re.compile(r"\b(dokument\w*|documents?|rapport\w*|reports?)\b")


def _folded(lists: dict[Courtesy, str]) -> dict[Courtesy, frozenset[str]]:
    return {kind: frozenset(fold(listed).split()) for kind, listed in lists.items()}


_TELLING_WORDS, _BESIDE_WORDS = _folded(_TELLING), _folded(_BESIDE)
_REPLIES: dict[Courtesy, dict[Language, str]] = {
    "greeting": {
        "sv": "Hej! Fråga om något som kan stå i dokumenten, till exempel utmaningar, planer, "
        "siffror eller vem som ansvarar.",
        "en": "Hello! Ask about something that the documents may say, such as challenges, plans, "
        "figures or who is responsible.",
    },
    "thanks": {
        "sv": "Varsågod! Ställ gärna en fråga till.",
        "en": "You are welcome! Do ask another question.",
    },
    "farewell": {"sv": "Hej då!", "en": "Goodbye!"},
    "opinion": {
        "sv": "Jag har inga egna åsikter, utan citerar bara vad som står i dokumenten. Fråga till "
        "exempel vilka problem, framsteg eller planer de beskriver i ämnet.",
        "en": "I have no opinions of my own and only quote what the documents say. Ask for "
        "instance which problems, progress or plans they describe on the subject.",
    },
    "help": {
        "sv": "Jag svarar på frågor om kommunens uppföljningsdokument med ordagranna citat. Fråga "
        'till exempel "Vilka utmaningar finns för skolan?", "Vad planeras framåt?" eller "Vilka '
        'dokument finns?".',
        "en": "I answer questions about the municipality's follow-up documents in their own words. "
        'Ask for instance "What are the challenges for the schools?", "What is planned ahead?" or '
        '"Which documents are there?".',
    },
}


def courtesy(text: str) -> Courtesy | None:
    """Name the courtesy that a message is; None where it may ask something."""
    folded = fold(text)
    if _FAREWELL.match(folded):
        return "farewell"
    if _HELP.match(folded):
        return "help"
    if _OPINION.match(folded) and not _OF_DOCUMENTS.search(folded):
        return "opinion"
    said = {fold(word) for word in words(text)}
    for kind, telling in _TELLING_WORDS.items():
        if said & telling and said <= telling | _BESIDE_WORDS[kind]:
            return kind
    return None


def reply(kind: Courtesy, language: Language) -> str:
    """Give the line that answers a courtesy; it claims nothing of the documents."""
    return _REPLIES[kind][language]
