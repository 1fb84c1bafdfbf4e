"""Hold a chat model's claims, judged by people, against what verifying lets through."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from assistant.answering.rephrasing import Lexicon
from assistant.answering.rephrasing.stated import Stated, said_under
from assistant.answering.rephrasing.verify import claim_fault
from assistant.errors import EvaluationError
from assistant.records.documents import Aspect
from assistant.records.questions import Language


class JudgedStatement(BaseModel):
    """A statement, in good Swedish, and what stands over it."""

    model_config = ConfigDict(extra="forbid")

    text: str
    year: int | None = None
    topic: str | None = None
    heading: str | None = None
    aspect: Aspect | None = None


class JudgedClaim(BaseModel):
    """A claim and whether its statements bear it out.

    Attributes:
        how: What is wrong with one that they do not.
    """

    model_config = ConfigDict(extra="forbid")

    text: str
    language: Language
    borne_out: bool
    how: str | None = None


class JudgedGroup(BaseModel):
    """Claims that name the same statements."""

    model_config = ConfigDict(extra="forbid")

    statements: list[JudgedStatement]
    claims: list[JudgedClaim]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What verifying said of a judged claim: its fault, or None."""

    claim: JudgedClaim
    fault: str | None

    @property
    def right(self) -> bool:
        """Whether it was kept exactly if its statements bear it out."""
        return self.claim.borne_out == (self.fault is None)


def read_claims(file: Path) -> list[JudgedGroup]:
    """Read judged claims.

    Raises:
        EvaluationError: The file is not of the form; it says where and what.
    """
    try:
        return TypeAdapter(list[JudgedGroup]).validate_python(
            yaml.safe_load(file.read_text(encoding="utf-8"))
        )
    except (OSError, yaml.YAMLError, ValidationError) as error:
        raise EvaluationError(f"{file}: {error}") from error


def verdicts(groups: Sequence[JudgedGroup], lexicon: Lexicon) -> list[Verdict]:
    """Verify every claim against the statements of its group."""
    found: list[Verdict] = []
    for group in groups:
        statements = dict(enumerate(map(_stated, group.statements), start=1))
        for claim in group.claims:
            fault = claim_fault(
                claim.text,
                list(statements),
                statements,
                language=claim.language,
                lexicon=lexicon,
            )
            found.append(Verdict(claim, fault))
    return found


def let_through(found: Sequence[Verdict]) -> Counter[str]:
    """Count the wrong claims that were kept, by what is wrong with them."""
    return Counter(
        it.claim.how or "unnamed" for it in found if not it.claim.borne_out and it.fault is None
    )


def _stated(statement: JudgedStatement) -> Stated:
    return said_under(
        statement.text,
        (statement.topic, statement.heading),
        year=statement.year,
        ahead=statement.aspect == "outlook",
    )
