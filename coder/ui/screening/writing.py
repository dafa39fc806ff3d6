"""The word lists and the rule of the open project as they are being written."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from coder.domain.errors import CoderError, EmptyWordList
from coder.services import screening_draft
from coder.services.screening_draft import Draft, ListDraft
from coder.ui.errors import ErrorTeller

if TYPE_CHECKING:
    from coder.domain.screening.word_list import WordList
    from coder.services.session import Session

SAVE_MS = 800
"""How long after the last key what is written is kept."""
LOOK_MS = 350
"""How long after the last key the posts are searched."""


class Writing(QObject):
    """Holds the draft; `changed` tells of other lists or another rule, `written` of a list's text.

    `look` is called when the posts shall be searched for what is written.
    """

    changed = Signal()
    written = Signal(str)

    def __init__(self, errors: ErrorTeller) -> None:
        super().__init__()
        self._errors = errors
        self.session: Session | None = None
        self.draft = Draft()
        self.chosen = ""
        self._words: dict[ListDraft, WordList | None] = {}
        self._unsaved = False
        self._save = _timer(self, SAVE_MS, self.save)
        self._ask = _timer(self, LOOK_MS, self.look)

    def look(self) -> None:
        """Search the posts for what is written; here, nowhere."""

    def read_draft(self, session: "Session") -> None:
        """Take the draft of a project."""
        self.draft = screening_draft.read(session)
        self.chosen = self.draft.lists[0].name if self.draft.lists else ""
        self._unsaved = False

    @property
    def read_only(self) -> bool:
        """Tell whether nothing may be changed."""
        return self.session is None or self.session.read_only

    @property
    def is_in_force(self) -> bool:
        """Tell whether the posts were screened by just what is written."""
        return self.session is not None and screening_draft.is_in_force(self.session, self.draft)

    @property
    def list(self) -> ListDraft | None:
        """The list that is chosen."""
        return next((each for each in self.draft.lists if each.name == self.chosen), None)

    def choose(self, name: str) -> None:
        """Look at a list."""
        if name != self.chosen:
            self.chosen = name
            self.changed.emit()
            self.look()

    def take(self, draft: Draft, chosen: str | None = None) -> None:
        """Write something else, and keep it at once."""
        self.draft = draft
        names = [each.name for each in draft.lists]
        wanted = self.chosen if chosen is None else chosen
        self.chosen = wanted if wanted in names else names[0] if names else ""
        self._unsaved = True
        self.save()
        self.changed.emit()
        self.look()

    def write(self, text: str) -> None:
        """Write the text of the chosen list; the posts are searched once the keys rest."""
        present = self.list
        if present is None or present.text == text:
            return
        self.draft = self.draft.with_list(present.name, replace(present, text=text))
        self._unsaved = True
        self._save.start()
        self._ask.start()
        self.written.emit(present.name)

    def leave_out(self, form: str, *, out: bool) -> None:
        """Leave a form of a word out of what the chosen list finds, or take it in again."""
        present = self.list
        if present is None:
            return
        forms = {each for each in present.forms_out if each != form} | ({form} if out else set())
        changed = replace(present, forms_out=tuple(sorted(forms)))
        self.take(self.draft.with_list(present.name, changed))

    def save(self) -> None:
        """Keep what is written."""
        self._save.stop()
        if self.session is None or not self._unsaved or self.session.read_only:
            return
        self._unsaved = False
        try:
            screening_draft.keep(self.session, self.draft)
        except CoderError as error:
            self._errors.in_line(error)

    def words_of(self, name: str) -> "WordList | None":
        """Give what the faultless lines of a list say, None where they say nothing."""
        draft = next((each for each in self.draft.lists if each.name == name), None)
        if draft is None:
            return None
        if draft not in self._words:
            present = set(self.draft.lists)
            self._words = {each: w for each, w in self._words.items() if each in present}
            try:
                self._words[draft] = draft.readable()
            except EmptyWordList:
                self._words[draft] = None
        return self._words[draft]


def _timer(owner: QObject, pause: int, call: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(pause)
    timer.timeout.connect(call)
    return timer
