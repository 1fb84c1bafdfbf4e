"""Running heads and footers are told from text by standing on page after page."""

from assistant.reading.document import document_of
from assistant.reading.lines.running import running_lines
from assistant.reading.plain.text import extract_text
from assistant.records.documents import DocumentId, Facts


def left_out(*pages):
    extract = extract_text("\f".join(pages))
    running = running_lines(extract)
    return [
        extract.source_text[line.start : line.end]
        for sheet in extract.sheets
        for number, line in enumerate(sheet.lines)
        if (sheet.number, number) in running
    ]


TOPICS = ("Skolan växer", "Vatten från sjön", "Gator lagas", "Parkerna har blivit fler")


def pages_with(footers):
    return [
        f"{topic}\nAllt om {topic.lower()}\n{footer}\n"
        for topic, footer in zip(TOPICS, footers, strict=True)
    ]


def test_a_footer_with_a_page_number_is_left_out():
    footers = [f"Mjölby kommun | {number}" for number in range(1, 5)]

    assert left_out(*pages_with(footers)) == footers


def test_bare_numbers_go_only_where_they_count_the_pages():
    assert left_out(*pages_with(["3", "4", "5", "6"])) == ["3", "4", "5", "6"]
    assert left_out(*pages_with(["512", "8", "41", "7"])) == []


def test_a_line_on_two_pages_is_text():
    first, second, *_ = pages_with(["Tid för frågor"] * 4)

    assert left_out(first, second) == []


def test_the_titles_of_a_part_are_no_running_heads():
    pages = [f"Fritidsgårdarnas arbete\nPunkt om {word}\n" for word in ("ett", "två", "tre")]

    assert left_out(*pages, "Simhallen\nFler bad\n", "Biblioteken\nFler lån\n") == []


def test_what_is_left_out_is_in_no_block_and_stays_in_the_source():
    pages = pages_with([f"Mjölby kommun sida {number}" for number in range(1, 5)])
    facts = Facts(DocumentId("a"), "a.txt", "A", "", None, "deck", "sv")

    document = document_of(extract_text("\f".join(pages)), facts)

    assert all("Mjölby" not in b.reading for page in document.pages for b in page.blocks)
    assert "Mjölby kommun sida 4" in document.source_text


def test_a_line_that_counts_the_pages_goes_from_few_of_many():
    footers = [f"Mjölby kommun | {number}" for number in range(1, 4)]
    counted = pages_with([*footers, "Här slutar det"])
    others = [
        f"{word} är ett ämne\nOch {word} har text\n" for word in ("Bad", "Vård", "Skog", "Is")
    ]

    assert left_out(*counted, *others) == footers


def test_a_logo_is_left_out_though_few_pages_have_it_and_it_is_read_otherwise_each_time():
    topics = [f"{topic} {word}" for topic in TOPICS for word in ("i norr", "i söder", "i väst")]
    feet = ["", "Kustbyen", "", "Kustbyen", "", "Kuslbyen", "", "", "", "", "", ""]
    pages = [
        f"{topic}\nAllt om {topic.lower()}\n{foot}\n"
        for topic, foot in zip(topics, feet, strict=True)
    ]

    assert left_out(*pages) == ["Kustbyen", "Kustbyen", "Kuslbyen"]


def test_a_heading_over_nothing_is_no_logo():
    pages = [f"{topic}\nAllt om {topic.lower()}\nFramåtblickande\n" for topic in TOPICS[:3]]
    rest = [f"{topic} igen\nMer om {topic.lower()}\nDet är allt\n" for topic in TOPICS] * 3

    assert "Framåtblickande" not in left_out(*pages, *rest)


def test_a_logo_in_capitals_or_of_no_word_is_left_out_of_two_pages():
    assert left_out(*pages_with(["EKNÄSET", "", "EKNÄSET", ""])) == ["EKNÄSET"] * 2
    assert left_out(*pages_with(["kfn", "", "", "kfn"])) == ["kfn"] * 2


def test_a_word_that_ends_two_pages_is_text():
    assert left_out(*pages_with(["Lokalbrist", "", "Lokalbrist", ""])) == []
    assert left_out(*pages_with(["KAA", "", "KAA", ""])) == []


def test_a_footer_that_lost_its_number_on_a_page_is_left_out_there_too():
    footers = ["Mjölby kommun, sida 1", "Mjölby kommun, sida 2", "Mjölby kommun, sida"]

    assert left_out(*pages_with([*footers, "Mjölby kommun, sida 4"]))[:3] == footers
