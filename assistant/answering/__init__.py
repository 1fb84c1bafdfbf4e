"""Answers: the statements that settle a question, each with the citation that attests it."""

from assistant.answering.assistant import Assistant
from assistant.answering.writing.formats import answer_json, locator_label

__all__ = ["Assistant", "answer_json", "locator_label"]
