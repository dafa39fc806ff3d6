"""What is known of a post, one line under another: headings, and labels with what they name."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from coder.ui.look.look import Look
from coder.ui.look.paint import LEFT
from coder.ui.signs import Sign

_LINE = 26
_WRAPPED = 20


@dataclass(frozen=True, slots=True)
class Fact:
    """A line; without `text` its label is a heading, without `label` its text a paragraph."""

    label: str = ""
    text: str = ""
    sign: Sign | None = None
    strong: bool = False
    muted: bool = False
    rule: bool = False


class Facts(QWidget):
    """Paints facts; long ones are broken into lines, and the height follows from that."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._facts: tuple[Fact, ...] = ()
        self._laid: list[tuple[Fact, float, QTextLayout | None]] = []
        self._label_width = 0.0
        self._height = 8
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    @property
    def words(self) -> list[str]:
        """Everything it says, a line each."""
        return [f"{fact.label} {fact.text}".strip() for fact in self._facts if not fact.rule]

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts."""
        self._facts = tuple(facts)
        self.setAccessibleName("\n".join(self.words))
        self._lay_out()
        self.update()

    def _lay_out(self) -> None:
        metrics = QFontMetricsF(self._look.font(13))
        labels = [metrics.horizontalAdvance(f.label) for f in self._facts if f.label and f.text]
        self._label_width = min(max(labels, default=0.0) + 16, self.width() * 0.5)
        self._laid = []
        top = 0.0
        for fact in self._facts:
            if fact.rule:
                top += 12
            layout = self._lines(fact) if fact.text else None
            if not fact.text and not fact.rule and self._laid:
                top += 6
            self._laid.append((fact, top, layout))
            if fact.rule:
                top += 12
            else:
                top += _LINE + _WRAPPED * (layout.lineCount() - 1 if layout else 0)
        self._height = round(top) + 8
        self.setFixedHeight(self._height)

    def _lines(self, fact: Fact) -> QTextLayout:
        left = self._left_of(fact)
        layout = QTextLayout(fact.text.replace("\n", "\u2028"), self._font(fact))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(max(self.width() - left, 40))
            line.setPosition(QPointF(0, top + 17 - line.ascent()))
            top += _WRAPPED
            line = layout.createLine()
        layout.endLayout()
        return layout

    def _left_of(self, fact: Fact) -> float:
        return (self._label_width if fact.label else 0.0) + 20 * (fact.sign is not None)

    def _font(self, fact: Fact) -> QFont:
        return self._look.font(13, 600 if fact.strong else 400, italic=fact.muted)

    def sizeHint(self) -> QSize:
        """Ask for all lines."""
        return QSize(200, self._height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the facts."""
        look = self._look
        painter = QPainter(self)
        for fact, top, layout in self._laid:
            if fact.rule:
                painter.fillRect(QRectF(0, top, self.width(), 1), look.colour("border"))
                continue
            heading = layout is None
            painter.setFont(look.font(12, 600) if heading else look.font(13))
            painter.setPen(look.colour("text2" if heading else "muted"))
            if fact.label:
                room = self.width() if heading else self._label_width - 8
                metrics = QFontMetricsF(painter.font())
                words = metrics.elidedText(fact.label, Qt.TextElideMode.ElideRight, room)
                painter.drawText(QRectF(0, top, room + 2, _LINE), LEFT, words)
            if layout is not None:
                left = self._left_of(fact)
                if fact.sign is not None:
                    place = QPointF(left - 14, top + _LINE / 2)
                    fact.sign.paint(painter, look.colours, place, 11)
                painter.setPen(look.colour("muted" if fact.muted else "text"))
                layout.draw(painter, QPointF(left, top))
        painter.end()
