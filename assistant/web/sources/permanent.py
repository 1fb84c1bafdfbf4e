"""Give the address of a statement, which stays the same whatever was asked and whoever asks."""

from urllib.parse import urlencode, urlsplit

from assistant.records.documents import Statement

TITLE = "title"  # what names a title in an address, by where it begins in the source text
# The last part of the addresses of the pages beside the first one.
PATHS = ("ask", "statements", "documents", "evaluation")


def statement_address(statement: Statement, address: str) -> str:
    """Give where a statement is shown in its place.

    Args:
        statement: Its id follows from its words and place, so it outlives a rebuild.
        address: Of any page of the service; empty gives an address within it.
    """
    names = {"document": statement.document, "statement": statement.id}
    if statement.kind in ("title", "heading"):
        # A title goes by the id of the first statement of its page.
        names[TITLE] = str(statement.spans[0][0])
    return f"{home(address)}?{urlencode(names)}"


def home(address: str) -> str:
    """Give the address of the first page, from that of any page; "/" from an empty one."""
    parts = urlsplit(address)
    path = parts.path.rstrip("/")
    first, _, last = path.rpartition("/")
    path = first if last in PATHS else path
    return f"{parts.scheme}://{parts.netloc}{path}/" if parts.netloc else f"{path}/"
