"""The program's own fonts, so that it looks the same on every system."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtGui import QFontDatabase

FAMILIES = frozenset({"Inter", "Literata"})


def take_fonts(files: Iterable[Path]) -> None:
    """Take font files into use, once an application."""
    if FAMILIES.issubset(QFontDatabase.families()):
        return
    for file in files:
        QFontDatabase.addApplicationFont(str(file))
