"""What people say of answers is read strictly, and agreement is beyond chance."""

import pytest

from assistant.errors import EvaluationError
from assistant.evaluation.labels import cohen_kappa, read_labels


def test_kappa_is_agreement_beyond_chance():
    # Agreed 3 of 4; chance: 3/4 * 2/4 + 1/4 * 2/4 = 1/2; (3/4 - 1/2) / (1/2).
    assert cohen_kappa([True, True, True, False], [True, True, False, False]) == 0.5
    assert cohen_kappa([True, False], [False, True]) == -1
    assert cohen_kappa([True, True], [True, True]) == 1
    with pytest.raises(ValueError, match="two ratings"):
        cohen_kappa([True], [])


def test_a_label_that_is_neither_true_nor_false_is_refused(tmp_path):
    file = tmp_path / "labels.jsonl"
    file.write_text('{"id": "a", "grounded": "yes", "complete": true}\n', encoding="utf-8")

    with pytest.raises(EvaluationError, match="line 1: 'yes' is neither"):
        read_labels(file)
