"""A question becomes a query, and the query a ranking of passages."""
