"""Find statements for the Statements page."""
