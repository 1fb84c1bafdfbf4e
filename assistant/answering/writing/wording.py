"""The wording of opening sentences and headings, in Swedish and English."""

from assistant.records.documents import Aspect
from assistant.records.questions import Language

ASPECTS: dict[Language, dict[Aspect, str]] = {
    "sv": {
        "challenges": "Utmaningar och svårigheter",
        "progress": "Positiv utveckling",
        "outlook": "Framåtblickande",
        "events": "Händelser",
        "facts": "Uppgifter",
    },
    "en": {
        "challenges": "Challenges and difficulties",
        "progress": "Positive developments",
        "outlook": "Plans ahead",
        "events": "Events",
        "facts": "Facts",
    },
}
LISTED: dict[Language, dict[Aspect, str]] = {
    "sv": {
        "challenges": "utmaningarna",
        "progress": "den positiva utvecklingen",
        "outlook": "planerna framåt",
        "events": "händelserna",
        "facts": "läget",
    },
    "en": {
        "challenges": "the challenges",
        "progress": "the positive developments",
        "outlook": "the plans ahead",
        "events": "the events",
        "facts": "the situation",
    },
}
LEADS: dict[Language, dict[str, str]] = {
    "sv": {
        "list": "Så här beskrivs {aspect}{topic} ({where}):",
        "items": "Det här tas upp{about} ({where}):",
        "fact": "Så här står det ({where}):",
        "yes_no": "Det här säger dokumenten i frågan ({where}):",
        "person": "Enligt dokumenten ({where}):",
        "presented": "Så här presenterades ämnet ({where}):",
        "definition": "Så här förklaras {subject} ({where}):",
        "overview": "Det här säger dokumenten om {subject} ({where}):",
        "comparison": "Det här sägs om {subject}, äldst först ({where}):",
        "count": "{counted} om {subject} ({where}):",
        "documents": "Det finns {counted}{of_years}:",
        "ask_back": "Frågan säger inte vad den gäller. Skriv ut vad eller vem du menar, till "
        "exempel ”Vad kostade badhuset?”.",
        "disagree": "Dokumenten anger olika uppgifter ({where}):",
        "parts": "Frågan besvaras del för del ({where}):",
        "partial": "Dokumenten besvarar bara en del av frågan. Inget hittades om: {missing}.",
        "not_found": "Dokumenten säger inget om detta. Det som saknas: {missing}.",
        "nothing": "Dokumenten säger inget om detta.",
        "period": "Med ”{text}” menas här {years}, räknat från det senaste året i dokumenten.",
        "searched": "Sökningen gick igenom {documents}{years}.",
    },
    "en": {
        "list": "{Aspect}{topic}, as the documents put them ({where}):",
        "items": "The documents list the following{about} ({where}):",
        "fact": "The documents say ({where}):",
        "yes_no": "This is what the documents say on it ({where}):",
        "person": "According to the documents ({where}):",
        "presented": "This is who presented it ({where}):",
        "definition": "This is how {subject} is explained ({where}):",
        "overview": "This is what the documents say about {subject} ({where}):",
        "comparison": "What is said about {subject}, oldest first ({where}):",
        "count": "{counted} about {subject} ({where}):",
        "documents": "There are {counted}{of_years}:",
        "ask_back": "The question does not say what it is about. Write out what or whom you mean, "
        "such as “What did the bathhouse cost?”.",
        "disagree": "The documents give different answers ({where}):",
        "parts": "Your question is answered part by part ({where}):",
        "partial": "The documents answer only part of this. Nothing was found on: {missing}.",
        "not_found": "The documents say nothing about this. What is missing: {missing}.",
        "nothing": "The documents say nothing about this.",
        "period": "“{text}” is taken as {years}, counted from the newest year of the documents.",
        "searched": "The search went through {documents}{years}.",
    },
}

# How a value that is missing is named, before what it would be of.
VALUES: dict[Language, dict[str, str]] = {
    "sv": {
        "figure": "siffra för",
        "share": "andel för",
        "money": "belopp för",
        "date": "datum för",
        "phone": "telefonnummer till",
        "mail": "mejladress till",
        "contact": "kontaktuppgift till",
        "number": "nummer för",
        "age": "ålder för",
        "years": "ålder för",
        "name": "namn på",
        "duration": "tid för",
        "reason": "orsak till",
        "outcome": "följder av",
        "most": "jämförelse av",
        "whole": "uppgift för hela kommunen om",
    },
    "en": {
        "figure": "a figure for",
        "share": "a share for",
        "money": "an amount for",
        "date": "a date for",
        "phone": "a telephone number for",
        "mail": "an e-mail address for",
        "contact": "contact details for",
        "number": "a number for",
        "age": "an age for",
        "years": "an age for",
        "name": "a name of",
        "duration": "a time for",
        "reason": "a reason for",
        "outcome": "what came of",
        "most": "a comparison of",
        "whole": "the whole municipality's",
    },
}
