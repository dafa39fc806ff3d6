"""The tables of the page of reliability: coefficients above, disagreements below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout

from coder.domain.sentences import number
from coder.services import report_words
from coder.services.reliability import AS_CATEGORY, EXCLUDED, CrossTable
from coder.ui.look.look import Look
from coder.ui.parts.check_box import Tick
from coder.ui.parts.page_head import MARGIN, CutWords, Ground
from coder.ui.parts.sheet import Words
from coder.ui.reliability.crossing import crossed_for, differs_in, heat_table
from coder.ui.reliability.gathering import AgreementRow, Differing, RoundAgreement
from coder.ui.reliability.heat_map import HeatMap
from coder.ui.reliability.rows import AgreementWords, Names
from coder.ui.results.cells import LazyRows, Row
from coder.ui.results.table import FigureTable

_LOW = 440
_WIDEST_MAP = 560

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
        self.map_caption = Words(look, "", 14, 600, "text")
        self.map = HeatMap(look, language)
        self.no_map = Words(look, "", 12, 400, "text2")
        self.no_map.setWordWrap(True)
        self._differing: tuple[Differing, ...] = ()
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
        self.map.chosen.connect(self._cell_chosen)
        self.map.opened.connect(self.list.setFocus)

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
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN - 8, 0, MARGIN - 8, 0)
        row.addWidget(self.table)
        tables.addLayout(row, 5)
        tables.addLayout(note)
        below = QHBoxLayout()
        below.setContentsMargins(MARGIN, 4, MARGIN - 8, 8)
        below.setSpacing(24)
        below.addWidget(self._map_side())
        below.addLayout(self._list_side(titles), 1)
        tables.addLayout(below, 5)

    def _map_side(self) -> QScrollArea:
        ground = Ground(self.look)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.map_caption, self.map, self.no_map):
            column.addWidget(part)
        column.addStretch(1)
        self.map_area = QScrollArea()
        self.map_area.setWidget(ground)
        self.map_area.setWidgetResizable(True)
        self.map_area.setFrameShape(QFrame.Shape.NoFrame)
        self.map_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return self.map_area

    def _list_side(self, titles: QHBoxLayout) -> QVBoxLayout:
        titles.setContentsMargins(8, 0, 0, 4)
        none = QHBoxLayout()
        none.setContentsMargins(8, 0, 0, 0)
        none.addWidget(self.none_left)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(titles)
        column.addWidget(self.list, 1)
        column.addLayout(none)
        column.addStretch(0)
        return column

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep one line for the note of a row where there is little height."""
        super().resizeEvent(event)
        self.row_note.setFixedHeight(38 if event.size().height() >= _LOW else 20)
        self.map_area.setFixedWidth(round(min(_WIDEST_MAP, event.size().width() * 0.42)))

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
        self.map.show_table(None)
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
        axis = self._words.axis(every, found.round.threshold)
        for row in every:
            fold = (row.variable.uid, row.coders)
            # The pairs of three coders or more are detail: they wait behind their variable.
            folded = self._folded.get(fold, groups > 1 and row.coders != found.coders)
            if row.code_uid is not None and folded:
                continue
            mark = folded if row.code_uid is None and fold in with_codes else None
            cells.append(self._words.row(row, names, found.round.threshold, mark, groups > 1, axis))
            shown.append(row)
        self._shown = shown
        self.table.cells.show(self._words.columns(groups > 1, axis), cells)
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
        """List the disagreements, only those of the chosen cell where one is chosen."""
        signs = {
            code.uid: names.sign(code.uid) for v in names.codebook.variables for code in v.codes
        }
        crossed, cell = self._crossed(), self.map.cell
        self._differing = (
            found.differing
            if crossed is None or cell is None
            else tuple(
                each for each in found.differing if differs_in(each, crossed, cell, found.coders)
            )
        )

        def row(at: int) -> Row:
            return self._words.differing_row(self._differing[at], names, signs)

        rows = LazyRows(len(self._differing), row)
        self.list.cells.show(self._words.differing_columns(found.coders), rows)
        self.list.setVisible(len(rows) > 0)
        self.none_left.setVisible(len(rows) == 0)
        self.none_left.setText(self._no_rows())
        self.caption.setText(
            self.tr("Disagreements: {n}").format(n=number(len(rows), self._language))
        )
        self.hint.say(self._list_hint(len(rows)))
        self.list.fit_columns()
        self.list.choose_row(0)

    def _no_rows(self) -> str:
        cell = self.map.cell
        if cell is None:
            return self.tr("No disagreements are left in this round.")
        if cell[0] == cell[1]:
            return self.tr("The coders agree on these posts. Esc shows all disagreements.")
        return self.tr("No post is in this cell. Esc shows all disagreements.")

    def _list_hint(self, rows: int) -> str:
        if self.map.cell is not None:
            return self.map.words(self.map.cell)
        return self.tr("Enter or a double click opens the post.") if rows else ""

    # --- the coders' cross-table --------------------------------------------------------------

    def _crossed(self) -> CrossTable | None:
        """Give the cross-table of the variable and coders in the chosen row."""
        row = self.table.currentIndex().row()
        if self._found is None or not 0 <= row < len(self._shown):
            return None
        return crossed_for(self._found, self._shown[row])

    def _show_map(self) -> None:
        found, names = self._found, self._names
        row = self.table.currentIndex().row()
        if found is None or names is None or not 0 <= row < len(self._shown):
            return
        variable = self._shown[row].variable
        crossed = crossed_for(found, self._shown[row])
        title = self.tr("Coders' cross-table: {variable}")
        self.map_caption.setText(title.format(variable=variable.name.in_(names.language)))
        none = self.tr("no code applies")
        table = None if crossed is None else heat_table(crossed, names, none)
        self.no_map.setVisible(table is None)
        if table is None:
            self.no_map.setText(
                self.tr("A post can have several codes of this variable, so it has no cross-table.")
                if variable.choice == "multi"
                else self.tr("The coders share no post that both have coded for this variable.")
            )
        if table != self.map.table:
            narrowed = self.map.cell is not None
            self.map.show_table(table)
            if narrowed:
                self._show_differing(found, names)

    def _cell_chosen(self, _cell: object) -> None:
        if self._found is not None and self._names is not None:
            self._show_differing(self._found, self._names)

    def _show_note(self, row: int) -> None:
        said: list[str] = []
        if self._names is not None and 0 <= row < len(self._shown):
            said = self._words.notes(self._shown[row], self._names)
        self.row_note.setText(" ".join(said))
        self.row_note.setToolTip("\n".join(said))
        self._show_map()

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
            self.post_wanted.emit(self._differing[row].post_id)
