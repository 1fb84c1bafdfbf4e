import numpy as np

from assistant.training.store import Bags, joined

BAGS = Bags.of([[1, 2], [], [3, 4, 5]])


def listed(bags):
    return [bags.pieces[a:b].tolist() for a, b in zip(bags.ends[:-1], bags.ends[1:], strict=True)]


def test_texts_come_back_as_they_were_put_in():
    assert listed(BAGS) == [[1, 2], [], [3, 4, 5]]


def test_taking_gives_the_chosen_in_their_order_repeats_too():
    assert listed(BAGS.take(np.array([2, 0, 2]))) == [[3, 4, 5], [1, 2], [3, 4, 5]]


def test_ranges_may_cross_texts():
    assert listed(BAGS.ranges(np.array([1]), np.array([4]))) == [[2, 3, 4]]


def test_keeping_leaves_the_marked_pieces_in_their_texts():
    kept = np.array([True, False, False, True, True])

    assert listed(BAGS.keep(kept)) == [[1], [], [4, 5]]


def test_joining_puts_one_after_the_other():
    assert listed(joined([BAGS, Bags.of([[9]])])) == [[1, 2], [], [3, 4, 5], [9]]


def test_owners_name_the_text_of_each_piece():
    assert BAGS.owners().tolist() == [0, 0, 2, 2, 2]
