"""The figures of each meaning that the codes had in a round, folded away until they are wanted."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from coder.services import meaning_words
from coder.services.meaning_periods import ByMeaning, Period
from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.sheet import Words
from coder.ui.reliability.detail_view import INDENT
from coder.ui.writing import NONE, coefficient, coefficient_interval, count, day, with_percent_sign

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_PERCENT = frozenset({"percent_agreement", "exact_match"})


class MeaningsView(QWidget):
    """Says that codings were given under several meanings, and shows the figures of each.

    Hidden where all codings of the round were given under one meaning.
    """

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self._look = look
        self._language = language
        self._found: Sequence[ByMeaning] = ()
        self._primary = ""
        self.warning = Paragraph(look, "", 13, 400, "text")
        self.fold = KeyButton(look, self.tr("Figures by meaning"), "ghost", icon="right")
        self.fold.setAccessibleName(self.fold.text())
        self.cells: list[list[str]] = []
        self._body = QWidget()
        self._grid = QGridLayout(self._body)
        self._grid.setContentsMargins(INDENT, 4, INDENT, 8)
        self._grid.setHorizontalSpacing(28)
        self._grid.setVerticalSpacing(6)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.fold)
        head.addStretch(1)
        said = QHBoxLayout()
        said.setContentsMargins(INDENT, 0, INDENT, 0)
        said.addWidget(self.warning)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(said)
        whole.addLayout(head)
        whole.addWidget(self._body)
        self.fold.clicked.connect(self._turn)
        self._show_body(False)
        self.hide()

    def show_meanings(self, found: Sequence[ByMeaning], primary: str) -> None:
        """Show the variables of a round with more than one meaning; none hides all."""
        same = (found, primary) == (self._found, self._primary)
        self._found, self._primary = found, primary
        self.setVisible(bool(found))
        if same:
            return
        self.warning.setText(self._warning())
        self._fill()

    def _warning(self) -> str:
        names = ", ".join(each.variable.name.in_(self._language) for each in self._found)
        said = self.tr(
            "The meaning of codes changed while the round was coded, and the figures above hold "
            "codings given under different meanings: {variables}."
        ).format(variables=names)
        across = sum(each.across for each in self._found)
        if not across:
            return said
        told = self.tr(
            "%n posts were coded by different coders under different meanings.", "", across
        )
        return f"{said} {told.replace(str(across), count(across, self._language), 1)}"

    def _fill(self) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        heads = [
            self.tr("Variable"),
            self.tr("Codebook"),
            self.tr("in force since"),
            self.tr("posts"),
            self.tr("coefficient"),
            self.tr("95% interval"),
        ]
        self.cells = [heads]
        for found in self._found:
            for place, period in enumerate(found.periods):
                name = found.variable.name.in_(self._language) if not place else ""
                self.cells.append([name, *self._row(found, period)])
        for row, cells in enumerate(self.cells):
            for column, words in enumerate(cells):
                label = Words(
                    self._look, words, 12 if not row else 13, 600 if not column else 400,
                    "muted" if not row else "text",
                )  # fmt: skip
                if column >= 3:
                    label.setAlignment(_RIGHT)
                self._grid.addWidget(label, row, column)
        self._grid.setColumnStretch(len(heads), 1)

    def _row(self, found: ByMeaning, period: Period) -> list[str]:
        language = self._language
        figure = meaning_words.primary(found, period, self._primary)
        value, interval = NONE, ""
        if figure is not None and figure.value is not None:
            if figure.name in _PERCENT:
                value = with_percent_sign(figure.value * 100, language, 1)
            else:
                value = coefficient(figure.value, language)
                if figure.intervals:
                    first = figure.intervals[0]
                    interval = coefficient_interval(first.low, first.high, language)
        return [
            meaning_words.revisions(period, language),
            day(period.since, language),
            count(period.posts, language),
            value,
            interval,
        ]

    def _turn(self) -> None:
        self._show_body(self._body.isHidden())

    def _show_body(self, shown: bool) -> None:
        self._body.setVisible(shown)
        self.fold.show_icon("down" if shown else "right")
        said = self.tr("shown") if shown else self.tr("folded away")
        self.fold.setAccessibleDescription(said)
