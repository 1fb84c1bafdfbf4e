"""Write what was found or answered as files: CSV, Word, PDF, a list of references."""
