"""News of what changed in the project, for every part of the window that shows it."""

from PySide6.QtCore import QObject, Signal


class Notifier(QObject):
    """Passes each `Change` on after it is committed."""

    changed = Signal(object)
