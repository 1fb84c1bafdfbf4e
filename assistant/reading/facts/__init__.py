"""What each document is: stated in corpus.toml or guessed from it."""
