"""A labelled field of a small form."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from coder.ui.look.look import Look
from coder.ui.look.sizes import CONTROL
from coder.ui.parts.sheet import Words


def labelled(look: Look, name: str, field: QWidget) -> QVBoxLayout:
    """Put a label over a field."""
    label = Words(look, name, 12, 500)
    label.setBuddy(field)
    field.setAccessibleName(name)
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(label)
    column.addWidget(field)
    return column


def line(look: Look, text: str = "") -> QLineEdit:
    """Make a line to write in."""
    field = QLineEdit(text)
    field.setFont(look.font(13))
    field.setMinimumHeight(CONTROL + 2)
    return field
