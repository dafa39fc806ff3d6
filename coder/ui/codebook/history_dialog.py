"""What the codebook said before: its revisions, and one code as it stood in each."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QWidget,
)

from coder.services.codebook_view import Past, history
from coder.ui.codebook.history_words import HistoryWords
from coder.ui.codebook.revision_list import RevisionList
from coder.ui.coding.prose import Prose
from coder.ui.look.look import Look
from coder.ui.parts.buttons import Choice
from coder.ui.parts.sheet import Sheet, Words

if TYPE_CHECKING:
    from coder.services.session import Session

_LIST = 300


class HistoryDialog(Sheet):
    """The revisions at the left, newest first; at the right what the chosen one says."""

    def __init__(
        self, look: Look, session: "Session", language: str, subject: str, parent: QWidget
    ) -> None:
        super().__init__(look, "", "", parent)
        title = self.tr("History of the codebook")
        self.setWindowTitle(title)
        self.title.setText(title)
        self.setAccessibleName(title)
        self.primary.show_words(self.tr("Close"))
        self.cancel.hide()
        self._past: Sequence[Past] = history(session)
        self._words = HistoryWords(session.language, language)
        self.subject = Choice(look, self.tr("Show"))
        self.list = RevisionList(look, self.tr("Revisions"))
        self.list.setFixedWidth(_LIST)
        self.prose = Prose(look)
        self._area = QScrollArea()
        self._area.setWidget(self.prose)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(self.tr("What the revision says"))
        self._area.viewport().setAutoFillBackground(False)
        self.prose.setAutoFillBackground(False)
        self._fill(subject)
        row = QHBoxLayout()
        row.addWidget(Words(look, self.tr("Show"), 12, 500))
        row.addWidget(self.subject)
        row.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addWidget(self.list)
        columns.addWidget(self._area, 1)
        self.body.addLayout(row)
        self.body.addLayout(columns, 1)
        self.hint.setText(self.tr("Every coding keeps the revision it was made with."))
        self.list.currentRowChanged.connect(self._show)
        self.subject.activated.connect(self._show)
        self.primary.clicked.connect(self.accept)
        self.list.setCurrentRow(0)
        self._show()
        self.fit(960, 640)
        self.list.setFocus()

    def _fill(self, subject: str) -> None:
        later = ["", *(past.made_at for past in self._past)]
        self.list.show_revisions(
            [
                (self._words.of_revision(past, until), bool(past.meanings))
                for past, until in zip(self._past, later, strict=False)
            ]
        )
        self.subject.addItem(self.tr("what changed"), "")
        seen: set[str] = set()
        for past in self._past:
            for variable in past.codebook.variables:
                for each in (variable, *variable.codes):
                    if each.uid not in seen:
                        seen.add(each.uid)
                        names = (variable.name, each.name)
                        words = [name.in_(self._words.project) for name in names]
                        self.subject.addItem(" › ".join(dict.fromkeys(words)), each.uid)
        self.subject.choose(subject if subject in seen else "")

    def _show(self) -> None:
        place = self.list.currentRow()
        if not 0 <= place < len(self._past):
            return
        past, subject = self._past[place], str(self.subject.currentData() or "")
        blocks = self._words.of_subject(past, subject) if subject else self._words.of_changes(past)
        self.prose.show_blocks(blocks)
        self._area.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew, leaving room for the scroll bar."""
        super().resizeEvent(event)
        self.prose.set_column(max(200, self.width() - _LIST - 24 - 2 * 28 - 16))
