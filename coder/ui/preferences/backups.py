"""The copies of the open project, each with its day and size, and a button that opens one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from coder.services.backing_up import Backup
from coder.ui.importing.words import size_words
from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.sheet import Words
from coder.ui.writing import local_moment


class BackupsPage(QScrollArea):
    """`copy_wanted` carries the backup that shall be opened as a copy beside the project."""

    copy_wanted = Signal(object)

    def __init__(self, look: Look, backups: Sequence[Backup], language: str) -> None:
        super().__init__()
        self._look = look
        self._backups = tuple(backup for backup in backups if backup.is_whole)
        self._partial = len(backups) - len(self._backups)
        self._language = language
        self.buttons: list[KeyButton] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(3, 0, 8, 0)
        column.setSpacing(14)
        intro = Paragraph(look, self._intro(), 13, 400, "text2")
        column.addWidget(intro)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        for row, backup in enumerate(self._backups):
            self._add(row, backup)
        column.addLayout(self._grid)
        column.addStretch(1)
        self.setWidget(ground)
        self.viewport().setAutoFillBackground(False)
        ground.setAutoFillBackground(False)

    def _intro(self) -> str:
        """Say what backups are, and that there are those without posts, which open nothing."""
        said = self._about_whole()
        if self._partial:
            words = self.tr(
                "%Ln smaller copies beside them hold the decisions and the codebook without the "
                "posts; they are not opened here.",
                "",
                self._partial,
            )
            return f"{said} {words}"
        return said

    def _about_whole(self) -> str:
        if not self._backups:
            return self.tr(
                "There is no backup of this project yet. One is made after each import, and when "
                "the project is closed after coding."
            )
        return self.tr(
            "A backup is opened as a copy of its own, beside the project. The project stays as "
            "it is."
        )

    def _add(self, row: int, backup: Backup) -> None:
        look = self._look
        when = local_moment(backup.made_at, self._language)
        why = {
            "import": self.tr("after an import"),
            "close": self.tr("when the project was closed"),
            "merge": self.tr("before a packet came home"),
        }.get(backup.why, "")
        details = " · ".join(filter(None, (size_words(backup.size, self._language), why)))
        words = Words(look, details, 12, 400, "muted")
        words.setWordWrap(True)
        button = KeyButton(look, self.tr("Open a copy"))
        button.setAccessibleName(
            self.tr("Open a copy: {when}, {size}").format(
                when=when, size=size_words(backup.size, self._language)
            )
        )
        button.setProperty("row", row)
        button.clicked.connect(self._pressed)
        self.buttons.append(button)
        self._grid.addWidget(Words(look, when, 13, 500, "text"), row, 0)
        self._grid.addWidget(words, row, 1)
        self._grid.addWidget(button, row, 2)

    def _pressed(self) -> None:
        button = self.sender()
        if button is not None:
            self.copy_wanted.emit(self._backups[int(button.property("row"))])
