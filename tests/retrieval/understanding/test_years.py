import pytest

from assistant.retrieval.understanding.years import named_years


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Vad sades 2009 och 2022?", (2009, 2022)),
        ("målen 2019-2022", (2019, 2022)),
        ("läsåret 2022/23", (2022, 2023)),
        ("år 2022?", (2022,)),
        ("1070 ungdomar, rum 2100", ()),
        ("läsåret 1999/00", (1999, 2000)),
        ("vad hände 2018-05?", (2018,)),
        ("vad beslutades 2023-05-12?", (2023,)),
        ("ärende 2019/45", (2019,)),
        ("ärende KS 2019/1474", ()),
        ("inget år", ()),
    ],
)
def test_years_are_found_and_case_numbers_are_not(text, years):
    assert named_years(text) == years
