"""Readers of file formats: PDF, PowerPoint, Word, web pages, scans and images."""
