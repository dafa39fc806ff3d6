"""The dialog that looks for texts that are nearly the same, and groups those that are ticked."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coder.domain.errors import Cancelled, CoderError
from coder.domain.sentences import sentence
from coder.services import repeats
from coder.services.near_repeats import THRESHOLD, NearGroup
from coder.services.session import Session
from coder.ui.beside import on_a_copy
from coder.ui.jobs import Job, JobRunner, Progress, Standing
from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.form import NumberInput
from coder.ui.parts.progress_bar import ProgressBar
from coder.ui.parts.sheet import Sheet, Words
from coder.ui.study.near_rows import NearTable
from coder.ui.study.repeat_posts import GroupPosts
from coder.ui.study.repeat_words import RepeatWords

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout

LEAST, MOST = 50, 100
_FIELD = 64


class NearDialog(Sheet):
    """First asks how alike texts have to be, then shows what was found."""

    accepted_groups = Signal(object)
    """Carries the proposals that are to be groups."""

    def __init__(
        self,
        look: Look,
        session: Session,
        runner: JobRunner,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "", "", parent)
        self._session = session
        self._runner = runner
        self._language = language
        self._job: Job | None = None
        self.found: list[NearGroup] | None = None
        self.setWindowTitle(self.tr("Look for near repeats"))
        self.title.setText(self.tr("Look for near repeats"))
        self.threshold = NumberInput(round(THRESHOLD))
        self.look_again = KeyButton(look, self.tr("Look again"), "plain")
        self.told = Words(
            look,
            self.tr(
                "Texts are compared that share three words in a row; addresses, names of accounts "
                "and emoji are of no account. What is found is a proposal: you decide what is "
                "grouped, and it can be undone."
            ),
            ink="muted",
        )
        self.told.setWordWrap(True)
        self.progress = ProgressBar(look, language)
        self.table = NearTable(look, language)
        self.least = NumberInput(round(THRESHOLD))
        self.posts = GroupPosts(look, RepeatWords(language), acts=False)
        self._lay_out_body()
        self._connect()
        self._ask()

    def _lay_out_body(self) -> None:
        self._asking = self._line(
            self.tr("Alike, at least"), self.threshold, self.tr("% of the characters")
        )
        self._ticking = self._line(self.tr("Tick those from"), self.least, self.tr("percent on"))
        again = self._ticking.layout()
        assert again is not None
        again.addWidget(self.look_again)
        for part in (self._asking, self.told, self.progress, self._ticking):
            self.body.addWidget(part)
        self.body.addWidget(self.table, 3)
        self.body.addWidget(self.posts, 3)
        self.body.addStretch(0)
        self.table.setMinimumHeight(110)
        self.posts.setMinimumHeight(150)
        self.posts.table.setMinimumHeight(70)

    def _line(self, label: str, field: NumberInput, after: str) -> QWidget:
        line = QWidget()
        row: QBoxLayout = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        words = Words(self.look, label, ink="text")
        words.setBuddy(field)
        field.setAccessibleName(f"{label} {after}")
        field.setFixedWidth(_FIELD)
        row.addWidget(words)
        row.addWidget(field)
        row.addWidget(Words(self.look, after, ink="text"))
        row.addStretch(1)
        return line

    def _connect(self) -> None:
        self.primary.clicked.connect(self._pressed)
        self.look_again.clicked.connect(self._ask)
        self.least.value_changed.connect(self.table.tick_from)
        self.table.ticks_changed.connect(self._say_ticks)
        self.table.row_changed.connect(self._show_posts)

    # --- asking, looking, showing -------------------------------------------------------------

    def _ask(self) -> None:
        self.found = None
        self._show_parts(self._asking, self.told)
        self.primary.show_words(self.tr("Look for them"))
        self.primary.setEnabled(True)
        self.hint.setText("")
        self.fit(640, 250)
        self.threshold.setFocus()
        self.threshold.selectAll()

    def _pressed(self) -> None:
        if self._job is not None:
            return
        if self.found is None:
            self._look()
        else:
            chosen = self.table.chosen_groups
            self.accept()
            if chosen:
                self.accepted_groups.emit(chosen)

    def _look(self) -> None:
        threshold = self.threshold.value
        if not LEAST <= threshold <= MOST:
            self.banner.say(self.tr("Write a number from 50 to 100."), "warning")
            return
        self.banner.say("")
        self._show_parts(self.told, self.progress)
        self.progress.say(self.tr("Reading the posts…"))
        self.primary.setEnabled(False)
        self.cancel.show_words(self.tr("Stop"))
        self.cancel.setFocus()
        self._job = self._runner.start(
            _looking(self._session, threshold),
            self._show,
            self._not_found,
            on_progress=self._going,
            on_end=self._ended,
        )

    def _going(self, standing: Standing) -> None:
        if not standing.total:
            return
        left = standing.seconds * (standing.total - standing.done) / max(standing.done, 1)
        self.progress.show_share(
            standing.done / standing.total,
            self.tr("%Ln seconds left", "", max(1, round(left))),
        )

    def _ended(self) -> None:
        self._job = None
        self.cancel.setEnabled(True)
        self.cancel.show_words(self.tr("Cancel"))

    def _show(self, found: list[NearGroup]) -> None:
        self.found = found
        if not found:
            self._ask()
            self.banner.say(
                self.tr("No texts are that much alike beyond the groups that are there."),
                "positive",
            )
            return
        self.primary.setEnabled(True)
        self._show_parts(self._ticking, self.table, self.posts)
        self.least.set_value(self.threshold.value)
        self.table.show_groups(self._session, found)
        self.hint.setText(self.tr("Space ticks a group. Nothing is grouped before you say so."))
        self.take_size(900, 640)
        self.table.setFocus()

    def _not_found(self, error: CoderError) -> None:
        self._ask()
        kind = "warning" if isinstance(error, Cancelled) else "danger"
        self.banner.say(sentence(error, self._language), kind)

    def _show_parts(self, *shown: QWidget) -> None:
        for part in (
            self._asking, self.told, self.progress, self._ticking, self.table, self.posts,
        ):  # fmt: skip
            part.setVisible(part in shown)

    def _say_ticks(self) -> None:
        ticked = len(self.table.ticked)
        self.primary.show_words(self.tr("Make %Ln groups", "", ticked))
        self.primary.setEnabled(bool(ticked))

    def _show_posts(self, row: int) -> None:
        if 0 <= row < len(self.table.groups):
            self.posts.show_proposed(self._session, self.table.groups[row].posts)

    def reject(self) -> None:
        """Stop the search that is under way; else close."""
        if self._job is None:
            super().reject()
            return
        self._job.cancel()
        self.cancel.setEnabled(False)
        self.progress.say(self.tr("Stopping…"))


def _looking(session: Session, threshold: float) -> Callable[[Progress], list[NearGroup]]:
    def work(copy: Session, progress: Progress) -> list[NearGroup]:
        return repeats.proposals(copy, repeats.find_near(copy, threshold, progress))

    return on_a_copy(session, work)
