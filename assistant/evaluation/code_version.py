"""Say which code a run was made with."""

import shutil
import subprocess
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path


def code_version() -> str:
    """Give the program's version and, in a checkout, its commit; "+changes" where it is edited."""
    try:
        release = version("belagt")
    except PackageNotFoundError:
        release = "unknown"
    commit = _git("rev-parse", "--short=12", "HEAD")
    if not commit:
        return release
    # Only the program: a question set or a saved run that changed is not another program.
    edited = "+changes" if _git("status", "--porcelain", "--", "assistant") else ""
    return f"{release} ({commit}{edited})"


def _git(*arguments: str) -> str:
    """Give git's answer; empty where there is no git or no checkout."""
    git = shutil.which("git")
    if git is None:
        return ""
    done = subprocess.run(  # noqa: S603 - fixed arguments, and git by its full path
        [git, *arguments],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.strip() if done.returncode == 0 else ""
