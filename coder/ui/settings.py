"""What the user has set for this machine, kept between runs."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

POST_SIZES = (19, 20, 23, 27, 32)
"""Sizes of the post's text in pixels, from small to large."""
THEMES = ("system", "light", "dark")
LANGUAGES = ("system", "fi", "en")
POST_FONTS = ("literata", "inter")
POST_ORDERS = ("imported", "time", "-time")


class Settings(QObject):
    """The settings, each with its default; `changed` carries the name of one that was set."""

    changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._store = QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Coder", "Coder"
        )

    @property
    def theme(self) -> str:
        """One of THEMES."""
        return self._one_of("look/theme", THEMES)

    @theme.setter
    def theme(self, theme: str) -> None:
        self._set("look/theme", theme)

    @property
    def language(self) -> str:
        """One of LANGUAGES."""
        return self._one_of("look/language", LANGUAGES)

    @language.setter
    def language(self, language: str) -> None:
        self._set("look/language", language)

    @property
    def post_size(self) -> int | None:
        """Pixels of the post's text, one of POST_SIZES; None takes what the window's size gives."""
        size = self._number("look/post_size", 0)
        return size if size in POST_SIZES else None

    @post_size.setter
    def post_size(self, size: int | None) -> None:
        self._set("look/post_size", size or 0)

    @property
    def post_font(self) -> str:
        """One of POST_FONTS."""
        return self._one_of("look/post_font", POST_FONTS)

    @post_font.setter
    def post_font(self, font: str) -> None:
        self._set("look/post_font", font)

    @property
    def guard_ms(self) -> int:
        """Milliseconds after a new post in which a key is dropped; 0 drops none."""
        return self._number("coding/guard_ms", 150)

    @guard_ms.setter
    def guard_ms(self, milliseconds: int) -> None:
        self._set("coding/guard_ms", milliseconds)

    @property
    def pace_shown(self) -> bool:
        """Whether the pace and the time left are in view."""
        return bool(self._store.value("coding/pace_shown", True, type=bool))

    @pace_shown.setter
    def pace_shown(self, shown: bool) -> None:
        self._set("coding/pace_shown", shown)

    # --- the list of posts --------------------------------------------------------------------

    @property
    def post_columns(self) -> tuple[str, ...]:
        """Columns of the list of posts that differ from the usual ones: `+id` shown, `-id` not."""
        return tuple(self._text("posts/columns").split())

    @post_columns.setter
    def post_columns(self, columns: tuple[str, ...]) -> None:
        self._set("posts/columns", " ".join(columns), "post_columns")

    @property
    def post_order(self) -> str:
        """The order of the list of posts: `imported`, `time` (oldest first) or `-time`."""
        return self._one_of("posts/order", POST_ORDERS)

    @post_order.setter
    def post_order(self, order: str) -> None:
        self._set("posts/order", order, "post_order")

    # --- keys ---------------------------------------------------------------------------------

    def own_keys(self) -> dict[str, tuple[str, ...]]:
        """Give the keys that the user has given to actions, by the action's id."""
        self._store.beginGroup("keys")
        try:
            return {name: tuple(self._text(name).split()) for name in self._store.childKeys()}
        finally:
            self._store.endGroup()

    def set_own_keys(self, action: str, keys: tuple[str, ...] | None) -> None:
        """Keep the keys of an action; None goes back to the program's own."""
        if keys is None:
            self._store.remove(f"keys/{action}")
            self.changed.emit("keys")
        else:
            self._set(f"keys/{action}", " ".join(keys), "keys")

    # --- the sample study ---------------------------------------------------------------------

    @property
    def tour_seen(self) -> bool:
        """Whether the tour has been shown once."""
        return bool(self._store.value("sample/tour_seen", False, type=bool))

    @tour_seen.setter
    def tour_seen(self, seen: bool) -> None:
        self._store.setValue("sample/tour_seen", seen)

    @property
    def sample(self) -> Path | None:
        """The sample study made last, None where it is gone."""
        path = self._text("sample/path")
        return Path(path) if path and Path(path).is_file() else None

    @sample.setter
    def sample(self, path: Path) -> None:
        self._store.setValue("sample/path", str(path))

    # --- where the user was -------------------------------------------------------------------

    @property
    def folder(self) -> Path | None:
        """The folder of the last file that was chosen, None where it is gone."""
        folder = self._text("window/folder")
        return Path(folder) if folder and Path(folder).is_dir() else None

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._store.setValue("window/folder", str(folder))

    @property
    def geometry(self) -> QByteArray:
        """The window's place and size, empty before the first run has ended."""
        value = self._store.value("window/geometry", QByteArray(), type=QByteArray)
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("window/geometry", geometry)

    def _set(self, key: str, value: object, name: str = "") -> None:
        self._store.setValue(key, value)
        self.changed.emit(name or key.partition("/")[2])

    # Without the type a value comes back as text after a restart.
    def _text(self, key: str) -> str:
        return str(self._store.value(key, "", type=str))

    def _number(self, key: str, default: int) -> int:
        value = self._store.value(key, default, type=int)
        return value if isinstance(value, int) else default

    def _one_of(self, key: str, values: tuple[str, ...]) -> str:
        value = self._text(key)
        return value if value in values else values[0]
