"""Text files with word lists: those of the user, and those that come with the program."""

from pathlib import Path

from coder.domain.errors import FileMissing, FileUnreadable, FolderNotWritable
from coder.exchange.readers.encodings import guess_encoding
from coder.exchange.resources import resource_path


def shipped() -> dict[str, Path]:
    """Return the lists that come with the program, by name. Raises FileMissing."""
    return {path.stem: path for path in sorted(resource_path("word_lists").glob("*.txt"))}


def read_text(path: Path) -> str:
    """Return the text of a file in whatever encoding it is written.

    Raises FileMissing, FileUnreadable or NotATable.
    """
    if not path.is_file():
        raise FileMissing(str(path))
    try:
        encoding, _ = guess_encoding(path)
        return path.read_text(encoding, errors="replace")
    except OSError as error:
        raise FileUnreadable(str(path)) from error


def write_text(path: Path, text: str) -> None:
    """Write a list in UTF-8. Raises FolderNotWritable."""
    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise FolderNotWritable(str(path.parent)) from error
