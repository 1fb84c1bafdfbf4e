"""Words that point back to what was said before, and those that only look as if they did."""

import re

THING = re.compile(
    r"\b(det|den|detta|denna|de|dem|dessa|där|dit|it|that|this|they|them|those|these|there)\b",
    re.IGNORECASE,
)
# Hans is a name too, before another.
_HIS = r"(?-i:hans|Hans(?= [a-zåäö]))"
PERSON = re.compile(rf"\b(hon|han|henne|honom|hennes|{_HIS}|she|he|her|him|his)\b", re.IGNORECASE)
# "Hans nummer", "her salary": whose something is.
OF_PERSON = re.compile(
    rf"\b({_HIS}|hennes|his|her)(?= \w)"
    r"(?! (?:today|tomorrow|now|about|at|on|in|by|for|again|directly|to)\b)",
    re.IGNORECASE,
)
# Neuter words in "-et" that are no nouns: "är det mycket" points to nothing, "det projektet" does.
_NO_NOUN = r"(?:mycket|inget|litet|öppet|eget|tillåtet|förbjudet|skrivet|avgivet)"
# What "it" has done is nothing's doing: "har det varit", "har det byggts"; "har det kostat" is its.
_NOBODYS = (
    r"(?=\s+(?:\w+\s+){0,2}?(?:blivit|varit|funnits|gått|hänt|skett|kommit|tillkommit|inträffat"
    r"|uppstått|sett ut|\w+ts)\b)"
)
# "När öppnade den igen?", "varför blir den dyrare?": what follows is no adjective of a noun.
_NO_ADJECTIVE = (
    r"(?!(?:igen|redan|innan|sedan|nästan|kanske|tillbaka|bara|ofta|inte)\b)(?!\w+(?:are|rre)\W*$)"
)
# "Vad ska de göra?": what follows is what they are to do.
_NO_MODAL = "".join(
    rf"(?<!\b{word} )" for word in ("ska", "kan", "vill", "får", "bör", "måste", "kunde", "skulle")
)
# A word that points back, unless it only fills a place ("finns det", "is there", "det kommunala").
FILLED = re.compile(
    r"\b(?<!\bvar )(?<!\bnär )(finns|fanns) det\b"
    r"|\b(is|was|are|were)\s+(there|it(?= (?:true|that|possible|likely|known|to)\b))\b(?!\W*$)"
    r"|\b(är|var|blir|blev|gick|går|kommer|gör)\s+"
    rf"(det)\b(?!\W*$)(?!\s+(?!{_NO_NOUN}\b)[a-zåäö]{{3,}}et\b)"
    rf"|\b(?:har|hade)\s+det\b{_NOBODYS}|\b(does|did)\s+it\s+(take|cost)\b(?=\s+to)"
    r"|\bdet (finns|fanns|är|var|som|[a-zåäö]+(?:a|st|ste))\b|\b(there|it) (is|are|was|were)\b"
    r"|\bdet [a-zåäö]+(?:ande|ende)(?=\s+[a-zåäö]+(?:et|t)\b)"
    rf"|\bden {_NO_ADJECTIVE}(?=(här |där )?\w+(a|e|en|an)\b)"
    rf"|{_NO_MODAL}\bde (?=\w+(na|a|ande|ende)\b)|\b(that|this) (?=\w)",
    re.IGNORECASE,
)
# "The new one", "den nya": another of the kind that was spoken of.
ANOTHER = re.compile(
    r"\b(?:the|a|an|this|that) \w+ (one)\b"
    r"|\b(?:den|det) (?:nya|gamla|andra|första|forsta|sista|stora|lilla|nuvarande|tidigare)\b"
    r"()(?! \w+(?:en|et|an|n|na)s?\b)"
    r"(?! (?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)\w*\b)",
    re.IGNORECASE,
)
# "Vem sa det?" and "Varför?" ask of the answer before, which is about its question.
WHO_SAID_IT = re.compile(
    r"^\W*(?:och |men |and |but )?(?:vem|vilka|who)\s+(?:har |has )?"
    r"(?:sa|sade|säger|sager|sagt|tycker|tyckte|påstår|påstod|presenterade|berättade|redovisade|said|says|told|presented|thinks)\b"
    r"(?:\s+(?:det|detta|så|sa|om det|that|this|it|so|us|oss))*\W*$",
    re.IGNORECASE,
)
WHY_SO = re.compile(
    r"^\W*(?:och |men |and |but )?(?:varför|varfor|hur kommer det sig|why|how come)"
    r"(?:\s+(?:då|da|det|så|inte|är det så|is that|so|not|then))*\W*$",
    re.IGNORECASE,
)
# "How many are looking for one?": one of the kind spoken of.
ONE = re.compile(
    r"(?<=\w )(?<!which )(?<!the )(?<!this )(?<!that )(?<!no )one(?=\W*$)", re.IGNORECASE
)
# "Vad var man nöjd med då?": when it was that was spoken of, and with whom.
THEN = re.compile(
    r"(?<=\w )(?:då|(?:just )?(?:det året|samma år)|then|(?:that|the same) year)(?=\W*$)",
    re.IGNORECASE,
)

# Of these it must be said whose they are: "Vad är målet?" asks for that of what was spoken of.
OF_SOMETHING = re.compile(
    r"^\W*(?:vad|what|vilka|which) (?:är|ar|var|blev|is|was|are|were) (?:"
    r"(?:öppettiderna|felet|felen|bristen|bristerna|reglerna|villkoren|skälet|kapaciteten"
    r"|målet|målvärdet|målnivån|prognosen|bedömningen|motiveringen|effekten|andelen|summan|beloppet"
    r"|syftet|budgeten|kostnaden|priset|prislappen|notan|avgiften|hyran|orsaken|anledningen"
    r"|resultatet|utfallet|tidplanen|adressen|åldern|antalet|bakgrunden)"
    r"|the (?:goal|target|aim|purpose|budget|cost|price|fee|rent|reason|result|outcome|timetable"
    r"|deadline|address|background|opening hours|rules))(?: nu| då| idag| now| then| today)?\W*$",
    re.IGNORECASE,
)


def points_back(text: str) -> bool:
    """Say whether a text has a word that stands for something said before."""
    return bool(THING.search(FILLED.sub(" ", text)) or ONE.search(text))
