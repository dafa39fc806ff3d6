"""What an import did: read, kept and skipped, and every skipped record with its reason."""

from string import Template

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from coder.domain.sentences import number
from coder.services.importing import ImportReport, Skip
from coder.ui.importing.cards import Card, Cards
from coder.ui.importing.words import REASONS, name_in
from coder.ui.look.look import Look
from coder.ui.parts.sheet import Banner, Words

Index = QModelIndex | QPersistentModelIndex
ROW = 32
_ROOT = QModelIndex()
_COLOURS = ("surface", "text", "muted", "grid", "selection")
_SHEET = Template(
    """
QTableView { background: $surface; color: $text; outline: 0; }
QTableView::item { border: none; border-bottom: 1px solid $grid; padding: 0 7px; }
QTableView::item:selected { background: $selection; color: $text; }
QHeaderView { background: $surface; }
QHeaderView::section { background: $surface; color: $muted; border: none;
  border-bottom: 1px solid $grid; padding: 0 10px; font-size: 12px; font-weight: 400; }
"""
)


class SkipModel(QAbstractTableModel):
    """The skipped records: place, reason and how the record begins."""

    def __init__(self, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._language = language
        self._skips: tuple[Skip, ...] = ()

    def show_skips(self, skips: tuple[Skip, ...]) -> None:
        """Take other records."""
        self.beginResetModel()
        self._skips = skips
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the records."""
        return 0 if parent.isValid() else len(self._skips)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Count place, reason and record."""
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell."""
        skip = self._skips[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                number(skip.place, self._language),
                name_in(REASONS, skip.reason),
                skip.excerpt,
            )[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 0:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give a column's name."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Record"), self.tr("Why"), self.tr("How it begins"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == 0 else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


class ReportView(QWidget):
    """Cards of the counts, what was known before, and the list of what was skipped."""

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self._look = look
        self._language = language
        self.cards = Cards(look)
        self.known = Banner(look)
        self.repeated = Banner(look)
        self.caption = Words(look, self.tr("Skipped records"), 13, 600, "text")
        self.skips = SkipModel(language, self)
        self.table = QTableView()
        self.table.setModel(self.skips)
        self._set_table(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.cards)
        column.addWidget(self.known)
        column.addWidget(self.repeated)
        column.addWidget(self.caption)
        column.addWidget(self.table, 1)
        self._column = column

    def _set_table(self, look: Look) -> None:
        table = self.table
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(self.tr("Skipped records"))
        table.setFrameShape(QFrame.Shape.NoFrame)
        look.changed.connect(self._take_colours)
        self._take_colours()
        header = table.horizontalHeader()
        header.setFixedHeight(ROW)
        header.setHighlightSections(False)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(0, 90)
        table.setColumnWidth(1, 190)

    def _take_colours(self) -> None:
        colours = {name: self._look.colour(name).name() for name in _COLOURS}
        self.table.setStyleSheet(_SHEET.substitute(colours))

    def show_report(self, report: ImportReport) -> None:
        """Show what an import did."""
        said = self._number
        why = ", ".join(
            f"{said(n)} {name_in(REASONS, reason)}" for reason, n in report.skipped.items()
        )
        skipped = sum(report.skipped.values())
        new = new_posts(report)
        known = self.tr("known before: {n}").format(n=said(report.known)) if report.known else ""
        self.cards.show_cards(
            (
                Card(
                    "queue",
                    "text2",
                    said(report.read),
                    self.tr("records read", "", report.read),
                    report.source,
                ),
                Card(
                    "circle_check",
                    "positive",
                    said(new),
                    self.tr("posts kept", "", new),
                    known or self.tr("with their original records"),
                    quiet=not new,
                ),
                Card("skip", "warning", said(skipped), self.tr("skipped"), why, quiet=not skipped),
            )
        )
        self.known.say(self._known_words(report) if report.known else "", "positive")
        words = self.tr(
            "Posts whose identifier occurs earlier in the file: {n}. They came in as well, each "
            "as a post of its own."
        ).format(n=said(report.repeated))
        self.repeated.say(words if report.repeated else "", "warning")
        self.skips.show_skips(report.skips)
        self.table.setVisible(bool(report.skips))
        self.caption.setVisible(bool(report.skips))
        self._column.setStretch(4, 1 if report.skips else 0)
        self._column.setAlignment(
            Qt.AlignmentFlag.AlignTop if not report.skips else Qt.AlignmentFlag(0)
        )

    def _known_words(self, report: ImportReport) -> str:
        return self.tr(
            "This file was imported before. Posts that were known: {known}; of them read "
            "differently now: {changed}; new: {new}. Their codings are as they were."
        ).format(
            known=self._number(report.known),
            changed=self._number(report.changed),
            new=self._number(new_posts(report)),
        )

    def _number(self, value: int) -> str:
        return number(value, self._language)


def new_posts(report: ImportReport) -> int:
    """Count the posts that the project did not hold before."""
    return max(0, report.kept - report.known)
