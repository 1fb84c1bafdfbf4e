"""Counts, and questions over all rows or documents."""
