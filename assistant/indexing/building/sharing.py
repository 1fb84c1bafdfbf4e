"""Give the files of one generation to the next without writing them again."""

import os
import shutil
from pathlib import Path


def second_name(source: Path, target: Path) -> None:
    """Give a file that is never written into again a second name; a copy where disks know none.

    Not all do: network folders, memory sticks, and Linux for the files of another user.
    """
    try:
        os.link(source, target)
    except OSError:
        # Whatever kept it from a name keeps it from a copy too, if it is the disk or the file.
        shutil.copyfile(source, target)
