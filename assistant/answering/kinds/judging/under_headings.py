"""A statement with what it stands under, as what a rule reads in it may be said there."""

from assistant.answering.evidence.candidates import Candidate


def under_headings(it: Candidate) -> str:
    """Give a statement with its page's topic and its section."""
    over = (it.statement.topic, it.statement.locator.section)
    return " ".join(filter(None, (it.statement.reading, *over)))


def under_lines(it: Candidate) -> str:
    """Give the same with the line that introduces it, where it is an item of a list."""
    return " ".join(filter(None, (under_headings(it), it.introduced)))
