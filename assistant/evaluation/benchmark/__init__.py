"""Measure retrieval on judged sets of others, beside the usual recipe."""
