import pytest

from assistant.answering.checks import check_question, fault_text, question_fault
from assistant.errors import QuestionError


@pytest.mark.parametrize(
    ("question", "fault"),
    [
        ("", "empty"),
        (" \t\n", "empty"),
        ("x" * 2_001, "too_long"),
        ("Vad är\x07 KAA?", "control"),
        ("Vad är\x00 KAA?", "binary"),
        ("\x01\x02\x03 a", "binary"),
        ("\ufffd\ufffd abc", "binary"),
        ("?!?", "wordless"),
        ("Vad är KAA?", None),
        ("Vad\när\tKAA?", None),
        ("什么是KAA?", None),
    ],
)
def test_each_fault_is_named(question, fault):
    assert question_fault(question, 2_000) == fault


def test_a_question_becomes_one_line_without_invisible_characters():
    assert check_question("  Vad \n är\u200b KAA\u202e? ", 100) == "Vad är KAA?"


def test_letters_and_their_marks_become_one_character():
    assert check_question("hemlo\u0308shet", 100) == "hemlöshet"


def test_a_refusal_says_what_to_do():
    with pytest.raises(QuestionError, match=r"longer than 10 characters\. Shorten it"):
        check_question("Vad sägs om skolan?", 10)


def test_every_fault_is_told_in_both_languages():
    for fault in ("empty", "too_long", "control", "binary", "wordless"):
        assert fault_text(fault, "sv", 10) != fault_text(fault, "en", 10)
