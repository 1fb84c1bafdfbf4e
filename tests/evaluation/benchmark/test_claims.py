"""Judged claims are read, verified and counted."""

import pytest

from assistant.answering.rephrasing import make_lexicon
from assistant.errors import EvaluationError
from assistant.evaluation.benchmark.claims import let_through, read_claims, verdicts
from assistant.language import Glossary

JUDGED = """
- statements:
    - {text: "Elevantalet minskade från 412 till 380.", year: 2021, topic: Skola}
  claims:
    - {text: "Elevantalet gick från 412 till 380.", language: sv, borne_out: true}
    - {text: "Elevantalet ökade till 380.", language: sv, borne_out: false, how: direction}
    - {text: "Kommunen invigde en skola 1912.", language: sv, borne_out: false, how: other}
"""


@pytest.fixture
def lexicon(tmp_path):
    return make_lexicon(Glossary.load(tmp_path / "none.toml"), lambda term, said: 0.0)


def test_each_claim_is_held_against_the_statements_of_its_group(tmp_path, lexicon):
    file = tmp_path / "claims.yaml"
    file.write_text(JUDGED, encoding="utf-8")
    found = verdicts(read_claims(file), lexicon)

    assert [verdict.right for verdict in found] == [True, True, True]
    assert not let_through(found)


def test_a_wrong_claim_that_is_kept_is_counted_by_what_is_wrong(tmp_path, lexicon):
    file = tmp_path / "claims.yaml"
    file.write_text(JUDGED.replace("borne_out: true", "borne_out: false, how: none"), "utf-8")

    assert let_through(verdicts(read_claims(file), lexicon)) == {"none": 1}


@pytest.mark.parametrize("text", ["- statements: 5", "- {claims: []}", "[", "statements: []"])
def test_a_file_of_another_form_is_named(tmp_path, text):
    file = tmp_path / "claims.yaml"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(EvaluationError, match=r"claims\.yaml"):
        read_claims(file)
