"""Serve the page: addresses, headers, files."""
