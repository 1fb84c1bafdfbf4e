"""What tests read off an answer."""

from assistant.records.answers import Answer


def claims(answer: Answer) -> list[str]:
    """Give what an answer says, claim by claim."""
    return [claim.text for claim in answer.claims]
