"""From the corpus as it lies to a new generation, proved and published."""
