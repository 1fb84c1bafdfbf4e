"""A web page's lists keep each item once, at its depth, and its headings all stand."""

import pytest

from assistant.reading.formats import html

PAGE = """<html><head><title>Biblioteken</title></head><body><article><h1>Biblioteken</h1>
<p>Kommunen har fyra bibliotek och de hade många besök under året.</p><h2>Utmaningar</h2>
<ul><li>Lokaler<ul><li>slitna golv</li><li>dålig akustik</li></ul></li><li>Få på plats</li></ul>
</article></body></html>"""


def test_an_item_stands_without_the_list_within_it(tmp_path):
    path = tmp_path / "a.html"
    path.write_text(PAGE, "utf-8")
    extract = html.read(path)

    bullets = [
        (extract.source_text[line.start : line.end], line.level)
        for line in extract.sheets[0].lines
        if line.kind == "bullet"
    ]

    assert bullets == [
        ("Lokaler", 1),
        ("slitna golv", 2),
        ("dålig akustik", 2),
        ("Få på plats", 1),
    ]


def test_a_line_break_in_a_paragraph_parts_words(tmp_path):
    path = tmp_path / "a.html"
    text = "Bo Ek, parkchef<br>Telefon 0123-45 67 89"
    path.write_text(PAGE.replace("Kommunen har", f"{text}</p><p>Kommunen har"), "utf-8")

    assert "parkchef Telefon" in html.read(path).source_text


SECTIONS = "".join(
    f"<h2>{number} {name}</h2><p>{number}.1 Nämnden redovisar {name.lower()} för åtta månader, "
    "med fler timmar än vad som ersätts och ett ansträngt läge inför sommaren.</p>"
    for number, name in enumerate(["Sammanfattning", "Måluppföljning", "Framåtblick"], start=1)
)


@pytest.mark.parametrize(
    "body",
    [
        SECTIONS,
        f"<div class=WordSection1>{SECTIONS}</div>",
        SECTIONS.replace("<h2>", "</article><article><h2>").replace("</article>", "", 1),
        f"<nav><ul><li>Start</li></ul></nav><div><div>{SECTIONS}</div></div>",
    ],
    ids=["bare", "word processor", "an article each", "within divisions"],
)
def test_a_page_keeps_its_headings_whatever_holds_them(tmp_path, body):
    path = tmp_path / "a.html"
    path.write_text(f"<html><head><title>Rapport</title></head><body>{body}</body></html>", "utf-8")
    extract = html.read(path)

    assert [
        extract.source_text[line.start : line.end]
        for line in extract.sheets[0].lines
        if line.kind == "heading"
    ] == ["1 Sammanfattning", "2 Måluppföljning", "3 Framåtblick"]
