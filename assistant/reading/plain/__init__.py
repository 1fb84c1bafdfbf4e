"""Plain text and Markdown, parted into pages and lines."""
