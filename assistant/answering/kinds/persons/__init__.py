"""Persons: who holds an office, presents, does something, and how they are reached."""
