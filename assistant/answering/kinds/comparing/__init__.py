"""Comparisons over years and bodies."""
