"""Prepare the texts for training: cut to pieces, damaged, said in English."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

import numpy as np
from tokenizers import Tokenizer

from assistant.language.vocabulary import english_vocabulary, vocabulary_sections
from assistant.training.damage import damage
from assistant.training.english import English
from assistant.training.own import GENERAL, Pair, own_pairs
from assistant.training.pairs import Shelf
from assistant.training.pieces import learn_pieces
from assistant.training.store import Bags
from assistant.training.texts import Text

# Enough of the texts to learn pieces from; more changes few of them.
PIECE_SENTENCES = 100_000


def prepare(
    texts: Sequence[Text], make: int | Tokenizer, seed: int, say: Callable[[str], None]
) -> tuple[Tokenizer, Shelf]:
    """Give the pieces and the shelf of the texts.

    Args:
        texts: Each with at least one paragraph.
        make: How many pieces to learn, or a tokenizer to go on with.
        seed: Draws damage and English wording.
        say: Hears what is being done.
    """
    random = Random(seed)  # noqa: S311 - no secret
    sentences = [sentence for text in texts for part in text.paragraphs for sentence in part]
    say(f"{len(texts)} documents, {len(sentences)} sentences: damaging, saying in English")
    damaged = [damage(sentence, random) for sentence in sentences]
    speaker = English(english_vocabulary())
    english = [speaker.say(sentence, random) for sentence in sentences]
    own = own_pairs(english_vocabulary(), _field(), random)
    if isinstance(make, int):
        say("learning word pieces")
        sample = random.sample(sentences, min(PIECE_SENTENCES, len(sentences)))
        sample += random.sample(english, min(PIECE_SENTENCES // 2, len(english)))
        make = learn_pieces([*sample, *(pair.english for pair in own)], make)
    wordings = _Wordings(sentences, damaged, english)
    return make, _shelf(texts, make, wordings, own)


@dataclass(frozen=True, slots=True)
class _Wordings:
    """The same sentences, in order: as they stand, damaged, in English."""

    clean: list[str]
    damaged: list[str]
    english: list[str]


def _shelf(
    texts: Sequence[Text], tokenizer: Tokenizer, wordings: _Wordings, own: Sequence[Pair]
) -> Shelf:
    counts = [len(part) for text in texts for part in text.paragraphs]
    owners = [place for place, text in enumerate(texts) for _ in text.paragraphs]
    subjects = [(text.subject, place) for place, text in enumerate(texts) if text.subject]
    meanings: dict[str, int] = {}
    groups = [meanings.setdefault(pair.meaning, len(meanings)) for pair in own]
    return Shelf(
        clean=cut(tokenizer, wordings.clean),
        damaged=cut(tokenizer, wordings.damaged),
        english=cut(tokenizer, wordings.english),
        paragraphs=np.concatenate([[0], np.cumsum(counts)]),
        documents=np.asarray(owners),
        subjects=cut(tokenizer, [subject for subject, _ in subjects]),
        subject_of=np.asarray([place for _, place in subjects], np.int64),
        own=(
            cut(tokenizer, [pair.english for pair in own]),
            cut(tokenizer, [pair.swedish for pair in own]),
        ),
        own_groups=np.asarray(groups),
    )


def cut(tokenizer: Tokenizer, texts: Sequence[str]) -> Bags:
    """Cut texts to pieces."""
    encodings = tokenizer.encode_batch_fast(list(texts), add_special_tokens=False)
    return Bags.of(encoding.ids for encoding in encodings)


def _field() -> tuple[tuple[str, tuple[str, ...]], ...]:
    sections = vocabulary_sections().items()
    return tuple(entry for heading, part in sections if heading not in GENERAL for entry in part)
