"""The tables of the page of reliability: coefficients above, disagreements below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from coder.domain.sentences import number
from coder.services import report_words
from coder.services.reliability import AS_CATEGORY, EXCLUDED
from coder.ui.look.look import Look
from coder.ui.parts.page_head import MARGIN, CutWords, Ground
from coder.ui.parts.sheet import Words
from coder.ui.reliability.gathering import AgreementRow, RoundAgreement
from coder.ui.reliability.rows import AgreementWords, Names
from coder.ui.reliability.tick import Tick
from coder.ui.results.cells import LazyRows, Row
from coder.ui.results.table import FigureTable

_LOW = 440

Fold = tuple[str, tuple[str, ...]]
"""What folds: a variable for some coders."""


class FiguresView(Ground):
    """Shows a `RoundAgreement`; `post_wanted` carries a post's id."""

    post_wanted = Signal(object)

    def __init__(self, look: Look, language: str) -> None:
        super().__init__(look)
        self._language = language
        self._words = AgreementWords(language)
        self._found: RoundAgreement | None = None
        self._names: Names | None = None
        self._folded: dict[Fold, bool] = {}
        self._shown: list[AgreementRow] = []
        self.notes = Words(look, "", 12, 400, "muted")
        self.notes.setWordWrap(True)
        self.without_missing = Tick(look, self.tr("Leave out codes that count as missing"))
        self.table = FigureTable(look, self.tr("Coefficients of agreement"))
        self.row_note = Words(look, "", 12, 400, "text2")
        self.row_note.setWordWrap(True)
        self.row_note.setFixedHeight(38)
        self.row_note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.caption = Words(look, "", 14, 600, "text")
        self.hint = CutWords(look, 12)
        self.list = FigureTable(look, self.tr("Disagreements"), 34)
        self.none_left = Words(look, self.tr("No disagreements are left in this round."))
        self._lay_out()
        self.without_missing.toggled.connect(self._show_rows)
        self.table.opened.connect(self._toggle_row)
        self.table.fold_wanted.connect(self._fold_row)
        self.table.row_changed.connect(self._show_note)
        self.list.opened.connect(self._open_post)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(MARGIN, 10, MARGIN, 6)
        top.setSpacing(16)
        top.addWidget(self.notes, 1)
        top.addWidget(self.without_missing, 0, Qt.AlignmentFlag.AlignTop)
        note = QHBoxLayout()
        note.setContentsMargins(MARGIN, 6, MARGIN, 0)
        note.addWidget(self.row_note)
        titles = QHBoxLayout()
        titles.setContentsMargins(MARGIN, 0, MARGIN, 4)
        titles.setSpacing(12)
        titles.addWidget(self.caption)
        titles.addWidget(self.hint, 1)
        tables = QVBoxLayout(self)
        tables.setContentsMargins(0, 0, 0, 0)
        tables.setSpacing(0)
        tables.addLayout(top)
        for table, stretch, after in ((self.table, 5, note), (self.list, 4, None)):
            row = QHBoxLayout()
            row.setContentsMargins(MARGIN - 8, 0, MARGIN - 8, 0)
            row.addWidget(table)
            tables.addLayout(row, stretch)
            if after is not None:
                tables.addLayout(after)
                tables.addLayout(titles)
        none = QHBoxLayout()
        none.setContentsMargins(MARGIN, 0, MARGIN, 12)
        none.addWidget(self.none_left)
        tables.addLayout(none)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep one line for the note of a row where there is little height."""
        super().resizeEvent(event)
        self.row_note.setFixedHeight(38 if event.size().height() >= _LOW else 20)

    @property
    def missing(self) -> str:
        """How codes that count as missing are treated now."""
        return EXCLUDED if self.without_missing.isChecked() else AS_CATEGORY

    @property
    def rows(self) -> Sequence[AgreementRow]:
        """The rows in sight, those folded away not among them."""
        return self._shown

    def show_agreement(self, found: RoundAgreement, names: Names) -> None:
        """Show a round."""
        same = self._found is not None and self._found.round.id == found.round.id
        if not same:
            self._folded = {}
        chosen = self.table.currentIndex().row() if same else 0
        self._found, self._names = found, names
        self.without_missing.setVisible(EXCLUDED in found.rows)
        self._show_rows()
        self.table.choose_row(max(chosen, 0))
        self._show_differing(found, names)

    def _show_rows(self) -> None:
        found, names = self._found, self._names
        if found is None or names is None:
            return
        every = found.rows.get(self.missing, found.rows[AS_CATEGORY])
        groups = len({row.coders for row in every})
        with_codes = {(r.variable.uid, r.coders) for r in every if r.code_uid is not None}
        shown: list[AgreementRow] = []
        cells = []
        for row in every:
            fold = (row.variable.uid, row.coders)
            # The pairs of three coders or more are detail: they wait behind their variable.
            folded = self._folded.get(fold, groups > 1 and row.coders != found.coders)
            if row.code_uid is not None and folded:
                continue
            mark = folded if row.code_uid is None and fold in with_codes else None
            cells.append(self._words.row(row, names, found.round.threshold, mark, groups > 1))
            shown.append(row)
        self._shown = shown
        self.table.cells.show(self._words.columns(groups > 1), cells)
        self.table.fit_columns()
        self._show_notes(found, every)
        self._show_note(self.table.currentIndex().row())

    def _show_notes(self, found: RoundAgreement, rows: Sequence[AgreementRow]) -> None:
        said = list(report_words.read_in_notes(found.read_in, self._language))
        for variable in {row.variable.uid: row.variable for row in rows}.values():
            said.extend(report_words.missing_note(self.missing, variable, self._language))
        said.append(self.tr("A code's row compares it with all other codes taken together."))
        self.notes.setText(" ".join(said))
        self.notes.setToolTip("\n".join(said))

    def _show_differing(self, found: RoundAgreement, names: Names) -> None:
        signs = {
            code.uid: names.sign(code.uid) for v in names.codebook.variables for code in v.codes
        }

        def row(at: int) -> Row:
            return self._words.differing_row(found.differing[at], names, signs)

        rows = LazyRows(len(found.differing), row)
        self.list.cells.show(self._words.differing_columns(found.coders), rows)
        self.list.setVisible(len(rows) > 0)
        self.none_left.setVisible(len(rows) == 0)
        self.caption.setText(
            self.tr("Disagreements: {n}").format(n=number(len(rows), self._language))
        )
        self.hint.say(self.tr("Enter or a double click opens the post.") if rows else "")
        self.list.fit_columns()
        self.list.choose_row(0)

    def _show_note(self, row: int) -> None:
        said: list[str] = []
        if self._names is not None and 0 <= row < len(self._shown):
            said = self._words.notes(self._shown[row], self._names)
        self.row_note.setText(" ".join(said))
        self.row_note.setToolTip("\n".join(said))

    def _toggle_row(self, row: int) -> None:
        each = self._shown[row]
        below = row + 1 < len(self._shown) and self._shown[row + 1].code_uid is not None
        if each.code_uid is None:
            self._fold_row(row, below)

    def _fold_row(self, row: int, fold: bool) -> None:
        each = self._shown[row]
        self._folded[each.variable.uid, each.coders] = fold
        self._show_rows()
        for at, shown in enumerate(self._shown):
            if (shown.variable.uid, shown.coders) == (each.variable.uid, each.coders):
                self.table.choose_row(at)
                break

    def _open_post(self, row: int) -> None:
        if self._found is not None:
            self.post_wanted.emit(self._found.differing[row].post_id)
