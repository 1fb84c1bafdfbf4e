"""belagt bench: a measurement a file."""
