"""How common a word is: occurrences a billion words as a logarithm, by wordfreq."""

from assistant.records.questions import Language


def frequency(word: str, language: Language = "sv", *, small: bool = False) -> float:
    """Give how common a word as written is, 0 where the list lacks it; about 8 at the most.

    Args:
        small: Ask the short list. The large English one takes a fifth of a second to load, and a
            question waits for it.
    """
    # Imported here: most of what imports this asks nothing of it before the first question.
    from wordfreq import zipf_frequency

    return zipf_frequency(word, language, wordlist="small" if small else "best")
