"""The row of choices over the preview: reader, encoding, delimiter, header and day order."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

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
from coder.ui.parts.check_box import Tick
from coder.ui.parts.flow import Flow
from coder.ui.parts.sheet import Words

_UNDER_LABEL = 21


class ReadingChoices(QWidget):
    """Shows how a file is read; `changed` tells that the user wants it read otherwise."""

    changed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._row = Flow(16)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._row)
        self.reader = self._add(self.tr("Reader"), "reader")
        self.encoding = self._add(self.tr("Character encoding"), "encoding")
        self.delimiter = self._add(self.tr("Delimiter"), "delimiter")
        self.day_order = self._add(self.tr("Dates"), "date_order")
        self.header = Tick(look, self.tr("The first row is the header"))
        self.header.setProperty("what", "header_row")
        self.header.clicked.connect(self._changed)
        self._beside = QWidget()
        QVBoxLayout(self._beside).addWidget(self.header)
        self._row.addWidget(self._beside)
        self._offer(self.reader, READER_NAMES, None, "")

    def _add(self, name: str, what: str) -> Choice:
        choice = Choice(self._look, name)
        choice.setProperty("what", what)
        choice.activated.connect(self._changed)
        label = Words(self._look, name, 12, 500)
        label.setBuddy(choice)
        self._row.addWidget(self._held(label, choice))
        return choice

    @staticmethod
    def _held(label: Words, control: QWidget) -> QWidget:
        """Put a label over a control."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(control)
        return holder

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the check box level with the controls, where it stands beside them."""
        super().resizeEvent(event)
        layout = self._beside.layout()
        assert layout is not None
        layout.setContentsMargins(0, _UNDER_LABEL, 0, 0)
        if self._row.sizeHint().width() > self.width():
            layout.setContentsMargins(0, 0, 0, 0)

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
        self._show(self.header, shown.is_table)
        self.header.setChecked(bool(options.header_row))

    def show_wishes(self, reader: str | None, encoding: str | None) -> None:
        """Offer another way to read a file of which nothing can be shown."""
        self._offer(self.reader, READER_NAMES, reader, "")
        self._offer(self.encoding, ENCODING_NAMES, encoding, "")
        self._show(self.encoding, reader in {None, "csv"})
        self._show(self.delimiter, False)
        self._show(self.day_order, False)
        self._show(self.header, False)

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
    def _show(control: QWidget, shown: bool) -> None:
        holder = control.parentWidget()
        if holder is not None:
            holder.setVisible(shown)

    def _changed(self) -> None:
        sender = self.sender()
        assert sender is not None
        self.changed.emit(sender.property("what"))
