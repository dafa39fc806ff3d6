"""The start page: ways in at the left, the last project and the recent ones at the right."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

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
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSpacerItem, QVBoxLayout, QWidget

from coder import __version__
from coder.services.availability import Availability, availability
from coder.ui.actions import build_actions
from coder.ui.dropping import dropped_file, is_project
from coder.ui.jobs import JobRunner, Progress
from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.sheet import Words
from coder.ui.start.continue_card import ContinueCard
from coder.ui.start.opened import opened_words
from coder.ui.start.recent_row import RecentHead, RecentRow
from coder.ui.start.recents import RecentProjects
from coder.ui.start.side import StartSide
from coder.ui.start.steps import Steps
from coder.ui.start.ways import WayIn


def _now() -> datetime:
    return datetime.now().astimezone()


def _not_looked(_error: object) -> None:
    """Leave the list as it is remembered."""


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

    def __init__(
        self,
        look: Look,
        recents: RecentProjects,
        language: str = "en",
        runner: JobRunner | None = None,
        now: Callable[[], datetime] = _now,
    ) -> None:
        super().__init__()
        self._look = look
        self._recents = recents
        self._language = language
        self._runner = runner
        self._now = now
        self.rows: list[RecentRow] = []
        self.setAcceptDrops(True)
        self._dropping = False
        build_actions(self, "start", {"start.sample": self._want_sample})
        self.side = StartSide(look, language)
        self.new, self.open, self.sample = self.side.new, self.side.open, self.side.sample
        self.new.clicked.connect(self.new_wanted)
        self.open.clicked.connect(self.open_wanted)
        self.sample.clicked.connect(self.sample_wanted)
        self.side.language_wanted.connect(self.language_wanted)
        self.side.settings.clicked.connect(self.settings_wanted)
        self.side.help.clicked.connect(self.keys_wanted)
        self.card = ContinueCard(look, language)
        self.card.button.clicked.connect(self._continue)
        self.steps = Steps(look)
        self.steps.button.clicked.connect(self.new_wanted)
        self._lay_out()
        look.changed.connect(self.update)
        self.refresh()

    def _want_sample(self) -> None:
        if self.sample.isEnabled():
            self.sample_wanted.emit()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        row.addLayout(self._column, 1)
        self.heading = Words(self._look, self.tr("Go on where you left off"), 20, 600, "text")
        self.head = RecentHead(self._look)
        self._list = QWidget()
        self._list_column = QVBoxLayout(self._list)
        self._list_column.setContentsMargins(0, 0, 0, 0)
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
        self._space = QSpacerItem(0, 12)
        self._column.addItem(self._space)
        table = QVBoxLayout()
        table.setSpacing(0)
        table.addWidget(self.head)
        table.addWidget(area, 1)
        self._column.addLayout(table, 1)
        foot = QHBoxLayout()
        version = self.tr("Version {version}").format(version=__version__)
        foot.addWidget(Words(self._look, version, 12, 400, "muted"))
        foot.addStretch(1)
        foot.addWidget(Words(self._look, self.tr("Files stay on this computer."), 12, 400, "muted"))
        self._column.addLayout(foot)

    def refresh(self) -> None:
        """Read the list of recent projects again."""
        recents, now = self._recents.all(), self._now()
        for old in self.rows:
            old.hide()
            old.deleteLater()
        there = Availability(True)
        self.rows = [
            RecentRow(
                self._look,
                recent,
                there,
                opened_words(recent.opened, self._language, now),
                self._language,
            )
            for recent in recents
        ]
        while self._list_column.count():
            self._list_column.takeAt(0)
        for row in self.rows:
            row.clicked.connect(self._row_clicked)
            row.forgotten.connect(self._row_forgotten)
            self._list_column.addWidget(row)
        self._list_column.addStretch(1)
        self._look_at([recent.path for recent in recents])
        self._show_last()
        self.steps.setVisible(not recents)
        self.head.setVisible(bool(recents))
        self._area.setVisible(bool(recents))
        self._column.setStretch(2, 0 if recents else 1)

    def _look_at(self, paths: list[Path]) -> None:
        """Find out which files are there; in the background, as a network drive takes its time."""

        def work(_progress: Progress) -> dict[Path, Availability]:
            return {path: availability(path) for path in paths}

        if self._runner is None:
            self._show_states({path: availability(path) for path in paths})
        elif paths and self.isVisible():
            self._runner.start(work, self._show_states, _not_looked)

    def _show_states(self, states: dict[Path, Availability]) -> None:
        for row in self.rows:
            state = states.get(row.recent.path)
            if state is not None and state != row.state:
                row.show_state(state)
        self._show_last()

    def _show_last(self) -> None:
        had_focus = self.card.button.hasFocus()
        last = next((row for row in self.rows if row.found), None)
        if last is None:
            self.card.show_recent(None)
        else:
            opened = opened_words(last.recent.opened, self._language, self._now())
            self.card.show_recent(last.recent, opened)
        self.heading.setVisible(last is not None)
        self.card.setVisible(last is not None)
        if had_focus and last is None:
            self.focus_first()

    def show_making(self, making: bool) -> None:
        """Say that the sample study is being made, or offer it again."""
        if making and self.sample.hasFocus():
            self.setFocus()  # else Qt gives the keyboard to whichever button is next
        self.sample.setEnabled(not making)
        self.sample.show_words(
            self.tr("Making the sample study…") if making else self.side.sample_words()
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
        self.side.apply_size(wide, short)
        margin = 64 if wide else 28
        top = 20 if short else 76 if wide else 48
        self._column.setContentsMargins(margin, top, margin, 16 if short else 24)
        self._column.setSpacing(8 if short else 12)
        self._space.changeSize(0, 0 if short else 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the grounds, and an edge while a file is held over the page."""
        look = self._look
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("surface"))
        painter.fillRect(0, 0, self.side.width(), self.height(), look.colour("bg"))
        painter.fillRect(self.side.width(), 0, 1, self.height(), look.colour("border"))
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
