"""One page a module, each with a function that shows it."""
