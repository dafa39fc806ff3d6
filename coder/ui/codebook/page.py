"""The page of the codebook: its tree at the left, the form of what is chosen at the right."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from coder.domain.codebook_faults import faults
from coder.domain.errors import CoderError
from coder.services import codebook_editing
from coder.services.codebook_editing import Frozen, Saved
from coder.ui.actions import Handlers
from coder.ui.codebook.acts import Acts
from coder.ui.codebook.counting import Counts
from coder.ui.codebook.draft import Draft
from coder.ui.codebook.files import CodebookFiles
from coder.ui.codebook.history_dialog import HistoryDialog
from coder.ui.codebook.merging_acts import ACTS, MergingActs
from coder.ui.codebook.new_variables import NewVariables
from coder.ui.codebook.notes import Notes
from coder.ui.codebook.review import Review
from coder.ui.codebook.saving import Saving
from coder.ui.codebook.screen import CodebookScreen
from coder.ui.codebook.shown import ShownForm
from coder.ui.jobs import JobRunner
from coder.ui.page import KeyLine
from coder.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from coder.services.session import Session


class CodebookPage(CodebookScreen):
    """Shows and edits the codebook; what is written is kept in `draft` until it is saved.

    `posts_wanted` carries the uid of a code whose posts are asked for, `post_wanted` a post.
    """

    id = "codebook"
    icon = "codebook"
    posts_wanted = Signal(str)
    post_wanted = Signal(int)

    def __init__(self, around: Surroundings, runner: JobRunner, draft: Draft) -> None:
        super().__init__(around.look)
        self._around = around
        self._runner = runner
        self._session: Session | None = None
        self._revision = b""
        self._frozen: tuple[Frozen, ...] = ()
        self._counts = Counts(around, runner, self)
        self.draft = draft
        self.notes = Notes(around.language)
        self.shown = ShownForm(self, draft, self._counts, self.notes, around.language)
        self.saving = Saving(draft, self.band, around.language, self._saved, self._not_saved)
        self.saving.subject = self.tree.choose
        self.files = CodebookFiles(around)
        self._new_variables = NewVariables(around, self)
        self.acts = Acts(draft, self.tree, self._may_write, self._may_remove)
        self.review = Review(around, runner, self.review_bar)
        self.merging = MergingActs(around, draft, lambda: self.tree.current, self)
        self._connect()

    def _connect(self) -> None:
        for form in self.forms():
            form.edited.connect(self.draft.put)
            form.language_wanted.connect(self.shown.take_language)
            form.archive_wanted.connect(self.acts.archive)
            form.remove_wanted.connect(self.acts.remove)
        self.tree.picked.connect(self.shown.show)
        self.tree.entered.connect(self.shown.enter)
        self.tree.moved.connect(self.acts.drag)
        self.side.add_code.clicked.connect(self.acts.add_code)
        self.side.add_variable.clicked.connect(self.acts.add_variable)
        self.variable_form.code_wanted.connect(self.acts.add_code)
        self.variable_form.group_wanted.connect(self.acts.add_group)
        self.code_form.all_wanted.connect(self._all_wanted)
        self.code_form.post_wanted.connect(self.post_wanted)
        self.code_form.fate_wanted.connect(lambda act: self.merging.handlers()[act]())
        self._counts.came.connect(self._show_usage)
        self.merging.done.connect(self._merged)
        self.draft.edited.connect(self._edited)
        self.draft.reshaped.connect(self._reshaped)
        self.band.save_wanted.connect(self.save)
        self.band.discard_wanted.connect(self.discard)
        self.band.cancelled.connect(self._stop_asking)
        self.acts.added.connect(self.shown.enter_new)
        self.acts.refused.connect(self._say_kept)
        self.empty.pressed.connect(self.acts.add_variable)
        for button, act in (
            (self.history, self.show_history),
            (self.read_in, self.read_file),
            (self.write_out, self.write_file),
        ):
            button.clicked.connect(act)

    # --- what the window asks for -------------------------------------------------------------

    @property
    def widget(self) -> QWidget:
        """The page itself."""
        return self

    @staticmethod
    def is_for(session: "Session") -> bool:
        """Tell whether the page belongs to the project: a packet has none of it."""
        return session.role == "owner"

    def handlers(self) -> Handlers:
        """Give the function behind each action of the page."""
        return {
            "codebook.save": self.save,
            "codebook.add_code": self.acts.add_code,
            "codebook.add_variable": self.acts.add_variable,
            "codebook.move_up": self.acts.move_up,
            "codebook.move_down": self.acts.move_down,
            "codebook.archive": self.acts.archive,
            "codebook.remove": self.acts.remove,
            "codebook.language": self.shown.switch_language,
            "codebook.tree": self.tree.setFocus,
            "codebook.history": self.show_history,
            "codebook.export": self.write_file,
            "codebook.import": self.read_file,
            **self.merging.handlers(),
            **self.review.handlers(),
        }

    def why_not(self, session: "Session", action_id: str) -> str:
        """Say why an act cannot be done now."""
        written = self.draft.is_changed and self.draft.source == session.path
        if action_id == "codebook.save" and not written:
            return self.notes.all_saved()
        if action_id == "codebook.review":
            return self.review.why_not(session)
        return self.merging.why_not(session, action_id) if action_id in ACTS else ""

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Give the keys that answer the question of wording or meaning."""
        section = self.tr("Wording or meaning?")
        return (
            KeyLine(section, ("S",), self.tr("Only the wording changed; codings hold")),
            KeyLine(section, ("M",), self.tr("The meaning changed; codings are to be reviewed")),
        )

    def activate(self, session: "Session") -> None:
        """Show the codebook in force, or what was written since and not saved."""
        if session is not self._session:
            self._session = self.shown.session = session
            self._counts.forget()
            self.shown.long = session.language
        if self.draft.source != session.path or self._revision not in {b"", session.revision.uid}:
            self._begin()
        self._revision = session.revision.uid
        read_only = not codebook_editing.may_edit(session)
        self.side.take(not read_only)
        self.read_in.say_why(self.notes.read_only() if read_only else "")
        # Over the page of a project that is open for reading the window says so itself.
        said = read_only and not session.read_only
        self.state_line.show_words("lock" if said else "", self.notes.read_only() if said else "")
        self.shown.locked = codebook_editing.coded_variables(session)
        self._frozen = codebook_editing.frozen_rounds(session)
        self.merging.session = session
        self._reshaped()
        self._counts.count(session)
        self.review.show_for(session)

    def leave(self) -> None:
        """Stop asking and counting; the draft is kept."""
        self._counts.stop()
        self._stop_asking()

    def place(self) -> object:
        """Tell what is chosen."""
        return self.tree.current

    def stand_at(self, place: object) -> None:
        """Choose what was chosen on another desk's page."""
        if isinstance(place, str):
            self.tree.choose(place)

    def let_go(self) -> None:
        """Let the session go before it is closed."""
        self._counts.stop()
        self.saving.stop()
        self.review.let_go()
        self._session = self.merging.session = self.shown.session = None

    def may_close(self) -> bool:
        """Ask what to do with what is not saved; tell whether the project may be closed."""
        if self._session is None or not self.draft.is_changed:
            return True
        way = self._around.ask.choose(
            self.tr("Save the changes to the codebook?"),
            self.notes.unsaved(self.draft.count_changes()),
            (
                ("save", self.tr("Save")),
                ("discard", self.tr("Discard changes")),
                ("stay", self.tr("Stay")),
            ),
            alarm=False,
        )
        if way == "discard":
            self.draft.discard()
        elif way == "save":
            self.save()
        return not self.draft.is_changed

    # --- what is shown ------------------------------------------------------------------------

    def _begin(self) -> None:
        if self._session is not None:
            session = self._session
            self.draft.begin(
                session.codebook,
                codebook_editing.taken_uids(session),
                session.language,
                session.path,
            )

    def _reshaped(self) -> None:
        if self._session is None:
            return
        book, language = self.draft.book, self._session.language
        self.tree.show_book(book, language, faults(book), self.tree.current or book.uid)
        self.shown.show(self.tree.current)
        self._say_state()

    def _edited(self) -> None:
        """Follow what was just written, in the tree, the head of the form and the band."""
        if self._session is None:
            return
        scene = self.shown.refresh()
        self.tree.refresh(self.draft.book, self._session.language, scene.faults)
        if self.band.asking:
            self.saving.stop()
        self._around.status.settle()
        self._say_state()

    def _say_state(self) -> None:
        assert self._session is not None
        session = self._session
        self.head.subtitle.say(
            self.notes.subtitle(
                self.draft.book, session.language, session.revision.n, session.revision.made_at
            )
        )
        if self.band.asking and self.draft.is_changed and self.saving.is_asking:
            return
        if self.draft.is_changed:
            n = self.draft.count_changes()
            self.band.show_unsaved(self.notes.unsaved(n), self.notes.frozen(self._frozen))
        else:
            self.band.show_unsaved("", "")
        if self._may_write() and not self._around.status.content.lead:
            self._around.status.show_text(self.notes.keys())

    def _show_usage(self) -> None:
        self.saving.usage = self._counts.usage
        self.shown.show_usage()

    # --- what the keys do ---------------------------------------------------------------------

    def _may_write(self) -> bool:
        return self._session is not None and codebook_editing.may_edit(self._session)

    def _may_remove(self, uid: str) -> bool:
        return self._session is not None and codebook_editing.may_remove(self._session, uid)

    def _say_kept(self) -> None:
        self._around.status.show_error(self.notes.kept())

    def save(self) -> None:
        """Save what was written, asking first where codings are touched."""
        if not self._may_write() or not self.draft.is_changed or self._session is None:
            return
        wrong = faults(self.draft.book)
        if wrong:
            uid, found = next(iter(wrong.items()))
            self.tree.choose(uid)
            self.shown.show(uid)
            self._around.status.show_error(self.notes.not_saved())
            self.shown.enter_fault(found[0])
            return
        self.saving.start(self._session)

    def discard(self) -> None:
        """Go back to what is saved."""
        self._stop_asking()
        self.draft.discard()
        self.tree.setFocus()

    def show_history(self) -> None:
        """Show the revisions of the codebook."""
        if self._session is not None:
            dialog = HistoryDialog(
                self.look, self._session, self._around.language, self.tree.current, self.window()
            )
            dialog.open()

    def write_file(self) -> None:
        """Write the codebook in force to a file."""
        if self._session is not None:
            self.files.write(self._session)

    def read_file(self) -> None:
        """Take a codebook from a file into the draft."""
        if self._session is None or not self._may_write():
            return
        taken = self.files.read(self.draft.book, self.shown.locked)
        if taken is not None:
            self.draft.reshape(taken)

    def _all_wanted(self) -> None:
        self.posts_wanted.emit(self.tree.current)

    # --- saving -------------------------------------------------------------------------------

    def _merged(self, saved: Saved) -> None:
        self._saved(saved, told=True)

    def _saved(self, saved: Saved, told: bool = False) -> None:
        """Show what was saved; `told` says that new variables are nothing to speak of now."""
        assert self._session is not None
        asked = codebook_editing.asked_variables(self._session)
        known = self.shown.locked | asked
        new = [v for v in self._session.codebook.variables if v.uid not in known]
        self._revision = self._session.revision.uid
        answered = self.band.asking
        self._begin()
        if answered:  # the buttons that were pressed are gone
            self.tree.setFocus()
        self._around.status.show_saved()
        agreed = self._new_variables.ask(self._session, saved.unasked)
        left = bool(new and asked) and not (agreed or told)
        self._around.status.show_text(self.notes.saved(saved, left))
        self._around.notifier.changed.emit(saved)
        self._counts.count(self._session)
        self.review.show_for(self._session)

    def _not_saved(self, error: CoderError) -> None:
        self._stop_asking()
        self._around.errors.in_line(error)

    def _stop_asking(self) -> None:
        self.saving.stop()
        if self._session is not None and self.band.asking:
            self.band.asking = False
            self._say_state()
            self.tree.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from a field back to the tree on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.tree.setFocus()
        else:
            super().keyPressEvent(event)
