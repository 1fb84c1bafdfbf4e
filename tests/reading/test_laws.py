"""Laws of reading, held over generated documents."""

from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.reading.document import document_of
from assistant.reading.lines.contents import contents_lines
from assistant.reading.lines.noise import is_noise
from assistant.reading.lines.running import running_lines
from assistant.reading.passages import cut_passages
from assistant.reading.plain.text import extract_text
from assistant.reading.repair.result import RepairedLine
from assistant.records.documents import Facts
from assistant.records.places import Run, quotation

VOCABULARY = """
Utmaningar och svårigheter Framåtblickande KAA ungdomar i kommunen Fler har hemldshet nagra
2022 1070 kompetens- försörjning Arbetet. stöd, (OST) "hålla kvar” — - • = N zzzz 011-15
21 38 2017 2018 96 Mål 5, Karin Ek, rektor t.ex. bl.a. ändå. /\\ 6vergripande ¢ Ökat
"""
WORDS = st.sampled_from(VOCABULARY.split())
LINES = st.lists(WORDS, max_size=9).map(" ".join)
PREFIXES = st.sampled_from(["", "", "", "• ", "= ", " ", "\f", "2022 Positiv utveckling\n"])
TEXTS = st.lists(st.tuples(PREFIXES, LINES).map("".join), max_size=25).map("\n".join)
KINDS = st.sampled_from(["deck", "report"])


class Lengthening:
    """A repairer that makes words longer and shorter, so that no run maps by chance."""

    def repair(self, lines):
        return [self.line(line) for line in lines]

    def line(self, text):
        pieces, runs, length = [], [], 0
        for start, end in _words(text):
            word = text[start:end]
            new = {"hemldshet": "hemlöshetens", "nagra": "få", "6vergripande": "över"}.get(
                word, word
            )
            runs.append(Run((length, length + len(new)), (start, end)))
            pieces.append(new)
            length += len(new)
        return RepairedLine("".join(pieces), tuple(runs), confidence=0.9)


def _words(text):
    start = 0
    for end in range(1, len(text) + 1):
        if end == len(text) or text[end].isspace() != text[start].isspace():
            yield start, end
            start = end


def read(text, kind, repairer):
    facts = Facts("x", "x.txt", "Titel", "", None, kind, "sv")
    return document_of(extract_text(text), facts, repairer=repairer)


@settings(max_examples=150, deadline=None)
@given(TEXTS, KINDS, st.booleans())
def test_the_source_text_at_a_statements_spans_is_its_quote(text, kind, mended):
    document = read(text, kind, Lengthening() if mended else None)

    for passage in cut_passages(document):
        for statement in passage.statements:
            assert quotation(document.source_text, statement.spans) == statement.quote


@settings(max_examples=150, deadline=None)
@given(TEXTS, KINDS, st.booleans())
def test_every_word_of_the_source_that_is_no_noise_belongs_to_a_block(text, kind, mended):
    document = read(text, kind, Lengthening() if mended else None)
    covered = set()
    for page in document.pages:
        for block in page.blocks:
            for start, end in block.alignment.to_source(0, len(block.reading)):
                covered.update(range(start, end))

    extract = extract_text(text)
    apart = running_lines(extract) | contents_lines(extract)
    for sheet in extract.sheets:
        for number, line in enumerate(sheet.lines):
            if (sheet.number, number) in apart:
                covered.update(range(line.start, line.end))

    position = 0
    for line in document.source_text.splitlines(keepends=True):
        if not is_noise(line.strip()):
            for place, character in enumerate(line, start=position):
                assert not character.isalnum() or place in covered, (place, line)
        position += len(line)


@settings(max_examples=150, deadline=None)
@given(TEXTS, KINDS, st.booleans())
def test_runs_cover_the_reading_text_without_gaps_or_overlaps(text, kind, mended):
    document = read(text, kind, Lengthening() if mended else None)

    for page in document.pages:
        for block in page.blocks:
            end = 0
            for run in block.alignment.runs:
                assert run.reading[0] == end
                assert 0 <= run.source[0] <= run.source[1] <= len(document.source_text)
                end = run.reading[1]
            assert end == len(block.reading)


@settings(max_examples=80, deadline=None)
@given(TEXTS, KINDS)
def test_reading_twice_gives_the_same_passages(text, kind):
    assert cut_passages(read(text, kind, None)) == cut_passages(read(text, kind, None))


def test_a_text_on_one_line_is_cut_in_passages_that_can_be_searched():
    document = read("Kommunen har byggt en cykelväg längs ån. " * 1_000, "report", None)

    passages = cut_passages(document)

    assert max(len(passage.text.split()) for passage in passages) <= 560
    assert sum(len(passage.statements) for passage in passages) == 1_000
