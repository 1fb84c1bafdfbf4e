"""Lists: every statement that belongs, under its headings."""
