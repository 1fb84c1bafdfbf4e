"""The dense leg: the passages whose vectors are nearest the question's."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from assistant.indexing.encoders.encoder import Encoder
from assistant.indexing.generation import Generation
from assistant.records.documents import PassageId
from assistant.records.questions import Query

Vector = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class DenseLeg:
    """What the encoder makes of a question.

    Attributes:
        vector: float32 `(dimension,)`, unit length; None where the leg was left out.
        ranking: Passages with their cosine, best first.
    """

    vector: Vector | None = None
    ranking: tuple[tuple[PassageId, float], ...] = ()


def dense_ranking(query: Query, generation: Generation, encoder: Encoder, limit: int) -> DenseLeg:
    """Rank the passages that the query's filters let through by cosine with the question."""
    vector = encoder.encode_question(query.standalone)
    return DenseLeg(vector, tuple(generation.nearest(vector, limit, query.filters)))
