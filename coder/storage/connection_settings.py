"""Settings of a project's connection that hold for a while."""

from collections.abc import Generator
from contextlib import contextmanager

from coder.storage.project_file import ProjectFile


@contextmanager
def settings_of(file: ProjectFile, *settings: tuple[str, int]) -> Generator[None]:
    """Let pragmas have these values for the block; call it outside `write()`."""
    before = [(name, file.db.execute(f"PRAGMA {name}").fetchone()[0]) for name, _ in settings]
    for name, value in settings:
        file.db.execute(f"PRAGMA {name}={value}")
    try:
        yield
    finally:
        for name, value in before:
            file.db.execute(f"PRAGMA {name}={value}")
