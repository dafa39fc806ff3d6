"""What the keys and buttons do to the draft: add, move, take out of use, delete."""

from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QObject, Signal

from coder.domain import codebook_edits as edits
from coder.domain.codebook import Code, Codebook, Variable
from coder.domain.codebook_merging import put_back
from coder.ui.codebook.draft import Draft
from coder.ui.codebook.tree import CodebookTree


class Acts(QObject):
    """Edits what is chosen in the tree, where `may_write` says that it may be written.

    `added` says that something new is chosen and waits for its name, `refused` that what is coded
    is not deleted.
    """

    added = Signal()
    refused = Signal()

    def __init__(
        self,
        draft: Draft,
        tree: CodebookTree,
        may_write: Callable[[], bool],
        may_remove: Callable[[str], bool],
    ) -> None:
        super().__init__()
        self._draft = draft
        self._tree = tree
        self._may_write = may_write
        self._may_remove = may_remove

    def add_code(self) -> None:
        """Add a code under the one chosen; to an empty codebook, its first variable."""
        variable = self._draft.variable_of(self._tree.current)
        if variable is None and self._draft.book.variables:
            variable = next((v for v in self._draft.book.variables if not v.archived), None)
        if variable is None:
            self.add_variable()
        elif self._may_write():
            book, uid = edits.add_code(
                self._draft.book, variable.uid, self._draft.taken, self._tree.current
            )
            self._added(book, uid)

    def add_variable(self) -> None:
        """Add a variable under the one chosen."""
        if self._may_write():
            present = self._draft.variable_of(self._tree.current)
            after = present.uid if present is not None else ""
            self._added(*edits.add_variable(self._draft.book, self._draft.taken, after))

    def add_group(self) -> None:
        """Add a group to the variable chosen."""
        variable = self._draft.variable_of(self._tree.current)
        if self._may_write() and variable is not None:
            self._added(*edits.add_group(self._draft.book, variable.uid, self._draft.taken))

    def _added(self, book: Codebook, uid: str) -> None:
        self._draft.reshape(book)
        self._tree.choose(uid)
        self.added.emit()

    def move_up(self) -> None:
        """Move what is chosen one place up."""
        self._move(-1)

    def move_down(self) -> None:
        """Move what is chosen one place down."""
        self._move(1)

    def _move(self, step: Literal[-1, 1]) -> None:
        if self._may_write() and self._draft.record(self._tree.current) is not None:
            self._draft.reshape(edits.move(self._draft.book, self._tree.current, step))

    def drag(self, uid: str, before: str) -> None:
        """Move what was dragged before another, to the end where `before` is empty."""
        if self._may_write() and self._draft.record(uid) is not None:
            if isinstance(self._draft.record(uid), Variable) and before:
                holder = self._draft.variable_of(before)
                before = holder.uid if holder is not None else ""
            self._draft.reshape(edits.move_to(self._draft.book, uid, before))

    def archive(self) -> None:
        """Take what is chosen out of use, or into use again."""
        record = self._draft.record(self._tree.current)
        if self._may_write() and isinstance(record, Variable | Code):
            if isinstance(record, Code) and record.archived:
                self._draft.reshape(put_back(self._draft.book, record.uid))
                return
            changed = replace(record, archived=not record.archived)
            self._draft.reshape(edits.put(self._draft.book, changed))

    def remove(self) -> None:
        """Delete what is chosen, where nothing names it."""
        uid = self._tree.current
        record = self._draft.record(uid)
        if not self._may_write() or record is None:
            return
        if not self._may_remove(uid):
            self.refused.emit()
            return
        holder = self._draft.variable_of(uid)
        self._draft.reshape(edits.remove(self._draft.book, uid))
        self._tree.choose(holder.uid if holder is not None else self._draft.book.uid)
        self._tree.setFocus()
