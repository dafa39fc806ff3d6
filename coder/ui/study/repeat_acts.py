"""What can be decided about repeats, each with what it says of itself afterwards."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from coder.services import repeats
from coder.services.repeats import Effect
from coder.ui.sampling.confirm import Confirm
from coder.ui.status_line import StatusText
from coder.ui.study.near_dialog import NearDialog
from coder.ui.study.repeat_words import RepeatWords
from coder.ui.study.repeat_work import RepeatWork
from coder.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from coder.services.session import Session


class RepeatActs(QObject):
    """Asks first where that is due, and does the rest beside the window."""

    def __init__(self, around: Surroundings, confirm: Confirm, work: RepeatWork) -> None:
        super().__init__()
        self._around = around
        self._confirm = confirm
        self._work = work
        self._words = RepeatWords(around.language)
        self.dialog: NearDialog | None = None

    def decide(
        self,
        session: "Session",
        what: Callable[["Session"], list[int]],
        said: str,
        on_one: Callable[[int], None],
    ) -> None:
        """Decide on posts; `on_one` is given the post where it was one."""

        def done(posts: list[int]) -> None:
            self._say("circle_check", said, self.tr("%Ln posts", "", len(posts)))
            on_one(posts[0] if len(posts) == 1 else 0)

        self._work.decide(session, what, done)

    def change_mode(self, session: "Session", wanted: str) -> None:
        """Tell what another setting would do, and change it when that is wanted."""

        def told(effect: Effect) -> None:
            title, act = self._words.question(wanted)
            if self._confirm(title, self._words.effect(effect), act):
                self._work.decide(session, lambda other: repeats.set_mode(other, wanted), changed)

        def changed(effect: Effect) -> None:
            posts = self.tr("%Ln posts to code", "", effect.after)
            self._say("circle_check", self.tr("Setting changed"), posts)

        self._work.ask(session, lambda other: repeats.effect(other, wanted), told)

    def look_for_near(self, session: "Session") -> None:
        """Look for texts that are nearly the same, and group those that are ticked."""
        around = self._around
        dialog = self.dialog = NearDialog(
            around.look, session, self._work.runner, around.language, around.ask.window
        )

        def accept(groups: object) -> None:
            assert isinstance(groups, list)
            said = self.tr("Grouped")
            self.decide(session, lambda other: repeats.accept(other, groups), said, _forget)

        dialog.accepted_groups.connect(accept)
        dialog.finished.connect(self._dialog_closed)
        dialog.open()

    def _dialog_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def copy(self, sentence: str) -> None:
        """Copy the sentence for the thesis."""
        data = QMimeData()
        data.setText(sentence)
        QGuiApplication.clipboard().setMimeData(data)
        self._say("copy", self.tr("Sentence copied"), "")

    def _say(self, icon: str, lead: str, text: str) -> None:
        self._around.status.show_text(StatusText(icon=icon, lead=lead, text=text))


def _forget(post: int) -> None:
    """Stay at the row in view."""
