"""The start page: ways in at the left, the last project and the recent ones at the right."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from coder import __version__
from coder.ui.dropping import dropped_file, is_project
from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.sheet import Words
from coder.ui.start.continue_card import ContinueCard
from coder.ui.start.recent_row import RecentRow
from coder.ui.start.recents import RecentProjects
from coder.ui.start.steps import Steps
from coder.ui.start.ways import Mark, WayIn


class StartPage(QWidget):
    """Shows how to begin or go on; its signals say what the user wants."""

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    project_wanted = Signal(object)
    file_dropped = Signal(object)
    settings_wanted = Signal()
    keys_wanted = Signal()
    language_wanted = Signal(str)

    def __init__(self, look: Look, recents: RecentProjects, language: str = "en") -> None:
        super().__init__()
        self._look = look
        self._recents = recents
        self._language = language
        self.rows: list[RecentRow] = []
        self.setAcceptDrops(True)
        self._dropping = False
        self.new = WayIn(
            look, "note", self.tr("New project"), self.tr("name, codebook, coder"),
            self.tr("Ctrl+N"),
        )  # fmt: skip
        self.open = WayIn(
            look, "posts", self.tr("Open project"), self.tr("or a packet: a .coder file"),
            self.tr("Ctrl+O"),
        )  # fmt: skip
        self.sample = WayIn(
            look, "codebook", self.tr("Open the sample study"),
            self.tr("invented posts, to try things with"),
        )  # fmt: skip
        self.new.clicked.connect(self.new_wanted)
        self.open.clicked.connect(self.open_wanted)
        self.sample.clicked.connect(self.sample_wanted)
        self.card = ContinueCard(look, language)
        self.card.button.clicked.connect(self._continue)
        self.steps = Steps(look)
        self.steps.button.clicked.connect(self.new_wanted)
        self._lay_out()
        look.changed.connect(self.update)
        self.refresh()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._left = self._left_side()
        row.addWidget(self._left)
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        row.addLayout(self._column, 1)
        self.heading = Words(self._look, self.tr("Go on where you left off"), 20, 600, "text")
        self.caption = Words(self._look, self.tr("Recent projects"), 12, 600, "muted")
        self._list = QWidget()
        self._list_column = QVBoxLayout(self._list)
        self._list_column.setContentsMargins(0, 0, 4, 0)
        self._list_column.setSpacing(0)
        area = QScrollArea()
        area.setWidget(self._list)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        self._list.setAutoFillBackground(False)
        self._area = area
        self._column.addWidget(self.heading)
        self._column.addWidget(self.card)
        self._column.addWidget(self.steps)
        self._column.addSpacing(8)
        self._column.addWidget(self.caption)
        self._column.addWidget(area, 1)
        foot = QHBoxLayout()
        version = self.tr("Version {version}").format(version=__version__)
        foot.addWidget(Words(self._look, version, 12, 400, "muted"))
        foot.addStretch(1)
        foot.addWidget(Words(self._look, self.tr("Files stay on this computer."), 12, 400, "muted"))
        self._column.addLayout(foot)

    def _left_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        self._left_column = column
        column.setSpacing(6)
        column.addWidget(Mark(self._look))
        column.addSpacing(10)
        column.addWidget(Words(self._look, self.tr("Coder"), 30, 700, "text"))
        tagline = Words(
            self._look, self.tr("Read a post, press a key, go on to the next."), 15, 400, "text2"
        )
        tagline.setWordWrap(True)
        column.addWidget(tagline)
        column.addSpacing(28)
        for way in (self.new, self.open, self.sample):
            column.addWidget(way)
        column.addSpacing(8)
        hint = Words(self._look, self.tr("or drop a file anywhere in the window"), ink="muted")
        hint.setWordWrap(True)
        hint.setIndent(6)
        column.addWidget(hint)
        column.addStretch(1)
        return side

    def refresh(self) -> None:
        """Read the list of recent projects again."""
        recents = self._recents.all()
        for old in self.rows:
            old.hide()
            old.deleteLater()
        self.rows = [
            RecentRow(self._look, recent, recent.path.exists(), self._language)
            for recent in recents
        ]
        while self._list_column.count():
            self._list_column.takeAt(0)
        for row in self.rows:
            row.clicked.connect(self._row_clicked)
            row.forgotten.connect(self._row_forgotten)
            self._list_column.addWidget(row)
        self._list_column.addStretch(1)
        last = next((row.recent for row in self.rows if row.found), None)
        self.card.show_recent(last)
        self.heading.setVisible(last is not None)
        self.card.setVisible(last is not None)
        self.steps.setVisible(not recents)
        self.caption.setVisible(bool(recents))
        self._area.setVisible(bool(recents))
        self._column.setStretch(2, 0 if recents else 1)

    def show_making(self, making: bool) -> None:
        """Say that the sample study is being made, or offer it again."""
        self.sample.setEnabled(not making)
        self.sample.show_words(
            self.tr("Making the sample study …") if making else self.tr("Open the sample study")
        )

    def focus_first(self) -> None:
        """Put the keyboard on the one primary button."""
        button: KeyButton | WayIn = self.new
        if not self.rows:
            button = self.steps.button
        elif self.card.recent is not None:
            button = self.card.button
        button.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the list as it is now."""
        super().showEvent(event)
        self.refresh()
        self.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the sides their width by the window's."""
        super().resizeEvent(event)
        wide = self.width() >= 1200
        short = self.height() < 640
        self._left.setFixedWidth(440 if wide else 348)
        side = 52 if wide else 24
        top = 24 if short else 68 if wide else 44
        self._left_column.setContentsMargins(side, top, side, 24)
        margin = 64 if wide else 32
        self._column.setContentsMargins(margin, top + 8, margin, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the grounds, and an edge while a file is held over the page."""
        look = self._look
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("surface"))
        painter.fillRect(0, 0, self._left.width(), self.height(), look.colour("bg"))
        painter.fillRect(self._left.width(), 0, 1, self.height(), look.colour("border"))
        if self._dropping:
            painter.setPen(QPen(look.colour("accent"), 3))
            painter.drawRect(QRectF(self.rect()).adjusted(2, 2, -2, -2))
        painter.end()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file of this computer."""
        if dropped_file(event) is not None:
            event.acceptProposedAction()
            self._drop_edge(True)

    def dragLeaveEvent(self, event: object) -> None:
        """Take the edge away."""
        self._drop_edge(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a project; bring any other file into a new one."""
        self._drop_edge(False)
        path = dropped_file(event)
        if path is None:
            return
        event.acceptProposedAction()
        if is_project(path):
            self.project_wanted.emit(path)
        else:
            self.file_dropped.emit(path)

    def _drop_edge(self, shown: bool) -> None:
        self._dropping = shown
        self.update()

    def _continue(self) -> None:
        if self.card.recent is not None:
            self.project_wanted.emit(self.card.recent.path)

    def _row_clicked(self) -> None:
        row = self.sender()
        assert isinstance(row, RecentRow)
        if row.found:
            self.project_wanted.emit(row.recent.path)

    def _row_forgotten(self) -> None:
        row = self.sender()
        assert isinstance(row, RecentRow)
        self._recents.forget(row.recent.path)
        self.refresh()
        self.focus_first()
