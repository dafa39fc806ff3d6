"""What the user has set for this machine, kept between runs."""

from PySide6.QtCore import QSettings


class Settings:
    """The settings, each with its default; stored in the user's own settings file."""

    def __init__(self) -> None:
        self._store = QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Coder", "Coder"
        )

    @property
    def guard_ms(self) -> int:
        """Milliseconds after a new post in which a key is dropped; 0 drops none."""
        # Without the type a number comes back as text after a restart.
        value = self._store.value("coding/guard_ms", 150, type=int)
        return value if isinstance(value, int) else 150

    @guard_ms.setter
    def guard_ms(self, milliseconds: int) -> None:
        self._store.setValue("coding/guard_ms", milliseconds)

    @property
    def pace_shown(self) -> bool:
        """Whether the pace and the time left are in view."""
        return bool(self._store.value("coding/pace_shown", True, type=bool))

    @pace_shown.setter
    def pace_shown(self, shown: bool) -> None:
        self._store.setValue("coding/pace_shown", shown)
