"""What undo and redo take back: worked out from the log, so that it survives a restart."""

from coder.domain.errors import CannotUndo, NothingToRedo, NothingToUndo
from coder.storage import decisions
from coder.storage.decisions import LoggedDecision
from coder.storage.project_file import ProjectFile

Act = list[LoggedDecision]
Reversal = list[tuple[LoggedDecision, bytes]]
"""The decisions to take back, each with the head that the new decision replaces."""

_DEEP, _ROWS = 1_000, 4_000


class Undoing:
    """The stack of acts of one coder in one round, made by key in this copy.

    Nothing of the stack is stored. A code or a redo lies on what was on top before it; an undo
    uncovers what lay under its target.
    """

    def __init__(self, file: ProjectFile, coder_id: int, round_id: int) -> None:
        self._file = file
        self._coder = coder_id
        self._round = round_id
        self._undo: Act | None = None
        self._redo: Act | None = None

    def forget(self) -> None:
        """Work the targets out anew at the next question: the log has grown."""
        self._undo = None
        self._redo = None

    def undo_target(self) -> Act:
        """Return the act that undo takes back, empty when there is none."""
        if self._undo is None:
            self._undo = self._top(None)
        return self._undo

    def redo_target(self) -> Act:
        """Return the undo that redo takes back, empty when there is none."""
        if self._redo is None:
            self._redo = self._undone_top(None)
        return self._redo

    def depth(self) -> tuple[int, bool]:
        """Return how many acts lie on the stack, and whether that is all of them.

        A code or a redo lays one more on it, an undo takes one off. Only as much of a long log is
        read as is needed to find `_DEEP` of them.
        """
        rows = _ROWS
        while True:
            acts, whole = decisions.acts_by_kind(self._file, self._coder, self._round, rows)
            depth = acts.get("code", 0) + acts.get("redo", 0) - acts.get("undo", 0)
            if whole or depth >= _DEEP:
                return depth, whole
            rows *= 4

    def reversal(self, target: Act, *, redo: bool = False) -> Reversal:
        """Return the decisions to reverse, the target's, if it is still the newest word.

        It also is where undoing gave its value back: the head then is that undo.

        Raises NothingToUndo or NothingToRedo for an empty target, CannotUndo where a later
        decision, of whichever copy, stands on the same cells, or where the act joined heads.
        """
        if not target:
            raise NothingToRedo if redo else NothingToUndo
        found: Reversal = []
        for decision in target:
            if len(decision.parents) > 1:
                raise CannotUndo("joined_heads")
            state = decisions.state_of(self._file, decision.cell)
            if state is None or state.in_conflict or not self._stands(decision, state.winner.uid):
                raise CannotUndo("newer_decision")
            found.append((decision, state.winner.uid))
        return found

    def _stands(self, decision: LoggedDecision, head: bytes) -> bool:
        """Tell whether the head is the decision, or an undo or redo that came back to it."""
        uid: bytes | None = head
        while uid is not None and uid != decision.uid:
            uid = decisions.brought_back(self._file, uid)
        return uid is not None

    def _last_act(self, before: int | None) -> Act:
        return decisions.last_act(self._file, self._coder, self._round, before)

    def _top(self, before: int | None) -> Act:
        """Return the act on top of the stack as it was before a row of the log."""
        while True:
            act = self._last_act(before)
            if not act or act[0].kind != "undo":
                return act
            # An undo uncovered what was on top when the act it took back was laid down.
            undone = self._undone_by(act)
            if not undone:
                return []
            before = undone[0].id

    def _undone_top(self, before: int | None) -> Act:
        """Return the undo that redo would take back, as of before a row of the log."""
        while True:
            act = self._last_act(before)
            if not act or act[0].kind not in {"undo", "redo"}:
                return []
            if act[0].kind == "undo":
                return act
            taken_back = self._undone_by(act)
            if not taken_back:
                return []
            before = taken_back[0].id

    def _undone_by(self, act: Act) -> Act:
        undoes = act[0].undoes if act else None
        return [] if undoes is None else decisions.act_of(self._file, undoes)
