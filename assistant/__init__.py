"""Belagt: answers over follow-up documents, every sentence attested by a quotation."""

__version__ = "0.1.0"
