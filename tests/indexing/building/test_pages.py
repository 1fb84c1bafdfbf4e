import time

from assistant.indexing.building.pages import counted, page_read


def test_pages_are_told_while_they_are_read():
    told = []

    with counted(told.append):
        page_read(1)
        page_read(2)
        deadline = time.monotonic() + 10
        while not told and time.monotonic() < deadline:
            time.sleep(0.05)

    assert told[-1] == 2


def test_pages_that_nobody_counts_are_read_all_the_same():
    page_read(1)
