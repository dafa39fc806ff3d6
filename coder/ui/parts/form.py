"""Labels and their inputs under one another, as the dialogs of samples and rounds have them."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from coder.ui.look.look import Look
from coder.ui.parts.sheet import Sheet, Words

LABEL = 150
TOP = Qt.AlignmentFlag.AlignTop
_TIGHT = 4
_OVER = 8
_FIRST_LINE = 8
"""Pixels from the top of an input made of several to the words of its first."""
MOST = 999_999_999
"""The highest number that a number field takes."""


class Form(QWidget):
    """Rows of a label, its input, and a hint at the input's right; `above` puts labels on top."""

    def __init__(self, look: Look, *, above: bool = False) -> None:
        super().__init__()
        self._look = look
        self._above = above
        self._fields: list[QWidget] = []
        self._rows: dict[QWidget, tuple[QWidget, QWidget | None]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(_TIGHT if above else 12)
        self._grid.setColumnMinimumWidth(0, 0 if above else LABEL)
        self._grid.setColumnStretch(1, 1)

    def add(self, label: str, field: QWidget, hint: QWidget | None = None) -> None:
        """Add a row under those that are there."""
        words = Words(self._look, label, ink="text")
        words.setBuddy(field)
        field.setAccessibleName(label)
        row = self._grid.rowCount()
        if self._above:
            words.setContentsMargins(0, _OVER if self._fields else 0, 0, 0)
            self._fields.append(field)
            self._rows[field] = words, hint
            self._grid.addWidget(words, row, 0, 1, 3)
            self._grid.addWidget(field, row + 1, 0, 1, 2 if hint is not None else 3)
            if hint is not None:
                self._grid.addWidget(hint, row + 1, 2)
            return
        several = hasattr(field, "stops")
        self._grid.addWidget(words, row, 0, TOP if several else Qt.AlignmentFlag(0))
        if several:
            words.setContentsMargins(0, _FIRST_LINE, 0, 0)
        self._fields.append(field)
        self._rows[field] = words, hint
        self._grid.addWidget(field, row, 1, 1, 1 if hint is not None else 2)
        if hint is not None:
            self._grid.addWidget(hint, row, 2)

    def show_row(self, field: QWidget, shown: bool) -> None:
        """Show the row of an input, or hide it while it is of no use."""
        words, hint = self._rows[field]
        for part in (words, field, hint):
            if part is not None:
                part.setVisible(shown)

    @property
    def stops(self) -> list[QWidget]:
        """The inputs, those of an input made of several one by one."""
        found: list[QWidget] = []
        for field in self._fields:
            found.extend(getattr(field, "stops", (field,)))
        return found

    def order(self, sheet: Sheet, *more: "Form") -> None:
        """Let Tab go through the inputs and then to the sheet's buttons, from the first one.

        Those of `more` forms come after; an input made of several has them in `stops`.
        """
        fields = [*self.stops, *(stop for form in more for stop in form.stops)]
        fields += [sheet.cancel, sheet.primary, sheet.shut]
        for one, next_ in pairwise(fields):
            QWidget.setTabOrder(one, next_)
        fields[0].setFocus()

    def add_text(self, words: QWidget) -> None:
        """Add a paragraph over the whole width."""
        self._grid.addWidget(words, self._grid.rowCount(), 0, 1, 3)

    def add_explanation(self, words: QWidget) -> None:
        """Add a paragraph under the input that was added last."""
        column = 0 if self._above else 1
        self._grid.addWidget(words, self._grid.rowCount(), column, 1, 3 - column)


class NumberInput(QLineEdit):
    """A whole number without a sign; `value_changed` carries it, 0 where nothing is written."""

    value_changed = Signal(int)

    def __init__(self, value: int) -> None:
        super().__init__(str(value))
        self.setValidator(QIntValidator(0, MOST, self))
        self.textChanged.connect(self._text_changed)

    @property
    def value(self) -> int:
        """The number."""
        return int(self.text() or "0")

    def set_value(self, value: int) -> None:
        """Write another number."""
        self.setText(str(value))

    def _text_changed(self, text: str) -> None:
        self.value_changed.emit(self.value)


def text_input(text: str) -> QLineEdit:
    """Give an input of a line of text."""
    field = QLineEdit(text)
    field.selectAll()
    return field
