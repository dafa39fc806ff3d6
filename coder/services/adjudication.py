"""Settling disagreements of a round: what is decided is Consensus, and can be undone."""

import os
from collections.abc import Sequence
from dataclasses import dataclass

from coder.domain.adjudication import REASONS, Remark, read_remark
from coder.domain.codebook_rules import allowed
from coder.domain.errors import UnknownName
from coder.domain.marks import FINISHED, write_value
from coder.domain.values import Codes, read_codes, write_codes
from coder.services.disagreements import Disagreements, Item
from coder.services.session import Session
from coder.services.undoing import Act, Reversal, Undoing
from coder.storage import adjudications, decisions, people
from coder.storage.decisions import NewDecision

NOTHING_SAID = Remark()


@dataclass(frozen=True, slots=True)
class Decided:
    """What Consensus says of a post and variable."""

    codes: tuple[str, ...]
    remark: Remark
    made_by: str


@dataclass(frozen=True, slots=True)
class Decision:
    """What a key did: the post and variable, and the codes of Consensus before and after."""

    kind: str
    post_id: int
    variable_uid: str
    before: Codes
    after: Codes


@dataclass(frozen=True, slots=True)
class Choice:
    """What is to be decided on a post and variable, and why."""

    post_id: int
    variable_uid: str
    codes: tuple[str, ...]
    remark: Remark = NOTHING_SAID


class _Undoing(Undoing):
    """The stack of what was settled in a round in this copy."""

    def _last_act(self, before: int | None) -> Act:
        return adjudications.last_act(self._file, self._coder, self._round, before)


class Adjudication(Disagreements):
    """The disagreements of a round and what was decided on them.

    Codings of the coders, and the figures of their agreement, are never changed by it.
    """

    def __init__(
        self,
        session: Session,
        round_name: str,
        *,
        seed: int | None = None,
        break_seal: bool = False,
    ) -> None:
        session.require_owner()
        consensus = people.by_uid(session.file, people.CONSENSUS_UID)
        assert consensus is not None
        self._consensus = consensus.id
        self._decided: dict[tuple[int, str], Decided] = {}
        super().__init__(session, round_name, seed=seed, break_seal=break_seal)
        self._uids = {row: uid for uid, row in self._rows.items()}
        self._undoing = _Undoing(session.file, consensus.id, self.round.id)
        self._read_decided()

    @property
    def settled(self) -> int:
        """Return how many of the disagreements are settled."""
        return sum(self.decided(item) is not None for item in self.items)

    def decided(self, item: Item) -> Decided | None:
        """Return what Consensus says, None where nothing was decided."""
        return self._decided.get((item.post_id, item.variable.uid))

    def decide(
        self,
        post_id: int,
        variable_uid: str,
        codes: Sequence[str],
        reason: str = "",
        note: str = "",
        shown_ms: int | None = None,
    ) -> Decision:
        """Let Consensus give a post these codes, for one of REASONS or none; undone as a coding.

        Raises UnknownName for a post that no two coders coded, a code or a reason.
        """
        chosen = Choice(post_id, variable_uid, tuple(codes), Remark(reason, note))
        return self.decide_all([chosen], shown_ms)[0]

    def decide_all(self, choices: Sequence[Choice], shown_ms: int | None = None) -> list[Decision]:
        """Decide on several posts, or variables of one, as one act. Raises as `decide`."""
        values = {(each.post_id, each.variable_uid): self._value(each) for each in choices}
        posts = dict.fromkeys(each.post_id for each in choices)
        mark = self._rows[FINISHED]
        act, now = os.urandom(16), self._now()
        marks: list[NewDecision] = []
        written: list[NewDecision] = []
        told: list[Decision] = []
        for post in posts:
            own = [each for each in choices if each.post_id == post]
            rows = [self._rows[each.variable_uid] for each in own]
            present = decisions.codings_of_post(
                self._session.file, [*rows, mark], self._consensus, self.round.id, post
            )
            known = present.get(mark)
            named = read_codes(known.value) if known is not None else None
            finished = write_value(sorted({*(named or ()), *(each.variable_uid for each in own)}))
            if known is None or known.value != finished or len(known.heads) > 1:
                marks.append(self._new(act, post, mark, finished, known, now, None, shown_ms))
            for each, row in zip(own, rows, strict=True):
                value, before = values[post, each.variable_uid], present.get(row)
                stored, why = write_codes(value), each.remark.written()
                written.append(self._new(act, post, row, stored, before, now, why, shown_ms))
                was = read_codes(before.value) if before is not None else None
                told.append(Decision("adjudicate", post, each.variable_uid, was, value))
        # An act is found by its last row, which has to be a variable's.
        self._write([*marks, *written])
        return told

    def _value(self, chosen: Choice) -> tuple[str, ...]:
        """Return the codes in codebook order."""
        item = self.item(chosen.post_id, chosen.variable_uid)
        order = [code.uid for code in item.variable.codes]
        if unknown := [uid for uid in chosen.codes if uid not in order]:
            raise UnknownName("code", unknown[0], tuple(order))
        value = tuple(sorted(dict.fromkeys(chosen.codes), key=order.index))
        if not allowed(item.variable, value):
            raise UnknownName("code", ", ".join(value), tuple(order))
        reason = chosen.remark.reason
        if reason and reason not in REASONS:
            raise UnknownName("reason", reason, REASONS)
        return value

    def _new(
        self,
        act: bytes,
        post: int,
        row: int,
        value: str | None,
        present: decisions.Coding | None,
        now: str,
        reason: str | None,
        shown_ms: int | None,
    ) -> NewDecision:
        cell = (row, self._consensus, self.round.id, post)
        heads = present.heads if present is not None else ()
        return self._decision(act, cell, value, heads, "adjudicate", None, now, reason, shown_ms)

    @property
    def can_undo(self) -> bool:
        """Tell whether something was settled here that can be taken back."""
        return bool(self._undoing.undo_target())

    @property
    def can_redo(self) -> bool:
        """Tell whether something was taken back that can be brought again."""
        return bool(self._undoing.redo_target())

    def undo(self) -> Decision:
        """Take back what was settled last. Raises NothingToUndo, CannotUndo."""
        target = self._undoing.undo_target()
        return self._reverse("undo", self._undoing.reversal(target))

    def redo(self) -> Decision:
        """Bring back what was undone last. Raises NothingToRedo, CannotUndo."""
        target = self._undoing.redo_target()
        return self._reverse("redo", self._undoing.reversal(target, redo=True))

    def _reverse(self, kind: str, target: Reversal) -> Decision:
        act, now = os.urandom(16), self._now()
        written = [
            self._decision(
                act, old.cell, old.before, (head,), kind, old.uid, now,
                self._reason_before(old), None,
            )
            for old, head in target
        ]  # fmt: skip
        self._write(written)
        said = next(old for old, _ in target if self._uids[old.cell[0]] != FINISHED)
        uid = self._uids[said.cell[0]]
        before, after = read_codes(said.value), read_codes(said.before)
        return Decision(kind, said.cell[3], uid, before, after)

    # --- inside -------------------------------------------------------------------------------

    def _reason_before(self, old: decisions.LoggedDecision) -> str | None:
        uid = old.parents[0] if old.parents else None
        return adjudications.reason_of(self._session.file, uid)

    def _write(self, written: list[NewDecision]) -> None:
        with self._session.file.write():
            decisions.append(self._session.file, written)
        self._undoing.forget()
        self._read_decided()

    def _read_decided(self) -> None:
        names = {coder.id: coder.name for coder in people.everyone(self._session.file)}
        found = adjudications.settled(self._session.file, self._consensus, self.round.id)
        self._decided = {
            (post, self._uids[row]): Decided(
                read_codes(each.value) or (), read_remark(each.reason), names[each.made_by]
            )
            for (post, row), each in found.items()
        }

    def _now(self) -> str:
        return max(self._session.clock(), decisions.newest_time(self._session.file))

    def _decision(
        self,
        act: bytes,
        cell: decisions.Cell,
        value: str | None,
        heads: tuple[bytes, ...],
        kind: str,
        undoes: bytes | None,
        now: str,
        reason: str | None,
        shown_ms: int | None,
    ) -> NewDecision:
        coder = self._session.coder
        return NewDecision(
            os.urandom(16), act, cell, coder.id if coder else self._consensus, value, heads, kind,
            undoes, self._revision_id, now, shown_ms, reason,
        )  # fmt: skip
