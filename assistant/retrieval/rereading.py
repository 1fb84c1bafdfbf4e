"""Let a cross-encoder read the best passages again."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from assistant.indexing.encoders.cross_encoder import CrossEncoder
from assistant.records.documents import Passage
from assistant.records.questions import Hit, Query

FEATURE = "cross_encoder"


def reread(query: Query, hits: Sequence[Hit], model: CrossEncoder) -> tuple[Hit, ...]:
    """Give the hits by their score and the model's together, each counted in its own spread.

    The model knows nothing of years, aspects and who presented what, so it does not decide alone.
    """
    if not hits:
        return ()
    said = model.scores(query.standalone, [_text(hit.passage) for hit in hits])
    scores = _spread(np.array([hit.score for hit in hits])) + _spread(said.astype(np.float64))
    # What stands on hidden slides stays last.
    hidden = np.array([hit.passage.locator.hidden for hit in hits])
    order = np.lexsort((-scores, hidden)).tolist()
    return tuple(
        replace(
            hits[row],
            rank=rank,
            score=float(scores[row]),
            features=(*hits[row].features, (FEATURE, float(said[row]))),
        )
        for rank, row in enumerate(order, start=1)
    )


def _spread(values: NDArray[np.float64]) -> NDArray[np.float64]:
    spread: NDArray[np.float64] = (values - values.mean()) / max(float(values.std()), 1e-9)
    return spread


def _text(passage: Passage) -> str:
    return "\n".join((*passage.context[1:], passage.text))
