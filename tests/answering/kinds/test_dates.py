"""When: the day of what is asked for, told by a date or by a time of the year."""

import pytest

from tests.answering.memory import assistant_over_report

REPORT = """# Bokslut 2021

Fritidsnämnden i Granby kommun

## Anläggningar

Ishallen i Ekeby stängdes den 3 mars 2021.

Lekparken i Sandby blir färdig till midsommar.

Kolloverksamheten vid Mörtsjön avslutades den 12 augusti 2021.

Gymmet i Lerbo öppnade den 4 maj 2021.

Skatehallen i Lerbo invigs efter sportlovet.

En ledarskola startar om du och minst fem andra anmäler er.

Råd om livräddning ges i receptionen.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    return assistant_over_report(tmp_path_factory.mktemp("corpus"), "fritid", REPORT).ask


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("När blir lekparken i Sandby färdig?", "Lekparken i Sandby blir färdig till midsommar."),
        ("När invigs skatehallen i Lerbo?", "Skatehallen i Lerbo invigs efter sportlovet."),
        ("När stängdes ishallen i Ekeby?", "Ishallen i Ekeby stängdes den 3 mars 2021."),
        ("När öppnade gymmet i Lerbo?", "Gymmet i Lerbo öppnade den 4 maj 2021."),
    ],
)
def test_the_time_of_what_is_asked_for_is_quoted(ask, question, told):
    assert [claim.text for claim in ask(question).claims] == [told]


@pytest.mark.parametrize(
    "question",
    ["När öppnar ishallen i Ekeby?", "När börjar kolloverksamheten vid Mörtsjön?",
     "När stängs gymmet i Lerbo?"],
)  # fmt: skip
def test_the_day_of_an_end_is_not_that_of_a_beginning(ask, question):
    assert ask(question).status == "not_found"


def test_the_case_in_which_something_is_done_tells_when(ask):
    answer = ask("När kan man starta en ledarskola?")
    assert [claim.text for claim in answer.claims] == [
        "En ledarskola startar om du och minst fem andra anmäler er."
    ]


def test_what_something_is_about_tells_no_case(ask):
    assert ask("När kan man få råd om livräddning?").status == "not_found"


def test_what_is_to_come_is_dated_by_no_past_year(tmp_path):
    report = REPORT + (
        "\nAndelen tysta båtar i Granby ökade från 3 till 9 procent 2021.\n\n"
        "Målet är att båtarna i Granby ska vara tysta 2031.\n"
    )
    answer = assistant_over_report(tmp_path, "fritid", report).ask(
        "Vilket år ska båtarna i Granby vara tysta?"
    )

    assert [claim.text for claim in answer.claims] == [
        "Målet är att båtarna i Granby ska vara tysta 2031."
    ]
