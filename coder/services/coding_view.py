"""What the coding page is given to show."""

from collections.abc import Mapping
from dataclasses import dataclass

from coder.domain.values import Codes
from coder.services.seen_fields import Seen

NOTHING_MORE = Seen()


@dataclass(frozen=True, slots=True)
class Progress:
    """How many posts of a queue are finished."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Earlier:
    """What the coder gave to a post that is looked at again: when, and under which revision."""

    variable_uid: str
    codes: tuple[str, ...]
    decided_at: str
    revision: int


@dataclass(frozen=True, slots=True)
class PostState:
    """The post on the desk, as the coder view allows, with the coder's own work on it.

    `number` is its place in the queue (1, 2, …), None for a post outside it; `active` is the
    variable whose row takes the keys.
    """

    post_id: int
    number: int | None
    total: int
    text: str
    day: str
    links: tuple[str, ...]
    values: Mapping[str, Codes]
    applicable: frozenset[str]
    active: str | None
    finished: bool
    flagged: bool
    skipped: bool
    note: str
    conflicts: frozenset[str]
    seen: Seen = NOTHING_MORE
    earlier: Earlier | None = None


@dataclass(frozen=True, slots=True)
class Changed:
    """A cell before and after a change: codes for a variable, the mark's value for a mark."""

    variable_uid: str
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class Change:
    """What a press did, already on disk; `moved` says that another post is shown now."""

    kind: str
    post_id: int
    what: tuple[Changed, ...]
    moved: bool
    excerpt: str


@dataclass(frozen=True, slots=True)
class Undoable:
    """The act that undo (or redo) would take back (or bring back)."""

    kind: str
    excerpt: str
    what: tuple[Changed, ...]
