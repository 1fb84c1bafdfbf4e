"""What the report says, in Swedish and English."""

from markupsafe import Markup, escape

# English to Swedish. Both stand in the page, and its switch shows one of them.
SWEDISH = {
    "Evaluation": "Utvärdering",
    "Language": "Språk",
    "made": "gjord",
    "code": "kod",
    "index": "index",
    "settings": "inställningar",
    "machine": "dator",
    "questions": "frågor",
    "cases": "fall",
    "tuned": "Öppna frågor",
    "locked": "Låsta frågor",
    "Measure": "Mått",
    "Value": "Värde",
    "95 % interval": "95 %-intervall",
    "lower is better": "lägre är bättre",
    "What is wrong": "Vad som är fel",
    "Nothing is wrong": "Inget är fel",
    "Cause": "Orsak",
    "Slices of the open questions": "De öppna frågorna uppdelade",
    "By": "Efter",
    "Every question": "Varje fråga",
    "right": "rätt",
    "answer": "svar",
    "citations": "källhänvisningar",
    "gold": "facit",
    "rank": "plats",
    "not among the ten": "inte bland de tio",
    "cited as": "citerad som",
    "not cited": "inte citerad",
    "facts": "fakta",
    "stated": "sägs",
    "missing": "saknas",
    "vital": "viktig",
    "shown but forbidden": "visas men får inte visas",
    "expected": "väntat",
    "earlier questions": "tidigare frågor",
    "Locked questions are shown in sum only, so that nobody tunes against them.": (
        "Låsta frågor visas bara sammanräknade, så att ingen anpassar programmet efter dem."
    ),
    "The judge": "Domaren",
    "median": "median",
    "95th percentile": "95:e percentilen",
    "crashed": "kraschade",
    "denied though found": "nekat fast det hittades",
    "denied and not found": "nekat och inte hittat",
    "found but not cited": "hittat men inte citerat",
    "not found": "inte hittat",
    "forbidden text shown": "otillåten text visas",
    "vital fact missing": "viktigt faktum saknas",
    "missing part not named": "det som saknas nämns inte",
    "quotation is not the source text": "citatet är inte källtexten",
    "answered what no document says": "svarat på det som inget dokument säger",
    "cited in a denial": "citat i ett nekande svar",
    "language": "språk",
    "locked language": "låsta, språk",
    "kind": "slag",
    "tag": "märke",
    "set": "samling",
    "everything expected of the answer holds": "allt som väntas av svaret stämmer",
    "gold passages among the first 1": "rätt stycken som första träff",
    "gold passages among the first 3": "rätt stycken bland de 3 första",
    "gold passages among the first 5": "rätt stycken bland de 5 första",
    "gold passages among the first 10": "rätt stycken bland de 10 första",
    "graded gold passages, the earlier the better": "graderade rätta stycken, tidigare är bättre",
    "1 / rank of the first gold passage among ten": "1 / platsen för första rätta stycket",
    "some citation stands on a gold source": "någon källhänvisning står på en rätt källa",
    "share of citations that stand on a gold source": "andel källhänvisningar på en rätt källa",
    "share of quotations that are the source text": "andel citat som är källtexten",
    "share of the vital facts that are stated": "andel viktiga fakta som sägs",
    "share of all facts that are stated": "andel fakta som sägs",
    "text that must not be shown is shown": "text som inte får visas visas",
    "unanswerable questions that got not_found": "obesvarbara frågor som fick inget svar",
    "not_found answers that are to unanswerable questions": "andel nekande svar som var riktiga",
    "answerable questions that got not_found": "besvarbara frågor som nekades",
}


def text(english: str) -> Markup:
    """Give a text in both languages; what has no Swedish is shown as it is in both."""
    swedish = SWEDISH.get(english)
    if swedish is None:
        return escape(english)
    return Markup('<span lang="sv">{}</span><span lang="en">{}</span>').format(swedish, english)
