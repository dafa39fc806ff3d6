"""The dialog that draws a sample."""

from secrets import randbelow
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coder.domain.errors import CoderError
from coder.domain.sentences import sentence
from coder.services import looking, sampling
from coder.ui import writing
from coder.ui.look.look import Look
from coder.ui.parts.buttons import Choice
from coder.ui.parts.form import Form, NumberInput, text_input
from coder.ui.parts.sheet import Sheet, Words
from coder.ui.sampling.steps import free_name, samples_of

if TYPE_CHECKING:
    from coder.services.session import Session

_LEAST, _MOST, _SHARE = 50, 200, 0.2
_SEEDS = 1_000_000


class DrawDialog(Sheet):
    """Asks for name, size, seed and frame, and draws; `drawn` carries the sample."""

    drawn = Signal(object)

    def __init__(
        self, look: Look, session: "Session", language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "", "", parent)
        self._session = session
        self._language = language
        self._whole = looking.frame_size(session)
        known = samples_of(session)
        self._sizes = {sample.name: sample.size for sample in known}
        self.setWindowTitle(self.tr("Draw a sample"))
        self.title.setText(self.tr("Draw a sample"))
        self.name = text_input(free_name(self.tr("Sample"), {s.name for s in known}))
        self.size_ = NumberInput(proposed_size(self._whole))
        self.seed = NumberInput(1 + randbelow(_SEEDS))
        self.frame = Choice(look, "")
        self.frame.addItem(self.tr("All posts of the study"), sampling.WHOLE_STUDY)
        for sample in known:
            self.frame.addItem(sample.name, sample.name)
        self.share = Words(look, ink="muted")
        self._lay_out_form()
        self.hint.setText(self.tr("Name, size, seed and frame are kept with the sample."))
        self.primary.clicked.connect(self._draw)
        self.name.textChanged.connect(self._show_share)
        self.size_.value_changed.connect(self._show_share)
        self.frame.currentIndexChanged.connect(self._show_share)
        self._show_share()
        self.fit(600, 390)

    def _lay_out_form(self) -> None:
        form = Form(self.look)
        form.add(self.tr("Name"), self.name)
        form.add(self.tr("Posts are drawn from"), self.frame)
        form.add(self.tr("Size"), self.size_, self.share)
        form.add(self.tr("Seed"), self.seed)
        words = Words(
            self.look,
            self.tr(
                "A simple random sample: every post has the same chance. The same seed draws the "
                "same posts again, on any computer."
            ),
            ink="muted",
        )
        words.setWordWrap(True)
        form.add_text(words)
        self.body.addWidget(form)
        self.body.addStretch(1)
        form.order(self)

    @property
    def frame_posts(self) -> int:
        """How many posts the chosen frame holds."""
        return self._sizes.get(self.frame.currentData(), self._whole)

    def _show_share(self) -> None:
        size, frame = self.size_.value, self.frame_posts
        share = size / frame * 100 if frame else None
        self.share.setText(
            self.tr("{share} % of %Ln posts", "", frame).format(
                share=writing.percent(share, self._language)
            )
        )
        self.banner.say("")
        self.primary.show_words(self.tr("Draw %Ln posts", "", size))
        self.primary.setEnabled(bool(self.name.text().strip()) and size > 0)

    def _draw(self) -> None:
        try:
            sample = sampling.draw(
                self._session,
                self.name.text().strip(),
                self.size_.value,
                self.seed.value,
                self.frame.currentData(),
            )
        except CoderError as error:
            self.banner.say(sentence(error, self._language))
            return
        self.drawn.emit(sample)
        self.accept()


def proposed_size(posts: int) -> int:
    """Propose how many of the posts to draw: a fifth, within 50-200; all only of fewer than 50."""
    if posts < _LEAST:
        return posts
    return min(_MOST, max(_LEAST, round(posts * _SHARE)), posts - 1)
