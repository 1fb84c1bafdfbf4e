"""Question sets are run through the product and measured."""
