"""Suggest questions from what the corpus holds."""
