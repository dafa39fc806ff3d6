"""Putting a post in the study or out of it by hand, with a reason."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from coder.domain.errors import CoderError
from coder.services import screening, screening_look
from coder.ui.look.look import Look
from coder.ui.parts.form import Form
from coder.ui.parts.option_row import OptionRow
from coder.ui.parts.sheet import Sheet
from coder.ui.posts.marked_text import MarkedText
from coder.ui.screening.change import StudyChange
from coder.ui.status_line import StatusText
from coder.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from coder.services.screening_look import Standing
    from coder.services.session import Session

IN, OUT, RULE = "in", "out", "rule"
_TALLEST = 150


class HandDialog(Sheet):
    """Asks in or out, and why; `decided` carries what was chosen and the reason."""

    decided = Signal(str, str)

    def __init__(self, look: Look, text: str, standing: "Standing", parent: QWidget | None) -> None:
        super().__init__(look, "", "", parent)
        title = self.tr("In the study or not?")
        self.setWindowTitle(title)
        self.title.setText(title)
        self.primary.show_words(self.tr("Save"))
        self.text = MarkedText(look)
        self.text.show_text(text)
        scroll = QScrollArea()
        scroll.setWidget(self.text)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setMaximumHeight(_TALLEST)
        for ground in (scroll.viewport(), self.text):
            ground.setAutoFillBackground(False)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # What is offered first is the other way: nobody opens this to leave all as it is.
        wanted = OUT if standing.in_study else IN
        self.choice = OptionRow(
            look,
            self.tr("In the study or not?"),
            [
                (IN, self.tr("Put in")),
                (OUT, self.tr("Put out")),
                (RULE, self.tr("As the rule says")),
            ],
            wanted,
        )
        self.choice.buttons[2].setEnabled(standing.by_hand)
        if not standing.by_hand:
            self.choice.buttons[2].setToolTip(self.tr("The rule decides on this post already."))
        self.reason = QLineEdit(standing.reason)
        self.reason.setPlaceholderText(self.tr("May stay empty"))
        form = Form(look)
        form.add(self.tr("This post"), self.choice)
        form.add(self.tr("Reason"), self.reason)
        self.body.addWidget(scroll)
        self.body.addWidget(form)
        self.body.addStretch(1)
        self.hint.setText(
            self.tr("What is said by hand outranks the rule and stays when you screen again.")
        )
        self.primary.clicked.connect(self._take)
        form.order(self)
        self.fit(620, 360)

    def _take(self) -> None:
        self.decided.emit(str(self.choice.value), self.reason.text().strip())
        self.accept()


class HandActs(QObject):
    """Asks over the window, writes what was said and tells of it; `changed` carries the post."""

    changed = Signal(int)

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self.dialog: HandDialog | None = None

    def ask(self, session: "Session", post: int, text: str) -> None:
        """Ask about a post (row id)."""
        if session.read_only:
            self._say(self.tr("The project is open for reading only."), "circle_alert")
            return
        standing = screening_look.standings(session, [post])[post]
        dialog = HandDialog(self._around.look, text, standing, self._around.ask.window)

        def decided(way: str, reason: str) -> None:
            self.decide(session, post, way, reason)

        dialog.decided.connect(decided)
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.open()

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def decide(self, session: "Session", post: int, way: str, reason: str) -> None:
        """Put a post in or out, or leave it to the rule."""
        try:
            if way == IN:
                screening.put_in(session, [post], reason)
            elif way == OUT:
                screening.put_out(session, [post], reason)
            else:
                screening.leave_to_rule(session, [post])
        except CoderError as error:
            self._around.errors.in_line(error)
            return
        words = {
            IN: self.tr("Put in the study by hand"),
            OUT: self.tr("Put out of the study by hand"),
            RULE: self.tr("Left to the rule again"),
        }
        self._tell(post, words[way])

    def can_undo(self, session: "Session") -> bool:
        """Tell whether something was said by hand that can be taken back."""
        return screening.can_undo(session)

    def undo(self, session: "Session") -> None:
        """Take back what was said last by hand."""
        if session.read_only:
            return
        try:
            posts = screening.undo(session)
        except CoderError as error:
            self._around.errors.in_line(error)
            return
        for post in posts[:1]:
            self._tell(post, self.tr("Taken back what was said by hand"))

    def _tell(self, post: int, words: str) -> None:
        self._say(words, "circle_check")
        self._around.status.show_saved()
        self.changed.emit(post)
        self._around.notifier.changed.emit(StudyChange(posts=(post,)))

    def _say(self, words: str, icon: str) -> None:
        self._around.status.show_text(StatusText(icon=icon, lead=words))
