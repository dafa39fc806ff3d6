"""The write-ahead log copied into the project's file while nobody presses a key."""

from coder.storage import search_index
from coder.storage.project_file import ProjectFile


def tidy(file: ProjectFile) -> None:
    """Copy the log into the file, on a connection of its own: key presses do not wait for it."""
    search_index.tidy(file)
