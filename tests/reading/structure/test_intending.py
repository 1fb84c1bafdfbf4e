"""A line that leads to what a body means to do announces plans, and no other line does."""

import pytest

from assistant.reading.structure.sections import aspects_of


@pytest.mark.parametrize(
    "line",
    [
        "Inför 2021 vill kommunstyrelsen:",
        "Under 2025 planerar nämnden att:",
        "Förvaltningen avser att under nästa år:",
        "Next year the committee will:",
    ],
)
def test_what_a_body_means_to_do_is_its_plans(line):
    assert aspects_of(line) == ("outlook",)


@pytest.mark.parametrize(
    "line",
    [
        "Eleverna ska:",
        "Nämndens mål är att kommunen ska:",
        "Det här har nämnden gjort:",
        "Nämnden ska upphandla ny mark",
    ],
)
def test_what_is_asked_of_others_or_done_is_no_plan(line):
    assert aspects_of(line) == ()
