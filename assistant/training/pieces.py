"""Learn the word pieces that text is cut into, over plain letters."""

from collections.abc import Iterable

from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, trainers

UNKNOWN = "[UNK]"
START = "▁"


def learn_pieces(texts: Iterable[str], count: int) -> Tokenizer:
    """Give a tokenizer of at most `count` pieces, which folds as it cuts.

    Folding is part of it: text without its Swedish letters gives the very pieces of text with
    them.
    """
    tokenizer = Tokenizer(models.Unigram())
    tokenizer.normalizer = _folding()
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(r"[^\p{L}\p{N}]+"), "removed"),
            pre_tokenizers.Metaspace(START, prepend_scheme="always", split=False),
        ]
    )
    trainer = trainers.UnigramTrainer(
        vocab_size=count, special_tokens=[UNKNOWN], unk_token=UNKNOWN, max_piece_length=20
    )
    tokenizer.train_from_iterator(texts, trainer)
    return tokenizer


def _folding() -> normalizers.Normalizer:
    whole = {"ø": "o", "æ": "a", "œ": "o", "ß": "s", "đ": "d", "ð": "d", "ł": "l", "þ": "t"}
    invisible = normalizers.Replace(Regex("[\u00ad\u200b\u2060\ufeff]"), "")
    replaced = [normalizers.Replace(letter, plain) for letter, plain in whole.items()]
    return normalizers.Sequence(
        [
            invisible,
            normalizers.NFKD(),
            normalizers.StripAccents(),
            normalizers.Lowercase(),
            *replaced,
        ]
    )
