"""What coders see of a post: a tick for each field, and how its author is shown."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from coder.domain import coder_view
from coder.domain.coder_view import HANDLE, PSEUDONYM, TEXT
from coder.domain.pseudonyms import pseudonym
from coder.ui.look.look import Look
from coder.ui.parts.buttons import Choice
from coder.ui.parts.check_box import Tick
from coder.ui.sampling.plan_words import PlanWords

TICKED = tuple(
    field for field in coder_view.FIELDS if field not in {TEXT, HANDLE, PSEUDONYM}
)  # fmt: skip
_EXAMPLE = 123


class ViewField(QWidget):
    """Ticks that a purpose may lock off, and the author hidden, as a pseudonym or by the handle."""

    changed = Signal()

    def __init__(self, look: Look, words: PlanWords, language: str) -> None:
        super().__init__()
        self._words = words
        self.ticks = {field: Tick(look, words.choice(field)) for field in TICKED}
        self.author = Choice(look, self.tr("Author"))
        for text, value in (
            (self.tr("Author: not shown"), ""),
            (self.tr("Author: {example}").format(example=pseudonym(_EXAMPLE, language)), PSEUDONYM),
            (self.tr("Author: handle"), HANDLE),
        ):
            self.author.addItem(text, value)
        self.stops: tuple[QWidget, ...] = (*self.ticks.values(), self.author)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        for place, stop in enumerate(self.stops):
            grid.addWidget(stop, place // 2, place % 2)
        for field, tick in self.ticks.items():
            tick.setChecked(field in coder_view.DEFAULT)
            tick.toggled.connect(self.changed)
        self.author.currentIndexChanged.connect(self.changed)
        for one, next_ in pairwise(self.stops):
            QWidget.setTabOrder(one, next_)
        self.setFocusProxy(self.stops[0])

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that coders see beside the text, in their order."""
        author = self.author.currentData()
        chosen = {field for field, tick in self.ticks.items() if tick.isChecked()} | {author}
        return tuple(field for field in coder_view.FIELDS if field in chosen)

    def take_purpose(self, purpose: str) -> None:
        """Lock off what a round of the purpose never shows."""
        free = coder_view.may_choose(purpose)
        for field, tick in self.ticks.items():
            locked = field not in free
            if locked:
                tick.setChecked(False)
            tick.setEnabled(not locked)
            explained = self._words.field_explained(field)
            tick.setToolTip(self._words.locked() if locked else explained)
            tick.setAccessibleDescription(tick.toolTip())
