"""The forms of words that a list finds, each with a box to leave it out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen

from coder.ui.look.look import Look
from coder.ui.look.paint import paint_icon
from coder.ui.results.cells import Cell, Column, LazyRows
from coder.ui.results.table import FigureTable
from coder.ui.writing import count

if TYPE_CHECKING:
    from coder.services.word_search import Form
    from coder.ui.results.cells import Index, Row

_BOX = 16
_TERM, _NARROW = 3, 320


@dataclass(frozen=True, slots=True)
class TickPicture:
    """A box with a check or without; pale where it cannot be turned."""

    on: bool
    pale: bool

    def paint(self, painter: QPainter, look: Look, box: QRectF) -> None:
        """Paint the box in its middle."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(box.center().x() - _BOX / 2, box.center().y() - _BOX / 2, _BOX, _BOX)
        ground = "field" if not self.on else "muted" if self.pale else "accent"
        painter.setPen(QPen(look.colour("border" if self.pale else "control"), 1.2))
        painter.setBrush(look.colour(ground))
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if self.on:
            corner = QPointF(place.left() + 2, place.top() + 2)
            paint_icon(painter, look, "check", corner, 12, "on_accent")


class FormsTable(FigureTable):
    """Space and a click on the box turn a form; `turned` carries it and whether it is out now."""

    turned = Signal(str, bool)

    def __init__(self, look: Look, name: str, row: int) -> None:
        super().__init__(look, name, row)
        self._shown: Sequence[Form] = ()
        self._locked: frozenset[str] = frozenset()
        self._fixed = False
        self.opened.connect(self.turn)
        self.clicked.connect(self._clicked)

    @property
    def shown(self) -> "Sequence[Form]":
        """The forms in view."""
        return self._shown

    def show_forms(
        self, forms: "Sequence[Form]", out: frozenset[str], words: "FormWords", *, fixed: bool
    ) -> None:
        """Show forms; `out` are left out by hand, others that are excluded cannot be turned."""
        self._shown, self._fixed = forms, fixed
        self._locked = frozenset(f.form for f in forms if f.excluded and f.form not in out)
        chosen, place = self.currentIndex().row(), self.verticalScrollBar().value()

        def row(at: int) -> "Row":
            form = forms[at]
            return words.row(form, form.form in out, locked=self._is_locked(form))

        self.show_cells(words.columns(), LazyRows(len(forms), row))
        self.choose_row(min(max(chosen, 0), len(forms) - 1))
        self.verticalScrollBar().setValue(place)

    def fit_columns(self) -> None:
        """Share the width; in a narrow table the forms need what the terms would take."""
        self.setColumnHidden(_TERM, self.viewport().width() < _NARROW)
        super().fit_columns()

    def turn(self, row: int) -> None:
        """Leave a form out, or take it in again."""
        if not 0 <= row < len(self._shown):
            return
        form = self._shown[row]
        if not self._fixed and not self._is_locked(form):
            on = self.cells.rows[row][0].picture
            self.turned.emit(form.form, isinstance(on, TickPicture) and on.on)

    def _is_locked(self, form: "Form") -> bool:
        return self._fixed or form.form in self._locked or not _is_word(form.form)

    def _clicked(self, index: "Index") -> None:
        if index.column() == 0:
            self.turn(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the form on Space."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.turn(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class FormWords(QObject):
    """Says the columns and the cells."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def columns(self) -> tuple[Column, ...]:
        """Give the columns."""
        return (
            Column(self.tr("Counts"), least=56),
            Column(self.tr("Form"), stretch=True, least=60),
            Column(self.tr("Posts"), right=True),
            Column(self.tr("Term"), widest=96),
        )

    def row(self, form: "Form", out: bool, *, locked: bool) -> "Row":
        """Give the cells of a form."""
        counts = not out and not form.excluded
        if out:
            tip = self.tr("left out by hand")
        elif form.excluded:
            tip = self.tr("left out by an exclusion of the list")
        elif locked and not _is_word(form.form):
            tip = self.tr("counts; of several words: leave it out by an exclusion in the list")
        else:
            tip = self.tr("counts")
        ink, weight = ("text", 500) if counts else ("muted", 400)
        return (
            Cell(picture=TickPicture(counts, locked), tip=tip),
            Cell(form.form, tip=form.term, ink=ink, weight=weight, italic=not counts),
            Cell(count(form.n, self._language), ink=ink),
            Cell(form.term, ink="muted"),
        )


def _is_word(form: str) -> bool:
    return form.isalnum()
