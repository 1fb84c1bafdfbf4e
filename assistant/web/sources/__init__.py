"""Show a source in its place, and give its address and reference."""
