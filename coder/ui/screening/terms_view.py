"""The terms of the chosen list: the field they are written in, and what each of them finds."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coder.domain.screening.terms import parse_term
from coder.services.screening_draft import faulty_lines
from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.sheet import Words
from coder.ui.results.cells import Cell, Column
from coder.ui.results.table import FigureTable
from coder.ui.screening.editor import TermEditor
from coder.ui.screening.legend import Legend
from coder.ui.screening.suggest import SuggestForms
from coder.ui.screening.work import ScreeningWork
from coder.ui.writing import count

_ROW = 30
_INSET = 8
_RING = 3


class TermsView(QWidget):
    """Editor and table; `term_wanted` carries a term whose posts shall be shown."""

    term_wanted = Signal(str)

    def __init__(
        self, look: Look, work: ScreeningWork, language: str, suggest: SuggestForms
    ) -> None:
        super().__init__()
        self._work = work
        self._line = ""
        self._suggest = suggest
        self.suggest = KeyButton(look, self.tr("Suggest forms…"), "ghost", "", "plus")
        self._language = language
        self.editor = TermEditor(look)
        self.fault = KeyButton(look, "", "ghost", "", "circle_alert", ink="danger")
        self.told = Words(look, "", 12, 400, "muted")
        self.legend = Legend(look)
        self.table = FigureTable(look, self.tr("What each term finds"), _ROW)
        left = QVBoxLayout()
        left.setSpacing(4)
        editor = QHBoxLayout()
        editor.setContentsMargins(_RING, 0, _RING, 0)
        editor.addWidget(self.editor)
        left.addLayout(editor, 1)
        for button in (self.fault, self.suggest):
            button.stand_flush()
        left.addWidget(self.fault)
        left.addWidget(self.suggest)
        left.addWidget(self.legend)
        right = QVBoxLayout()
        right.setSpacing(4)
        self.told.setWordWrap(True)
        self.told.setContentsMargins(_INSET, 0, _INSET, 0)
        right.addWidget(self.table, 1)
        right.addWidget(self.told)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(left, 5)
        row.addLayout(right, 5)
        self.editor.edited.connect(work.write)
        self.editor.line_changed.connect(self._line_changed)
        self.fault.clicked.connect(self._go_to_fault)
        self.suggest.clicked.connect(self.suggest_forms)
        suggest.found.connect(self._add_lines)
        suggest.busy.connect(self._show_suggesting)
        self.table.opened.connect(self._opened)
        work.looked.connect(self._looked)
        work.written.connect(self._written)

    def minimumSizeHint(self) -> QSize:
        """Give way in a low window."""
        return QSize(300, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height between the terms and how they are written."""
        super().resizeEvent(event)
        self.legend.take_height(self.height())

    def suggest_forms(self) -> None:
        """Ask for a word, that of the line where the cursor stands proposed."""
        self._suggest.ask(self._line if self._line.isalpha() else "")

    def _add_lines(self, lines: list[str]) -> None:
        cursor = self.editor.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        before = "" if not self.editor.toPlainText() or cursor.atBlockStart() else "\n"
        cursor.insertText(before + "\n".join(lines) + "\n")
        self.editor.setTextCursor(cursor)

    def _show_suggesting(self, busy: bool) -> None:
        words = self.tr("Looking for forms…") if busy else self.tr("Suggest forms…")
        self.suggest.show_words(words)
        self.suggest.setEnabled(not busy)

    def show_list(self) -> None:
        """Show the list that is chosen."""
        present = self._work.list
        self.suggest.setEnabled(present is not None and not self._work.read_only)
        self.editor.setReadOnly(self._work.read_only)
        self.editor.setEnabled(present is not None)
        self.editor.show_text(present.text if present is not None else "")
        self._written("")

    def _written(self, name: str) -> None:
        present = self._work.list
        faults = faulty_lines(present.text) if present is not None else {}
        reason = self.tr(
            "Nothing could be looked for: a term has at least one letter, digit or emoji, and an "
            "asterisk alone would find everything."
        )
        self.editor.show_faults(faults, reason)
        self.fault.setVisible(bool(faults))
        if faults:
            first = min(faults)
            words = self.tr("Line {line} says nothing to look for").format(line=first)
            if len(faults) > 1:
                words = self.tr("%Ln lines say nothing to look for", "", len(faults))
            self.fault.show_words(words)
            self.fault.setToolTip(reason)
        self._show_table()

    def _looked(self, name: str) -> None:
        if name == self._work.chosen:
            self._show_table()

    def _show_table(self) -> None:
        words = self._work.words_of(self._work.chosen)
        looked = self._work.found(self._work.chosen)
        added = {each.term: each for each in looked.added} if looked is not None else {}
        rows: list[tuple[Cell, ...]] = []
        for term in words.terms if words is not None else ():
            each = added.get(term.written)
            none = each is not None and not each.posts
            rows.append(
                (
                    Cell(term.written, ink="muted" if none else "text", weight=500),
                    Cell("…" if each is None else count(each.posts, self._language)),
                    Cell("…" if each is None else count(each.only, self._language), ink="text2"),
                )
            )
        chosen = self.table.currentIndex().row()
        columns = (
            Column(self.tr("Term"), stretch=True, least=120),
            Column(self.tr("Posts"), right=True, least=70),
            Column(self.tr("Only by it"), right=True, least=70),
        )
        self.table.show_cells(columns, rows)
        self.table.choose_row(min(max(chosen, 0), len(rows) - 1))
        self._say(len(words.exclusions) + len(words.forms_out) if words is not None else 0)

    def _say(self, exclusions: int) -> None:
        looked = self._work.found(self._work.chosen)
        parts: list[str] = []
        if looked is not None:
            parts.append(self.tr("The list finds %Ln posts.", "", len(looked.posts)))
        elif self._work.list is not None and self._work.words_of(self._work.chosen) is not None:
            waits = self._work.index_ready
            parts.append(
                self.tr("The posts are being searched…")
                if waits
                else self.tr("The figures come as soon as all posts are searchable.")
            )
        if exclusions:
            parts.append(self.tr("%Ln exclusions.", "", exclusions))
        self.told.setText(" ".join(parts))

    def _line_changed(self, line: str) -> None:
        bare = self._line = line.split(" #", maxsplit=1)[0].strip()
        term = parse_term(bare) if bare and not bare.startswith("#") else None
        if term is None:
            return
        for at, row in enumerate(self.table.cells.rows):
            if row[0].text == term.written:
                self.table.choose_row(at)
                return

    def _go_to_fault(self) -> None:
        if self.editor.faults:
            self.editor.go_to_line(min(self.editor.faults))

    def _opened(self, row: int) -> None:
        self.term_wanted.emit(self.table.cells.rows[row][0].text)
