"""Picking a post as an example of codes."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from coder.domain.errors import CoderError
from coder.services import examples
from coder.ui.look.look import Look
from coder.ui.parts.check_box import Tick
from coder.ui.parts.foot_fade import FootFade
from coder.ui.parts.sheet import Sheet, Words
from coder.ui.posts.marked_text import MarkedText
from coder.ui.status_line import StatusText
from coder.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from coder.services.session import Session

_TALLEST = 130


@dataclass(frozen=True, slots=True)
class ExampleChange:
    """Posts, by row id, became examples of other codes."""

    kind: str = "example"
    posts: tuple[int, ...] = ()


class ExampleDialog(Sheet):
    """Offers the codes in use; `picked` carries the uids of those that are ticked."""

    picked = Signal(object)

    def __init__(
        self,
        look: Look,
        session: "Session",
        text: str,
        chosen: Collection[str],
        parent: QWidget | None,
    ) -> None:
        super().__init__(look, "", "", parent)
        title = self.tr("An example of which codes?")
        self.setWindowTitle(title)
        self.title.setText(title)
        self.primary.show_words(self.tr("Save"))
        shown = MarkedText(look)
        shown.show_text(text)
        above = _scrolled(shown)
        above.setAccessibleName(text)
        above.setMaximumHeight(_TALLEST)
        above.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.ticks: dict[str, Tick] = {}
        codes = QWidget()
        column = QVBoxLayout(codes)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for variable in session.codebook.variables:
            offered = [c for c in variable.codes if not c.archived or c.uid in chosen]
            if variable.archived or not offered:
                continue
            column.addWidget(Words(look, variable.name.in_(session.language), 12, 600, "text2"))
            column.addSpacing(4)
            for code in offered:
                name = code.name.in_(session.language).replace("&", "&&")
                tick = Tick(look, name, lettered=False)
                tick.setChecked(code.uid in chosen)
                self.ticks[code.uid] = tick
                column.addWidget(tick)
            column.addSpacing(8)
        column.addStretch(1)
        self.body.addWidget(above)
        below = _scrolled(codes)
        below.setAccessibleName(title)
        FootFade(look, below, "surface")
        self.body.addWidget(below, 1)
        self.hint.setText(
            self.tr("Examples are left out of reliability samples drawn from now on.")
        )
        self.primary.clicked.connect(self._take)
        for tick in list(self.ticks.values())[:1]:
            tick.setFocus()
        self.fit(620, 700)

    def _take(self) -> None:
        self.picked.emit(tuple(uid for uid, tick in self.ticks.items() if tick.isChecked()))
        self.accept()


class ExampleActs(QObject):
    """Asks over the window, writes what was picked and tells of it; `changed` carries the post."""

    changed = Signal(int)

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self.dialog: ExampleDialog | None = None

    def ask(self, session: "Session", post: int, text: str, own: Collection[str] = ()) -> None:
        """Ask of which codes a post (row id) is an example; its `own` codes are offered first."""
        if session.read_only:
            self._say("circle_alert", self.tr("The project is open for reading only."))
            return
        try:
            session.require_owner()
        except CoderError as error:
            self._around.errors.in_line(error)
            return
        present = examples.codes_of(session, post)
        dialog = ExampleDialog(
            self._around.look, session, text, present or own, self._around.ask.window
        )
        dialog.picked.connect(lambda codes: self.pick(session, post, codes))
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.open()

    def pick(self, session: "Session", post: int, codes: Collection[str]) -> None:
        """Let a post be an example of some codes."""
        try:
            changed = examples.pick(session, post, codes)
        except CoderError as error:
            self._around.errors.in_line(error)
            return
        if not changed:
            return
        self._around.status.show_saved()
        self.changed.emit(post)
        self._around.notifier.changed.emit(ExampleChange(posts=(post,)))
        if codes:
            named = self._named(session, codes)
            said = StatusText(self.tr("Picked as an example:"), "circle_check", strong=named)
            self._around.status.show_text(said)
        else:
            self._say("circle_check", self.tr("The post is no example any more"))

    def _named(self, session: "Session", codes: Collection[str]) -> str:
        """Name the code, or count them where they are several."""
        if len(codes) > 1:
            return self.tr("%Ln codes", "", len(codes))
        every = (code for variable in session.codebook.variables for code in variable.codes)
        return next(c.name.in_(session.language) for c in every if c.uid in codes)

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _say(self, icon: str, words: str) -> None:
        self._around.status.show_text(StatusText(icon=icon, lead=words))


def _scrolled(body: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(body)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    for ground in (area.viewport(), body):
        ground.setAutoFillBackground(False)
    return area
