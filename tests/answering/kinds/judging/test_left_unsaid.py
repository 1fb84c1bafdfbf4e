"""A day is of one stage, and what leaves unsaid the one thing that is asked answers nothing."""

import pytest

from tests.answering.memory import assistant_over, written

REPORT = """# Verksamhetsberättelse 2022

Tekniska nämnden i Granby kommun

## Byggen

Fullmäktige beslutade den 14 mars 2022 om en ny fyr på Stenudden.

Fågeltornet vid Mossjön invigdes den 6 juni 2022.

Kajplanen överklagades den 3 maj 2022.

Arrendet för campingen löper ut 2026.

Avtalet om färjan undertecknades den 9 februari 2022.

## Drift

Orgeln i kapellet flyttades till läktaren i maj.

Ventilbytet i pumphuset ledde till att läckaget minskade.

Stormen i mars försenade färjan till Stenudden.

Fyrvaktarna på Stenudden följer Ljusmodellen.

Hamnlotsen anställdes i april på Stenudden.

Fyrmästaren Ada Berg tillträdde i juni.

En dykare kostade 900 kronor i utrustning.

Utställningen Tång och tjära invigdes den 2 juli.

Väktarna i hamnen går 12 timmar i veckan.

Broarna rensas två gånger om året.

Slussvakten har tre anställda.

Ogräset på gångbanorna tas bort enligt metoden Hetvatten.

Hjärtstartaren i simhallen finns vid kassan.

Stugorna på campingen kostade 4 miljoner kronor per år i drift.

En natt i stugan kostar 650 kronor.

Renen skadades eftersom stängslet hade rasat.

Elen till kyrkogården kostade 80 000 kronor, mot 60 000 kronor i Ekeby.

## Elever

Till seglarlägret kom 40 ungdomar.

Sjukfrånvaron bland hamnvärdarna var 4 procent.

Det högsta tornet är Klocktornet.

Modellen av staden ritades av arkitekten Bo Lind.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    report = written(folder, "drift", REPORT, year=2022, kind="report", title="Drift 2022")
    return assistant_over([report]).ask


@pytest.mark.parametrize(
    "question",
    [
        "När invigdes fyren på Stenudden?",
        "När upphandlades fågeltornet vid Mossjön?",
        "När vann kajplanen laga kraft?",
        "När tecknades arrendet för campingen?",
        "När slutar avtalet om färjan att gälla?",
        "Vad har flytten av orgeln i kapellet lett till?",
        "Hur ofta går väktarna i hamnen sina rundor?",
        "Hur ofta möts de anställda vid slussvakten?",
        "Vilken metod används för hjärtstartaren i simhallen?",
        "Vad kostar stugorna på campingen per gäst?",
        "Varför rasade stängslet?",
        "Vad heter hamnlotsen som anställdes på Stenudden?",
        "Vad tjänar en dykare?",
        "Sista dag för utställningen Tång och tjära?",
        "Vad kostade elen till kyrkogården jämfört med Bergby?",
        "Hur många ungdomar med synskada kom till seglarlägret?",
        "Hur många döva ungdomar kom till seglarlägret?",
        "Vad har flytten av orgeln i kapellet gett för effekt?",
        "Hur hög var sjukfrånvaron i hela kommunen?",
        "Vilket torn är dyrast?",
        "Vem donerade modellen av staden?",
    ],
)
def test_what_leaves_unsaid_what_is_asked_is_denied(ask, question):
    answer = ask(question)
    assert answer.status == "not_found", [claim.text for claim in answer.claims]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("När beslutades det om fyren på Stenudden?", "14 mars"),
        ("När öppnades fågeltornet vid Mossjön?", "6 juni"),
        ("När överklagades kajplanen?", "3 maj"),
        ("När upphör arrendet för campingen?", "2026"),
        ("När skrevs avtalet om färjan under?", "9 februari"),
        ("Vad har ventilbytet i pumphuset lett till?", "minskade"),
        ("Vad ledde stormen i mars till?", "färjan"),
        ("Vilken modell följer fyrvaktarna på Stenudden?", "Ljusmodellen"),
        ("Vad heter fyrmästaren?", "Ada Berg"),
        ("När öppnade utställningen Tång och tjära?", "2 juli"),
        ("Hur ofta rensas broarna?", "två gånger om året"),
        ("Vilken metod används mot ogräset på gångbanorna?", "Hetvatten"),
        ("Vad kostar en natt i stugan?", "650 kronor"),
        ("Varför skadades renen?", "stängslet"),
        ("Vad kostade elen till kyrkogården jämfört med Ekeby?", "60 000"),
        ("Hur många ungdomar kom till seglarlägret?", "40 ungdomar"),
        ("Hur hög var sjukfrånvaron bland hamnvärdarna?", "4 procent"),
        ("Vilket torn är högst?", "Klocktornet"),
        ("Vem ritade modellen av staden?", "Bo Lind"),
    ],
)
def test_what_says_it_is_quoted(ask, question, said):
    answer = ask(question)
    assert any(said in claim.text for claim in answer.claims), (answer.status, answer.missing)
