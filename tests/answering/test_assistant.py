"""The one way in for questions, and what it tells of while it works."""

from tests.answering.memory import assistant_over, written


def test_each_stage_is_told_and_the_answer_with_the_one_that_composed_it(tmp_path):
    document = written(tmp_path, "hamnen-2022", "Hamnen\n\nHamnen hade 412 båtplatser år 2022.")
    told = []

    answer = assistant_over([document]).ask(
        "Hur många båtplatser hade hamnen?", on_stage=lambda *stage: told.append(stage)
    )

    assert [name for name, _ in told] == ["check", "understand", "retrieve", "select", "compose"]
    assert [draft.lead for _, draft in told if draft] == [answer.lead]
