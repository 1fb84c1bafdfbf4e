"""Text to vectors: the encoder of our own, any other that is set, and the cross-encoder."""
