"""What parts columns is learned from slides whose columns are known."""

import json
from dataclasses import replace

import pytest

from assistant.reading.columns.paths import total
from assistant.reading.columns.plain import measured, partings
from assistant.reading.columns.segments import segments_of
from assistant.reading.columns.weights import weights
from assistant.training.columns import KnownSlide, known_slides, true_cuts
from assistant.training.parting import HELD, features, fit, frames, names, share_right, weights_of

LEFT = ["Bikuporna vid ån har fått nya lådor", "Kön till odlingslotter är lång"]
RIGHT = ["Fler träd ska planteras i parken", "En ny bro utreds"]
READ = (
    "Parken\n"
    "Bikuporna vid an har fatt Fler trad ska planteras i\n"
    "nya lador parken\n"
    "Kon till odlingslotter ar En ny bro utreds\n"
    "lang\n"
)


@pytest.fixture
def slide():
    rows = [segments_of(line, 0, marked=False) for line in READ.splitlines()[1:]]
    return KnownSlide(tuple(rows), (5, 2, 4, 1))


def test_each_line_is_cut_where_the_truth_goes_on_in_the_other_column():
    rows = [segments_of(line, 0, marked=False) for line in READ.splitlines()]

    assert true_cuts(rows, LEFT, RIGHT) == [None, 5, 2, 4, 1]


def test_another_slides_text_has_no_true_cuts():
    rows = [segments_of("Vattnet stängs av på måndag", 0, marked=False)]

    assert true_cuts(rows, LEFT, RIGHT) is None


def test_slides_are_read_from_json_lines(tmp_path):
    path = tmp_path / "slides.jsonl"
    path.write_text(json.dumps({"read": READ, "left": LEFT, "right": RIGHT}), "utf-8")

    assert [one.cuts for one in known_slides(path, "read")] == [(5, 2, 4, 1)]


def test_a_score_is_its_features_each_times_its_weight(slide):
    own = weights(marked=False)
    frame = measured(slide.rows, slide.cuts, frames(slide.rows, marked=False)[4])
    found = features(slide, slide.cuts, frame, own)
    values = [getattr(own, n) for n in names() if "." not in n]
    told = dict(zip(names(), found, strict=True))

    assert weights_of([*range(len(names()))]).room[0] == names().index("room.0")
    single = sum(
        v * told[n] for n, v in zip((n for n in names() if "." not in n), values, strict=True)
    )
    room = sum(v * told[f"room.{n}"] for n, v in enumerate(own.room))
    rows = [replace(row, weights=own) for row in slide.rows]
    assert single + room == pytest.approx(total(rows, slide.cuts, frame), abs=1e-3)


def test_fitting_learns_the_cuts_and_leaves_what_slides_say_nothing_of(slide):
    spoilt = replace(weights(marked=False), capital_within=2.0, small_opens=1.0, liking=0.0)
    fitted = fit([slide], spoilt, marked=False, shrink=0.1, rounds=2)

    assert share_right([slide], fitted, marked=False) > share_right([slide], spoilt, marked=False)
    assert all(getattr(fitted, name) == getattr(spoilt, name) for name in HELD)


def test_the_likeliest_partings_of_the_slide_hold_the_true_one(slide):
    found = partings(list(slide.rows), frames(slide.rows, marked=False))

    assert list(slide.cuts) in [path.cuts for path, _ in found]
