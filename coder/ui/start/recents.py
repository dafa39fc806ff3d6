"""The projects opened of late, kept in the program's settings file."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

if TYPE_CHECKING:
    from coder.services.session import Session

MOST = 8
_GROUP = "recent"


@dataclass(frozen=True, slots=True)
class Recent:
    """A project as it was when it was last open; `total` 0 where nothing is known of its queue."""

    path: Path
    role: str = "owner"
    coder: str = ""
    done: int = 0
    total: int = 0
    opened: str = ""
    posts: int = 0
    page: str = ""
    place: str = ""
    """What was in view on the page, as JSON."""

    @property
    def name(self) -> str:
        """Give the project's name."""
        return self.path.stem


def as_recent(session: "Session", opened: str, page: str = "", place: object = None) -> Recent:
    """Give an open project as the list keeps it.

    `opened` is when, as stored text; `place` what was in view on the page of this id.
    """
    coder = session.coder.name if session.coder is not None else ""
    queues = [] if session.read_only else session.queues()
    done, total = (queues[0].done, queues[0].total) if queues else (0, 0)
    posts = session.counts().posts
    kept = json.dumps(place) if _is_plain(place) else ""
    path = session.path.resolve()
    return Recent(path, session.role, coder, done, total, opened, posts, page, kept)


def _is_plain(place: object) -> bool:
    """Tell whether a place can be written down; a page may keep what only it can read."""
    parts = place if isinstance(place, tuple) else (place,)
    return all(isinstance(part, str | int) for part in parts)


class RecentProjects:
    """The list in the settings, the newest first."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings or QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Coder", "Coder"
        )

    def all(self) -> tuple[Recent, ...]:
        """Read the list."""
        settings = self._settings
        found: list[Recent] = []
        for at in range(settings.beginReadArray(_GROUP)):
            settings.setArrayIndex(at)
            path = self._text("path")
            if path:
                recent = Recent(
                    Path(path), self._text("role") or "owner", self._text("coder"),
                    self._number("done"), self._number("total"), self._text("opened"),
                    self._number("posts"), self._text("page"), self._text("place"),
                )  # fmt: skip
                found.append(recent)
        settings.endArray()
        return tuple(found)

    def of(self, path: Path) -> Recent | None:
        """Give what is known of a project."""
        path = path.resolve()
        return next((recent for recent in self.all() if recent.path == path), None)

    def remember(self, recent: Recent) -> None:
        """Put a project first, in the place of what was known of it."""
        others = [other for other in self.all() if other.path != recent.path]
        self._write([recent, *others][:MOST])

    def forget(self, path: Path) -> None:
        """Take a project off the list."""
        self._write([recent for recent in self.all() if recent.path != path])

    def _write(self, recents: list[Recent]) -> None:
        settings = self._settings
        settings.remove(_GROUP)
        settings.beginWriteArray(_GROUP, len(recents))
        for at, recent in enumerate(recents):
            settings.setArrayIndex(at)
            settings.setValue("path", str(recent.path))
            settings.setValue("role", recent.role)
            settings.setValue("coder", recent.coder)
            settings.setValue("done", recent.done)
            settings.setValue("total", recent.total)
            settings.setValue("opened", recent.opened)
            settings.setValue("posts", recent.posts)
            settings.setValue("page", recent.page)
            settings.setValue("place", recent.place)
        settings.endArray()
        settings.sync()

    # A settings file gives everything back as text unless it is told the type.
    def _text(self, key: str) -> str:
        return str(self._settings.value(key, "", type=str))

    def _number(self, key: str) -> int:
        value = self._settings.value(key, 0, type=int)
        return value if isinstance(value, int) else 0
