"""Tell what a file is by its first bytes, whatever its name says."""

from pathlib import Path

from assistant.errors import ReadingError

HEAD_BYTES = 4096
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# First bytes -> the ending that a file of that kind should have.
SIGNATURES = (
    (b"%PDF-", "pdf"),
    (b"\x89PNG\r\n", "png"),
    (b"\xff\xd8\xff", "jpg"),
    (b"II*\x00", "tif"),
    (b"MM\x00*", "tif"),
    (b"{\\rtf", "rtf"),
)
OFFICE_PARTS = (("word/document.xml", "docx"), ("ppt/presentation.xml", "pptx"))
EXPECTED = {"jpeg": "jpg", "tiff": "tif", "pptm": "pptx", "docm": "docx", "htm": "html"}
READABLE = ("pdf", "pptx", "docx", "png", "jpg", "tif")


def check_kind(path: Path) -> str:
    """Give the ending that fits the file's content.

    Raises:
        ReadingError: The content is of another kind than the name says, or of a kind that
            is not read.
    """
    said = path.suffix.lower().removeprefix(".")
    said = EXPECTED.get(said, said)
    with path.open("rb") as stream:
        head = stream.read(HEAD_BYTES)
    found = _signature(path, head)
    if found is None and said in READABLE:
        raise ReadingError(
            f"{path.name}: named .{said}, but its content is not. It may be damaged: save it again"
        )
    if found in ("xlsx", "zip", "rtf") or (found and found != said):
        raise ReadingError(_mislabelled(path.name, said, found))
    return said


def _mislabelled(name: str, said: str, found: str) -> str:
    if found in READABLE:
        return f"{name}: named .{said}, but it is a {found} file. Give it the ending .{found}"
    return f"{name}: it is a {found} file, which is not read. Save it as PDF or Word (.docx)"


def _signature(path: Path, head: bytes) -> str | None:
    for signature, ending in SIGNATURES:
        if signature in head[:1024] if ending == "pdf" else head.startswith(signature):
            return ending
    if head.startswith(OLE):
        raise ReadingError(_old_office(path))
    if head.startswith(b"PK\x03\x04"):
        return _office(path)
    return None


def _office(path: Path) -> str:
    from zipfile import BadZipFile, ZipFile

    try:
        with ZipFile(path) as package:
            names = set(package.namelist())
    except (BadZipFile, OSError, ValueError) as error:
        raise ReadingError(
            f"{path.name}: the file is damaged or cut short ({error}). Save it again and replace it"
        ) from error
    for part, ending in OFFICE_PARTS:
        if part in names:
            return ending
    return "xlsx" if "xl/workbook.xml" in names else "zip"


def _old_office(path: Path) -> str:
    # An encrypted package is an OLE file that names its stream in UTF-16.
    if "EncryptedPackage".encode("utf-16-le") in path.read_bytes():
        return f"{path.name}: password-protected. Save a copy without a password"
    return (
        f"{path.name}: the old binary Office format, which is not read. Save it as .docx or .pptx"
    )
