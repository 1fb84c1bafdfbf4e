"""Part text that was read straight across columns."""
