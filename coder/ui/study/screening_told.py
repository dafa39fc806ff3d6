"""How good a screening is: precision and recall with intervals, and a sentence for the thesis."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coder.domain.screening_quality import Estimate
from coder.services.screening_check import ScreeningCheck
from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.sheet import Words
from coder.ui.results.cells import Cell, Column
from coder.ui.results.table import FigureTable
from coder.ui.writing import NONE, percent, percent_interval

_ROW = 34
_PAD = 8
_RING = 3


class IntervalPicture:
    """An estimate as a dot on its interval, from 0 to 100 %."""

    def __init__(self, estimate: Estimate) -> None:
        self._estimate = estimate

    def paint(self, painter: QPainter, look: Look, box: QRectF) -> None:
        """Paint into a box."""
        found = self._estimate
        left, width = box.left() + _PAD, box.width() - 2 * _PAD
        middle = box.center().y()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("grid"))
        painter.drawRect(QRectF(left, middle - 0.5, width, 1))
        painter.setBrush(look.colour("accent"))
        if found.value is not None:
            begin, end = left + width * found.low, left + width * found.high
            painter.drawRoundedRect(QRectF(begin, middle - 1.5, max(2.0, end - begin), 3), 1.5, 1.5)
            painter.drawEllipse(QRectF(left + width * found.value - 4.5, middle - 4.5, 9, 9))
        painter.restore()


class ScreeningTold(QWidget):
    """A table of two lines, the sentence, and a button that copies it."""

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self._look = look
        self._language = language
        self.table = FigureTable(look, self.tr("How good the screening is"), _ROW, whole=True)
        self.left = Paragraph(look, "", 12, 400, "muted")
        self.sentence = Paragraph(look, "", 13, 400, "text")
        title = Words(look, self.tr("How good the screening is"), 13, 600, "text")
        for words in (title, self.left, self.sentence):
            words.setContentsMargins(_PAD, 0, _PAD, 0)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy_button = KeyButton(look, self.tr("Copy the sentence"), "ghost", icon="copy")
        self.copy_button.clicked.connect(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(self.table)
        column.addWidget(self.left)
        column.addWidget(self.sentence)
        self.copy_button.stand_flush()
        foot = QHBoxLayout()
        foot.setContentsMargins(_PAD - _RING, 0, 0, 0)
        foot.addWidget(self.copy_button)
        foot.addStretch(1)
        column.addLayout(foot)

    def show_check(self, check: ScreeningCheck | None, *, wanted: bool) -> None:
        """Show the figures; None says that nothing was judged yet, `wanted` False hides it all."""
        self.setVisible(wanted)
        for part in (self.table, self.sentence, self.copy_button):
            part.setVisible(check is not None)
        if check is None:
            self.left.setText(self.tr("No post has been judged yet."))
            return
        left = self.tr(
            "%Ln posts are still to be judged; the figures are not final.", "", check.left
        )
        self.left.setText(left)
        self.left.setVisible(check.left > 0)
        self.sentence.setText(check.paragraph(self._language))
        found = check.quality
        self.table.show_cells(
            (
                Column(self.tr("Share")),
                Column("%", right=True),
                Column(self.tr("95% interval"), right=True),
                Column("", stretch=True, least=90),
            ),
            [
                self._row(self.tr("Precision"), found.precision),
                self._row(self.tr("Recall"), found.recall),
            ],
        )

    def _row(self, name: str, estimate: Estimate) -> tuple[Cell, ...]:
        language, value = self._language, estimate.value
        interval = NONE
        if value is not None:
            interval = percent_interval(estimate.low, estimate.high, language)
        return (
            Cell(name, weight=600),
            Cell(percent(None if value is None else value * 100, language)),
            Cell(interval, ink="text2"),
            Cell(picture=IntervalPicture(estimate), tip=interval),
        )

    def copy(self) -> None:
        """Copy the sentence."""
        QGuiApplication.clipboard().setText(self.sentence.text())
