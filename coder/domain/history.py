"""What a set of decisions on one cell says: its heads, and with them the coding."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Decision:
    """One entry of the log, as far as the state of its cell depends on it.

    `parents` are the uids of the heads that the coder saw; `counts` is false while every packet
    that brought the decision is withdrawn.
    """

    uid: bytes
    parents: tuple[bytes, ...]
    value: str | None
    decided_at: str
    counts: bool = True
    id: int = 0


@dataclass(frozen=True, slots=True)
class CellState:
    """The heads of a cell, oldest first; the last one is the (provisional) coding."""

    heads: tuple[Decision, ...]

    @property
    def winner(self) -> Decision:
        """Return the head that stands as the coding: the last by (time, uid)."""
        return self.heads[-1]

    @property
    def value(self) -> str | None:
        """Return the stored value of the coding."""
        return self.winner.value

    @property
    def in_conflict(self) -> bool:
        """Tell whether one coder worked on the cell in two copies and no decision joins them."""
        return len(self.heads) > 1


def cell_state(decisions: Iterable[Decision]) -> CellState | None:
    """Return the state of one cell, None if no decision on it counts.

    A head is a decision that counts and is no ancestor of one that counts. Decisions that do not
    count still link their children to what those replaced. The result depends on the set of
    decisions only, not on their order.
    """
    by_uid = {decision.uid: decision for decision in decisions}
    replaced: set[bytes] = set()
    open_ends = [uid for d in by_uid.values() if d.counts for uid in d.parents]
    while open_ends:
        uid = open_ends.pop()
        if uid in replaced:
            continue
        replaced.add(uid)
        decision = by_uid.get(uid)
        if decision is not None:
            open_ends.extend(decision.parents)
    heads = sorted(
        (d for d in by_uid.values() if d.counts and d.uid not in replaced),
        key=lambda d: (d.decided_at, d.uid),
    )
    return CellState(tuple(heads)) if heads else None


def with_ancestors(decisions: Sequence[Decision]) -> set[bytes]:
    """Return the uids of the decisions that count and of all they were built on.

    This is what travels when a copy is merged into another: an uncounted ancestor is harmless
    where it arrives, since it arrives together with what replaced it.
    """
    by_uid = {decision.uid: decision for decision in decisions}
    wanted: set[bytes] = set()
    open_ends = [d.uid for d in by_uid.values() if d.counts]
    while open_ends:
        uid = open_ends.pop()
        decision = by_uid.get(uid)
        if uid in wanted or decision is None:
            continue
        wanted.add(uid)
        open_ends.extend(decision.parents)
    return wanted
