"""Part text that was read straight across columns."""

from assistant.reading.columns.headings import heading_cuts
from assistant.reading.columns.plain import part_lines

__all__ = ["heading_cuts", "part_lines"]
