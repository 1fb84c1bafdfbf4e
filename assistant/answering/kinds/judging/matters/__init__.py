"""What a statement tells of: rules that leave out one of another matter, deed or stage."""
