"""What residents call a thing is borne out by what reports call it, and by nothing beside it."""

import tomllib
from pathlib import Path

import pytest

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.matching import ENOUGH, best_match
from assistant.language import Glossary, words

FIELDS = tomllib.loads(Path(__file__).with_name("everyday_words.toml").read_text(encoding="utf-8"))


def cases(sort):
    return [
        pytest.param("en" if field == "english" else "sv", *pair, id=f"{field}: {pair[0]}")
        for field, table in FIELDS.items()
        for pair in table[sort]
    ]


@pytest.fixture(scope="module")
def match(tmp_path_factory):
    glossary = Glossary.load(tmp_path_factory.mktemp("empty") / "glossary.toml")

    def matched(language, asked, said):
        widened = glossary.widen(words(asked), language)
        also = [form for found in widened if found.term == asked for form in found.also]
        return best_match((asked, *also), bag(said))

    return matched


@pytest.mark.parametrize(("language", "asked", "said"), cases("covered"))
def test_what_residents_ask_with_is_found_in_the_words_of_reports(match, language, asked, said):
    assert match(language, asked, said) >= ENOUGH


@pytest.mark.parametrize(("language", "asked", "said"), cases("apart"))
def test_what_only_looks_or_sounds_alike_stays_apart(match, language, asked, said):
    assert match(language, asked, said) < ENOUGH
