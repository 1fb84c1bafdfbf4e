"""What each part of retrieval brings: the whole, and the whole without one part after another."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from assistant.records.questions import Language
from assistant.retrieval.search import Weigh
from assistant.retrieval.weights import Weights, load_weights

Change = Callable[[Weights], Weights]

GLOSSARY = "glossary and thesaurus"
"""Taken out of the question, not of the weights."""


def without(part: str) -> Weigh:
    """Give the weights without a part of `PARTS`; nothing else is fitted anew."""
    change = PARTS[part]

    def weigh(language: Language) -> Weights:
        return change(load_weights(language))

    return weigh


def _leg(name: str) -> Change:
    return lambda weights: replace(weights, legs={**weights.legs, name: 0.0})


def _fields(*names: str) -> Change:
    def change(weights: Weights) -> Weights:
        kept = {field: weight for field, weight in weights.fields.items() if field not in names}
        return replace(weights, fields=kept)

    return change


def _features(*names: str) -> Change:
    def change(weights: Weights) -> Weights:
        return replace(weights, features=_kept(weights.features, names))

    return change


def _kept(features: Mapping[str, float], out: tuple[str, ...]) -> dict[str, float]:
    return {name: weight for name, weight in features.items() if name not in out}


def _meanings(weights: Weights) -> Weights:
    """Leave what words cover to their letters: without meaning, `meant` is what is covered."""
    features = dict(weights.features)
    covered = features.pop("meant", 0.0) + features.get("covered_anywhere", 0.0)
    return replace(weights, features=_kept(features, ("said",)) | {"covered_anywhere": covered})


def _lexical(weights: Weights) -> Weights:
    return replace(weights, legs={**weights.legs, "lexical": 0.0}, fields={})


PARTS: Mapping[str, Change] = {
    "lexical leg": _lexical,
    "dense leg": _leg("dense"),
    GLOSSARY: lambda weights: weights,
    "field: grams": _fields("grams", "heading_grams", "context_grams"),
    "field: stems": _fields("stems", "heading_stems", "context_stems"),
    "field: compound parts": _fields("parts", "heading_parts"),
    "field: exact words": _fields("exact", "heading_exact"),
    "fields of headings": _fields(
        "heading_grams", "heading_stems", "heading_parts", "heading_exact"
    ),
    "fields of title and speaker": _fields("context_grams", "context_stems"),
    "reranker": lambda weights: replace(weights, features={}),
    "features: legs": _features(
        "lexical",
        "lexical_rank",
        "cosine",
        "dense_rank",
        "dense_document",
        "dense_unmet",
        "cosine_unmet",
    ),
    "features: meaning of words": _meanings,
    "features: coverage": _features("covered_anywhere", "covered_by_statement", "meant"),
    "features: neighbours": _features("covered_beside"),
    "features: phrase, exact words": _features("phrase", "exact"),
    "features: headings": _features("heading", "heading_asked"),
    "features: title, named document": _features("title", "title_asked", "named"),
    "features: section, year, person, value, meaning given": _features(
        "aspect", "section", "year", "person", "value", "defines"
    ),
    "features: length, bare heading": _features("length", "bare"),
}
