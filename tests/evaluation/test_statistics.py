import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.evaluation.statistics import bootstrap, percentile, randomisation, wilson


def test_wilson_of_eight_in_ten():
    # Newcombe 1998 gives 81 of 263 as .2553 to .3662.
    assert wilson(81 / 263, 263) == pytest.approx((0.2553, 0.3662), abs=1e-4)
    assert wilson(0.8, 10) == pytest.approx((0.4902, 0.9433), abs=1e-4)


def test_wilson_stays_between_nothing_and_everything():
    # n / (n + z^2) is the lower end when all of n succeed.
    assert wilson(1.0, 20) == pytest.approx((20 / (20 + 3.8415), 1.0), abs=1e-4)
    assert wilson(0.0, 20)[0] == 0.0


def test_bootstrap_of_equal_values_has_no_width():
    assert bootstrap([0.5, 0.5, 0.5]) == (0.5, 0.5)


def test_bootstrap_is_close_to_the_normal_interval():
    # Half ones of a hundred: standard error 0.05.
    low, high = bootstrap([0.0, 1.0] * 50)

    assert (low, high) == pytest.approx((0.402, 0.598), abs=0.02)


def test_bootstrap_gives_the_same_figures_every_time():
    assert bootstrap([0.1, 0.4, 0.9]) == bootstrap([0.1, 0.4, 0.9])


def test_randomisation_of_few_cases_is_exact():
    # Of 8 sign patterns of (1, 1, 1) two are as far from 0 as the one seen.
    assert randomisation([1, 1, 1]) == 2 / 8
    # Of (1, 1, -1): sums 3, 1, 1, 1 and their negatives; all are at least 1.
    assert randomisation([1, 1, -1]) == 1


def test_cases_without_a_change_do_not_move_p():
    assert randomisation([0.5, 0.25, 0, 0, 0]) == randomisation([0.5, 0.25])
    assert randomisation([0, 0]) == 1


def test_randomisation_of_many_cases_is_drawn_and_never_zero():
    assert randomisation([1.0] * 30) == 1 / 10_001


@given(st.lists(st.floats(-1, 1), max_size=8))
def test_swapping_the_runs_leaves_p(differences):
    assert randomisation(differences) == randomisation([-value for value in differences])


def test_percentiles_are_interpolated():
    assert percentile([10, 20, 30], 0.5) == 20
    assert percentile([10, 20], 0.95) == pytest.approx(19.5)


def test_nothing_has_no_figures():
    for reckon in (bootstrap, lambda values: percentile(values, 0.5), lambda _: wilson(0.0, 0)):
        with pytest.raises(ValueError, match="no "):
            reckon([])
