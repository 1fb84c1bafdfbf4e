"""Train the encoder of our own, and adapt it to a corpus."""
