"""The note at the panel's foot: open for writing on its key, saved when it is left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit


class NoteField(QPlainTextEdit):
    """`entered` says that the writing begins, `left` that it is over, on whatever way."""

    left = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._saved = ""
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)  # a file dropped here is meant for the window
        self.setAccessibleName(self.tr("Note"))
        self.setPlaceholderText(self.tr("Write down why, if it was hard to decide…"))
        self.setFixedHeight(74)

    def show_note(self, note: str) -> None:
        """Show a post's note; nothing is done where it is the same."""
        if note != self._saved or note != self.toPlainText():
            self._saved = note
            self.setPlainText(note)

    def unsaved(self) -> str | None:
        """Give what has been written since the note was shown, None if nothing."""
        text = self.toPlainText()
        return None if text == self._saved else text

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return to the page on Esc and on Ctrl+Enter."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape or (enter and control):
            parent = self.parentWidget()
            while parent is not None and parent.focusPolicy() == Qt.FocusPolicy.NoFocus:
                parent = parent.parentWidget()
            if parent is not None:
                parent.setFocus()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the writing begins."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the writing is over."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()
