"""Trade question sets with a spreadsheet, for evaluators who write no YAML."""

from assistant.evaluation.spreadsheet.reading import read_spreadsheet
from assistant.evaluation.spreadsheet.writing import write_spreadsheet

__all__ = ["read_spreadsheet", "write_spreadsheet"]
