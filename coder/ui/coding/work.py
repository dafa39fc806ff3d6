"""What a coder does to the post in view: each key to the service, and what it did to the screen."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from coder.domain.codebook import Variable
from coder.domain.errors import ChoiceNeeded, CoderError
from coder.services.coding_view import Change, PostState
from coder.ui.actions import Handlers
from coder.ui.coding.guard import KeyGuard
from coder.ui.coding.pace import Pace
from coder.ui.coding.reports import Reports, codes_taken_back
from coder.ui.coding.screen import CodingScreen, codes_in_force
from coder.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from coder.services.coding import Coding


class Work(QObject):
    """Works one queue at a time; `emptied` says that no post is in view any more."""

    emptied = Signal()

    def __init__(self, screen: CodingScreen, around: Surroundings) -> None:
        super().__init__(screen)
        self._screen = screen
        self._around = around
        self._reports: Reports | None = None
        self._undone: frozenset[str] = frozenset()
        self.coding: Coding | None = None
        self.guard = KeyGuard(around.clock, around.settings.guard_ms)
        self.pace = Pace()

    def handlers(self) -> Handlers:
        """Give the function behind each action on the post."""
        return {
            "coding.go_on": self.go_on,
            "coding.flag": self.flag,
            "coding.skip": self.skip,
            "coding.note": self.write_note,
            "coding.previous": self.previous,
            "coding.next": self.next,
            "coding.go_to": self.go_to,
            "coding.up": self.up,
            "coding.down": self.down,
            "coding.browse_up": self.browse_up,
            "coding.browse_down": self.browse_down,
            "coding.copy": self.copy,
            "coding.undo": self.undo,
            "coding.redo": self.redo,
        }

    def take(self, coding: "Coding", reports: Reports, *, same: bool) -> None:
        """Show the post of a queue; `same` says that it is the one worked before."""
        self.coding, self._reports = coding, reports
        (self.pace.go_on if same else self.pace.begin)(coding.progress)
        self._undone = frozenset()
        self.show()
        self._around.status.show_text(reports.of_undoable(coding.can_undo))

    def let_go(self) -> None:
        """Work no queue."""
        self.coding = None

    # --- what the keys do ---------------------------------------------------------------------

    def press_key(self, key: str) -> None:
        """Give the code of the active row that has this key."""
        variable = self._active_variable()
        if variable is None:
            return
        for code in codes_in_force(variable):
            if code.key.lower() == key:
                self.press(code.uid)
                return
        if self._reports is not None and self._takes_key():
            self._around.status.show_text(self._reports.of_unknown_key(variable, key))

    def press(self, code_uid: str) -> None:
        """Give a code to the post."""
        if self.coding is not None:
            coding = self.coding
            self._act(lambda: coding.press(code_uid))

    def go_on(self) -> None:
        """Leave the active row."""
        if self.coding is not None:
            self._act(self.coding.go_on)

    def flag(self) -> None:
        """Flag the post, or take the flag off."""
        if self.coding is not None:
            self._act(self.coding.flag)

    def skip(self) -> None:
        """Move the post to the end of the queue."""
        if self.coding is not None:
            self._act(self.coding.skip)

    def undo(self) -> None:
        """Take the last act back and show its post."""
        if self.coding is not None:
            self._reverse(self.coding.undo)

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.coding is not None:
            self._reverse(self.coding.redo)

    def previous(self) -> None:
        """Show the post before."""
        if self.coding is not None:
            self._go(self.coding.previous)

    def next(self) -> None:
        """Show the post after."""
        if self.coding is not None and self.coding.post is not None:
            self._go(self.coding.next)

    def go_to(self) -> None:
        """Ask for a number and show that post."""
        coding = self.coding
        if coding is None or coding.progress.total == 0:
            return
        now = (coding.post.number if coding.post else None) or 1
        number = self._around.ask.number(
            self.tr("Go to post"), self.tr("Number of the post"), now, 1, coding.progress.total
        )
        if number is not None:
            self._go(lambda: coding.go_to(number))

    def show_post(self, post_id: int) -> None:
        """Show any post, from a list of disagreements say."""
        if self.coding is not None:
            coding = self.coding
            self._go(lambda: coding.show(post_id))

    def write_note(self) -> None:
        """Move to the note."""
        if self.coding is not None and self.coding.post is not None:
            self._screen.open_drawer()
            self._screen.side.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def up(self) -> None:
        """Go to the row above; with one row, browse."""
        self._step(-1)

    def down(self) -> None:
        """Go to the row below; with one row, browse."""
        self._step(1)

    def browse_up(self) -> None:
        """Show the rules of the code above."""
        self._browse(-1)

    def browse_down(self) -> None:
        """Show the rules of the code below."""
        self._browse(1)

    def copy(self) -> None:
        """Copy the selected words."""
        if self.coding is not None and self.coding.post is not None:
            QGuiApplication.clipboard().setText(self._screen.area.text.selected())

    # --- from the service to the screen -------------------------------------------------------

    def _act(self, call: Callable[[], Change]) -> None:
        """Do something to the post in view, unless the key came too soon after it appeared."""
        if self.coding is not None and self.coding.post is not None and self._takes_key():
            self._reverse(call)

    def _takes_key(self) -> bool:
        """Tell whether a key is meant for the post in view; say so where it is not."""
        taken = self.guard.allows()
        if not taken and self._reports is not None:
            self._around.status.show_text(self._reports.of_dropped_key())
        return taken

    def _reverse(self, call: Callable[[], Change]) -> None:
        """Call the service and show what it says it did; an error changes nothing but the line."""
        if not self.save_note():
            return
        try:
            change = call()
        except ChoiceNeeded as error:
            assert self._reports is not None
            named = ChoiceNeeded(self._reports.variable_name(error.variable))
            self._around.errors.in_line(named)
            return
        except CoderError as error:
            self._around.errors.in_line(error)
            return
        self._take(change)

    def _take(self, change: Change) -> None:
        assert self.coding is not None
        assert self._reports is not None
        self._undone = codes_taken_back(change)
        self.pace.act(self._around.clock(), self.coding.progress)
        self.show(keep_browsed=not change.moved)
        if change.moved:
            self._screen.open_drawer(False)
            self.guard.new_post()
        if change.kind == "undo":
            steps, whole = self.coding.steps_left()
            self._around.status.show_text(self._reports.of_undo(change, steps, whole=whole))
        else:
            self._around.status.show_text(self._reports.of_change(change))
        self._around.status.show_saved()
        self._around.notifier.changed.emit(change)

    def _go(self, call: Callable[[], PostState]) -> None:
        if not self.save_note():
            return
        try:
            call()
        except CoderError as error:
            self._around.errors.in_line(error)
            return
        self._around.status.settle()
        self._undone = frozenset()
        self.show()
        self.guard.new_post()

    def show(self, keep_browsed: bool = False) -> None:
        """Put the post on the screen."""
        post = self.coding.post if self.coding is not None else None
        if self.coding is not None:
            self._screen.header.show_progress(self.coding.progress, self.pace)
        if post is None:
            self.emptied.emit()
            return
        browsed = self._screen.side.codebook.browsed if keep_browsed else None
        variable = self._active_variable()
        if variable is None or browsed not in {code.uid for code in variable.codes}:
            browsed = None
        self._screen.put_post(post, variable, browsed, self._undone)

    # --- rows and browsing --------------------------------------------------------------------

    def _active_variable(self) -> Variable | None:
        coding = self.coding
        if coding is None or coding.post is None:
            return None
        active = coding.post.active
        return next((v for v in coding.variables if v.uid == active), None)

    def _step(self, step: int) -> None:
        coding = self.coding
        if coding is None or coding.post is None:
            return
        if len(coding.variables) == 1:
            self._browse(step)
            return
        rows = [v.uid for v in coding.variables if v.uid in coding.post.applicable]
        if coding.post.active in rows:
            place = rows.index(coding.post.active) + step
            if 0 <= place < len(rows):
                self.activate_row(rows[place])

    def activate_row(self, variable_uid: str) -> None:
        """Let a variable's row take the keys."""
        if self.coding is not None and self.coding.post is not None:
            self.coding.activate(variable_uid)
            self.show()
            self._screen.setFocus()

    def _browse(self, step: int) -> None:
        variable = self._active_variable()
        if variable is None or self.coding is None or self.coding.post is None:
            return
        uids: list[str | None] = [None, *(code.uid for code in codes_in_force(variable))]
        place = uids.index(self._screen.side.codebook.browsed) + step
        browsed = uids[place % len(uids)]
        self._screen.open_drawer()
        self._screen.side.codebook.show_variable(variable, browsed)
        self._screen.area.codes.show_post(self.coding.post, browsed, self._undone)

    # --- the note, the pointer, the size ------------------------------------------------------

    def save_note(self) -> bool:
        """Write what was added to the note; False if it could not be written."""
        text = self._screen.side.note.unsaved()
        if text is None or self.coding is None or self.coding.post is None:
            return True
        try:
            change = self.coding.set_note(text)
        except CoderError as error:
            self._around.errors.in_line(error)
            return False
        self._take(change)
        return True
