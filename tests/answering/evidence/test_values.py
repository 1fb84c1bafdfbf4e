import pytest

from assistant.answering.evidence.values import forms, values


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("7 miljoner kronor", "7000000"),
        ("SEK 7 million", "7000000"),
        ("7,000,000 kronor", "7000000"),
        ("7 000 000 kr", "7000000"),
        ("7 mnkr", "7000000"),
        ("sju miljoner", "7000000"),
        ("27,6 procent", "27.6%"),
        ("27.6 %", "27.6%"),
        ("7.2 per cent", "7.2%"),
        ("1 070 ungdomar", "1070"),
        ("1070 ungdomar", "1070"),
        ("tolv mål", "12"),
        ("Tjugotvå av trettio tjänster", "22"),
        ("fyrtio platser", "40"),
        ("hälften av tjänsterna", "50%"),
        ("en fjärdedel av eleverna", "25%"),
        ("28 mars 2022", "2022-03-28"),
        ("28 March 2022", "2022-03-28"),
        ("March 28, 2022", "2022-03-28"),
        ("2022-03-28", "2022-03-28"),
        ("april 2022", "2022-04"),
        ("den 1 aug", "--08-01"),
        ("under 2019", "2019"),
        ("ring 011-15 22 65", "011152265"),
        ("call 076-798 59 78", "0767985978"),
    ],
)
def test_a_value_has_one_form_however_it_is_written(text, form):
    assert form in {value.form for value in values(text)}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("4.2.1 673 personer hade hemtjänst", ["673"]),
        ("5.1 Boendet har 60 lägenheter", ["60"]),
        ("4.2 million kronor", ["4200000"]),
    ],
)
def test_a_paragraph_s_own_number_is_no_value(text, said):
    assert [value.form for value in values(text)] == said


def test_a_date_also_says_its_parts():
    assert {"2022", "2022-03", "--03-28"} <= forms("28 mars 2022")


def test_seven_is_not_seven_millions():
    assert "7000000" not in forms("7 kronor")
    assert "7" not in forms("7 miljoner kronor")


@pytest.mark.parametrize(
    ("text", "kind"),
    [("7 miljoner kronor", "money"), ("80 procent", "share"), ("16 mål", "figure"),
     ("den andra etappen", "ordinal"),
     ("1993", "year"), ("28 mars", "date"), ("011-15 00 00", "phone")],
)  # fmt: skip
def test_a_value_knows_its_kind(text, kind):
    assert values(text)[0].kind == kind


def test_spans_are_those_of_the_text():
    text = "omfördela 7 miljoner kronor"
    value = values(text)[0]
    assert text[value.start : value.end] == "7 miljoner"


def test_the_number_of_a_case_is_no_year_and_a_school_year_is_two():
    assert values("KS 2019/1474") == ()
    assert "2022" in {value.form for value in values("läsåret 2022/2023")}


@pytest.mark.parametrize(
    "text", ["2.3 På Solgården bor många", "5. Leden märks om", "3) Avtal tecknas"]
)
def test_the_number_of_a_paragraph_or_an_item_is_no_value(text):
    assert values(text) == ()


def test_a_figure_that_opens_a_statement_is_a_value():
    assert [value.form for value in values("14 elever berörs. 2.3 procent av dem åker buss")] == [
        "14",
        "2.3%",
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Socialnämnden: 2022: -9,8, 2023: -24,7", ["2022", "9.8", "2023", "24.7"]),
        ("-3 mnkr", ["3000000"]),
        ("Covid-19 och åren 2018-20", ["2018"]),  # no signs
        ("åren 2018 -2020", ["2018"]),
    ],
)
def test_a_hyphen_may_be_the_sign_of_a_figure(text, found):
    assert [value.form for value in values(text)] == found
