"""Facts, definitions and reasons: the one or two statements that say them."""
