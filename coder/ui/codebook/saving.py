"""Saving the draft: what must be asked first, one question after the other."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coder.domain.codebook_changes import Touched
from coder.domain.errors import CoderError
from coder.services import codebook_editing
from coder.services.codebook_editing import Saved
from coder.services.codebook_view import Usage
from coder.ui.codebook.band import FootBand
from coder.ui.codebook.draft import Draft
from coder.ui.writing import count

if TYPE_CHECKING:
    from coder.services.session import Session


class Saving(QObject):
    """Asks through the band and saves; `on_saved` and `on_error` say how it ended."""

    def __init__(
        self,
        draft: Draft,
        band: FootBand,
        screen: str,
        on_saved: Callable[[Saved], object],
        on_error: Callable[[CoderError], object],
    ) -> None:
        super().__init__()
        self._draft = draft
        self._band = band
        self._screen = screen
        self._on_saved, self._on_error = on_saved, on_error
        self._session: Session | None = None
        self._open: list[Touched] = []
        self._meant: list[Touched] = []
        self._asked = 0
        self.usage: Usage | None = None
        self.subject: Callable[[str], object] = lambda _uid: None
        band.answered.connect(self._answered)

    @property
    def is_asking(self) -> bool:
        """Tell whether a question is open."""
        return bool(self._open)

    def start(self, session: "Session") -> None:
        """Save, or ask the first question."""
        try:
            plan = codebook_editing.plan(session, self._draft.book)
        except CoderError as error:
            self._on_error(error)
            return
        self._session = session
        self._open, self._meant = list(plan.questions), []
        self._asked = len(self._open)
        self._go_on()

    def stop(self) -> None:
        """Ask nothing more; what was written stays unsaved."""
        self._open, self._meant = [], []

    def _go_on(self) -> None:
        if self._open:
            self._ask(self._open[0])
            return
        assert self._session is not None
        try:
            saved = codebook_editing.save(self._session, self._draft.book, self._meant)
        except CoderError as error:
            self._on_error(error)
            return
        self._on_saved(saved)

    def _answered(self, meaning: bool, for_all: bool) -> None:
        if not self._open:
            return
        answered = self._open if for_all else self._open[:1]
        if meaning:
            self._meant += answered
        self._open = self._open[len(answered) :]
        self._go_on()

    def _ask(self, touched: Touched) -> None:
        if touched.uid:
            self.subject(touched.uid)
        record = self._draft.record(touched.uid) if touched.uid else None
        name = (
            record.name.in_(self._draft.language)
            if record is not None
            else self.tr("Rules for the coders")
        )
        title = self.tr("{name}: did the wording change, or the meaning?").format(name=name)
        if touched.by_itself:
            title = self.tr("{name}: do the codings made so far still hold?").format(name=name)
        if self._asked > 1:
            place = self._asked - len(self._open) + 1
            title += f" ({place}/{self._asked})"
        for_all = ""
        if len(self._open) > 1:
            for_all = self.tr("The same answer for all %n", "", len(self._open))
        self._band.ask(title, self._consequence(touched), for_all, touched.by_itself)

    def _consequence(self, touched: Touched) -> str:
        n = self._posts(touched)
        if n is None:
            return self.tr(
                "A change of meaning puts the posts coded so far on the review list. No coding is "
                "changed or removed."
            )
        said = self.tr(
            "A change of meaning puts %n posts on the review lists of those who coded them. "
            "No coding is changed or removed.",
            "",
            n,
        )
        return said.replace(str(n), count(n, self._screen), 1)

    def _posts(self, touched: Touched) -> int | None:
        """Count the posts that would be reviewed, None where that is not known."""
        if self.usage is None or touched.subject == "rule":
            return None
        if touched.subject == "variable":
            return self.usage.variables.get(touched.uid, 0)
        return self.usage.codes.get(touched.uid, 0)
