"""The coding page: a key gives a code, the code is saved, the next post is there."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coder.domain.codebook import Codebook
from coder.domain.errors import CoderError
from coder.ui.actions import Handlers
from coder.ui.coding.code_keys import CodeKeys, code_key_lines
from coder.ui.coding.key_strip import SHOWN, WITHOUT_POST, WITHOUT_QUEUE, WITHOUT_WRITING
from coder.ui.coding.reports import Reports
from coder.ui.coding.screen import CodingScreen
from coder.ui.coding.text_size import TextSize
from coder.ui.coding.variables_dialog import VariablesDialog
from coder.ui.coding.work import Work
from coder.ui.page import KeyLine
from coder.ui.posts.examples import ExampleActs
from coder.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from coder.services.coding import Coding
    from coder.services.session import QueueInfo, Session


class CodingPage(CodingScreen):
    """Shows one post of a queue at a time, and only ever what the service has returned."""

    id = "coding"
    wanted = Signal(str)
    """What the window should bring: "coder", "import", "reliability" or "keys"."""

    history_wanted = Signal(int, bool)
    """Carries the row id of the post in view and whether the coder has coded it."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.look, around.language)
        self._around = around
        self._session: Session | None = None
        self._codebook: Codebook | None = None
        self._reports: Reports | None = None
        self._queue: int | None = None
        self.work = Work(self, around)
        self.examples = ExampleActs(around)
        self.setAccessibleName(self.title())
        self.keys = CodeKeys(self)
        self.text_size = TextSize(around.settings, self.area, around.status)
        self._connect()
        self.header.eye.setChecked(around.settings.pace_shown)

    def _connect(self) -> None:
        self.keys.pressed.connect(self.work.press_key)
        self.area.codes.pressed.connect(self._code_clicked)
        self.area.parent_button.clicked.connect(self.see_parent)
        self.area.codes.activated.connect(self.work.activate_row)
        self.side.note.left.connect(self._note_left)
        self.work.emptied.connect(self._show_empty)
        self.header.queue_chosen.connect(self.open_queue)
        self.header.pace_toggled.connect(self._keep_pace)
        self.header.queues_wanted.connect(self._show_queues)
        self.header.variables_wanted.connect(self.ask_variables)
        self.header.drawer_wanted.connect(self._turn_drawer)
        self.empty.pressed.connect(self.wanted)
        self.strip.take_handlers({**self.handlers(), "window.keys": self._want_keys})

    # --- what the window asks for -------------------------------------------------------------

    @property
    def coding(self) -> "Coding | None":
        """The queue that is worked, None where there is none."""
        return self.work.coding

    @property
    def widget(self) -> QWidget:
        """The page itself."""
        return self

    def title(self) -> str:
        """Give the page's name."""
        return self.tr("Coding")

    def handlers(self) -> Handlers:
        """Give the function behind each action of the page."""
        return {
            **self.work.handlers(),
            "coding.variables": self.ask_variables,
            "coding.drawer": self._turn_drawer,
            "coding.parent": self.see_parent,
            "coding.history": self.see_history,
            "coding.example": self.pick_example,
            "coding.scroll_up": self.scroll_up,
            "coding.scroll_down": self.scroll_down,
            "coding.text_larger": self.text_size.larger,
            "coding.text_smaller": self.text_size.smaller,
            "coding.text_usual": self.text_size.usual,
        }

    def why_not(self, session: "Session", action_id: str) -> str:
        """Say why an act cannot be done now; the size of the text can be chosen any time."""
        if action_id == "coding.drawer" and not self.has_drawer:
            return self.tr("The codebook stands beside the post already.")
        post = self.coding.post if self.coding is not None else None
        if action_id == "coding.parent" and (post is None or not post.seen.answers):
            return self._no_parent()
        if session.queues() or action_id.startswith("coding.text_"):
            return ""
        return self.tr("There are no posts to code yet.")

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Give the keys of the codes."""
        if self.coding is None or self._session is None:
            return ()
        return code_key_lines(self.coding.variables, self._session.language)

    def activate(self, session: "Session") -> None:
        """Show the session's queue as it stands now, the same one as before where there is one.

        Codings, posts and rounds may have come from elsewhere while the page was out of view.
        """
        if session is not self._session:
            self._session, self._queue = session, None
            self.work.let_go()
        self.state_line.show_session(session)
        self.post_keys = WITHOUT_WRITING if session.read_only else SHOWN
        queues = session.queues()
        if not queues:
            self._queue = None
            self.work.let_go()
            self.header.show_none()
            self._show_empty()
            return
        ids = [queue.id for queue in queues]
        opened = next((queue.id for queue in queues if queue.done < queue.total), ids[0])
        self._open(self._queue if self._queue in ids else opened, queues)

    def leave(self) -> None:
        """Save the note."""
        self.work.save_note()

    def place(self) -> object:
        """Give the queue and the post in view."""
        if self._queue is None:
            return None
        post = self.coding.post if self.coding is not None else None
        return self._queue, None if post is None else post.post_id

    def stand_at(self, place: object) -> None:
        """Show the same post of the same queue."""
        match place:
            case (int() as queue, int() as post_id):
                self.open_queue(queue)
                self.work.show_post(post_id)
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
        shown = self.coding.post if self.coding is not None and same else None
        self.work.save_note()
        self._queue = queue_id
        coding = session.coding(queue_id)
        if self._codebook is not coding.codebook:
            self._codebook = coding.codebook
            self._reports = Reports(coding.codebook, session.language)
            self.header.names.take_project(session)
        if shown is not None:
            again = coding.show(shown.post_id)
            if shown.number is not None and again.number is None:  # put out of the study since
                coding = session.coding(queue_id)
        self.take_variables(coding.variables, session.language)
        self.state_line.show_session(session)
        self.header.show_queues(queues, queue_id)
        self.header.allow_pace(coding.pace_allowed)
        assert self._reports is not None
        self.work.take(coding, self._reports, same=same)

    def _show_queues(self) -> None:
        if self._session is not None and self._queue is not None:
            self.header.show_queues(self._session.queues(), self._queue)

    def ask_variables(self) -> None:
        """Ask which variables to code, and open their queue."""
        session = self._session
        if session is None or self.coding is None or not self.work.save_note():
            return
        try:
            session.require_owner()
        except CoderError as error:
            self._around.errors.in_line(error)
            return
        present = [variable.uid for variable in self.coding.variables]
        dialog = VariablesDialog(
            self._around.look, session, present, self._around.language, parent=self.window()
        )
        dialog.asked.connect(self.open_queue)
        dialog.open()

    # --- the empty view, the pointer, the pace ------------------------------------------------

    def show_post(self, post_id: int) -> None:
        """Show any post, from a list of disagreements say."""
        self.work.show_post(post_id)

    def _turn_drawer(self) -> None:
        self.open_drawer(not self.drawer_open and self.shows_post)

    def see_parent(self) -> None:
        """Show the post that the one in view answers, or close it; looking is noted."""
        coding = self.coding
        if coding is None or coding.post is None:
            return
        if not self.parent_card.isHidden():
            self.parent_card.hide()
        elif not coding.post.seen.answers:
            self._around.status.show_error(self._no_parent())
        else:
            try:
                text = coding.see_parent()
            except CoderError as error:
                self._around.errors.in_line(error)
                return
            self.show_parent(coding.post.post_id, text)
        self.setFocus()

    def see_history(self) -> None:
        """Ask for what was decided on the post in view."""
        post = self.coding.post if self.coding is not None else None
        if post is not None and self.work.save_note():
            self.history_wanted.emit(post.post_id, post.finished)

    def pick_example(self) -> None:
        """Pick the post in view as an example of codes."""
        post = self.coding.post if self.coding is not None else None
        if self._session is not None and post is not None and self.work.save_note():
            own = [uid for codes in post.values.values() for uid in codes or ()]
            self.examples.ask(self._session, post.post_id, post.text, own)

    def _no_parent(self) -> str:
        return self.tr("The post answers none, or this round does not show it.")

    def _note_left(self) -> None:
        self.work.save_note()
        self.open_drawer(False)

    def _show_empty(self) -> None:
        if self.coding is not None and self.coding.is_review:
            self.state_line.show_words("", "")
        self.empty.show_for(self._session, self.coding)
        left = self.coding is not None and self.coding.progress.total > 0
        self.put_empty(WITHOUT_POST if left else WITHOUT_QUEUE)

    def _code_clicked(self, code_uid: str) -> None:
        self.work.press(code_uid)
        self.setFocus()

    def _keep_pace(self, shown: bool) -> None:
        self._around.settings.pace_shown = shown

    def _want_keys(self) -> None:
        self.wanted.emit("keys")
