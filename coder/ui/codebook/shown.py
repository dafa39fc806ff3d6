"""The form of what is chosen in the tree: which one it is, and what it shows."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from coder.domain.codebook import Code, Group, Variable
from coder.domain.codebook_faults import Fault, faults
from coder.services import codebook_editing, examples
from coder.services.codebook_view import CodedPost
from coder.ui.codebook.code_form import CodeForm
from coder.ui.codebook.counting import Counts
from coder.ui.codebook.draft import Draft
from coder.ui.codebook.first_fault import lead_to
from coder.ui.codebook.form import Form, Scene
from coder.ui.codebook.notes import Notes
from coder.ui.codebook.screen import CodebookScreen
from coder.ui.codebook.small_forms import BookForm, GroupForm
from coder.ui.codebook.tree import is_fold
from coder.ui.codebook.variable_form import VariableForm

if TYPE_CHECKING:
    from coder.services.session import Session


class ShownForm(QObject):
    """Fills the forms of a screen from the draft; `long` is the language of the long texts."""

    def __init__(
        self, screen: CodebookScreen, draft: Draft, counts: Counts, notes: Notes, language: str
    ) -> None:
        super().__init__()
        self._screen = screen
        self._draft = draft
        self._counts = counts
        self._notes = notes
        self._language = language
        self.session: Session | None = None
        self.long = ""
        self.locked: frozenset[str] = frozenset()

    def scene(self) -> Scene:
        """Give what the forms need to know now."""
        assert self.session is not None
        session, book = self.session, self._draft.book
        return Scene(
            book, session.language, self._language, self.long,
            not codebook_editing.may_edit(session), faults(book), self.locked,
            self._counts.usage,
        )  # fmt: skip

    def show(self, uid: str) -> None:
        """Show the form of a record, or of the codebook itself."""
        if self.session is None or is_fold(uid):
            return
        screen, scene = self._screen, self.scene()
        record, variable = self._draft.record(uid), self._draft.variable_of(uid)
        form: QWidget = screen.book_form
        if isinstance(record, Code) and variable is not None:
            form = screen.code_form
            screen.code_form.show_code(variable, record, scene)
            self._show_recent(variable, record)
        elif isinstance(record, Variable):
            form = screen.variable_form
            screen.variable_form.show_variable(record, scene)
        elif isinstance(record, Group):
            form = screen.group_form
            screen.group_form.show_group(record, scene)
        else:
            screen.book_form.show_book(self._draft.book, scene)
        if form is screen.book_form and not self._draft.book.variables:
            form = screen.empty
            title, sentence = self._notes.empty()
            button = "" if scene.read_only else self.tr("Add variable")
            screen.empty.show_state(title, sentence, button, "variable")
        if screen.stack.currentWidget() is not form and isinstance(form, Form):
            form.verticalScrollBar().setValue(0)
        screen.stack.setCurrentWidget(form)

    def refresh(self) -> Scene:
        """Follow what was just written, in the head of the form and what it derives."""
        screen, scene = self._screen, self.scene()
        uid = screen.tree.current
        record, variable = self._draft.record(uid), self._draft.variable_of(uid)
        if isinstance(record, Code) and variable is not None:
            screen.code_form.refresh(variable, record, scene)
        elif isinstance(record, Variable):
            screen.variable_form.refresh(record, scene)
        elif isinstance(record, Group):
            screen.group_form.refresh(record, scene)
        else:
            screen.book_form.refresh(self._draft.book, scene)
        return scene

    def enter(self) -> None:
        """Let the keys go into the name of what is chosen."""
        form = self._screen.stack.currentWidget()
        if isinstance(form, BookForm | VariableForm | GroupForm | CodeForm) and self.session:
            form.names.first(self.session.language).setFocus()

    def enter_new(self) -> None:
        """Let the keys go into the name of what was just added."""
        form = self._screen.stack.currentWidget()
        if isinstance(form, Form):
            form.wait_for_name()
            self.refresh()
        self.enter()

    def enter_fault(self, fault: Fault) -> None:
        """Let the keys go where a fault is mended."""
        if not lead_to(self._screen.stack.currentWidget(), fault):
            self.enter()

    def take_language(self, language: str) -> None:
        """Write the long texts in a language."""
        self.long = language
        self.show(self._screen.tree.current)

    def switch_language(self) -> None:
        """Write the long texts in the other language."""
        self.take_language("en" if self.long == "fi" else "fi")

    def show_usage(self) -> None:
        """Say how many posts carry what is chosen."""
        screen, scene = self._screen, self.scene()
        screen.code_form.show_usage(scene)
        screen.variable_form.show_usage(scene)
        uid = screen.tree.current
        record, variable = self._draft.record(uid), self._draft.variable_of(uid)
        if isinstance(record, Code) and variable is not None:
            self._show_recent(variable, record)

    def _show_recent(self, variable: Variable, code: Code) -> None:
        assert self.session is not None
        self._counts.recent(self.session, variable.uid, code.uid, self._put_recent)
        self._screen.code_form.show_examples(
            examples.of_code(self.session, code.uid), self._language
        )

    def _put_recent(self, posts: Sequence[CodedPost], total: int) -> None:
        self._screen.code_form.show_recent(posts, total, self._language)
