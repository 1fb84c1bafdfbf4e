"""What a model that reads question and statement together adds, leaves out and offers."""

import pytest

from tests.answering.answers import claims
from tests.answering.memory import assistant_over, written

REPORT = """# Verksamhetsberättelse 2021

Omsorgsnämnden i Granby kommun

## Hinder

Det har varit svårt att rekrytera barnmorskor till nattpassen i Granby.

Lokalerna är slitna.

## Utmaningar

Barnmorskor har sökt sig till regionen.

## Nästa steg

Boendet Björken öppnar i Ekeby under 2022.

Vi bygger ut med fler rum åt de äldre.
"""
NIGHTS = "Det har varit svårt att rekrytera barnmorskor till nattpassen i Granby."
ROOMS = "Vi bygger ut med fler rum åt de äldre."


@pytest.fixture(scope="module")
def asked(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    report = written(folder, "omsorg", REPORT, year=2021, kind="report", title="Omsorg 2021")

    def asked(question, sure, other=-6.0):
        def read_together(_question, statements):
            return [
                next((odds for text, odds in sure.items() if statement.endswith(text)), other)
                for statement in statements
            ]

        return assistant_over([report], read_together=read_together if sure else None).ask(question)

    return asked


WIDER = "Hur avhjälps trångboddheten?"


def test_without_a_model_words_decide_alone(asked):
    assert asked(WIDER, {}).status == "not_found"


def test_what_the_model_is_sure_of_is_shown_where_words_find_nothing(asked):
    answer = asked(WIDER, {ROOMS: 4.0})
    assert claims(answer) == [ROOMS]
    assert answer.status == "partial"  # and what was not met is named
    assert answer.missing


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Hur hanteras trångboddheten i Sandby?", ROOMS),  # another place
        ("Vem leder utbyggnaden?", ROOMS),  # no person
    ],
)
def test_what_words_see_against_it_counts_more(asked, question, text):
    assert asked(question, {text: 9.0}).status == "not_found"


def test_what_it_is_not_sure_of_is_only_offered_as_nearest(asked):
    answer = asked(WIDER, {ROOMS: 1.0, NIGHTS: -1.0})
    assert answer.status == "not_found"
    assert [hit.statement.reading for hit in answer.nearest] == [ROOMS, NIGHTS]
    assert answer.nearest[0].score > answer.nearest[1].score


def test_where_it_sees_nothing_near_words_say_what_is(asked):
    question = "Vem leder utbyggnaden?"
    assert asked(question, {ROOMS: -5.0}).nearest == asked(question, {}).nearest


def test_what_it_finds_far_and_no_word_says_is_not_offered_as_near(asked):
    question = "Vad kostar en simhallsbiljett?"
    assert asked(question, {}).nearest  # without a model, what the search ranks highest
    answer = asked(question, {ROOMS: -6.0})
    assert answer.status == "not_found"
    assert not answer.nearest


LISTED = "Vilka svårigheter fanns med barnmorskor?"
LEFT = "Barnmorskor har sökt sig till regionen."


def test_what_stands_under_a_heading_where_nothing_answers_is_left_out(asked):
    assert claims(asked(LISTED, {})) == [NIGHTS, LEFT]
    assert claims(asked(LISTED, {NIGHTS: 3.0})) == [NIGHTS]


@pytest.mark.parametrize("other", [-2.0, 0.0])
def test_what_is_not_far_less_sure_is_kept(asked, other):
    assert claims(asked(LISTED, {NIGHTS: 3.0, LEFT: other})) == [NIGHTS, LEFT]


def test_where_nothing_is_sure_everything_is_kept(asked):
    assert claims(asked(LISTED, {NIGHTS: -5.0, LEFT: -6.0})) == [NIGHTS, LEFT]


WHERE_TO = "Vart har barnmorskorna flyttat?"


def test_of_a_fact_what_it_is_far_surer_of_is_shown_instead(asked):
    assert claims(asked(WHERE_TO, {})) == [NIGHTS]
    assert claims(asked(WHERE_TO, {LEFT: 3.0, NIGHTS: -2.0})) == [LEFT]


@pytest.mark.parametrize(
    ("other", "chosen"),
    [(2.4, -0.5), (-0.5, -5.2), (9.0, 2.0)],  # not far surer, unlikely, sure enough as it is
)
def test_what_words_chose_stays_where_nothing_is_far_surer(asked, other, chosen):
    assert claims(asked(WHERE_TO, {LEFT: other, NIGHTS: chosen})) == [NIGHTS]


def test_what_says_some_of_the_words_is_not_shown_where_it_is_sure_of_no_answer(asked):
    assert asked(WHERE_TO, {NIGHTS: -5.8}).status == "not_found"


def test_what_says_nearly_all_of_the_words_is_believed(asked):
    opens = "Boendet Björken öppnar i Ekeby under 2022."
    assert claims(asked("När öppnar boendet Björken i Ekeby?", {opens: -9.0})) == [opens]


PRICED = "Vad kostar trångboddheten?"


def test_what_has_no_sum_is_not_shown_where_one_is_asked_for(asked):
    assert asked(PRICED, {ROOMS: 9.0}).status == "not_found"
    assert asked("Vilken mejladress gäller för trångboddheten?", {ROOMS: 9.0}).status == "not_found"


NURSES = "Vilka bekymmer hade förlossningen i Granby?"


def test_the_section_of_the_aspect_that_it_is_surest_of_is_shown_whole(asked):
    answer = asked(NURSES, {NIGHTS: 4.0})
    assert claims(answer) == [NIGHTS, "Lokalerna är slitna."]


def test_a_section_without_a_word_of_what_is_asked_is_shown_only_where_it_is_surer(asked):
    question = "Vilka bekymmer hade brandkåren?"
    assert "Lokalerna är slitna." not in claims(asked(question, {NIGHTS: 4.0}))
    answer = asked(question, {NIGHTS: 4.5})
    assert claims(answer) == [NIGHTS, "Lokalerna är slitna."]
    assert (answer.status, answer.missing) == ("partial", ("brandkåren",))


@pytest.mark.parametrize(
    "sure",
    [{NIGHTS: 2.9}, {NIGHTS: 4.0, LEFT: 3.8}, {ROOMS: 9.0}],  # not sure, not surer, not of it
)
def test_no_section_is_shown_of_which_it_is_not_surest(asked, sure):
    assert "Lokalerna är slitna." not in claims(asked(NURSES, sure))


def test_what_settles_yes_or_no_need_not_say_it(asked):
    near = "Har det varit lätt att rekrytera barnmorskor i Granby i år?"
    assert claims(asked(near, {ROOMS: 2.0, NIGHTS: -3.0, LEFT: -3.0})) == [ROOMS]


def test_the_municipality_need_not_be_named_in_what_is_believed(tmp_path):
    facts = {"year": 2021, "publisher": "Granby kommun", "title": "Omsorg 2021"}
    report = written(tmp_path, "omsorg", REPORT, **facts)
    ask = assistant_over([report], read_together=lambda _, said: [-5.8] * len(said)).ask
    assert claims(ask("Vilka lokaler i Granby är slitna?")) == ["Lokalerna är slitna."]


def test_what_says_all_is_not_exchanged_for_what_leaves_something_unsaid(asked):
    opens = "Boendet Björken öppnar i Ekeby under 2022."
    question = "När öppnar boendet Björken i Ekeby?"
    assert claims(asked(question, {opens: -1.0, ROOMS: 5.0})) == [opens]


def test_what_stands_beside_the_surest_holds_the_value_too(tmp_path):
    rooms, others = "Fler rum byggs för 12 miljoner kronor.", "Vi bygger åt de äldre."
    report = written(tmp_path, "omsorg", f"# Omsorg 2021\n\n{rooms}\n\n{others}\n", year=2021)

    def sure(_, said):
        return [5.0 if text.endswith(rooms) else 4.9 for text in said]

    ask = assistant_over([report], read_together=sure).ask
    assert claims(ask("Vad kostar det att avhjälpa trångboddheten?")) == [rooms]
