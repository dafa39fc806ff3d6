"""Writing a coder's acts of one round: what changes, each act one transaction."""

import os
from collections.abc import Callable, Mapping

from coder.domain.errors import RoundClosed
from coder.domain.marks import FINISHED, PARENT_SEEN, SKIPPED, write_value
from coder.services.coding_view import Changed
from coder.services.post_reading import Cells, OpenPost
from coder.services.settling import settle_post
from coder.services.undoing import Reversal
from coder.storage import decisions, queues, rounds
from coder.storage.decisions import NewDecision
from coder.storage.project_file import ProjectFile
from coder.storage.queues import Queue


class Deciding:
    """Writes acts, the queue's coder's own unless `made_by` (a row id) says who decides.

    `gained` is how many posts of the queue they have finished, less those opened.

    A CoderError means that nothing of the act was written.
    """

    def __init__(
        self,
        file: ProjectFile,
        queue: Queue,
        revision_id: int,
        clock: Callable[[], str],
        cells: Cells,
        made_by: int | None = None,
    ) -> None:
        self._file = file
        self._queue = queue
        self._made_by = queue.coder_id if made_by is None else made_by
        self._revision_id = revision_id
        self._clock = clock
        self._cells = cells
        self._last_time = decisions.newest_time(file)
        self.gained = 0

    def now(self) -> str:
        """Return the present time, never before that of the decision written last."""
        self._last_time = max(self._clock(), self._last_time)
        return self._last_time

    def write(
        self, post: OpenPost, new: Mapping[str, str | None], shown_ms: int
    ) -> tuple[Changed, ...]:
        """Write the values that differ from the present ones as one act; return what changed.

        Raises RoundClosed and what writing raises.
        """
        act, now = os.urandom(16), self.now()
        written: list[NewDecision] = []
        for uid, value in new.items():
            row = self._cells.rows[uid]
            present = post.heads.get(row)
            joins = present is not None and len(present.heads) > 1
            if post.present(row) == value and not joins:
                continue
            cell = (row, self._queue.coder_id, self._queue.round_id, post.state.post_id)
            written.append(
                NewDecision(
                    os.urandom(16), act, cell, self._made_by, value,
                    present.heads if present else (), "code", None, self._revision_id, now,
                    shown_ms,
                )
            )  # fmt: skip
        if written:
            self._refuse_closed()
            self._commit(post.state.post_id, written)
        return tuple(self._changed(d.cell[0], post.present(d.cell[0]), d.value) for d in written)

    def reverse(self, kind: str, target: Reversal) -> tuple[Changed, ...]:
        """Give each cell of an act its earlier value back as an act of `kind` undo or redo."""
        self._refuse_closed()
        act, now = os.urandom(16), self.now()
        written = [
            NewDecision(
                os.urandom(16), act, old.cell, self._made_by, old.before, (head,), kind,
                old.uid, self._revision_id, now, None,
            )
            for old, head in target
        ]  # fmt: skip
        self._commit(target[0][0].cell[3], written)
        return tuple(
            self._changed(d.cell[0], old.value, d.value)
            for d, (old, _) in zip(written, target, strict=True)
        )

    def note_parent(self, post_id: int) -> None:
        """Note, once, that the coder looked at the post that this one answers."""
        row = self._cells.rows[PARENT_SEEN]
        coder, round_ = self._queue.coder_id, self._queue.round_id
        present = decisions.codings_of_post(self._file, [row], coder, round_, post_id)
        if present or not rounds.by_id(self._file, round_).is_open:
            return
        now = self.now()
        noted = NewDecision(
            os.urandom(16), os.urandom(16), (row, coder, round_, post_id), self._made_by,
            write_value(now), (), "review", None, self._revision_id, now, None,
        )  # fmt: skip
        with self._file.write():
            decisions.append(self._file, [noted])

    def _changed(self, row: int, before: str | None, after: str | None) -> Changed:
        read = self._cells.read
        return Changed(self._cells.uids[row], read(row, before), read(row, after))

    def _commit(self, post_id: int, written: list[NewDecision]) -> None:
        touched = {self._cells.uids[d.cell[0]] for d in written}
        counted = 0
        with self._file.write():
            decisions.append(self._file, written)
            if FINISHED in touched or SKIPPED in touched:
                counted = self._settle(post_id)
        self.gained += counted

    def _settle(self, post_id: int) -> int:
        """Bring the coder's queues of this round in line with a post's marks; return the gain."""
        place = queues.of_post(self._file, self._queue.id, post_id)
        done = settle_post(
            self._file, self._queue.coder_id, self._queue.round_id, post_id,
            self._cells.rows[FINISHED], self._cells.rows[SKIPPED],
        )  # fmt: skip
        return int(done.get(self._queue.id, False)) - int(place is not None and place.finished)

    def _refuse_closed(self) -> None:
        found = rounds.by_id(self._file, self._queue.round_id)
        if not found.is_open:
            raise RoundClosed(found.name)
