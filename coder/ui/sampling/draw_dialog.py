"""The dialog that draws a sample."""

from secrets import randbelow
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coder.domain.errors import CoderError
from coder.domain.sampling.method import SIMPLE, STRATIFIED, SYSTEMATIC
from coder.domain.sentences import sentence
from coder.services import looking, sampling
from coder.services.sampling import Drawn, FrameSize, SamplePlan
from coder.ui import writing
from coder.ui.beside import on_a_copy
from coder.ui.jobs import Job, JobRunner
from coder.ui.look.look import Look
from coder.ui.parts.buttons import Choice
from coder.ui.parts.check_box import Tick
from coder.ui.parts.form import Form, NumberInput, text_input
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.sheet import Sheet, Words
from coder.ui.sampling.steps import free_name, samples_of
from coder.ui.sampling.ways import SampleWords

if TYPE_CHECKING:
    from collections.abc import Callable

    from coder.services.session import Session

_LEAST, _MOST, _SHARE = 50, 200, 0.2
_SEEDS = 1_000_000
_AT_ONCE = 10_000
"""Posts up to which a draw is not felt."""

T = TypeVar("T")


class DrawDialog(Sheet):
    """Asks how, how many and from which posts, and draws; `drawn` carries the sample."""

    drawn = Signal(object)

    def __init__(
        self,
        look: Look,
        session: "Session",
        language: str,
        parent: QWidget | None = None,
        runner: JobRunner | None = None,
    ) -> None:
        super().__init__(look, "", "", parent)
        self._session = session
        self._runner = runner
        self._job: Job | None = None
        self._language = language
        self._whole = looking.frame_size(session)
        known = samples_of(session)
        self._words = SampleWords(language)
        self._frame_size: FrameSize | None = None
        self.setWindowTitle(self.tr("Draw a sample"))
        self.title.setText(self.tr("Draw a sample"))
        self.name = text_input(free_name(self.tr("Sample"), {s.name for s in known}))
        self.kind = Choice(look, "")
        for kind in (SIMPLE, STRATIFIED, SYSTEMATIC):
            words = self._words.kind(kind)
            self.kind.addItem(words[:1].upper() + words[1:], kind)
        self.by = Choice(look, "")
        for words, by in self._words.parts(session):
            self.by.addItem(words, by)
        self.least = NumberInput(0)
        self.size_ = NumberInput(proposed_size(self._whole))
        self.seed = NumberInput(1 + randbelow(_SEEDS))
        self.frame = Choice(look, "")
        for frame in self._words.frames(session):
            self.frame.addItem(self._words.frame(frame), frame)
        self.one_per_group = Tick(look, self.tr("One post for each group of repeats"))
        self.share = Words(look, ink="muted")
        self.left_out = Paragraph(look, ink="muted")
        self.explained = Paragraph(look, ink="muted")
        self._lay_out_form()
        self.hint.setText(self.tr("Name, size, seed and frame are kept with the sample."))
        self.primary.clicked.connect(self._draw)
        self.name.textChanged.connect(self._show_share)
        self.size_.value_changed.connect(self._show_share)
        for choice in (self.frame, self.kind, self.by):
            choice.currentIndexChanged.connect(self._look_at_frame)
        self.one_per_group.toggled.connect(self._look_at_frame)
        self._look_at_frame()
        self.fit(640, 480)

    def _lay_out_form(self) -> None:
        form = self._form = Form(self.look)
        form.add(self.tr("Name"), self.name)
        form.add(self.tr("Posts are drawn from"), self.frame)
        form.add(self.tr("How"), self.kind)
        form.add(self.tr("Strata"), self.by)
        form.add(self.tr("At least of each stratum"), self.least)
        form.add(self.tr("Size"), self.size_, self.share)
        form.add(self.tr("Seed"), self.seed, Words(self.look))
        form.add_explanation(self.one_per_group)
        for words in (self.explained, self.left_out):
            words.setWordWrap(True)
            form.add_text(words)
        self.body.addWidget(form)
        self.body.addStretch(1)
        form.order(self)
        QWidget.setTabOrder(self.seed, self.one_per_group)
        QWidget.setTabOrder(self.one_per_group, self.cancel)

    @property
    def plan(self) -> SamplePlan:
        """What the fields ask for."""
        kind = self.kind.currentData()
        stratified = kind == STRATIFIED
        return SamplePlan(
            self.name.text().strip(),
            self.size_.value,
            self.seed.value,
            self.frame.currentData(),
            kind,
            self.by.currentData() if stratified else None,
            self.least.value if stratified else 0,
            one_per_group=self.one_per_group.isChecked(),
        )

    @property
    def frame_posts(self) -> int:
        """How many posts there are to draw from."""
        return self._frame_size.posts if self._frame_size is not None else self._whole

    def _look_at_frame(self) -> None:
        """Count what the chosen frame holds, and say what is kept out of it."""
        stratified = self.kind.currentData() == STRATIFIED
        self._form.show_row(self.by, stratified)
        self._form.show_row(self.least, stratified)
        self.explained.setText(self._words.explained(self.kind.currentData()))
        plan = self.plan
        self._do(lambda session: sampling.size_of_frame(session, plan), self._show_frame)

    def _show_frame(self, found: FrameSize) -> None:
        self._frame_size = found
        said: list[str] = []
        if self.kind.currentData() == STRATIFIED:
            said.append(self.tr("%Ln strata", "", len(found.strata)))
        kept = self._words.kept_out(found.kept_out)
        if kept:
            said.append(self.tr("Kept out: {reasons}").format(reasons=", ".join(kept)))
        self.left_out.setText(" · ".join(said))
        self._show_share()

    def _do(self, work: "Callable[[Session], T]", done: "Callable[[T], object]") -> None:
        """Do what takes seconds with a million posts: there in a thread, else at once."""
        self._stop()
        if self._runner is None or self._whole <= _AT_ONCE:
            try:
                found = work(self._session)
            except CoderError as error:
                self._fail(error)
            else:
                done(found)
            return
        self.primary.setEnabled(False)
        self.left_out.setText(self.tr("Counting the posts…"))
        beside = on_a_copy(self._session, lambda copy, _: work(copy))
        self._job = self._runner.start(beside, done, self._fail, on_end=self._ended)

    def _ended(self) -> None:
        self._job = None

    def _stop(self) -> None:
        if self._job is not None and self._runner is not None:
            job, self._job = self._job, None
            self._runner.stop(job)

    def _fail(self, error: CoderError) -> None:
        self._frame_size = None
        self.left_out.setText("")
        self._show_share()
        self.banner.say(sentence(error, self._language))

    def done(self, result: int) -> None:
        """Leave no work behind."""
        self._stop()
        super().done(result)

    def _show_share(self) -> None:
        size, frame = self.size_.value, self.frame_posts
        share = size / frame * 100 if frame else None
        self.share.setText(
            self.tr("{share}% of %Ln posts", "", frame).format(
                share=writing.percent(share, self._language)
            )
        )
        self.banner.say("")
        self.primary.show_words(self.tr("Draw %Ln posts", "", size))
        self.primary.setEnabled(bool(self.name.text().strip()) and size > 0)

    def _draw(self) -> None:
        plan = self.plan
        self._do(lambda session: sampling.prepare(session, plan), self._keep)

    def _keep(self, drawn: Drawn) -> None:
        try:
            sample = sampling.keep(self._session, drawn)
        except CoderError as error:
            self._fail(error)
            return
        self.drawn.emit(sample)
        self.accept()


def proposed_size(posts: int) -> int:
    """Propose how many of the posts to draw: a fifth, within 50-200; all only of fewer than 50."""
    if posts < _LEAST:
        return posts
    return min(_MOST, max(_LEAST, round(posts * _SHARE)), posts - 1)
