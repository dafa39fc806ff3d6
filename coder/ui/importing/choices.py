"""The row of choices over the preview: reader, encoding, delimiter, header and day order."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from coder.ui.importing.draft import Shown
from coder.ui.importing.words import (
    DAY_ORDERS,
    DELIMITER_NAMES,
    ENCODING_NAMES,
    READER_NAMES,
    name_in,
    words,
)
from coder.ui.look.look import Look
from coder.ui.parts.buttons import Choice
from coder.ui.parts.sheet import Words


class ReadingChoices(QWidget):
    """Shows how a file is read; `changed` tells that the user wants it read otherwise."""

    changed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self.reader = self._add(self.tr("Reader"), "reader")
        self.encoding = self._add(self.tr("Character encoding"), "encoding")
        self.delimiter = self._add(self.tr("Delimiter"), "delimiter")
        self.day_order = self._add(self.tr("Dates"), "date_order")
        self.header = QCheckBox(self.tr("The first row is the header"))
        self.header.setFont(look.font(13))
        self.header.setProperty("what", "header_row")
        self.header.clicked.connect(self._changed)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addSpacing(20)
        column.addWidget(self.header, 1)
        self._row.addLayout(column)
        self._row.addStretch(1)
        self._offer(self.reader, READER_NAMES, None, "")

    def _add(self, name: str, what: str) -> Choice:
        choice = Choice(self._look, name)
        choice.setProperty("what", what)
        choice.activated.connect(self._changed)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        label = Words(self._look, name, 12, 500)
        label.setBuddy(choice)
        column.addWidget(label)
        column.addWidget(choice)
        self._row.addWidget(holder)
        return choice

    def show_reading(self, shown: Shown) -> None:
        """Show how the file was read; what was found and not chosen says so."""
        options, wishes = shown.preview.options, shown.wishes
        found = self.tr("{name} (found)")
        self._offer(self.reader, READER_NAMES, options.reader, "" if wishes.reader else found)
        self._offer(
            self.encoding, ENCODING_NAMES, options.encoding, "" if wishes.encoding else found
        )
        self._offer(
            self.delimiter, DELIMITER_NAMES, options.delimiter, "" if wishes.delimiter else found
        )
        unsure = any(problem.kind == "ambiguous_dates" for problem in shown.preview.problems)
        self._offer(self.day_order, DAY_ORDERS, options.date_order, "")
        if unsure:
            self.day_order.insertItem(0, self.tr("choose the order"), None)
            self.day_order.choose(None)
        self._show(self.encoding, options.encoding is not None)
        self._show(self.delimiter, options.delimiter is not None)
        self._show(self.day_order, unsure or wishes.date_order is not None)
        self.header.setVisible(shown.is_table)
        self.header.setChecked(bool(options.header_row))

    def show_wishes(self, reader: str | None, encoding: str | None) -> None:
        """Offer another way to read a file of which nothing can be shown."""
        self._offer(self.reader, READER_NAMES, reader, "")
        self._offer(self.encoding, ENCODING_NAMES, encoding, "")
        self._show(self.encoding, reader in {None, "csv"})
        self._show(self.delimiter, False)
        self._show(self.day_order, False)
        self.header.hide()

    def _offer(self, choice: Choice, names: dict[str, str], value: str | None, mark: str) -> None:
        """Offer the names, and a value that is none of them; `mark` marks the chosen one."""
        blocked = choice.blockSignals(True)
        choice.clear()
        offered = [*names] if value is None or value in names else [value, *names]
        if value is None:
            choice.addItem(self.tr("find it"), None)
        for name in offered:
            shown = words(name_in(names, name))
            choice.addItem(mark.format(name=shown) if mark and name == value else shown, name)
        choice.choose(value)
        choice.blockSignals(blocked)
        choice.updateGeometry()

    @staticmethod
    def _show(choice: Choice, shown: bool) -> None:
        holder = choice.parentWidget()
        if holder is not None:
            holder.setVisible(shown)

    def _changed(self) -> None:
        sender = self.sender()
        assert sender is not None
        self.changed.emit(sender.property("what"))
