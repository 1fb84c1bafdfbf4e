"""Take partings of the lines so far one line further, each cut by the way that reads on best."""

from collections.abc import Sequence
from operator import attrgetter

from assistant.reading.columns.frames import Column, Frame
from assistant.reading.columns.joints import joint, room
from assistant.reading.columns.junctions import (
    Piece,
    left_pieces,
    overfull,
    right_pieces,
    tears,
    whole_piece,
)
from assistant.reading.columns.segments import Segments
from assistant.reading.columns.ways import SPANS, Ends, Path
from assistant.reading.columns.weights import Weights

# A line with nothing beside it may be this much wider than those that have.
_ALONE = 1.15


def step(ends: Ends, row: Segments, cut: int, frame: Frame) -> Path:
    """Give the best of some paths with one more line, cut before a word."""
    if cut == SPANS:
        spanned = [_spanned(path, row, ends.number, frame) for path in ends.paths]
        return max(spanned, key=attrgetter("score"))
    if not cut:
        return _on_the_right(ends, row, frame)
    return (
        _on_the_left(ends, row, frame) if cut == len(row.words) else _on_both(ends, row, cut, frame)
    )


def _on_both(ends: Ends, row: Segments, cut: int, frame: Frame) -> Path:
    count, tear = frame.weights, tears(row)[cut - 1]
    left, right = left_pieces(row)[cut - 1], right_pieces(row)[cut]
    lefts = _scores(ends.left, left, frame.left, frame, count.resumed)
    rights = _scores(ends.right, right, frame.right, frame, count.resumed)
    if frame.in_step:
        steps = [count.out_of_step if path.side else count.in_step for path in ends.paths]
        scores = [
            path.score + tear + step + a + b
            for path, step, a, b in zip(ends.paths, steps, lefts, rights, strict=True)
        ]
    else:
        scores = [
            path.score + tear + a + b for path, a, b in zip(ends.paths, lefts, rights, strict=True)
        ]
    best, chosen = _best(scores, ends.paths)
    lead, number = chosen.lead + left.starts - right.starts, ends.number
    return Path(best, cut, left, right, number, number, None, chosen, lead)


def _on_the_left(ends: Ends, row: Segments, frame: Frame) -> Path:
    left, lead = left_pieces(row)[-1], frame.weights.lead * right_pieces(row)[0].starts
    reads_on = _scores(ends.left, left, frame.left, frame, frame.weights.resumed)
    scores = [
        path.score + _alone(path, 1, frame, row.gap) + lead * (path.lead > 0) + score
        for path, score in zip(ends.paths, reads_on, strict=True)
    ]
    best, it = _best(scores, ends.paths)
    cut, more = len(row.words), it.lead + left.starts
    return Path(best, cut, left, it.right, ends.number, it.right_at, None, it, more, 1)


def _on_the_right(ends: Ends, row: Segments, frame: Frame) -> Path:
    right = right_pieces(row)[0]
    lead = frame.weights.lead * right.starts
    reads_on = _scores(ends.right, right, frame.right, frame, frame.weights.resumed_right_alone)
    scores = [
        path.score + _alone(path, -1, frame, row.gap) + lead * (path.lead < 0) + score
        for path, score in zip(ends.paths, reads_on, strict=True)
    ]
    best, it = _best(scores, ends.paths)
    more = it.lead - right.starts
    return Path(best, 0, it.left, right, it.left_at, ends.number, None, it, more, -1)


def _best(scores: Sequence[float], paths: Sequence[Path]) -> tuple[float, Path]:
    best = max(scores)
    return best, paths[scores.index(best)]


def _alone(path: Path, side: int, frame: Frame, gap: int) -> float:
    """Score a line on one side, 1 left and -1 right, by the side of the line before, 0 both."""
    scored = _ended if frame.in_step else _one_sided
    alone = scored(path.side, side, frame.weights, gap)
    return alone + frame.weights.one_sided_of_three * frame.right.mixed


def _one_sided(before: int, side: int, count: Weights, _gap: int) -> float:
    right = count.to_the_right if side < 0 else 0.0
    if before == 0:
        return count.one_sided + right
    return right + (count.one_sided_again if before == side else count.one_sided_other)


def _ended(before: int, side: int, count: Weights, gap: int) -> float:
    """Score it in columns in step.

    After a blank line either column may go on: what was written line beside line has none.
    """
    if before == -side and gap:
        return count.other_after_gap
    return count.out_of_step if before == -side else count.one_ended


def _spanned(path: Path, row: Segments, number: int, frame: Frame) -> Path:
    piece = whole_piece(row)
    reads_on = joint(path.whole, piece, frame.page, gap=row.gap > 0).score(frame.whole)
    score = path.score + frame.weights.spanning + reads_on
    if path.left is not None or path.right is not None:
        score += frame.weights.ended + path.final - path.score
    return Path(score, SPANS, None, None, number, number, piece, path)


def _scores(
    befores: Sequence[tuple[Piece | None, bool]],
    piece: Piece,
    column: Column,
    frame: Frame,
    resumed: float,
) -> list[float]:
    """Score a column's next line under each line that it may stand under.

    What joins two lines is worked out once for all widths; a search asks for little else, so that
    no function is called for each.
    """
    limit, width = column.limit * _ALONE if piece.alone else column.limit, column.width
    always = 0.0 if piece.width <= limit else overfull(piece.width, limit, frame.weights)
    if column.mixed:
        return [always] * len(befores)
    if piece.cues and column.aspect is not None:
        always += frame.weights.cue * piece.cues.get(column.aspect, 0)
    joints = frame.joints.get(piece)
    if joints is None:
        joints = frame.joints[piece] = {}
    scores = []
    for before in befores:
        known = joints.get(before)
        if known is None:
            above, apart = before
            gap = apart or piece.line.gap > 0
            known = joints[before] = joint(above, piece, column, gap=gap)
        score, going_on, wide, costs = known
        if going_on is not None and going_on > score:
            if wide < width:
                going_on += room((width - wide) / width, costs)
            score = score if score > going_on else going_on
        scores.append(score + always + resumed if before[1] else score + always)
    return scores
