"""What was settled of one round, how far its coders are, and what came of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from coder.domain.errors import NothingToReport
from coder.services import progress, screening_check
from coder.services.looking import Round
from coder.services.progress import Progress
from coder.ui.look.look import Look
from coder.ui.parts.flow import Flow
from coder.ui.parts.page_head import Ground, ToolButton
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.sheet import Words
from coder.ui.results.cells import Cell, Column
from coder.ui.results.table import FigureTable
from coder.ui.study.bar import BAR_COLUMN, progress_cell
from coder.ui.study.round_told import Line, RoundTold
from coder.ui.study.screening_told import ScreeningTold
from coder.ui.writing import count

if TYPE_CHECKING:
    from coder.services.session import Session

_ROW = 32
_INSET = 8
_RING = 3
_LABEL = 130
_CODED_TWICE = ("reliability", "training", "intra", "main")


class Lines(QWidget):
    """Labels and what they say, one under another."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_INSET, 0, _INSET, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnMinimumWidth(0, _LABEL)
        self._grid.setColumnStretch(1, 1)
        self.lines: list[Line] = []

    def show_lines(self, lines: list[Line]) -> None:
        """Show other lines; hidden without any."""
        self.lines = lines
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, (label, words) in enumerate(lines):
            for column, (text, ink) in enumerate(((label, "muted"), (words, "text"))):
                said = Paragraph(self._look, text, ink=ink)
                said.setAlignment(Qt.AlignmentFlag.AlignTop)
                if column:
                    flag = Qt.TextInteractionFlag.TextSelectableByMouse
                    said.setTextInteractionFlags(flag)
                self._grid.addWidget(said, row, column)
                said.show()  # at once: the layout counts no line that is shown later
        self.setVisible(bool(lines))


class RoundDetail(QScrollArea):
    """Shows one round; `pressed` carries the act wanted: agreement, write, bring or close."""

    pressed = Signal(str)

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self._language = language
        self._told = RoundTold(language)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title = Words(look, "", 16, 600, "text")
        self.explained = Paragraph(look, "", 13, 400, "text2")
        self.title.setWordWrap(True)
        for words in (self.title, self.explained):
            words.setContentsMargins(_INSET, 0, _INSET, 0)
        self.frozen = Lines(look)
        self.coders = FigureTable(look, self.tr("Coders of the round"), _ROW, whole=True)
        self.outcome = Lines(look)
        self.screening = ScreeningTold(look, language)
        self.buttons = {
            "agreement": ToolButton(look, self.tr("Look at agreement"), "study.agreement"),
            "write": ToolButton(look, self.tr("Write a packet…"), "study.write_packet"),
            "bring": ToolButton(look, self.tr("Bring a packet home…"), "study.bring_home"),
            "close": ToolButton(look, self.tr("Close the round…"), "study.close_round"),
        }
        for act, button in self.buttons.items():
            button.show_key(False)
            button.clicked.connect(lambda _=False, act=act: self.pressed.emit(act))
        self._heads = [
            Words(look, words, 13, 600, "text")
            for words in (self.tr("Frozen at the opening"), self.tr("Coders"), self.tr("Outcome"))
        ]
        self._lay_out(look)

    def _lay_out(self, look: Look) -> None:
        ground = Ground(look)
        column = QVBoxLayout(ground)
        # The tables reach out on both sides by what their cells keep free.
        column.setContentsMargins(24 - _INSET, 8, 24 - _INSET, 16)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.explained)
        row = QWidget()
        flow = Flow(6)
        flow.setContentsMargins(_INSET - _RING, 0, _INSET - _RING, 0)
        row.setLayout(flow)
        for button in self.buttons.values():
            flow.addWidget(button)
        column.addWidget(row)
        frozen, coders, outcome = self._heads
        for head, part in (
            (frozen, self.frozen), (coders, self.coders), (outcome, self.outcome),
            (None, self.screening),
        ):  # fmt: skip
            if head is not None:
                column.addSpacing(8)
                head.setContentsMargins(_INSET, 0, _INSET, 0)
                column.addWidget(head)
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(ground)

    def show_round(self, session: "Session", round_: Round, reasons: dict[str, str]) -> None:
        """Show a round; `reasons` say why an act cannot be done now, by act."""
        found = progress.of_round(session, round_)
        self.title.setText(self._told.name(round_))
        self.explained.setText(self._told.explained(round_))
        frozen = self._told.frozen(session, round_)
        read = self._told.read_in(found)
        if read:
            frozen.append((self.tr("Read from earlier"), read))
        self.frozen.show_lines(frozen)
        self._heads[0].setVisible(round_.purpose not in {"main", "consensus"})
        self._show_coders(found)
        names = {
            v.uid: v.name.in_(session.language) for v in session.codebook_of(round_)[1].variables
        }
        told = self._told.outcome(round_, names)
        self.outcome.show_lines(told)
        self._heads[2].setVisible(bool(told))
        self._show_screening(session, round_)
        self._show_acts(round_, reasons)

    def _show_coders(self, found: list[Progress]) -> None:
        language = self._language
        columns = (
            Column(self.tr("Coder"), stretch=True),
            Column(self.tr("Coded"), least=BAR_COLUMN),
            Column(self.tr("Left"), right=True),
        )
        rows = [
            (
                Cell(each.coder.name),
                progress_cell(each.done, each.total, language),
                Cell(count(each.left, language)),
            )
            for each in found
        ]
        self.coders.show_cells(columns, rows)
        self.coders.setVisible(bool(rows))
        self._heads[1].setVisible(bool(rows))

    def _show_screening(self, session: "Session", round_: Round) -> None:
        check = None
        if round_.purpose == screening_check.PURPOSE:
            try:
                check = screening_check.check(session, round_.name)
            except NothingToReport:
                check = None
        self.screening.show_check(check, wanted=round_.purpose == screening_check.PURPOSE)

    def _show_acts(self, round_: Round, reasons: dict[str, str]) -> None:
        drawn = round_.sample_id is not None
        fits = {
            "agreement": round_.purpose in _CODED_TWICE,
            "write": drawn and round_.is_open,
            "bring": drawn and round_.is_open,
            "close": drawn and round_.is_open,
        }
        for act, button in self.buttons.items():
            button.setVisible(fits[act])
            button.say_why(reasons.get(act, ""))
