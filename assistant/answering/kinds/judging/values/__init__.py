"""Which value a question wants, and whether a statement holds that one and no other."""
