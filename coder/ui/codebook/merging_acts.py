"""Merging a code, splitting it, and taking either back, from the page of the codebook."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from coder.domain.codebook import Code
from coder.domain.errors import CoderError
from coder.services import codebook_editing
from coder.services.codebook_merging import take_back
from coder.services.session import Session
from coder.ui.actions import Handlers
from coder.ui.codebook.draft import Draft
from coder.ui.codebook.merge_dialog import MergeDialog
from coder.ui.codebook.split_dialog import SplitDialog
from coder.ui.surroundings import Surroundings

ACTS = ("codebook.merge", "codebook.split", "codebook.take_back")


class MergingActs(QObject):
    """Works on the codebook in force, for which all has to be saved; `done` carries a Saved."""

    done = Signal(object)

    def __init__(
        self, around: Surroundings, draft: Draft, current: Callable[[], str], page: QWidget
    ) -> None:
        super().__init__(page)
        self._around = around
        self._draft = draft
        self._current = current
        self._page = page
        self.session: Session | None = None

    def handlers(self) -> Handlers:
        """Give the function behind each action."""
        return {
            "codebook.merge": self.merge,
            "codebook.split": self.split,
            "codebook.take_back": self.take_back,
        }

    def why_not(self, session: Session, action_id: str) -> str:
        """Say why an act cannot be done on what is chosen."""
        if not codebook_editing.may_edit(session):
            return self.tr("The codebook cannot be changed here.")
        if self._draft.is_changed:
            return self.tr("Save or discard the changes first.")
        code = self._draft.record(self._current())
        if not isinstance(code, Code):
            return self.tr("Choose a code first.")
        if (action_id == "codebook.take_back") != bool(code.becomes):
            if code.becomes:
                return self.tr("The code has been merged or split already.")
            return self.tr("The code has been neither merged nor split.")
        return ""

    def merge(self) -> None:
        """Ask what the chosen code is merged into."""
        session, code = self._chosen("codebook.merge")
        if session is None or code is None:
            return
        variable = self._draft.variable_of(code.uid)
        assert variable is not None
        dialog = MergeDialog(
            self._around.look, session, variable, code, self._around.language, self._page.window()
        )
        dialog.merged.connect(self.done)
        dialog.open()

    def split(self) -> None:
        """Ask what the chosen code is split into."""
        session, code = self._chosen("codebook.split")
        if session is None or code is None:
            return
        dialog = SplitDialog(
            self._around.look, session, code, self._around.language, self._page.window()
        )
        dialog.was_split.connect(self.done)
        dialog.open()

    def take_back(self) -> None:
        """Put the chosen code in use again as it was."""
        session, code = self._chosen("codebook.take_back")
        if session is None or code is None:
            return
        try:
            saved = take_back(session, code.uid)
        except CoderError as error:
            self._around.errors.in_line(error)
            return
        self.done.emit(saved)

    def _chosen(self, action_id: str) -> tuple[Session | None, Code | None]:
        if self.session is None:
            return None, None
        why = self.why_not(self.session, action_id)
        if why:
            self._around.status.show_error(why)
            return None, None
        code = self._draft.record(self._current())
        return self.session, code if isinstance(code, Code) else None
