"""Train the cross-encoder of our own: it reads a question and a statement together."""
