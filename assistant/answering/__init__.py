"""A ranking becomes an answer, every claim of it attested."""
