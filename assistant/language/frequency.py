"""How common a word is: occurrences a billion words as a logarithm, by wordfreq."""

from functools import lru_cache

from assistant.records.questions import Language

# Words from the most common that a misspelt one may have been meant for.
_COMMON = 30_000


@lru_cache(maxsize=2)
def common_words(language: Language) -> tuple[str, ...]:
    """Give the words that are met most, the most common first."""
    from wordfreq import top_n_list

    return tuple(top_n_list(language, _COMMON, wordlist="small"))


def frequency(word: str, language: Language = "sv", *, small: bool = False) -> float:
    """Give how common a word as written is, 0 where the list lacks it; about 8 at the most.

    Args:
        small: Ask the short list. The large English one takes a fifth of a second to load, and a
            question waits for it.
    """
    # Imported here: most of what imports this asks nothing of it before the first question.
    from wordfreq import zipf_frequency

    return zipf_frequency(word, language, wordlist="small" if small else "best")
