"""How much one file may ask of the machine before it is refused."""

import zipfile
from pathlib import Path, PurePosixPath

from assistant.errors import ReadingError

# Real documents of a municipality stay far under each of these; hostile ones do not.
MAX_FILE_BYTES = 300 * 2**20
MAX_UNPACKED_BYTES = 600 * 2**20
MAX_PART_BYTES = 200 * 2**20
MAX_PARTS = 20_000
# XML of a text packs 10 to 30 times; a bomb packs a thousand times and more.
MAX_RATIO = 300
MIN_RATIO_BYTES = 5 * 2**20
MAX_PAGES = 5_000
MAX_PIXELS = 60_000_000
# OCR of one page takes a few seconds, everything else a fraction of one.
MAX_PAGE_SECONDS = 90.0
MAX_FILE_SECONDS = 3600.0
MAX_MEMORY_BYTES = 3 * 2**30
DECLARATIONS = (b"<!DOCTYPE", b"<!ENTITY")
# Entities are declared before the first element; comments may stand before them.
_HEAD_BYTES = 2**16


def check_size(path: Path) -> None:
    """Refuse an empty file and one larger than the limit.

    Raises:
        ReadingError: The file is empty, too large, or not a plain file.
    """
    if not path.is_file():
        raise ReadingError(f"{path.name}: not a file. Put a document in its place, or remove it")
    size = path.stat().st_size
    if size == 0:
        raise ReadingError(f"{path.name}: the file is empty. Replace it with a whole copy")
    if size > MAX_FILE_BYTES:
        raise ReadingError(
            f"{path.name}: {size // 2**20} MB, over the limit of {MAX_FILE_BYTES // 2**20} MB. "
            "Part it into smaller files"
        )


def check_package(path: Path) -> None:
    """Refuse an Office file that is broken or unpacks to more than it should.

    Raises:
        ReadingError: Not a whole zip, encrypted, a bomb, a part whose path climbs out,
            or XML that declares entities.
    """
    try:
        with zipfile.ZipFile(path) as package:
            parts = package.infolist()
            _check_parts(path.name, parts)
            for part in parts:
                if part.filename.endswith((".xml", ".rels")):
                    with package.open(part) as stream:
                        _check_declarations(path.name, stream.read(_HEAD_BYTES))
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, OSError) as error:
        raise ReadingError(
            f"{path.name}: the file is damaged or cut short ({error}). Save it again and replace it"
        ) from error


def _check_parts(name: str, parts: list[zipfile.ZipInfo]) -> None:
    if len(parts) > MAX_PARTS:
        raise ReadingError(f"{name}: {len(parts)} parts inside, refused as unsafe. Save it again")
    if any(part.flag_bits & 1 for part in parts):
        raise ReadingError(f"{name}: password-protected. Save a copy without a password")
    unpacked = sum(part.file_size for part in parts)
    packed = max(1, sum(part.compress_size for part in parts))
    too_large = unpacked > MAX_UNPACKED_BYTES or any(p.file_size > MAX_PART_BYTES for p in parts)
    if too_large or (unpacked > MIN_RATIO_BYTES and unpacked / packed > MAX_RATIO):
        raise ReadingError(
            f"{name}: unpacks to {unpacked // 2**20} MB, refused as unsafe. Save it again from "
            "its program"
        )
    for part in parts:
        inside = PurePosixPath(part.filename.replace("\\", "/"))
        if inside.is_absolute() or ".." in inside.parts:
            raise ReadingError(f"{name}: a part of it points outside the file. Save it again")


def _check_declarations(name: str, head: bytes) -> None:
    # XML may be UTF-16, whose plain letters are ASCII with noughts between.
    plain = head.replace(b"\0", b"")
    if any(declaration in plain for declaration in DECLARATIONS):
        raise ReadingError(
            f"{name}: its XML declares entities, refused as unsafe. Save it again from its program"
        )
