"""Files dropped on the window."""

from pathlib import Path

from PySide6.QtGui import QDropEvent

PROJECT_SUFFIX = ".coder"


def dropped_file(event: QDropEvent) -> Path | None:
    """Give the one file of this computer that is dropped, None for anything else."""
    files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    path = Path(files[0]) if len(files) == 1 else None
    return path if path is not None and path.is_file() else None


def dropped_packets(event: QDropEvent) -> list[Path]:
    """Give the packets that are dropped, where they are several and nothing else is among them."""
    urls = event.mimeData().urls()
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    fitting = [path for path in paths if path.is_file() and is_project(path)]
    return fitting if len(fitting) == len(urls) > 1 else []


def is_project(path: Path) -> bool:
    """Tell whether a file is opened when it is dropped; any other one is brought in."""
    return path.suffix.casefold() == PROJECT_SUFFIX
