"""The figures of a round: the table of coefficients, and below it where two coders part."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout

from coder.domain.agreement.coarser import finer_uid, is_coarser
from coder.services import report_words
from coder.services.code_uses import left_out_counts
from coder.services.reliability import AS_CATEGORY, EXCLUDED, codes_left_out
from coder.services.row_detail import RowDetail
from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.check_box import Tick
from coder.ui.parts.page_head import MARGIN, CutWords, Ground
from coder.ui.parts.sheet import Words
from coder.ui.reliability.code_names import Names
from coder.ui.reliability.coefficient_rows import AgreementWords
from coder.ui.reliability.detail_view import INDENT, DetailView
from coder.ui.reliability.differing_view import DifferingView, ReadPost, Wanted
from coder.ui.reliability.meanings_view import MeaningsView
from coder.ui.reliability.methods_view import MethodsView
from coder.ui.reliability.round_agreement import AgreementRow, Group, RoundAgreement, primary_of
from coder.ui.results.cells import Row
from coder.ui.results.table import FigureTable

ReadDetail = Callable[[AgreementRow, str, bool, bool], RowDetail | None]
"""Gives a row in detail: how missing is treated, whole authors, as Hayes' macro."""

_NARROW = 1150
_FOOT = 12
_OTHERS = 4
"""Room right of the folding button, so that its words end where the table does."""
_SMALL = 1000
"""Pixels under which the share of each code is left out."""
_TIGHT = 760
"""Pixels under which the reading has no room beside the drawing of the interval."""


class FiguresView(QScrollArea):
    """Shows a `RoundAgreement` for a group of coders and a variable.

    `post_wanted` carries a post's id, `variable_chosen` the uid of the variable whose row was
    chosen in the table.
    """

    post_wanted = Signal(object)
    variable_chosen = Signal(str)

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self._language = language
        self._words = AgreementWords(language)
        self._found: RoundAgreement | None = None
        self._names: Names | None = None
        self._read: ReadPost | None = None
        self._group: Group = ()
        self._variable = ""
        self._folded: dict[str, bool] = {}
        self._shown: list[AgreementRow] = []
        self._with_others = False
        self.chosen = CutWords(look, 13, "text2")
        self.gap = Words(look, "", 12, 400, "text2")
        self.gap.setWordWrap(True)
        self.gap.setContentsMargins(0, 0, 0, 4)
        self.others = KeyButton(look, self.tr("Other coefficients"), "ghost", icon="right")
        self.others.setAccessibleName(self.others.text())
        self.notes = Words(look, "", 12, 400, "muted")
        self.notes.setWordWrap(True)
        self.without_missing = Tick(look, self.tr("Leave out codes that count as missing"))
        self.table = FigureTable(look, self.tr("Coefficients of agreement"), whole=True)
        self.row_note = Words(look, "", 12, 400, "text2")
        self.row_note.setWordWrap(True)
        self.row_note.setFixedHeight(36)
        self.row_note.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.below = DifferingView(look, language)
        self.meanings = MeaningsView(look, language)
        self.methods = MethodsView(look, language)
        self.detail = DetailView(look, language, self.row_note)
        self._detail: ReadDetail | None = None
        self._lay_out(look)
        self.others.clicked.connect(self._turn_others)
        self.without_missing.toggled.connect(self._show_all)
        self.table.opened.connect(self._toggle_row)
        self.table.fold_wanted.connect(self._fold_row)
        self.table.row_changed.connect(self._row_chosen)
        self.below.post_wanted.connect(self.post_wanted)
        self.below.post_opened.connect(self._show_post)

    def _lay_out(self, look: Look) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = Ground(look)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widgets, margin in (
            ((self.chosen, self.others), MARGIN),
            ((self.gap,), MARGIN),
            ((self.table,), MARGIN - 8),
            ((self.detail,), MARGIN - INDENT),
        ):
            row = QHBoxLayout()
            row.setContentsMargins(margin, 0, _OTHERS if len(widgets) > 1 else margin, 0)
            for widget in widgets:
                row.addWidget(widget)
            column.addLayout(row)
            column.addSpacing(8 if self.table in widgets else 0)
        column.addWidget(self.below, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(MARGIN, 0, MARGIN, 12)
        foot.addWidget(self.notes)
        column.addLayout(foot)
        for folded in (self.meanings, self.methods):
            last = QHBoxLayout()
            last.setContentsMargins(MARGIN - INDENT, 0, MARGIN - INDENT, 8)
            last.addWidget(folded)
            column.addLayout(last)
        self.setWidget(body)

    def minimumSizeHint(self) -> QSize:
        """Let the window be small: the figures are scrolled."""
        return QSize(320, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the columns by the width, and the place of the list."""
        super().resizeEvent(event)
        before, now = event.oldSize().width(), event.size().width()
        if before != now:
            if any((before < edge) != (now < edge) for edge in (_NARROW, _SMALL, _TIGHT)):
                self._show_rows()
            self.below.fit(self.viewport().width())

    @property
    def missing(self) -> str:
        """How codes that count as missing are treated now."""
        return EXCLUDED if self.without_missing.isChecked() else AS_CATEGORY

    @property
    def rows(self) -> Sequence[AgreementRow]:
        """The rows in sight, those folded away not among them."""
        return self._shown

    # --- what is shown ------------------------------------------------------------------------

    def forget(self) -> None:
        """Let the round go, so that nothing of it is taken for one of another project."""
        self._found = None

    def show_agreement(
        self,
        found: RoundAgreement,
        names: Names,
        group: Group,
        variable: str,
        read: ReadPost,
        detail: ReadDetail,
    ) -> None:
        """Show a round for a group of coders; `read` gives a post's text and day."""
        self._detail = detail
        before = self._found
        same = before is not None and (before.round.uid, before.again) == (
            found.round.uid, found.again
        )  # fmt: skip
        if not same:
            self._folded = {}
            self._say_others(False)
        chosen = self.table.currentIndex().row() if same else 0
        self._found, self._names, self._read = found, names, read
        self._group, self._variable = group, variable
        self.without_missing.setVisible(EXCLUDED in found.rows)
        self.chosen.say(self._words.chosen(found.round, primary_of(found.round)))
        gap = found.again.gap if found.again is not None else None
        self.gap.setText(" ".join(report_words.gap_notes(gap, self._language) if gap else ()))
        self.gap.setVisible(gap is not None)
        self.meanings.show_meanings(found.meanings, primary_of(found.round))
        self._show_all()
        self.table.choose_row(min(max(chosen, 0), len(self._shown) - 1))

    def show_variable(self, uid: str) -> None:
        """Show the cross-table and the disagreements of another variable."""
        self._variable = uid
        self._show_below()
        rows = ((at, row.variable.uid, row.code_uid) for at, row in enumerate(self._shown))
        own = next((at for at, shown, code in rows if shown == uid and code is None), None)
        at = self.table.currentIndex().row()
        if own is not None and not (0 <= at < len(self._shown) and self._of(at) == uid):
            self.table.choose_row(own)

    def _of(self, row: int) -> str:
        return self._shown[row].variable.uid

    def _show_all(self) -> None:
        self._show_rows()
        self._show_below()

    def _turn_others(self) -> None:
        self._say_others(not self._with_others)
        self._show_rows()

    def _say_others(self, shown: bool) -> None:
        self._with_others = shown
        self.others.show_icon("down" if shown else "right")
        self.others.setAccessibleDescription(self.tr("shown") if shown else self.tr("folded away"))
        self.others.setToolTip(
            self.tr("Only the coefficient chosen beforehand decides; these are for comparison.")
        )

    def _show_rows(self) -> None:
        found, names = self._found, self._names
        if found is None or names is None:
            return
        every = found.rows.get(self.missing, found.rows[AS_CATEGORY])
        every = [row for row in every if row.coders == self._group]
        if not every:
            return
        with_codes = {row.variable.uid for row in every if row.code_uid is not None}
        threshold, primary = found.round.threshold, primary_of(found.round)
        axis = self._words.axis(every, threshold)
        others = list(every[0].other_names) if self._with_others else []
        narrow, tight = self.width() < _NARROW, self.width() < _TIGHT
        columns = self._words.columns(
            primary, others, axis, narrow=narrow, tight=tight, share=self.width() >= _SMALL
        )
        shown: list[AgreementRow] = []
        cells: list[Row] = []
        for row in every:
            uid = row.variable.uid
            if is_coarser(uid) and self._is_folded(finer_uid(uid), every):
                continue
            folded = self._is_folded(uid, every)
            if row.code_uid is not None and folded:
                continue
            mark = folded if row.code_uid is None and uid in with_codes else None
            cells.append(
                self._words.row(row, names, threshold, mark, columns, axis, self._with_others)
            )
            shown.append(row)
        self._shown = shown
        chosen = self.table.currentIndex().row()
        self.table.show_cells(columns, cells)
        self.table.choose_row(min(chosen, len(shown) - 1))
        self._show_notes(found, every)

    def _is_folded(self, uid: str, rows: Sequence[AgreementRow]) -> bool:
        return self._folded.get(uid, uid != rows[0].variable.uid)

    def _show_notes(self, found: RoundAgreement, rows: Sequence[AgreementRow]) -> None:
        said = [self.tr("The reading goes by both ends of the interval, not by the value.")]
        for variable in {row.variable.uid: row.variable for row in rows}.values():
            if is_coarser(variable.uid):
                continue
            said.extend(report_words.missing_note(self.missing, variable, self._language))
            if codes_left_out(variable, EXCLUDED):
                given = [(at, each.codes) for at, each in enumerate(found.given[variable.uid])]
                counts = left_out_counts(variable, found.coders, given)
                said.extend(report_words.left_out_note(counts, len(given), self._language))
        said.extend(report_words.strata_note(found.sample, self._language))
        said.extend(report_words.read_in_notes(found.read_in, self._language))
        self.notes.setText(" ".join(said))

    def _show_below(self) -> None:
        found, names, read = self._found, self._names, self._read
        if found is None or names is None or read is None:
            return
        variable = next((v for v in found.variables() if v.uid == self._variable), None)
        if variable is not None:
            wanted = Wanted(found, names, self._group, variable, self.missing, read)
            self.below.show_wanted(wanted)

    def _row_chosen(self, row: int) -> None:
        said: list[str] = []
        if self._names is not None and 0 <= row < len(self._shown):
            each = self._shown[row]
            said = self._words.plain.notes(each, self._names)
            if self.table.hasFocus():
                self._follow(each)
            read = self._detail
            if read is not None:
                sample = self._found.sample if self._found is not None else None
                self.detail.offer(
                    each.coders, lambda *ways: read(each, self.missing, *ways), sample
                )
        self.row_note.setText(" ".join(said))
        self.row_note.setToolTip("\n".join(said))
        if self.table.hasFocus():
            box = self.table.row_box(max(row, 0)).translated(self.table.pos())
            self.ensureVisible(0, round(box.center().y()), 0, round(box.height()))

    def _follow(self, row: AgreementRow) -> None:
        """Let the cross-table follow the row that the user chose."""
        if row.variable.uid != self._variable:
            self.variable_chosen.emit(row.variable.uid)
        if row.code_uid is not None:
            self.below.choose_code(row.code_uid)

    def _show_post(self) -> None:
        """Bring the post that is read into view as far as there is room."""
        right = self.below.right
        top = right.mapTo(self.viewport(), QPoint(0, 0)).y()
        over = top + right.height() + _FOOT - self.viewport().height()
        bar = self.verticalScrollBar()
        if over > 0:
            bar.setValue(bar.value() + min(top, over))

    # --- folding ------------------------------------------------------------------------------

    def _toggle_row(self, row: int) -> None:
        each = self._shown[row]
        below = row + 1 < len(self._shown) and self._shown[row + 1].code_uid is not None
        if each.code_uid is None:
            self._fold_row(row, below)

    def _fold_row(self, row: int, fold: bool) -> None:
        uid = self._shown[row].variable.uid
        self._folded[uid] = fold
        at = next(at for at, each in enumerate(self._shown) if each.variable.uid == uid)
        self._show_rows()
        self.table.choose_row(at if fold else row)
