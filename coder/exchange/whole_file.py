"""A file that is written beside its place first and put there whole."""

import errno
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex

from coder.domain.errors import DiskFull, FileInUse, FolderNotWritable, WriteFailed

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@contextmanager
def written_whole(path: Path) -> Generator[Path]:
    """Give a file to write, which is put at `path` when the block ends without an error.

    After any error the file at `path` is as before and no other is left. Raises FileInUse,
    FolderNotWritable, DiskFull, WriteFailed.
    """
    with _temporary_beside(path) as temporary:
        with _known_errors(path):
            yield temporary
        _put_in_place(temporary, path)


@contextmanager
def _temporary_beside(path: Path) -> Generator[Path]:
    """Make an empty file in the folder of `path` that is gone at the end in any case."""
    if path.is_dir():
        raise FolderNotWritable(str(path))
    temporary = path.with_name(f".coder-{token_hex(6)}.part")
    try:
        temporary.touch(exist_ok=False)
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise DiskFull(str(path)) from error
        raise FolderNotWritable(str(path.parent)) from error
    try:
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)


@contextmanager
def _known_errors(path: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise DiskFull(str(path)) from error
        raise WriteFailed(str(path), str(error)) from error


def _put_in_place(temporary: Path, path: Path) -> None:
    try:
        temporary.replace(path)
    except PermissionError as error:
        raise FileInUse(str(path)) from error
    except OSError as error:
        raise WriteFailed(str(path), str(error)) from error
