"""Passages become one published generation: catalogue, vectors, terms."""
