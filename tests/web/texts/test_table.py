"""Both languages say everything that the page asks for, and nothing else."""

import re
from pathlib import Path

import pytest

import assistant.web
from assistant.web.texts import LANGUAGES, known_language, load_texts

SOURCE = Path(assistant.web.__file__).parent
# texts("a.b"), texts.count("a.b", ...), and names made of a part that varies: texts(f"a.{x}").
CALL = re.compile(r'[Tt]exts(?:\.count)?\(\s*f?"([^"]+)"')


# Streamlit's own words are looked up all together.
WIDGETS = "streamlit.{name}"


def used():
    paths = SOURCE.rglob("*.py")
    return {name for path in paths for name in CALL.findall(path.read_text("utf-8"))} | {WIDGETS}


def pattern(name):
    varying = re.sub(r"\\\{.*?\\\}", "[a-z_0-9]+", re.escape(name))
    return re.compile(varying + r"(\.one|\.many)?$")


def test_both_languages_have_the_same_texts():
    assert set(load_texts("sv").words) == set(load_texts("en").words)


def test_both_languages_fill_in_the_same_values():
    def values(words):
        return {name: set(re.findall(r"\{(\w+)\}", text)) for name, text in words.items()}

    assert values(load_texts("sv").words) == values(load_texts("en").words)


@pytest.mark.parametrize("name", sorted(used()))
def test_every_text_asked_for_exists(name):
    assert any(pattern(name).match(known) for known in load_texts("sv").words)


def test_no_text_is_unused():
    wanted = [pattern(name) for name in used()]

    unused = [name for name in load_texts("sv").words if not any(p.match(name) for p in wanted)]
    assert unused == []


def test_counts_choose_singular_and_plural():
    texts = load_texts("en")

    assert texts.count("answer.documents", 1) == "1 document"
    assert texts.count("answer.documents", 1200) == "1 200 documents"


def test_a_language_the_page_does_not_speak_is_none():
    assert known_language("de") is None
    assert [known_language(language) for language in LANGUAGES] == ["sv", "en"]
