"""Put a repaired line together and keep the map to the line as given."""

from collections.abc import Sequence

from assistant.reading.repair.choice import Choice
from assistant.reading.repair.result import Doubt, RepairedLine
from assistant.reading.repair.tokens import Token
from assistant.records.places import Run

SURE = 0.9
"""Words chosen with less confidence are doubts."""


def assemble(line: str, tokens: Sequence[Token], choices: Sequence[Choice]) -> RepairedLine:
    """Give the line with each token read as chosen; what stands between tokens is kept."""
    pieces: list[str] = []
    runs: list[Run] = []
    doubts: list[Doubt] = []
    length = position = changed = 0
    for token, choice in zip(tokens, choices, strict=True):
        if choice.confidence < SURE:
            start = length + token.start - position
            span = (start, start + len(choice.text))
            doubts.append(
                Doubt(span, token.text, choice.text, choice.confidence, choice.alternatives)
            )
        if choice.text == token.text:
            continue
        changed += 1
        for text, start, end in (
            (line[position : token.start], position, token.start),
            (choice.text, token.start, token.end),
        ):
            if text:
                pieces.append(text)
                runs.append(Run((length, length + len(text)), (start, end)))
                length += len(text)
        position = token.end
    if position < len(line):
        pieces.append(line[position:])
        runs.append(Run((length, length + len(line) - position), (position, len(line))))
    words = [
        choice.confidence
        for token, choice in zip(tokens, choices, strict=True)
        if token.kind == "word"
    ]
    return RepairedLine(
        "".join(pieces),
        _merged(runs),
        tuple(doubts),
        sum(words) / len(words) if words else 1.0,
        min(1.0, changed / len(words)) if words else 0.0,
    )


def _merged(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Join adjoining runs that map character to character."""
    merged: list[Run] = []
    for run in runs:
        last = merged[-1] if merged else None
        if last is not None and _even(last) and _even(run) and last.source[1] == run.source[0]:
            merged[-1] = Run((last.reading[0], run.reading[1]), (last.source[0], run.source[1]))
        else:
            merged.append(run)
    return tuple(merged)


def _even(run: Run) -> bool:
    return run.reading[1] - run.reading[0] == run.source[1] - run.source[0]
