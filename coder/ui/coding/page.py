"""The coding page: a key gives a code, the code is saved, the next post is there."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from coder.domain.codebook import Codebook, Variable
from coder.domain.errors import ChoiceNeeded, CoderError
from coder.services.coding_view import Change, PostState
from coder.ui.actions import Handlers
from coder.ui.coding.code_keys import CodeKeys, code_key_lines
from coder.ui.coding.guard import KeyGuard
from coder.ui.coding.pace import Pace
from coder.ui.coding.reports import Reports, codes_taken_back
from coder.ui.coding.screen import CodingScreen, codes_in_force
from coder.ui.coding.text_size import TextSize
from coder.ui.coding.variables_dialog import VariablesDialog
from coder.ui.page import KeyLine
from coder.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from coder.services.coding import Coding
    from coder.services.session import QueueInfo, Session


class CodingPage(CodingScreen):
    """Shows one post of a queue at a time, and only ever what the service has returned."""

    id = "coding"
    icon = "coding"
    wanted = Signal(str)
    """What the window should bring: "coder", "import", "reliability" or "keys"."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.look, around.language)
        self._around = around
        self._session: Session | None = None
        self._coding: Coding | None = None
        self._codebook: Codebook | None = None
        self._reports: Reports | None = None
        self._queue: int | None = None
        self._undone: frozenset[str] = frozenset()
        self.setAccessibleName(self.title())
        self.guard = KeyGuard(around.clock, around.settings.guard_ms)
        self.pace = Pace()
        self.keys = CodeKeys(self)
        self.text_size = TextSize(around.settings, self.area, around.status)
        self._connect()
        self.header.eye.setChecked(around.settings.pace_shown)

    def _connect(self) -> None:
        self.keys.pressed.connect(self.press_key)
        self.area.codes.pressed.connect(self._code_clicked)
        self.area.codes.activated.connect(self._activate_row)
        self.side.note.left.connect(self._save_note)
        self.header.queue_chosen.connect(self.open_queue)
        self.header.pace_toggled.connect(self._keep_pace)
        self.header.queues_wanted.connect(self._show_queues)
        self.header.variables_wanted.connect(self.ask_variables)
        self.empty.pressed.connect(self.wanted)
        self.strip.take_handlers({**self.handlers(), "window.keys": self._want_keys})

    # --- what the window asks for -------------------------------------------------------------

    @property
    def widget(self) -> QWidget:
        """The page itself."""
        return self

    def title(self) -> str:
        """Give the page's name."""
        return self.tr("Coding")

    @staticmethod
    def is_for(session: "Session") -> bool:
        """Every project and packet is there to be coded."""
        return session is not None

    def handlers(self) -> Handlers:
        """Give the function behind each action of the page."""
        return {
            "coding.go_on": self.go_on,
            "coding.flag": self.flag,
            "coding.skip": self.skip,
            "coding.note": self.write_note,
            "coding.previous": self.previous,
            "coding.next": self.next,
            "coding.go_to": self.go_to,
            "coding.variables": self.ask_variables,
            "coding.up": self.up,
            "coding.down": self.down,
            "coding.browse_up": self.browse_up,
            "coding.browse_down": self.browse_down,
            "coding.scroll_up": self.scroll_up,
            "coding.scroll_down": self.scroll_down,
            "coding.copy": self.copy,
            "coding.text_larger": self.text_size.larger,
            "coding.text_smaller": self.text_size.smaller,
            "coding.text_usual": self.text_size.usual,
            "coding.undo": self.undo,
            "coding.redo": self.redo,
        }

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Give the keys of the codes."""
        if self._coding is None or self._session is None:
            return ()
        return code_key_lines(self._coding.variables, self._session.language)

    def activate(self, session: "Session") -> None:
        """Show the session's queue as it stands now, the same one as before where there is one.

        Codings, posts and rounds may have come from elsewhere while the page was out of view.
        """
        if session is not self._session:
            self._session, self._coding, self._queue = session, None, None
        self.state_line.show_session(session)
        queues = session.queues()
        if not queues:
            self._coding, self._queue = None, None
            self.header.show_none()
            self._show_empty()
            return
        ids = [queue.id for queue in queues]
        opened = next((queue.id for queue in queues if queue.done < queue.total), ids[0])
        self._open(self._queue if self._queue in ids else opened, queues)

    def leave(self) -> None:
        """Save the note."""
        self._save_note()

    def place(self) -> object:
        """Give the queue and the post in view."""
        if self._queue is None:
            return None
        post = self._coding.post if self._coding is not None else None
        return self._queue, None if post is None else post.post_id

    def stand_at(self, place: object) -> None:
        """Show the same post of the same queue."""
        match place:
            case (int() as queue, int() as post_id):
                self.open_queue(queue)
                self.show_post(post_id)
            case (int() as queue, None):
                self.open_queue(queue)

    # --- queues -------------------------------------------------------------------------------

    def open_queue(self, queue_id: int) -> None:
        """Code this queue: the post in view where it is its own, else from its first open post."""
        assert self._session is not None
        self._open(queue_id, self._session.queues())

    def _open(self, queue_id: int, queues: "Sequence[QueueInfo]") -> None:
        assert self._session is not None
        session, same = self._session, queue_id == self._queue
        shown = self._coding.post if self._coding is not None and same else None
        self._save_note()
        self._queue = queue_id
        coding = self._coding = session.coding(queue_id)
        if self._codebook is not coding.codebook:
            self._codebook = coding.codebook
            self._reports = Reports(coding.codebook, session.language)
            self.header.names.take_project(session)
        if shown is not None:
            coding.show(shown.post_id)
        self.take_variables(coding.variables, session.language)
        self.header.show_queues(queues, queue_id)
        (self.pace.go_on if same else self.pace.begin)(coding.progress)
        self._undone = frozenset()
        self._show_post()
        assert self._reports is not None
        self._around.status.show_text(self._reports.of_undoable(coding.can_undo))

    def _show_queues(self) -> None:
        if self._session is not None and self._queue is not None:
            self.header.show_queues(self._session.queues(), self._queue)

    def ask_variables(self) -> None:
        """Ask which variables to code, and open their queue."""
        session = self._session
        if session is None or self._coding is None or not self._save_note():
            return
        try:
            session.require_owner()
        except CoderError as error:
            self._around.errors.in_line(error)
            return
        present = [variable.uid for variable in self._coding.variables]
        dialog = VariablesDialog(
            self._around.look, session, present, self._around.language, parent=self.window()
        )
        dialog.asked.connect(self.open_queue)
        dialog.open()

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
        if self._reports is not None and self.guard.allows():
            self._around.status.show_text(self._reports.of_unknown_key(variable, key))

    def press(self, code_uid: str) -> None:
        """Give a code to the post."""
        if self._coding is not None:
            coding = self._coding
            self._act(lambda: coding.press(code_uid))

    def go_on(self) -> None:
        """Leave the active row."""
        if self._coding is not None:
            self._act(self._coding.go_on)

    def flag(self) -> None:
        """Flag the post, or take the flag off."""
        if self._coding is not None:
            self._act(self._coding.flag)

    def skip(self) -> None:
        """Move the post to the end of the queue."""
        if self._coding is not None:
            self._act(self._coding.skip)

    def undo(self) -> None:
        """Take the last act back and show its post."""
        if self._coding is not None:
            self._reverse(self._coding.undo)

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._coding is not None:
            self._reverse(self._coding.redo)

    def previous(self) -> None:
        """Show the post before."""
        if self._coding is not None:
            self._go(self._coding.previous)

    def next(self) -> None:
        """Show the post after."""
        if self._coding is not None and self._coding.post is not None:
            self._go(self._coding.next)

    def go_to(self) -> None:
        """Ask for a number and show that post."""
        coding = self._coding
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
        if self._coding is not None:
            coding = self._coding
            self._go(lambda: coding.show(post_id))

    def write_note(self) -> None:
        """Move to the note."""
        if self._coding is not None and self._coding.post is not None:
            self.side.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

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
        if self._coding is not None and self._coding.post is not None:
            QGuiApplication.clipboard().setText(self.area.text.selected())

    # --- from the service to the screen -------------------------------------------------------

    def _act(self, call: Callable[[], Change]) -> None:
        """Do something to the post in view, unless the key came too soon after it appeared."""
        if self._coding is not None and self._coding.post is not None and self.guard.allows():
            self._reverse(call)

    def _reverse(self, call: Callable[[], Change]) -> None:
        """Call the service and show what it says it did; an error changes nothing but the line."""
        if not self._save_note():
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
        assert self._coding is not None
        assert self._reports is not None
        self._undone = codes_taken_back(change)
        self.pace.act(self._around.clock(), self._coding.progress)
        self._show_post(keep_browsed=not change.moved)
        if change.moved:
            self.guard.new_post()
        self._around.status.show_text(self._reports.of_change(change))
        self._around.status.show_saved()
        self._around.notifier.changed.emit(change)

    def _go(self, call: Callable[[], PostState]) -> None:
        if not self._save_note():
            return
        try:
            call()
        except CoderError as error:
            self._around.errors.in_line(error)
            return
        self._undone = frozenset()
        self._show_post()
        self.guard.new_post()

    def _show_post(self, keep_browsed: bool = False) -> None:
        post = self._coding.post if self._coding is not None else None
        if self._coding is not None:
            self.header.show_progress(self._coding.progress, self.pace)
        if post is None:
            self._show_empty()
            return
        browsed = self.side.codebook.browsed if keep_browsed else None
        variable = self._active_variable()
        if variable is None or browsed not in {code.uid for code in variable.codes}:
            browsed = None
        self.put_post(post, variable, browsed, self._undone)

    def _show_empty(self) -> None:
        self.empty.show_for(self._session, self._coding)
        self.put_empty()

    # --- rows and browsing --------------------------------------------------------------------

    def _active_variable(self) -> Variable | None:
        coding = self._coding
        if coding is None or coding.post is None:
            return None
        active = coding.post.active
        return next((v for v in coding.variables if v.uid == active), None)

    def _step(self, step: int) -> None:
        coding = self._coding
        if coding is None or coding.post is None:
            return
        if len(coding.variables) == 1:
            self._browse(step)
            return
        rows = [v.uid for v in coding.variables if v.uid in coding.post.applicable]
        if coding.post.active in rows:
            place = rows.index(coding.post.active) + step
            if 0 <= place < len(rows):
                self._activate_row(rows[place])

    def _activate_row(self, variable_uid: str) -> None:
        if self._coding is not None and self._coding.post is not None:
            self._coding.activate(variable_uid)
            self._show_post()
            self.setFocus()

    def _browse(self, step: int) -> None:
        variable = self._active_variable()
        if variable is None or self._coding is None or self._coding.post is None:
            return
        uids: list[str | None] = [None, *(code.uid for code in codes_in_force(variable))]
        place = uids.index(self.side.codebook.browsed) + step
        browsed = uids[place % len(uids)]
        self.side.codebook.show_variable(variable, browsed)
        self.area.codes.show_post(self._coding.post, browsed, self._undone)

    # --- the note, the pointer, the size ------------------------------------------------------

    def _save_note(self) -> bool:
        """Write what was added to the note; False if it could not be written."""
        text = self.side.note.unsaved()
        if text is None or self._coding is None or self._coding.post is None:
            return True
        try:
            change = self._coding.set_note(text)
        except CoderError as error:
            self._around.errors.in_line(error)
            return False
        self._take(change)
        return True

    def _code_clicked(self, code_uid: str) -> None:
        self.press(code_uid)
        self.setFocus()

    def _keep_pace(self, shown: bool) -> None:
        self._around.settings.pace_shown = shown

    def _want_keys(self) -> None:
        self.wanted.emit("keys")
