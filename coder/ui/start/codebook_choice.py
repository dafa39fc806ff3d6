"""The codebooks a new project can begin with, one row each, an empty one and one from a file."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from coder.domain.codebook import Codebook
from coder.services.codebooks import Shipped, empty_codebook
from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT, paint_focus_ring

ROW, LOW = 52, 40


class CodebookRow(QRadioButton):
    """A codebook: its name, and under it what it holds."""

    def __init__(self, look: Look, title: str, hint: str) -> None:
        super().__init__(title)
        self._look = look
        self._take_hint(hint)
        self.setFixedHeight(ROW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.changed.connect(self.update)

    def show_words(self, title: str, hint: str) -> None:
        """Say something else."""
        self.setText(title)
        self._take_hint(hint)
        self.update()

    def _take_hint(self, hint: str) -> None:
        self._hint = hint
        self.setAccessibleDescription(hint)
        self.setToolTip(hint)  # it may be cut

    def sizeHint(self) -> QSize:
        """Ask for one row."""
        return QSize(400, self.height())

    def hitButton(self, place: object) -> bool:  # noqa: N802
        """Let a click anywhere on the row choose it."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring, the name and the hint."""
        look, chosen = self._look, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or self.underMouse():
            painter.fillRect(self.rect(), look.colour("accent_soft" if chosen else "hover"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.colour("grid"))
        centre = QPointF(22, self.height() / 2)
        painter.setPen(QPen(look.colour("accent" if chosen else "control"), 1.5))
        painter.setBrush(look.colour("field"))
        painter.drawEllipse(centre, 8, 8)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent"))
            painter.drawEllipse(centre, 4.5, 4.5)
        room = self.width() - 56
        first, second = (6, 27) if self.height() == ROW else (1, 19)
        for text, size, weight, ink, top in (
            (self.text(), 13, 600, "text", first),
            (self._hint, 12, 400, "muted" if not chosen else "text2", second),
        ):
            font = look.font(size, weight)
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.setFont(font)
            painter.setPen(look.colour(ink))
            painter.drawText(QRectF(44, top, room + 2, 20), LEFT, shown)
        if self.hasFocus():
            paint_focus_ring(painter, look, QRectF(self.rect()), 6)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the dialog."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)


class CodebookChoice(QWidget):
    """Offers the shipped codebooks, an empty one and one from a file.

    `file_wanted` asks for that file.
    """

    file_wanted = Signal()

    def __init__(self, look: Look, shipped: tuple[Shipped, ...], language: str) -> None:
        super().__init__()
        self._language = language
        self._shipped = shipped
        self._own: Codebook | None = None
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self._look = look
        self.rows: list[CodebookRow] = []
        for item in shipped:
            title = item.codebook.name.in_(language) or item.id
            self._add(CodebookRow(look, title, self._hint(item.codebook)))
        self.empty_row = CodebookRow(
            look, self.tr("Empty codebook"), self.tr("write your own variables and codes")
        )
        self._add(self.empty_row)
        self.own_row = CodebookRow(
            look, self.tr("From a file…"), self.tr("a codebook of your own, or a colleague's")
        )
        self._add(self.own_row)
        for row in self.rows:
            column.addWidget(row)
        self.rows[0].setChecked(True)
        self.own_row.clicked.connect(self.file_wanted)
        self.setAccessibleName(self.tr("Codebook"))

    def _add(self, row: CodebookRow) -> None:
        self.rows.append(row)
        self._group.addButton(row, len(self.rows) - 1)

    def _hint(self, codebook: Codebook) -> str:
        variables = ", ".join(v.name.in_(self._language) for v in codebook.variables)
        codes = sum(len(variable.codes) for variable in codebook.variables)
        return self.tr("Codes: {n}. Variables: {variables}").format(n=codes, variables=variables)

    def take_low(self) -> None:
        """Take less room, in a low window."""
        for row in self.rows:
            row.setFixedHeight(LOW)

    @property
    def codebook(self) -> Codebook | None:
        """The chosen codebook; None where the one from a file has not been chosen yet."""
        if self.empty_row.isChecked():
            return empty_codebook()
        at = self._group.checkedId()
        return self._shipped[at].codebook if 0 <= at < len(self._shipped) else self._own

    def take_own(self, codebook: Codebook | None, file: str = "") -> None:
        """Take the codebook of a file; None goes back to what was chosen before."""
        if codebook is not None:
            self._own = codebook
            title = codebook.name.in_(self._language) or file
            hint = self.tr("{file}. {what}").format(file=file, what=self._hint(codebook))
            self.own_row.show_words(title, hint)
            self.own_row.setChecked(True)
        elif self._own is None:
            self.rows[0].setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the list's edge."""
        painter = QPainter(self)
        painter.setPen(QPen(self._look.colour("border"), 1))
        painter.setBrush(self._look.colour("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()
