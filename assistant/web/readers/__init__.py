"""Tell who reads, and what they may do."""
