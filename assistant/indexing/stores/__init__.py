"""What a generation is kept in: the catalogue, vectors and terms, written and read."""
