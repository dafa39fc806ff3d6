"""Marks that belong to the study and not to one coder: written as Consensus, with undo."""

import os
from collections.abc import Mapping
from dataclasses import replace

from coder.domain.errors import NothingToRedo, NothingToUndo
from coder.domain.marks import MARKS, PER_CODER
from coder.services.session import Session
from coder.services.settling import settle
from coder.services.undoing import Act, Undoing
from coder.storage import decisions, people, revisions, rounds
from coder.storage.decisions import Cell, NewDecision


class _Undoing(Undoing):
    """The stack of marks of the study; what is settled in the main round has its own."""

    def _last_act(self, before: int | None) -> Act:
        rows = revisions.variable_rows(self._file)
        marks = [rows[mark] for mark in MARKS if mark in rows and mark not in PER_CODER]
        return decisions.last_act(self._file, self._coder, self._round, before, marks)


class StudyMarks:
    """Writes one mark on posts, in the cell of Consensus in the main round; each call is an act.

    `made_by` is the coder at the keyboard. Raises OnlyInProject in a packet.
    """

    def __init__(self, session: Session, mark: str) -> None:
        session.require_owner()
        self._session = session
        self._mark = revisions.variable_rows(session.file)[mark]
        consensus = people.by_uid(session.file, people.CONSENSUS_UID)
        main = rounds.main_round(session.file)
        assert consensus is not None
        assert main is not None
        self._consensus, self._main = consensus.id, main.id

    def write(self, values: Mapping[int, str | None], reason: str | None = None) -> list[int]:
        """Give posts (by row id) a value as one act; return those where it is another than before.

        What follows from the marks is derived in the same transaction.
        """
        session = self._session
        act, now = os.urandom(16), max(session.clock(), decisions.newest_time(session.file))
        written: list[NewDecision] = []
        with session.file.write():
            for post, value in values.items():
                cell = (self._mark, self._consensus, self._main, post)
                present = decisions.codings_of_post(
                    session.file, [self._mark], self._consensus, self._main, post
                ).get(self._mark)
                before = present.value if present else None
                if before != value or (present is not None and len(present.heads) > 1):
                    heads = present.heads if present else ()
                    new = self._decision(act, cell, value, heads, "code", None, now)
                    written.append(replace(new, reason=reason))
            self._append(written)
        return [decision.cell[3] for decision in written]

    def undo_target(self) -> Act:
        """Return the act on this mark that undo would take back, empty when there is none."""
        return self._only_own(self._undoing().undo_target())

    def redo_target(self) -> Act:
        """Return the undo of an act on this mark that redo would take back."""
        return self._only_own(self._undoing().redo_target())

    def undo(self) -> list[int]:
        """Take the last act on the mark back; return its posts.

        Raises NothingToUndo, also where another mark of the study was set last, and CannotUndo.
        """
        target = self.undo_target()
        if not target:
            raise NothingToUndo
        return self._reverse(target, redo=False)

    def redo(self) -> list[int]:
        """Bring back what was undone last; return its posts. Raises NothingToRedo, CannotUndo."""
        target = self.redo_target()
        if not target:
            raise NothingToRedo
        return self._reverse(target, redo=True)

    def _undoing(self) -> Undoing:
        return _Undoing(self._session.file, self._consensus, self._main)

    def _only_own(self, act: Act) -> Act:
        return act if all(decision.cell[0] == self._mark for decision in act) else []

    def _reverse(self, target: Act, *, redo: bool) -> list[int]:
        session = self._session
        reversal = self._undoing().reversal(target, redo=redo)
        act, now = os.urandom(16), max(session.clock(), decisions.newest_time(session.file))
        kind = "redo" if redo else "undo"
        with session.file.write():
            self._append(
                [
                    self._decision(act, old.cell, old.before, (head,), kind, old.uid, now)
                    for old, head in reversal
                ]
            )
        return [old.cell[3] for old, _ in reversal]

    def _append(self, written: list[NewDecision]) -> None:
        decisions.append(self._session.file, written)
        settle(self._session.file, [decision.cell for decision in written])

    def _decision(
        self,
        act: bytes,
        cell: Cell,
        value: str | None,
        heads: tuple[bytes, ...],
        kind: str,
        undoes: bytes | None,
        now: str,
    ) -> NewDecision:
        coder = self._session.coder
        return NewDecision(
            os.urandom(16), act, cell, coder.id if coder else self._consensus, value, heads, kind,
            undoes, self._session.revision.id, now, None,
        )  # fmt: skip
