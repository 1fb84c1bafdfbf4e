"""An encoder that is loaded when the first text is to be encoded: its library takes seconds."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from assistant.errors import IndexingError
from assistant.indexing.encoders.calibration import encoder_trust
from assistant.indexing.encoders.encoder import Encoder, expected_fingerprint, is_own, load_encoder
from assistant.records.questions import Language
from assistant.settings import Settings


class LazyEncoder:
    """What a build knows of its encoder, and the encoder itself once it is needed."""

    def __init__(self, settings: Settings, encoder: Encoder | None = None) -> None:
        """Name the encoder.

        Args:
            encoder: One that is loaded already, instead of the one that the settings name.

        Raises:
            IndexingError: The model is not on this machine.
        """
        self._settings = settings
        self._encoder = encoder
        self._own = encoder is not None or is_own(settings)
        self.name = encoder.name if encoder else settings.encoder
        self.fingerprint = encoder.fingerprint if encoder else expected_fingerprint(settings)

    @property
    def dimension(self) -> int:
        """Give the numbers in a vector; loads the encoder."""
        return self._loaded().dimension

    def trust(self) -> dict[Language, float]:
        """Give the share of the dense leg's fitted weight that it deserves; loads the encoder.

        Empty for the one that the weights are fitted to, and for one that was given.
        """
        return {} if self._own else encoder_trust(self._loaded())

    def load(self) -> None:
        """Load the encoder ahead of the first text, where it is one that loads in no time."""
        if self._own:
            self._loaded()

    def encode(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """Give the vectors of passages, checked.

        Raises:
            IndexingError: The encoder cannot be loaded, or gave what is no vector of each text.
        """
        encoder = self._loaded()
        vectors = encoder.encode_passages(texts)
        if vectors.shape != (len(texts), encoder.dimension) or not np.isfinite(vectors).all():
            raise IndexingError(
                f"encoder {self.name}: gave no usable vectors (shape {vectors.shape} for "
                f"{len(texts)} texts). Set BELAGT_ENCODER to another model"
            )
        return vectors

    def _loaded(self) -> Encoder:
        if self._encoder is None:
            self._encoder = load_encoder(self._settings)
        return self._encoder
