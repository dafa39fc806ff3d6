"""Where the files that come with the program lie."""

import sys
from pathlib import Path

from coder.domain.errors import FileMissing


def resource_path(*parts: str) -> Path:
    """Return the path of a file or folder under `resources`; raises FileMissing."""
    return _shipped_path("resources", *parts)


def sample_path(*parts: str) -> Path:
    """Return the path of a file of the sample study; raises FileMissing."""
    return _shipped_path("sample_data", *parts)


def _shipped_path(*parts: str) -> Path:
    """Find what comes with the program: beside the package, or inside a frozen program."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(__file__).resolve().parents[2] if frozen is None else Path(str(frozen))
    path = root.joinpath(*parts)
    if not path.exists():
        raise FileMissing(str(path))
    return path
