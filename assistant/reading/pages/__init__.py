"""A page's lines become blocks, in reading order."""
