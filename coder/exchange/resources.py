"""Where the files that come with the program lie."""

import sys
from pathlib import Path

from coder.domain.errors import FileMissing


def resource_path(*parts: str) -> Path:
    """Return the path of a file or folder under `resources`; raises FileMissing.

    A frozen program carries the folder with it; a checkout has it beside the package.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(__file__).resolve().parents[2] if frozen is None else Path(str(frozen))
    path = root.joinpath("resources", *parts)
    if not path.exists():
        raise FileMissing(str(path))
    return path
