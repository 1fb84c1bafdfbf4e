"""Show the four pages: ask, statements, documents, evaluation."""
