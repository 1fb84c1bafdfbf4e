"""Answering questions beside the page: jobs that go on when a page stops, and who does them."""

from assistant.web.asking.jobs import Job, Jobs

__all__ = ["Job", "Jobs"]
