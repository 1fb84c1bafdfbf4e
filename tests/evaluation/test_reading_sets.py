import pytest

from assistant.errors import EvaluationError
from assistant.evaluation.reading_sets import read_set, read_sets

GOOD = """
name: KAA
description: What politicians asked about KAA
questions:
  - id: kaa-challenges
    group: kaa-challenges
    question: Vilka utmaningar finns för KAA?
    tags: [list, sv]
    history: []
    expect:
      status: answered
      sources:
        - {document: deck, slide: 14, contains: "svårt att nå ungdomarna", grade: 2}
      nuggets:
        - {any: ["svårt att nå ungdomarna", "hard to reach"], vital: true}
      never: ["Ökad bemanning i KAA"]
"""


def write(folder, text, name="kaa"):
    file = folder / f"{name}.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def fault_of(folder, old, new):
    assert old in GOOD
    with pytest.raises(EvaluationError) as caught:
        read_set(write(folder, GOOD.replace(old, new)))
    return str(caught.value)


def test_the_designs_example_is_a_set(tmp_path):
    (question,) = read_set(write(tmp_path, GOOD)).questions

    assert (question.kind, question.language, question.case) == ("list", "sv", "kaa-challenges")
    assert question.expect.sources[0].slide == 14
    assert question.expect.nuggets[0].any[1] == "hard to reach"


def test_what_may_be_left_out_may(tmp_path):
    text = GOOD.replace("    group: kaa-challenges\n", "").replace("    history: []\n", "")
    text = text.replace(", grade: 2", "").replace(", vital: true", "")

    (question,) = read_set(write(tmp_path, text)).questions

    assert question.case == "kaa-challenges"
    assert question.expect.sources[0].grade == 2
    assert question.expect.nuggets[0].vital


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("tags:", "tgas:", "question kaa-challenges: tgas: unknown key; did you mean tags?"),
        (
            "slide: 14",
            "slid: 14",
            "question kaa-challenges: expect.sources[1].slid: unknown key; did you mean slide?",
        ),
        ("any:", "an:", "expect.nuggets[1].an: unknown key; did you mean any?"),
        ("name: KAA", "nmae: KAA", "nmae: unknown key; did you mean name?"),
        ("slide: 14", "slide: 0", "greater than or equal to 1"),
        ("slide: 14", 'slide: "14"', "valid integer"),
        ("slide: 14", "slide: 14, page: 3", "names more than one place"),
        ('slide: 14, contains: "svårt att nå ungdomarna", ', "", "names no place"),
        ("grade: 2", "grade: 3", "1 or 2"),
        ("[list, sv]", "[list]", "tags must name one language: sv or en"),
        ("[list, sv]", "[sv]", "tags must name a kind beside the language"),
        ("[list, sv]", "[list, sv, sv]", "language"),
        ("status: answered", "status: answred", "'answered', 'partial' or 'not_found'"),
        ("status: answered", "status: not_found", "drop them, or write status: answered"),
        ("question: Vilka utmaningar finns för KAA?", "question: 2022", "must be text, not 2022"),
        ("question: Vilka utmaningar finns för KAA?", "question: ''", "at least 1 character"),
        ("id: kaa-challenges", "id: kaa challenges", "may have only letters"),
        ("    tags: [list, sv]\n", "", "tags is missing. Add it"),
        ("    history: []", "    history: []\n    tags: [list, sv]", '"tags" is written twice'),
        ("tags: [list, sv]", "tags: [list, sv", "line"),
    ],
)
def test_a_fault_names_file_question_field_and_fix(tmp_path, old, new, said):
    message = fault_of(tmp_path, old, new)

    assert message.startswith(str(tmp_path / "kaa.yaml"))
    assert said in message


def test_a_question_without_id_is_named_by_its_number(tmp_path):
    assert "question number 1: id is missing" in fault_of(
        tmp_path, "  - id: kaa-challenges\n    group", "  - group"
    ).replace("id: id", "id")


def test_every_fault_of_a_file_is_named(tmp_path):
    assert len(fault_of(tmp_path, "slide: 14, contains", "slid: 14, contain").splitlines()) >= 2


@pytest.mark.parametrize("text", ["", "- a\n- b\n", "just text"])
def test_what_is_no_set_is_said_to_be_none(tmp_path, text):
    with pytest.raises(EvaluationError, match="no question set"):
        read_set(write(tmp_path, text))


def test_two_questions_may_not_share_an_id(tmp_path):
    write(tmp_path, GOOD)
    write(tmp_path, GOOD, "other")

    with pytest.raises(EvaluationError, match=r"other\.yaml: question kaa-challenges: id: taken"):
        read_sets(tmp_path)


def test_a_set_that_is_not_there_names_the_nearest(tmp_path):
    write(tmp_path, GOOD)

    with pytest.raises(EvaluationError, match=r"no question set 'kka'; did you mean kaa\?"):
        read_sets(tmp_path, ["kka"])


def test_an_empty_folder_is_an_error_not_an_empty_run(tmp_path):
    with pytest.raises(EvaluationError, match="no question sets here"):
        read_sets(tmp_path)
