"""What pages share, each module named by what it shows."""
