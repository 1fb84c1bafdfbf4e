"""Hold statements against the needs of a question: what covers it, how well, how likely."""
