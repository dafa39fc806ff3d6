"""The field in which a word list is written, one term a line."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from coder.ui.look.look import Look
from coder.ui.look.paint import RIGHT

_LINE = 22
_FIXED = 2
"""`QTextBlockFormat.LineHeightTypes.FixedHeight`, which the binding takes as a number only."""
_GUTTER = 40


class _Inks(QSyntaxHighlighter):
    """Gives comments and exclusions their own ink."""

    def __init__(self, look: Look, document: QTextDocument) -> None:
        super().__init__(document)
        self._look = look
        look.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:  # noqa: N802
        """Ink one line."""
        comment = _comment_at(text)
        if text.lstrip()[:1] in ("-", "–", "−"):
            self.setFormat(0, comment, _ink(self._look.colour("danger")))
        if comment < len(text):
            muted = _ink(self._look.colour("muted"))
            muted.setFontItalic(True)
            self.setFormat(comment, len(text) - comment, muted)


class TermEditor(QTextEdit):
    """Plain text with line numbers; `edited` carries it, `line_changed` the line of the cursor.

    Faulty lines are marked, and say their reason under the pointer.
    """

    edited = Signal(str)
    line_changed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._faults: dict[int, str] = {}
        self._line = -1
        self.setAccessibleName(self.tr("Terms of the list, one a line"))
        self.hint = self.tr("One term a line: bank, or bank* for all that begins so")
        self.setAccessibleDescription(self.hint)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)  # a file dropped here is meant for the window
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFont(look.font(13))
        self.setMouseTracking(True)
        self.document().setDocumentMargin(2)
        self.setViewportMargins(_GUTTER, 0, 0, 0)
        self._gutter = _Gutter(look, self)
        self._inks = _Inks(look, self.document())
        self.textChanged.connect(self._edited)
        self.cursorPositionChanged.connect(self._moved)
        self.verticalScrollBar().valueChanged.connect(self._gutter.update)
        self.document().contentsChanged.connect(self._gutter.update)
        look.changed.connect(self._mark)
        self._space_lines()

    def show_text(self, text: str) -> None:
        """Show another list; the same text is left alone."""
        if text == self.toPlainText():
            return
        blocked = self.blockSignals(True)
        self.setPlainText(text)
        self._space_lines()
        self.blockSignals(blocked)
        self._line = -1
        self._gutter.update()

    def _space_lines(self) -> None:
        """Give the lines their height, also the one of an empty list, whose followers take it."""
        blocked = self.blockSignals(True)
        form = QTextBlockFormat()
        form.setLineHeight(_LINE, _FIXED)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(form)
        self.document().clearUndoRedoStacks()
        self.blockSignals(blocked)

    def show_faults(self, lines: Iterable[int], reason: str) -> None:
        """Mark lines, from 1, which say why under the pointer."""
        self._faults = dict.fromkeys(lines, reason)
        self._mark()
        self._gutter.update()

    @property
    def faults(self) -> Mapping[int, str]:
        """The marked lines and their reasons."""
        return self._faults

    def go_to_line(self, line: int) -> None:
        """Put the cursor on a line, from 1."""
        block = self.document().findBlockByNumber(line - 1)
        if block.isValid():
            self.setTextCursor(QTextCursor(block))
            self.setFocus()

    def _edited(self) -> None:
        self.edited.emit(self.toPlainText())

    def _moved(self) -> None:
        cursor = self.textCursor()
        if cursor.blockNumber() != self._line:
            self._line = cursor.blockNumber()
            self._gutter.update()
            self.line_changed.emit(cursor.block().text())

    def _mark(self) -> None:
        marks: list[QTextEdit.ExtraSelection] = []
        for line in self._faults:
            mark = QTextEdit.ExtraSelection()
            form = QTextCharFormat()
            form.setBackground(self._look.colour("danger_soft"))
            form.setProperty(QTextFormat.Property.FullWidthSelection, True)
            cursor = QTextCursor(self.document().findBlockByNumber(line - 1))
            mark.format, mark.cursor = form, cursor  # pyright: ignore[reportAttributeAccessIssue]
            marks.append(mark)
        self.setExtraSelections(marks)

    def line_at(self, place: QPoint) -> int:
        """Give the line under a point of the viewport, from 1."""
        return self.cursorForPosition(place).blockNumber() + 1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say the reason of a fault under the pointer."""
        super().mouseMoveEvent(event)
        reason = self._faults.get(self.line_at(event.position().toPoint()), "")
        if reason:
            QToolTip.showText(event.globalPosition().toPoint(), reason, self)
        else:
            QToolTip.hideText()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the terms; where there are none, what to write, on the line of its number."""
        super().paintEvent(event)
        if not self.document().isEmpty():
            return
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        painter.setPen(self._look.colour("muted"))
        place = self.place_of(0)
        top = place.top() + 2 + (_LINE - self.fontMetrics().height()) / 2
        left = self.cursorRect().x() + 1
        room = QRectF(left, top, self.viewport().width() - left - 4, self.height())
        painter.drawText(room, int(Qt.TextFlag.TextWordWrap), self.hint)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the numbers beside the text."""
        super().resizeEvent(event)
        box = self.contentsRect()
        self._gutter.setGeometry(QRect(box.left() + 2, box.top(), _GUTTER, box.height()))

    def place_of(self, line: int) -> QRectF:
        """Give the place of a line, from 0, in the viewport."""
        block = self.document().findBlockByNumber(line)
        box = self.document().documentLayout().blockBoundingRect(block)
        return box.translated(0, -self.verticalScrollBar().value())


class _Gutter(QWidget):
    """The numbers of the lines; those of faulty ones stand out."""

    def __init__(self, look: Look, editor: TermEditor) -> None:
        super().__init__(editor)
        self._look = look
        self._editor = editor
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Ask for four figures."""
        return QSize(_GUTTER, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the numbers in view."""
        look, editor = self._look, self._editor
        painter = QPainter(self)
        offset = editor.viewport().y() - self.y()
        current = editor.textCursor().blockNumber()
        first = editor.cursorForPosition(QPoint(0, 0)).blockNumber()
        for line in range(first, editor.document().blockCount()):
            place = editor.place_of(line).translated(0, offset)
            top = place.top()
            if top > self.height():
                break
            fault = line + 1 in editor.faults
            painter.setFont(look.font(11, 600 if fault or line == current else 400))
            painter.setPen(look.colour("danger" if fault else "muted"))
            # A line of fixed height has its words at its foot.
            painter.drawText(QRectF(0, top + 2, _GUTTER - 12, _LINE), RIGHT, str(line + 1))
        painter.end()


def _comment_at(text: str) -> int:
    """Return where the comment of a line begins, its length where there is none."""
    for at, sign in enumerate(text):
        if sign == "#" and (at == 0 or text[at - 1].isspace()):
            return at
    return len(text)


def _ink(colour: QColor) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(colour)
    form.setFontWeight(QFont.Weight.Normal)
    return form
