"""A page's lines, cleaned of what is no text of it."""
