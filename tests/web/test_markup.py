"""Nothing that a document says can become markup of ours."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.web.markup import Markup, element, label


def test_text_inside_an_element_is_escaped():
    assert element("p", '<img src=x onerror="alert(1)">') == (
        "<p>&lt;img src=x onerror=&quot;alert(1)&quot;&gt;</p>"
    )


def test_elements_nest_and_none_is_left_out():
    assert element("ul", [element("li", "a"), None]) == "<ul><li>a</li></ul>"


def test_a_tag_that_can_carry_script_is_refused():
    with pytest.raises(ValueError, match="script"):
        element("script", "alert(1)")


@pytest.mark.parametrize("address", ["https://x.se", "//x.se", "javascript:alert(1)", "data:x"])
def test_a_link_off_this_server_is_refused(address):
    with pytest.raises(ValueError, match="this server"):
        element("a", "x", href=address)


def test_scripts_and_styles_in_attributes_are_refused():
    with pytest.raises(ValueError, match="onclick"):
        element("a", "x", onclick="alert(1)")


@given(st.text())
def test_any_text_is_markup_only_when_made_here(words):
    made = element("p", words)

    assert isinstance(made, Markup)
    assert "<" not in made[3:-4]
    assert ">" not in made[3:-4]


@given(st.text(alphabet="ab:[]()!`*_#$<>\\ /.|~"))
def test_a_label_escapes_every_mark_that_markdown_knows(words):
    assert all(pair[0] == "\\" for pair in _marks(label(words)))


def _marks(written):
    """Pair each punctuation mark with what stands before it, escapes read left to right."""
    pairs, at = [], 0
    while at < len(written):
        if written[at] == "\\":
            pairs.append(written[at : at + 2])
            at += 2
        else:
            if not written[at].isalnum() and not written[at].isspace():
                pairs.append("?" + written[at])
            at += 1
    return pairs
