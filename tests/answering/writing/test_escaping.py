from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from assistant.answering.writing.escaping import plain


def shown(markdown):
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(markdown)
    children = [child for token in tokens for child in token.children or []]
    assert all(child.type in ("text", "text_special", "softbreak") for child in children)
    return "".join(child.content for child in children)


@given(st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), max_size=80))
def test_what_markdown_shows_is_the_text(text):
    line = " ".join(text.split())
    assert " ".join(shown(f"a {plain(text)} b").split()) == f"a {line} b".replace("  ", " ").strip()


def test_ordinary_text_stays_readable():
    text = "Drygt 1070 ungdomar (16-20 år) – 7 miljoner kronor."
    assert plain(text) == text


def test_a_line_that_would_be_a_list_is_not_one():
    assert plain("- punkt") == "\\- punkt"
    assert plain("1. punkt") == "1\\. punkt"
