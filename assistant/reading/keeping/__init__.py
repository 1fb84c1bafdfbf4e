"""What took long to read is kept for the next run."""
