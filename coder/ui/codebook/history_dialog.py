"""What the codebook said before: its revisions, and one code as it stood in each."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QWidget,
)

from coder.domain.codebook_edits import record
from coder.services.codebook_view import Past, history, in_force, of_code
from coder.ui.codebook.history_words import HistoryWords
from coder.ui.codebook.revision_list import RevisionList
from coder.ui.coding.prose import Prose
from coder.ui.look.look import Look
from coder.ui.parts.buttons import Choice
from coder.ui.parts.foot_fade import FootFade
from coder.ui.parts.form import text_input
from coder.ui.parts.sheet import Sheet, Words
from coder.ui.posts.words import day_of, read_day

if TYPE_CHECKING:
    from coder.services.session import Session

_LIST = 300


_CHANGES, _BOOK = "", "*"
"""What is shown where no code or variable is chosen."""


class HistoryDialog(Sheet):
    """The revisions at the left, newest first; at the right what the chosen one says.

    Of a code or variable only the revisions are listed that changed it. A day chooses the revision
    that was in force at its end.
    """

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
        FootFade(look, self._area, "surface")
        self._shown: Sequence[Past] = ()
        self._language = language
        self._fill(subject)
        self.day = text_input("")
        self.day.setAccessibleName(self.tr("As it was on the day"))
        self.day.setPlaceholderText(day_of("2026-03-12", language))
        self.day.setFixedWidth(130)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(_label(look, self.tr("Show"), self.subject))
        row.addWidget(self.subject)
        row.addStretch(1)
        row.addWidget(_label(look, self.tr("As it was on the day"), self.day))
        row.addWidget(self.day)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addWidget(self.list)
        columns.addWidget(self._area, 1)
        self.body.addLayout(row)
        self.body.addLayout(columns, 1)
        self.hint.setText(self.tr("Every coding keeps the revision it was made with."))
        self.list.currentRowChanged.connect(self._show)
        self.subject.activated.connect(self._list_revisions)
        self.day.editingFinished.connect(self._go_to_day)
        self.primary.clicked.connect(self.accept)
        self._list_revisions()
        self.fit(1000, 660)
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter in the field of the day show that day."""
        if self.day.hasFocus() and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return  # the field has just told that it is done
        super().keyPressEvent(event)

    def _fill(self, subject: str) -> None:
        self.subject.addItem(self.tr("what changed"), _CHANGES)
        self.subject.addItem(self.tr("the whole codebook"), _BOOK)
        seen: set[str] = set()
        for past in self._past:
            for variable in past.codebook.variables:
                for each in (variable, *variable.codes):
                    if each.uid not in seen:
                        seen.add(each.uid)
                        names = (variable.name, each.name)
                        words = [name.in_(self._words.project) for name in names]
                        self.subject.addItem(" › ".join(dict.fromkeys(words)), each.uid)
        self.subject.choose(subject if subject in seen else _CHANGES)

    def _list_revisions(self) -> None:
        """List all revisions, or those that changed what is chosen, and its first one."""
        subject = str(self.subject.currentData() or "")
        self._shown = self._past
        if subject not in {_CHANGES, _BOOK}:
            touched = of_code(self._past, subject)
            first = [each for each in self._past if has(each, subject)][-1:]
            known = {each.n for each in touched}
            self._shown = (*touched, *(each for each in first if each.n not in known))
        until = ["", *(past.made_at for past in self._shown)]
        self.list.show_revisions(
            [
                (self._words.of_revision(past, end, subject), bool(past.meanings))
                for past, end in zip(self._shown, until, strict=False)
            ]
        )
        self.list.setCurrentRow(0)
        self._go_to_day()
        self._show()

    def _go_to_day(self) -> None:
        """Choose the revision in force at the end of the day written."""
        day = read_day(self.day.text())
        self.banner.say("")
        if day == "":
            return
        if day is None:
            self.banner.say(self.tr("This is not a day. Nothing was changed."))
            return
        found = in_force(self._shown, end_of(day))
        if found is None:
            begins = day_of(self._shown[-1].made_at[:10], self._language)
            self.banner.say(self.tr("What is shown begins on {day}.").format(day=begins), "warning")
            return
        self.list.setCurrentRow([each.n for each in self._shown].index(found.n))

    def _show(self) -> None:
        place = self.list.currentRow()
        if not 0 <= place < len(self._shown):
            return
        past, subject = self._shown[place], str(self.subject.currentData() or "")
        if subject == _BOOK:
            blocks = self._words.of_book(past)
        elif subject:
            blocks = self._words.of_one(past, subject)
        else:
            blocks = self._words.of_changes(past)
        self.prose.show_blocks(blocks)
        self._area.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew, leaving room for the scroll bar."""
        super().resizeEvent(event)
        self.prose.set_column(max(200, self.width() - _LIST - 24 - 2 * 28 - 16))


def _label(look: Look, words: str, field: QWidget) -> Words:
    label = Words(look, words, 12, 500)
    label.setBuddy(field)
    return label


def has(past: Past, uid: str) -> bool:
    """Tell whether the codebook had a variable, group or code in a revision."""
    try:
        record(past.codebook, uid)
    except KeyError:
        return False
    return True


def end_of(day: str) -> str:
    """Return the last moment of a day by the clock of this computer, as UTC ISO text."""
    last = datetime.fromisoformat(f"{day}T23:59:59.999").astimezone(UTC)
    return last.strftime("%Y-%m-%dT%H:%M:%S.999Z")
