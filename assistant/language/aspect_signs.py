"""The phrases of a question that ask for an aspect: "vad gick dåligt" asks for challenges."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from assistant.language.folding import fold
from assistant.language.function_words import is_function_word
from assistant.language.stems import stem
from assistant.language.tokens import words
from assistant.language.vocabulary import AspectWords
from assistant.records.documents import Aspect
from assistant.records.questions import Language

# The stems of a phrase's words.
_Key = tuple[str, ...]
# Words of the longest phrase that asks for an aspect.
_LONGEST = 7
# What joins English nouns to a name: "letters of intent" are no intent.
_OF = "of"


@dataclass(frozen=True, slots=True)
class AspectSigns:
    """What asks for each aspect, by language; made by `of`, never changed."""

    by_stems: dict[Language, dict[_Key, Aspect]]

    @classmethod
    def of(cls, *listed: AspectWords) -> "AspectSigns":
        """Make the signs of several vocabularies; a later one wins over those before."""
        signs: dict[Language, dict[_Key, Aspect]] = {"sv": {}, "en": {}}
        for aspect, language, phrases in (entry for one in listed for entry in one):
            for phrase in phrases:
                signs[language][_stems(words(phrase), language)] = aspect
        return cls(signs)

    def phrases(
        self, text: str, language: Language, names: Callable[[Sequence[str]], bool]
    ) -> Iterator[tuple[Aspect, tuple[str, ...]]]:
        """Give each phrase of a text that asks for an aspect, as its words, with the aspect.

        Args:
            text: A question.
            language: The question's.
            names: Says whether words are a known phrase: a planning committee asks for no plans.
        """
        flat = words(text)
        stems = _stems(flat, language)
        signs = self.by_stems[language]
        start = 0
        while start < len(stems):
            ends = range(min(len(stems), start + _LONGEST), start + 1, -1)
            end = next(
                (
                    end
                    for end in ends
                    if stems[start:end] in signs
                    or (_is_plain(flat[start:end], language) and names(flat[start:end]))
                ),
                start + 1,
            )
            if (aspect := signs.get(stems[start:end])) is not None:
                yield aspect, tuple(flat[start:end])
            start = end


def _is_plain(phrase: Iterable[str], language: Language) -> bool:
    """Say whether all words of a phrase are of content."""
    return not any(is_function_word(word, language) for word in phrase if word != _OF)


def _stems(phrase: Sequence[str], language: Language) -> _Key:
    return tuple(stem(fold(word).split(":")[0].removesuffix("'s"), language) for word in phrase)
