import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import EvaluationError
from assistant.evaluation.reading_sets import read_set
from assistant.evaluation.sets import Expectation, NamedSet, Nugget, Question, QuestionSet, Source
from assistant.evaluation.spreadsheet import read_spreadsheet, write_spreadsheet
from assistant.evaluation.writing_sets import set_yaml, store_sets
from tests.evaluation.factories import named_set, question

# Lone surrogates cannot be written as UTF-8, nor NUL in a CSV or YAML cell.
PLAIN = st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n")
texts = st.text(PLAIN, min_size=1, max_size=20).map(str.strip).filter(bool)
sources = st.builds(
    Source,
    document=texts,
    slide=st.integers(1, 99),
    contains=st.none() | texts,
    grade=st.sampled_from([1, 2]),
)
nuggets = st.builds(
    Nugget, any=st.lists(texts, min_size=1, max_size=3).map(tuple), vital=st.booleans()
)
expectations = st.builds(
    Expectation,
    status=st.just("answered"),
    sources=st.lists(sources, min_size=1, max_size=3).map(tuple),
    nuggets=st.lists(nuggets, max_size=3).map(tuple),
    never=st.lists(texts, max_size=2).map(tuple),
)
questions = st.builds(
    Question,
    id=st.from_regex(r"\A[a-z0-9][a-z0-9.-]{0,8}\Z"),
    group=st.none() | texts,
    question=texts,
    tags=st.sampled_from([("list", "sv"), ("en", "fact", "misspelt")]),
    history=st.lists(texts, max_size=2).map(tuple),
    expect=expectations,
)
sets = st.builds(
    QuestionSet,
    name=texts,
    description=st.just("") | texts,
    questions=st.lists(questions, min_size=1, max_size=2).map(tuple),
)


@given(sets)
def test_a_spreadsheet_round_trip_loses_nothing(tmp_path_factory, content):
    file = tmp_path_factory.mktemp("trip") / "sets.csv"

    write_spreadsheet([NamedSet("one", content)], file)

    assert read_spreadsheet(file) == (NamedSet("one", content),)


@given(sets)
def test_a_yaml_round_trip_loses_nothing(tmp_path_factory, content):
    file = tmp_path_factory.mktemp("trip") / "one.yaml"

    file.write_text(set_yaml(content), encoding="utf-8")

    assert read_set(file) == content


def write(folder, *asked):
    file = folder / "sets.csv"
    write_spreadsheet([named_set(*asked)], file)
    return file


def change(file, old, new):
    text = file.read_text(encoding="utf-8-sig")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8-sig", newline="")


def test_swedish_excel_opens_it_right(tmp_path):
    data = write(tmp_path, question()).read_bytes()

    assert data.startswith(b"\xef\xbb\xbfset;set name;")
    assert data.count(b"\r\n") == 2


def test_a_cell_cannot_be_run_as_a_formula(tmp_path):
    file = write(tmp_path, question("q", question="=HYPERLINK(1)"))

    with file.open(encoding="utf-8-sig", newline="") as rows:
        cells = list(csv.reader(rows, delimiter=";"))[1]
    assert "'=HYPERLINK(1)" in cells
    assert read_spreadsheet(file)[0].content.questions[0].question == "=HYPERLINK(1)"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "slide 1 |",
            "sild 1 |",
            "row 2, column sources: 'deck | sild 1 | Svårt att nå | grade 2' must be",
        ),
        ("grade 2", "grade 5", "row 2, column sources"),
        ("answered", "answred", "row 2, column status"),
        ("vital |", "vtal |", "row 2, column nuggets"),
        ('"list\nsv"', "list", "row 2, column tags: tags must name one language"),
        ("Fråga q?", "", "row 2, column question: empty"),
        ("\nset;", "\n../set;", "row 2, column set: '../set' cannot name a file"),
        (
            "set name",
            "set nmae",
            'row 1: column "set name" is missing; column "set nmae" is unknown',
        ),
    ],
)
def test_a_fault_names_row_and_column(tmp_path, old, new, said):
    file = write(tmp_path, question(nuggets=[{"any": ["x"]}]))
    change(file, old, new)

    with pytest.raises(EvaluationError) as caught:
        read_spreadsheet(file)
    assert said in str(caught.value)


def test_a_file_in_another_encoding_is_told_how_to_save(tmp_path):
    file = tmp_path / "sets.csv"
    file.write_bytes("set;frågor".encode("cp1252"))

    with pytest.raises(EvaluationError, match="CSV UTF-8"):
        read_spreadsheet(file)


def test_a_spreadsheet_saved_with_commas_is_read_too(tmp_path):
    file = write(tmp_path, question())
    with file.open(encoding="utf-8-sig", newline="") as rows:
        cells = list(csv.reader(rows, delimiter=";"))
    with file.open("w", encoding="utf-8", newline="") as rows:
        csv.writer(rows).writerows(cells)

    assert read_spreadsheet(file) == (named_set(question()),)


def test_import_writes_over_nothing_unless_told(tmp_path):
    store_sets([named_set(question())], tmp_path)
    other = named_set(question(question="En annan?"))

    with pytest.raises(EvaluationError, match="Add --replace"):
        store_sets([other], tmp_path)
    assert store_sets([named_set(question())], tmp_path) == ("set.yaml: unchanged, 1 questions",)
    assert store_sets([other], tmp_path, replace=True) == ("set.yaml: written, 1 questions",)
