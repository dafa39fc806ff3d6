"""The coding loop: one coder at one queue, each key on disk before the next post is shown."""

import time
from collections.abc import Callable, Mapping
from dataclasses import replace

from coder.domain.codebook import Codebook, Variable
from coder.domain.coder_view import PACE, CoderView
from coder.domain.coding_step import Desk, Step, go_on, press
from coder.domain.marks import FINISHED, FLAG, NOTE, SKIPPED, write_value
from coder.domain.values import write_codes
from coder.services import filling
from coder.services.coding_view import Change, Changed, PostState, Progress, Undoable
from coder.services.deciding import Deciding
from coder.services.post_reading import Cells, OpenPost, PostReader
from coder.services.seen_fields import parent_text
from coder.services.undoing import Reversal, Undoing
from coder.storage import decisions, posts, queues, rounds
from coder.storage.project_file import ProjectFile
from coder.storage.queues import REVIEW, Place, Queue

EXCERPT = 60


class Coding:
    """One coder going through one queue.

    `counts` are those of the queue where they are known already: all posts, finished ones.
    `made_by` is who decides where that is not the queue's coder.
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
        counts: tuple[int, int] | None = None,
        made_by: int | None = None,
    ) -> None:
        self._file = file
        self._queue = queue
        self.codebook = codebook
        self._cells = Cells(file)
        self._reader = PostReader(file, codebook, queue, self._cells)
        self._deciding = Deciding(file, queue, revision_id, clock, self._cells, made_by)
        self._undoing = Undoing(file, queue.coder_id, queue.round_id)
        self._round = rounds.by_id(file, queue.round_id)
        self._total, self._done = counts or filling.counts(file, queue)
        self._open: OpenPost | None = None
        self._outdated = False
        self._place: Place | None = None
        self._shown_at = time.monotonic()
        self.post: PostState | None = None
        self.next_open()

    @property
    def queue(self) -> Queue:
        """Return the queue that is being coded."""
        return self._queue

    @property
    def variables(self) -> tuple[Variable, ...]:
        """Return the variables that are asked."""
        return self._reader.shown

    @property
    def is_review(self) -> bool:
        """Tell whether posts coded under an earlier meaning are looked at again."""
        return self._queue.order_rule == REVIEW

    @property
    def round_name(self) -> str:
        """Return the name of the queue's round."""
        return self._round.name

    @property
    def progress(self) -> Progress:
        """Return how far the queue is."""
        return Progress(self._done + self._deciding.gained, self._total)

    def count_flagged(self) -> int:
        """Count the posts of the round that the coder flagged."""
        return decisions.count_set(
            self._file, self._cells.rows[FLAG], self._queue.coder_id, self._queue.round_id
        )

    # --- showing posts ------------------------------------------------------------------------

    def next_open(self) -> PostState | None:
        """Show the next open post after this one, or the first open one; None if all are done."""
        turn, pos = (self._place.turn, self._place.pos) if self._place else (-1, -1)
        place = queues.next_open(self._file, self._queue.id, turn, pos)
        if place is None:
            self.post = self._open = None
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
        post = self._opened().state
        if variable_uid in post.applicable:
            self.post = replace(self.post or post, active=variable_uid)
        return self.post or post

    @property
    def view(self) -> CoderView:
        """Return which fields of a post the round shows."""
        return self._reader.view

    @property
    def pace_allowed(self) -> bool:
        """Tell whether the coder may see the own pace; in the main round it is the coder's wish."""
        return self._round.purpose == "main" or self.view.shows(PACE)

    def see_parent(self) -> str | None:
        """Return the text of the post that the one shown answers, noting that it was looked at.

        None where the round hides it, or the project does not hold it. The note is no act: undo
        passes it by. In a closed round, or a project opened for reading, nothing is noted.
        """
        opened = self._opened()
        text = parent_text(self._file, self._reader.view, opened.state.post_id)
        if text is not None and not self._file.read_only:
            self._deciding.note_parent(opened.state.post_id)
        return text

    # --- changing something -------------------------------------------------------------------

    def press(self, code_uid: str) -> Change:
        """Give a code to the post shown. Raises RoundClosed and what writing raises."""
        desk = self._desk()
        step = press(desk, code_uid)
        if not step.changed and self.post is not None:
            # The code that stands already: it still settles a conflict.
            variable = next(v for v in self.variables if any(c.uid == code_uid for c in v.codes))
            if variable.uid in self.post.conflicts:
                step = replace(step, changed={variable.uid: (code_uid,)})
        return self._take("code", step)

    def go_on(self) -> Change:
        """Leave the active row, or the post after its last row. Raises ChoiceNeeded."""
        return self._take("go_on", go_on(self._desk()))

    def flag(self) -> Change:
        """Set the flag of the post, or take it off."""
        return self._mark("flag", FLAG, None if self._opened().state.flagged else True)

    def set_note(self, text: str) -> Change:
        """Write the coder's note on the post; an empty text removes it."""
        return self._mark("note", NOTE, text.strip())

    def skip(self) -> Change:
        """Move the post behind all others of the queue and show the next open one."""
        change = self._write("skip", {SKIPPED: write_value(self._deciding.now())})
        return self._moved_on(change)

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

    def steps_left(self) -> tuple[int, bool]:
        """Return how many acts can be undone; False says that there are more than that."""
        return self._undoing.depth()

    def _reverse(self, kind: str, target: Reversal) -> Change:
        post_id = target[0][0].cell[3]
        what = self._deciding.reverse(kind, target)
        self._undoing.forget()
        before = self.post.post_id if self.post else None
        self._outdated = True
        state = self.show(post_id)
        came_back = [changed.variable_uid for changed in what]
        row = next((uid for uid in came_back if uid in state.applicable), state.active)
        if any(v.uid == row for v in self.variables):
            self.post = state = replace(state, active=row)
        return Change(kind, post_id, what, before != post_id, _excerpt(state.text))

    def _undoable(self, act: list[decisions.LoggedDecision]) -> Undoable | None:
        if not act:
            return None
        text, _ = posts.shown(self._file, act[0].cell[3])
        cells = self._cells
        what = tuple(
            Changed(
                cells.uids[d.cell[0]],
                cells.read(d.cell[0], d.before),
                cells.read(d.cell[0], d.value),
            )
            for d in act
        )
        return Undoable(act[0].kind, _excerpt(text), what)

    # --- inside -------------------------------------------------------------------------------

    def _take(self, kind: str, step: Step) -> Change:
        opened = self._opened()
        new = {uid: write_codes(codes) for uid, codes in step.changed.items()}
        unsettled = step.moves_on and FINISHED in opened.state.conflicts
        if unsettled or set(step.finished) != set(opened.finished):
            new[FINISHED] = write_value(list(step.finished) or None)
        if step.moves_on and self.is_review:
            # What is confirmed is said anew, under the present meaning.
            values = {**opened.state.values, **step.changed}
            for variable in self.variables:
                if values.get(variable.uid) is not None:
                    new.setdefault(variable.uid, write_codes(values[variable.uid]))
        change = self._write(kind, new)
        if step.moves_on:
            return self._moved_on(change)
        self.post = replace(self._opened().state, active=step.active)
        return change

    def _mark(self, kind: str, mark: str, value: object) -> Change:
        self._opened()
        active = self.post.active if self.post else None
        change = self._write(kind, {mark: write_value(value)})
        self.post = replace(self._opened().state, active=active)
        return change

    def _write(self, kind: str, new: Mapping[str, str | None]) -> Change:
        """Write an act on the post shown, which is read again only if it stays in view."""
        opened = self._opened()
        shown_ms = int((time.monotonic() - self._shown_at) * 1000)
        what = self._deciding.write(opened, new, shown_ms)
        if what:
            self._undoing.forget()
            self._outdated = True
        return Change(kind, opened.state.post_id, what, False, _excerpt(opened.state.text))

    def _moved_on(self, change: Change) -> Change:
        post = self.next_open()
        return replace(change, moved=post is None or post.post_id != change.post_id)

    def _show(self, post_id: int, place: Place | None) -> PostState:
        opened = self._reader.read(post_id, place, self._total)
        if self.post is None or self.post.post_id != post_id:
            self._shown_at = time.monotonic()
        self._place = place if place is not None else self._place
        self._open, self._outdated = opened, False
        self.post = opened.state
        return self.post

    def _opened(self) -> OpenPost:
        """Return the post shown, read again if something was written on it since."""
        if self._open is None:
            raise LookupError("no post is shown")
        if self._outdated:
            self.show(self._open.state.post_id)
        return self._open

    def _desk(self) -> Desk:
        opened = self._opened()
        active = self.post.active if self.post else None
        return Desk(
            self._reader.in_force, self._reader.asked, opened.state.values, opened.finished, active
        )


def _excerpt(text: str) -> str:
    first = " ".join(text.split())
    return first if len(first) <= EXCERPT else first[: EXCERPT - 1] + "…"
