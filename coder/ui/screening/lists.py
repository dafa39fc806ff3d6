"""The word lists of the study, and what can be done with them."""

from pathlib import Path

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from coder.domain.errors import CoderError
from coder.services import screening, screening_draft
from coder.services.screening_draft import ListDraft, faulty_lines
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.page_head import ToolButton
from coder.ui.results.cells import Cell, Column
from coder.ui.results.table import FigureTable
from coder.ui.screening.work import ScreeningWork
from coder.ui.surroundings import Surroundings
from coder.ui.writing import count

_ROW = 34
_INSET = 8
_RING = 3


class ListsPane(QWidget):
    """Names and counts; one list is chosen, and shown beside it.

    `begun` tells of a new list whose terms are still to be written.
    """

    begun = Signal()

    def __init__(self, around: Surroundings, work: ScreeningWork) -> None:
        super().__init__()
        self._around = around
        self._work = work
        look = around.look
        self.table = FigureTable(look, self.tr("Word lists of the study"), _ROW)
        self.add_button = ToolButton(look, self.tr("Add a list"), "study.add_list", "plain", "plus")
        self.more_button = KeyButton(look, self.tr("This list…"), "ghost", "", "more")
        self.add_menu = QMenu(self.tr("Add a list"), self)
        self.more_menu = QMenu(self.tr("This list…"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.table, 1)
        self.more_button.stand_flush()
        below = QVBoxLayout()
        below.setContentsMargins(_INSET - _RING, 0, 0, 0)
        below.setSpacing(4)
        below.addWidget(self.add_button)
        below.addWidget(self.more_button)
        column.addLayout(below)
        self.add_menu.triggered.connect(self._add_chosen)
        self.add_button.clicked.connect(self._open_here)
        self.more_button.clicked.connect(self._open_more_menu)
        self.table.row_changed.connect(self._row_changed)
        work.changed.connect(self.show_lists)
        work.written.connect(self._shown_anew)
        work.looked.connect(self._shown_anew)
        self._fill_more_menu()

    @property
    def narrowest(self) -> int:
        """The width in which no button is cut."""
        self.add_button.show_key(False)
        widest = max(self.add_button.sizeHint().width(), self.more_button.sizeHint().width())
        return widest + _INSET - _RING

    def show_lists(self) -> None:
        """Show the lists as they are now."""
        work = self._work
        rows: list[tuple[Cell, ...]] = []
        for each in work.draft.lists:
            found = work.found(each.name)
            faulty = bool(faulty_lines(each.text))
            posts = "…" if found is None else count(len(found.posts), self._around.language)
            tip = self.tr("Some lines say nothing to look for.") if faulty else ""
            icon = "circle_alert" if faulty else ""
            rows.append(
                (
                    Cell(each.name, weight=600, icon=icon, icon_ink="danger", tip=tip),
                    Cell("" if work.words_of(each.name) is None else posts, ink="text2"),
                )
            )
        columns = (
            Column(self.tr("Word list"), stretch=True, least=60),
            Column(self.tr("Posts"), right=True),
        )
        blocked = self.table.blockSignals(True)
        self.table.show_cells(columns, rows)
        names = [each.name for each in work.draft.lists]
        if work.chosen in names:
            self.table.choose_row(names.index(work.chosen))
        self.table.blockSignals(blocked)
        self.add_button.say_why(self._why_not())
        self._show_key()
        self.more_button.setEnabled(work.list is not None)
        for action in self.more_menu.actions()[1:]:
            action.setEnabled(not work.read_only)

    def _why_not(self) -> str:
        if self._work.read_only:
            return self.tr("The project is open for reading only.")
        return ""

    def _shown_anew(self, name: str) -> None:
        self.show_lists()

    def _row_changed(self, row: int) -> None:
        if 0 <= row < len(self._work.draft.lists):
            self._work.choose(self._work.draft.lists[row].name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the key where there is room."""
        super().resizeEvent(event)
        self._show_key()

    def _show_key(self) -> None:
        self.add_button.show_key(True)
        room = self.width() - _INSET + _RING
        self.add_button.show_key(self.add_button.sizeHint().width() <= room)

    # --- adding -------------------------------------------------------------------------------

    def _open_here(self) -> None:
        self.open_add_menu(self.add_button)

    def open_add_menu(self, place: QWidget) -> None:
        """Offer, under a button, the lists of the program, a file, and an empty list."""
        if self._work.read_only or self._work.session is None:
            return
        self._fill_add_menu()
        self.add_menu.popup(place.mapToGlobal(QPoint(_RING, place.height() - _RING + 2)))

    def _fill_add_menu(self) -> None:
        menu = self.add_menu
        menu.clear()
        for name in screening.shipped_lists():
            menu.addAction(self._shipped_words(name)).setData(("shipped", name))
        menu.addSeparator()
        menu.addAction(self.tr("From a text file…")).setData("file")
        menu.addAction(self.tr("Empty list…")).setData("empty")

    def _shipped_words(self, name: str) -> str:
        known = {
            "pankki": self.tr("pankki – Finnish words of banking"),
            "tunne": self.tr("tunne – Finnish words of negative feeling"),
        }
        return known.get(name, name)

    def _add_chosen(self, action: QAction) -> None:
        match action.data():
            case (_, str() as name):
                self.add_shipped(name)
            case "file":
                self.add_from_file()
            case _:
                self.add_empty()

    def add_shipped(self, name: str) -> None:
        """Add a list that comes with the program."""
        try:
            self._add(screening_draft.shipped(name))
        except CoderError as error:
            self._around.errors.in_line(error)

    def add_from_file(self) -> None:
        """Add the list of a text file."""
        files = self.tr("Text files (*.txt *.csv);;All files (*)")
        path = self._around.ask.open_file(self.tr("Word list from a text file"), files)
        if path is None:
            return
        try:
            self._add(screening_draft.from_file(path))
        except CoderError as error:
            self._around.errors.in_dialog(self.tr("The list was not added"), error)

    def add_empty(self) -> None:
        """Ask for a name and add a list without terms."""
        name = self._around.ask.text(self.tr("New word list"), self.tr("Name of the list"), "")
        if not name or not name.strip():
            return
        self._add(ListDraft(name.strip()))
        self.begun.emit()

    def _add(self, draft: ListDraft) -> None:
        name = self._work.draft.free_name(draft.name)
        new = ListDraft(name, draft.text, draft.forms_out)
        self._work.take(self._work.draft.with_list(name, new), name)

    # --- the chosen list ----------------------------------------------------------------------

    def _fill_more_menu(self) -> None:
        menu = self.more_menu
        menu.addAction(self.tr("Save as a text file…")).triggered.connect(self.export)
        menu.addAction(self.tr("Rename…")).triggered.connect(self.rename)
        menu.addAction(self.tr("Remove from the study")).triggered.connect(self.remove)

    def _open_more_menu(self) -> None:
        button = self.more_button
        self.more_menu.popup(button.mapToGlobal(QPoint(_RING, button.height() - _RING + 2)))

    def export(self) -> None:
        """Write the chosen list to a text file."""
        present = self._work.list
        if present is None:
            return
        title, files = self.tr("Save the word list"), self.tr("Text files (*.txt)")
        path = self._around.ask.save_file(title, f"{present.name}.txt", files)
        if path is None:
            return
        try:
            screening_draft.to_file(present, _with_suffix(path))
        except CoderError as error:
            self._around.errors.in_dialog(self.tr("The list was not saved"), error)

    def rename(self) -> None:
        """Give the chosen list another name."""
        present = self._work.list
        if present is None or self._work.read_only:
            return
        name = self._around.ask.text(self.tr("Rename the list"), self.tr("Name"), present.name)
        if not name or name.strip() == present.name:
            return
        others = self._work.draft.with_list(present.name, None)
        name = others.free_name(name.strip())
        renamed = ListDraft(name, present.text, present.forms_out)
        self._work.take(self._work.draft.with_list(present.name, renamed), name)

    def remove(self) -> None:
        """Take the chosen list out of the study, once that is confirmed."""
        present = self._work.list
        if present is None or self._work.read_only:
            return
        title = self.tr("Remove the list “{name}”?").format(name=present.name)
        sentence = self.tr(
            "Its terms are gone from the study unless they are saved as a text file. Posts stay "
            "as they were screened until you screen again."
        )
        ways = (("remove", self.tr("Remove list")),)
        if self._around.ask.choose(title, sentence, ways, alarm=False) == "remove":
            self._work.take(self._work.draft.with_list(present.name, None))


def _with_suffix(path: Path) -> Path:
    return path if path.suffix else path.with_suffix(".txt")
