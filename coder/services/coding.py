"""The coding loop: one coder at one queue, each key on disk before the next post is shown."""

import os
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import replace

from coder.domain.codebook import Codebook, Variable
from coder.domain.codebook_rules import applicable
from coder.domain.coding_step import Desk, Step, first_row, go_on, press
from coder.domain.errors import RoundClosed
from coder.domain.marks import FINISHED, FLAG, NOTE, SKIPPED, is_mark, read_value, write_value
from coder.domain.values import read_codes, write_codes
from coder.services import filling
from coder.services.coding_view import Change, Changed, PostState, Progress, Undoable
from coder.services.settling import settle_post
from coder.services.undoing import Reversal, Undoing
from coder.storage import decisions, posts, queues, revisions, rounds
from coder.storage.decisions import NewDecision
from coder.storage.project_file import ProjectFile
from coder.storage.queues import Place, Queue

LINK = re.compile(r"https?://\S+")
EXCERPT = 60


class Coding:
    """One coder going through one queue.

    Everything that changes something returns a Change after it is committed; a CoderError means
    that nothing was written and that the same post stays.
    """

    def __init__(
        self,
        file: ProjectFile,
        codebook: Codebook,
        revision_id: int,
        queue: Queue,
        clock: Callable[[], str],
    ) -> None:
        self._file = file
        self._queue = queue
        self._revision_id = revision_id
        self._clock = clock
        self._last_time = decisions.newest_time(file)
        self.codebook = codebook
        self._codebook_variables = tuple(v for v in codebook.variables if not v.archived)
        by_uid = {v.uid: v for v in codebook.variables}
        self._asked = tuple(by_uid[uid] for uid in queue.variables)
        self.variables: tuple[Variable, ...] = (
            tuple(variable for variable in self._asked if not variable.archived) or self._asked
        )
        self._rows = revisions.variable_rows(file)
        self._uids = {row: uid for uid, row in self._rows.items()}
        self._asked_rows = [
            *(self._rows[v.uid] for v in codebook.variables),
            *(self._rows[mark] for mark in (FINISHED, SKIPPED, FLAG, NOTE)),
        ]
        self._round = rounds.by_id(file, queue.round_id)
        self._total, self._done = filling.counts(file, queue)
        self._undoing = Undoing(file, queue.coder_id, queue.round_id)
        self._heads: Mapping[int, decisions.Coding] = {}
        self._place: Place | None = None
        self._shown_at = time.monotonic()
        self.post: PostState | None = None
        self.next_open()

    @property
    def queue(self) -> Queue:
        """Return the queue that is being coded."""
        return self._queue

    @property
    def round_name(self) -> str:
        """Return the name of the queue's round."""
        return self._round.name

    @property
    def progress(self) -> Progress:
        """Return how far the queue is."""
        return Progress(self._done, self._total)

    def count_flagged(self) -> int:
        """Count the posts of the round that the coder flagged."""
        return decisions.count_set(
            self._file, self._rows[FLAG], self._queue.coder_id, self._queue.round_id
        )

    # --- showing posts ------------------------------------------------------------------------

    def next_open(self) -> PostState | None:
        """Show the next open post after this one, or the first open one; None if all are done."""
        turn, pos = (self._place.turn, self._place.pos) if self._place else (-1, -1)
        place = queues.next_open(self._file, self._queue.id, turn, pos)
        if place is None:
            self.post, self._heads = None, {}
            return None
        return self._show(place.post_id, place)

    def go_to(self, number: int) -> PostState:
        """Show the post at a place of the queue, the nearest where there is no such place.

        Raises IndexError where the queue is empty.
        """
        last, _ = queues.counts(self._file, self._queue.id)
        place = queues.at(self._file, self._queue.id, min(max(number, 1), last))
        if place is None:
            raise IndexError(number)
        return self._show(place.post_id, place)

    def next(self) -> PostState:
        """Show the post at the next place, coded or not."""
        return self.go_to((self._place.pos if self._place else 0) + 1)

    def previous(self) -> PostState:
        """Show the post at the place before; from the end of the queue, the last one."""
        if self.post is None:
            return self.go_to(self._place.pos if self._place else self._total)
        return self.go_to((self._place.pos if self._place else 2) - 1)

    def show(self, post_id: int) -> PostState:
        """Show any post, in the queue or not."""
        return self._show(post_id, queues.of_post(self._file, self._queue.id, post_id))

    def activate(self, variable_uid: str) -> PostState:
        """Let another row take the keys."""
        post = self._required_post()
        if variable_uid in post.applicable:
            self.post = replace(post, active=variable_uid)
        return self._required_post()

    # --- changing something -------------------------------------------------------------------

    def press(self, code_uid: str) -> Change:
        """Give a code to the post shown. Raises RoundClosed and what writing raises."""
        step = press(self._desk(), code_uid)
        if not step.changed:
            # The code that stands already: it still settles a conflict.
            variable = next(v for v in self.variables if any(c.uid == code_uid for c in v.codes))
            if variable.uid in self._required_post().conflicts:
                step = replace(step, changed={variable.uid: (code_uid,)})
        return self._take("code", step)

    def go_on(self) -> Change:
        """Leave the active row, or the post after its last row. Raises ChoiceNeeded."""
        return self._take("go_on", go_on(self._desk()))

    def flag(self) -> Change:
        """Set the flag of the post, or take it off."""
        return self._mark("flag", FLAG, None if self._required_post().flagged else True)

    def set_note(self, text: str) -> Change:
        """Write the coder's note on the post; an empty text removes it."""
        return self._mark("note", NOTE, text.strip())

    def skip(self) -> Change:
        """Move the post behind all others of the queue and show the next open one."""
        post = self._required_post()
        change = self._write("skip", post, {SKIPPED: write_value(self._now())})
        self.next_open()
        return replace(change, moved=self.post is None or self.post.post_id != post.post_id)

    # --- undo and redo ------------------------------------------------------------------------

    @property
    def can_undo(self) -> Undoable | None:
        """Return the act that `undo` would take back."""
        return self._undoable(self._undoing.undo_target())

    @property
    def can_redo(self) -> Undoable | None:
        """Return the act that `redo` would bring back."""
        return self._undoable(self._undoing.redo_target())

    def undo(self) -> Change:
        """Take back the coder's last act and show its post.

        Raises NothingToUndo, CannotUndo, RoundClosed.
        """
        return self._reverse("undo", self._undoing.reversal(self._undoing.undo_target()))

    def redo(self) -> Change:
        """Bring back the act undone last and show its post. Raises NothingToRedo, CannotUndo."""
        return self._reverse("redo", self._undoing.reversal(self._undoing.redo_target(), redo=True))

    def _reverse(self, kind: str, target: Reversal) -> Change:
        post_id = target[0][0].cell[3]
        self._refuse_closed()
        act, now = os.urandom(16), self._now()
        written = [
            NewDecision(
                os.urandom(16), act, old.cell, self._queue.coder_id, old.before, (head,), kind,
                old.uid, self._revision_id, now, None,
            )
            for old, head in target
        ]  # fmt: skip
        self._commit(post_id, written)
        before = self.post.post_id if self.post else None
        state = self.show(post_id)
        came_back = [self._uids[old.cell[0]] for old, _ in target]
        row = next((uid for uid in came_back if uid in state.applicable), state.active)
        if any(v.uid == row for v in self.variables):
            self.post = state = replace(state, active=row)
        what = tuple(
            Changed(
                self._uids[d.cell[0]],
                self._read(d.cell[0], old.value),
                self._read(d.cell[0], d.value),
            )
            for d, (old, _) in zip(written, target, strict=True)
        )
        self._undoing.forget()
        return Change(kind, post_id, what, before != post_id, _excerpt(state.text))

    def _undoable(self, act: list[decisions.LoggedDecision]) -> Undoable | None:
        if not act:
            return None
        text, _ = posts.shown(self._file, act[0].cell[3])
        what = tuple(
            Changed(
                self._uids[d.cell[0]],
                self._read(d.cell[0], d.before),
                self._read(d.cell[0], d.value),
            )
            for d in act
        )
        return Undoable(act[0].kind, _excerpt(text), what)

    # --- inside -------------------------------------------------------------------------------

    def _take(self, kind: str, step: Step) -> Change:
        post = self._required_post()
        new = {uid: write_codes(codes) for uid, codes in step.changed.items()}
        unsettled = step.moves_on and FINISHED in post.conflicts
        if unsettled or set(step.finished) != set(self._finished()):
            new[FINISHED] = write_value(list(step.finished) or None)
        change = self._write(kind, post, new)
        if step.moves_on:
            self.next_open()
            moved = self.post is None or self.post.post_id != post.post_id
            return replace(change, moved=moved)
        if self.post is not None:
            self.post = replace(self.post, active=step.active)
        return change

    def _mark(self, kind: str, mark: str, value: object) -> Change:
        post = self._required_post()
        active = post.active
        change = self._write(kind, post, {mark: write_value(value)})
        if self.post is not None:
            self.post = replace(self.post, active=active)
        return change

    def _write(self, kind: str, post: PostState, new: Mapping[str, str | None]) -> Change:
        """Write the values that differ from the present ones as one act."""
        act, now = os.urandom(16), self._now()
        shown_ms = int((time.monotonic() - self._shown_at) * 1000)
        written: list[NewDecision] = []
        for uid, value in new.items():
            row = self._rows[uid]
            present = self._heads.get(row)
            if (present.value if present else None) == value and not (
                present and len(present.heads) > 1
            ):
                continue
            cell = (row, self._queue.coder_id, self._queue.round_id, post.post_id)
            written.append(
                NewDecision(
                    os.urandom(16), act, cell, self._queue.coder_id, value,
                    present.heads if present else (), "code", None, self._revision_id, now,
                    shown_ms,
                )
            )  # fmt: skip
        what = tuple(
            Changed(
                self._uids[d.cell[0]],
                self._read(d.cell[0], self._present(d.cell[0])),
                self._read(d.cell[0], d.value),
            )
            for d in written
        )
        if written:
            self._refuse_closed()
            self._commit(post.post_id, written)
            self._undoing.forget()
            self._show(post.post_id, self._place)
        return Change(kind, post.post_id, what, False, _excerpt(post.text))

    def _commit(self, post_id: int, written: list[NewDecision]) -> None:
        touched = {self._uids[d.cell[0]]: d.value for d in written}
        counted = 0
        with self._file.write():
            decisions.append(self._file, written)
            if FINISHED in touched or SKIPPED in touched:
                counted = self._settle(post_id)
        self._done += counted

    def _settle(self, post_id: int) -> int:
        """Bring the coder's queues of this round in line with a post's marks; return the gain."""
        place = queues.of_post(self._file, self._queue.id, post_id)
        done = settle_post(
            self._file, self._queue.coder_id, self._queue.round_id, post_id,
            self._rows[FINISHED], self._rows[SKIPPED],
        )  # fmt: skip
        return int(done.get(self._queue.id, False)) - int(place is not None and place.finished)

    def _show(self, post_id: int, place: Place | None) -> PostState:
        text, posted_at = posts.shown(self._file, post_id)
        self._heads = decisions.codings_of_post(
            self._file, self._asked_rows, self._queue.coder_id, self._queue.round_id, post_id
        )
        values = {
            v.uid: read_codes(self._present(self._rows[v.uid])) for v in self._codebook_variables
        }
        fit = applicable(self._codebook_variables, values)
        finished = set(self._finished()) >= set(self._queue.variables)
        if self.post is None or self.post.post_id != post_id:
            self._shown_at = time.monotonic()
        self._place = place if place is not None else self._place
        self.post = PostState(
            post_id=post_id,
            number=place.pos if place else None,
            total=self._total,
            text=text,
            day=posted_at[:10],
            links=tuple(LINK.findall(text)),
            values=values,
            applicable=fit,
            active=first_row(self.variables, values, fit),
            finished=finished,
            flagged=bool(self._mark_value(FLAG)),
            skipped=self._mark_value(SKIPPED) is not None,
            note=str(self._mark_value(NOTE) or ""),
            conflicts=frozenset(
                self._uids[row] for row, coding in self._heads.items() if len(coding.heads) > 1
            ),
        )
        return self.post

    def _desk(self) -> Desk:
        post = self._required_post()
        return Desk(
            self._codebook_variables, self._asked, post.values, self._finished(), post.active
        )

    def _finished(self) -> tuple[str, ...]:
        return read_codes(self._present(self._rows[FINISHED])) or ()

    def _present(self, row: int) -> str | None:
        coding = self._heads.get(row)
        return coding.value if coding else None

    def _mark_value(self, mark: str) -> object:
        return read_value(self._present(self._rows[mark]))

    def _read(self, row: int, stored: str | None) -> object:
        return read_value(stored) if is_mark(self._uids[row]) else read_codes(stored)

    def _required_post(self) -> PostState:
        if self.post is None:
            raise LookupError("no post is shown")
        return self.post

    def _refuse_closed(self) -> None:
        if not rounds.by_id(self._file, self._round.id).is_open:
            raise RoundClosed(self._round.name)

    def _now(self) -> str:
        """Return the present time, never before that of the decision written last."""
        self._last_time = max(self._clock(), self._last_time)
        return self._last_time


def _excerpt(text: str) -> str:
    first = " ".join(text.split())
    return first if len(first) <= EXCERPT else first[: EXCERPT - 1] + "…"
