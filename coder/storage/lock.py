"""One writer per project: an operating-system lock on a file beside it, naming who has it."""

import getpass
import json
import os
import socket
import sys
from pathlib import Path
from typing import cast

from coder.domain.errors import FolderNotWritable, ProjectInUse


class ProjectLock:
    """The right to write to a project, held until `release` or the end of the process.

    Two files stand beside the project while it is open: `.lock`, which is locked, and `.owner`,
    which says who locked it (Windows lets nobody read a locked file).
    """

    def __init__(self, project: Path) -> None:
        self._project = project
        self._lock_file = project.with_name(project.name + ".lock")
        self._owner_file = project.with_name(project.name + ".owner")
        self._descriptor: int | None = None

    def acquire(self, now: str) -> None:
        """Take the lock. Raises ProjectInUse, or FolderNotWritable."""
        descriptor = self._locked_descriptor()
        while not _still_there(descriptor, self._lock_file):
            # The holder before removed the file between our opening and our locking it.
            os.close(descriptor)
            descriptor = self._locked_descriptor()
        self._descriptor = descriptor
        owner = {"host": socket.gethostname(), "user": _user(), "since": now}
        self._owner_file.write_text(json.dumps(owner), encoding="utf-8")

    def release(self) -> None:
        """Give the lock back and remove its files."""
        if self._descriptor is None:
            return
        self._owner_file.unlink(missing_ok=True)
        if sys.platform != "win32":
            # Removed while still locked, so that no other process can hold the removed file.
            self._lock_file.unlink(missing_ok=True)
        os.close(self._descriptor)
        self._descriptor = None
        if sys.platform == "win32":
            try:
                self._lock_file.unlink(missing_ok=True)
            except PermissionError:
                return  # somebody else has just opened the project; the file is theirs now

    def _locked_descriptor(self) -> int:
        try:
            descriptor = os.open(self._lock_file, os.O_RDWR | os.O_CREAT, 0o666)
        except OSError as error:
            raise FolderNotWritable(str(self._project.parent)) from error
        if not _lock(descriptor):
            os.close(descriptor)
            raise self._in_use()
        return descriptor

    def holder(self) -> ProjectInUse | None:
        """Tell who has the lock now, None for nobody; nothing is opened, made or taken over."""
        if not self._owner_file.exists():
            return None
        try:
            descriptor = os.open(self._lock_file, os.O_RDWR)
        except FileNotFoundError:
            return None
        except OSError:
            return self._in_use()
        free = _lock(descriptor)
        # Closing gives the lock back; a crash before left the files of a project nobody has.
        os.close(descriptor)
        return None if free else self._in_use()

    def _in_use(self) -> ProjectInUse:
        owner: dict[str, object] = {}
        try:
            read = json.loads(self._owner_file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            read = None
        if isinstance(read, dict):
            owner = cast("dict[str, object]", read)
        host, user, since = (str(owner.get(key, "")) for key in ("host", "user", "since"))
        return ProjectInUse(str(self._project), host, user, since)


def _still_there(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
