"""Question sets, measures, runs and their comparison: is a change better, and where."""
