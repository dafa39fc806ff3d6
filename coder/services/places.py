"""The folder in which a new project is going to lie."""

from pathlib import Path

from coder.domain.errors import FolderNotWritable


def make_folder(folder: Path) -> list[Path]:
    """Make a folder with those around it; return what was made, the innermost first.

    Raises FolderNotWritable; nothing is left behind then.
    """
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    made: list[Path] = []
    for place in reversed(missing):
        try:
            place.mkdir()
        except OSError as error:
            take_away(made)
            raise FolderNotWritable(str(folder)) from error
        made.insert(0, place)
    if not folder.is_dir():
        raise FolderNotWritable(str(folder))
    return made


def take_away(made: list[Path]) -> None:
    """Remove folders that were made for nothing, as long as they are empty."""
    for place in made:
        try:
            place.rmdir()
        except OSError:
            return
