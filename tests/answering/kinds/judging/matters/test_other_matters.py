"""What has all words of a question and tells of another matter answers nothing."""

import pytest

from tests.answering.memory import assistant_over, written

REPORT = """# Verksamhetsberättelse 2021

Tekniska nämnden i Granby kommun

## Händelser

Sågverket Granplank varslade 34 anställda i maj.

Tvätteriet har 18 anställda.

Gångbron vid Ekeby upphandlas 2022.

Biblioteket i Ekeby är färdigt i augusti 2023.

En utvärdering av parkeringsavgifterna ska göras av Granby högskola under 2022.

Granskningen av badplatserna visade att tre av dem saknar livbojar.

Ishallen rustades för en kostnad av 12 miljoner kronor.

En plats på dagverksamheten kostade 410 kronor per dygn.

Miljökontoret förelade två bagerier att åtgärda ventilationen.

Slakteriet Nordkött fick betala vite.

Tre ledord

- Värme
- Mod
- Omtanke

På Ekebyvägen kör varannan bil för fort, och 40 bilar stoppades.

På Kvarnvägen är hastigheten 43 km/tim i snitt.

Taket på tvätteriet har solceller på 60 kW.

Taket på simhallen har solceller som gav 85 MWh.

Förslaget om gångbron återremitterades efter votering, 23 röster mot 18.

Mot badplatsen reserverade sig (M) och (C).

I årskurs 8 mår 31 procent av eleverna dåligt av stress.

Nya gångbanor planeras längs Ågatan.

Av dem som slutade svarade 27 på frågorna om stress.

Budgeten stöddes av Granbypartiet.

Flest cyklister har högstadieskolan.

Två skolor har cykelgarage.

Elever i grundskola finns på sju skolor.

Skolskjutsen stannar vid skolan.

Nästa möte om kvarnbron hålls den 4 maj 2022.

Regnet i juni dränkte 40 källare i Sandby.

Kanalstigen mellan slussarna är 9 km.

Kanalstigen förlängs med 4 km.

Musikprojektet Ton startade den 3 mars 2020.

Musikprojektet Ton drivs till och med den 31 maj 2024.

Mjölkavtalet undertecknades av Nordkött och Ekeby Mejeri.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    report = written(folder, "teknik", REPORT, year=2021, kind="report", title="Teknik 2021")
    return assistant_over([report]).ask


@pytest.mark.parametrize(
    "question",
    [
        "Hur många anställda har Granplank?",
        "När blir gångbron vid Ekeby klar?",
        "Vad visade utvärderingen av parkeringsavgifterna?",
        "What did the evaluation of the parking fees show?",
        "Vad kostar ishallen per besökare?",
        "Vilka två bagerier förelade miljökontoret?",
        "Vem ska bygga gångbron vid Ekeby?",
        "Vilka två skolor har cykelgarage?",
        "Vilken skola stannar längst?",
        "Vilken skola har flest elever?",
        "Hur fort kör man på Ekebyvägen?",
        "Hur mycket el gav solcellerna på tvätteriet?",
        "Vilka partier röstade för att återremittera gångbron?",
        "Vad beslutades på mötet om kvarnbron den 4 maj 2022?",
        "Hur mycket regn kom det i Sandby i juni?",
        "Hur många elever i femman mår dåligt av stress?",
    ],
)
def test_another_matter_is_denied(ask, question):
    answer = ask(question)
    assert answer.status == "not_found", [claim.text for claim in answer.claims]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Hur många anställda har tvätteriet?", "18 anställda"),
        ("Hur många varslade Granplank?", "34 anställda"),
        ("När blir biblioteket i Ekeby klart?", "augusti 2023"),
        ("När upphandlas gångbron vid Ekeby?", "2022"),
        ("Vad visade granskningen av badplatserna?", "livbojar"),
        ("Vad kostar en plats på dagverksamheten per dygn?", "410 kronor"),
        ("Hur hög är hastigheten på Kvarnvägen?", "43 km/tim"),
        ("Vilka tre ledord finns?", "Omtanke"),
        ("Vilka partier reserverade sig mot badplatsen?", "(M) och (C)"),
        ("Vilket slakteri fick betala vite?", "Nordkött"),
        ("Hur stor andel av eleverna i åttan mår dåligt av stress?", "31 procent"),
        ("Vad säger berättelsen om gångbanor?", "planeras"),
        ("Vad står det om gångbanor?", "planeras"),
        ("Hur många har svarat på frågorna om stress?", "27"),
        ("Vilka partier stödde budgeten?", "Granbypartiet"),
        ("Vilken skola har flest cyklister?", "högstadieskolan"),
        ("Which parties signed the milk agreement?", "Mejeri"),
        ("När slutar musikprojektet Ton?", "31 maj 2024"),
    ],
)
def test_the_matter_itself_is_answered(ask, question, said):
    answer = ask(question)
    assert any(said in claim.text for claim in answer.claims), (answer.status, answer.missing)


def test_by_how_much_something_is_made_longer_is_not_how_long_it_is(ask):
    quoted = [claim.text for claim in ask("Hur lång är kanalstigen?").claims]

    assert quoted == ["Kanalstigen mellan slussarna är 9 km."]
