"""The decision log: who decided what on which post, when, after how long, what replaced it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from coder.domain.adjudication import Remark, read_remark
from coder.domain.errors import UnknownName
from coder.domain.ids import print_post
from coder.domain.marks import FINISHED, is_mark, read_value
from coder.domain.values import Codes, read_codes
from coder.services import naming, round_keeping, seals, table_coding
from coder.services.session import Session
from coder.storage import decision_log, people, post_lists, posts, revisions
from coder.storage.codings import AllCodings, OwnCodings, Seal
from coder.storage.decision_log import LoggedRow, LogWanted, Replacement

EVERYTHING = ""
CODES = "codes"
MARKS = "marks"
"""What is listed: codes and marks but *finished*, codes alone, marks with *finished*, or one uid.

The mark *finished* comes along with the last code of a post, so that it says nothing of its own.
"""

State = Literal["stands", "replaced", "undone", "withdrawn", "conflict"]
STANDS: State = "stands"
REPLACED: State = "replaced"
UNDONE: State = "undone"
WITHDRAWN: State = "withdrawn"
CONFLICT: State = "conflict"

PAGE = 500
"""So many decisions are read at once where all are gone through."""


@dataclass(frozen=True, slots=True)
class LogFilter:
    """What is asked for; times are UTC ISO texts or their beginnings (`2026-03-12`), inclusive.

    `faster_than` is in seconds that the post had been in view, `gap` in minutes that its coder had
    decided nothing before.
    """

    post_id: int | None = None
    coder: str = ""
    round: str = ""
    what: str = EVERYTHING
    faster_than: float | None = None
    gap: float | None = None
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a cell: `codes` of a variable (None: taken back), or what a `mark` says."""

    codes: Codes = None
    mark: object = None


@dataclass(frozen=True, slots=True)
class ReplacedBy:
    """What replaced a decision; `withdrawn` where that came with a packet that was withdrawn."""

    decided_at: str
    made_by: str
    kind: str
    value: Value
    withdrawn: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """One decision; `shown_ms` and `pause_ms` are None where they are not known.

    `remark` is why something was settled, `erased` tells that the words of a note were.
    """

    id: int
    post_id: int
    post: str
    external_id: str | None
    text: str
    coder: str
    made_by: str
    round: str
    variable_uid: str
    kind: str
    value: Value
    before: Value
    remark: Remark
    decided_at: str
    shown_ms: int | None
    pause_ms: int | None
    revision: int
    erased: bool
    state: State
    replaced_by: ReplacedBy | None


class DecisionLog:
    """Reads the log, of the coder at the keyboard alone or by a lifted seal of everybody."""

    def __init__(self, session: Session, seal: Seal | None = None) -> None:
        self._session = session
        self.seal = seal
        coder = session.coder
        self._whose = (
            AllCodings(session.file, seal)
            if seal is not None
            else OwnCodings(session.file, coder.id if coder else 0)
        )
        self._rows = revisions.variable_rows(session.file)
        self._uids = {row: uid for uid, row in self._rows.items()}

    @property
    def is_own(self) -> bool:
        """Tell whether the decisions of one coder alone are read."""
        return self.seal is None

    def find(self, wanted: LogFilter, stopped: Callable[[], bool] | None = None) -> Sequence[int]:
        """Return the row ids of the decisions that fit, newest first.

        Raises UnknownName, and Cancelled where `stopped` says so.
        """
        file = self._session.file
        among = None
        if wanted.gap is not None:
            among = decision_log.after_pauses(file, round(wanted.gap * 60_000), stopped)
        faster = None if wanted.faster_than is None else round(wanted.faster_than * 1000)
        asked = LogWanted(
            post_id=wanted.post_id,
            coder_id=self._coder(wanted.coder),
            round_id=round_keeping.find(self._session, wanted.round).id if wanted.round else None,
            variables=self._variables(wanted.what),
            faster_ms=faster,
            since=wanted.since,
            until=wanted.until,
            among=among,
        )
        return decision_log.find(file, self._whose, asked, stopped)

    def entries(self, ids: Sequence[int]) -> list[Entry]:
        """Return the decisions of a few row ids, in their order."""
        file = self._session.file
        found = decision_log.rows(file, self._whose, ids)
        by = decision_log.replacements(file, [row.uid for row in found])
        pauses = decision_log.pauses(file, [row.id for row in found])
        return [self._entry(row, by.get(row.uid), pauses[row.id]) for row in found]

    def find_on(self, post_id: int) -> Sequence[int]:
        """Return the row ids of what was decided on a post, newest first."""
        return self.find(LogFilter(post_id=post_id))

    def history(self, post_id: int) -> list[Entry]:
        """Return what was decided on a post, newest first."""
        return self.entries(self.find_on(post_id))

    def _coder(self, name: str) -> int | None:
        if not name:
            return None
        coder = people.by_name(self._session.file, name)
        if coder is None:
            known = tuple(each.name for each in people.everyone(self._session.file))
            raise UnknownName("coder", name, known)
        return coder.id

    def _variables(self, what: str) -> tuple[int, ...]:
        """Return the rows of the variables and marks that are listed."""
        if what in self._rows:
            return (self._rows[what],)
        if what not in {EVERYTHING, CODES, MARKS}:
            return (self._rows[naming.find_variable(self._session.codebook, what).uid],)
        return tuple(row for uid, row in self._rows.items() if _listed(uid, what))

    def _entry(self, row: LoggedRow, by: Replacement | None, pause: int | None) -> Entry:
        return Entry(
            id=row.id,
            post_id=row.post_id,
            post=print_post(row.source, row.place),
            external_id=row.external_id,
            text=row.text,
            coder=row.coder,
            made_by=row.made_by,
            round=row.round,
            variable_uid=self._uids[row.variable],
            kind=row.kind,
            value=self._value(row.variable, row.value),
            before=self._value(row.variable, row.before),
            remark=read_remark(row.reason),
            decided_at=row.decided_at,
            shown_ms=row.shown_ms,
            pause_ms=pause,
            revision=row.revision,
            erased=bool(row.redacted),
            state=_state(row, by),
            replaced_by=by
            and ReplacedBy(
                by.decided_at, by.made_by, by.kind, self._value(row.variable, by.value),
                not by.counts,
            ),
        )  # fmt: skip

    def _value(self, variable: int, stored: str | None) -> Value:
        if is_mark(self._uids[variable]):
            return Value(mark=read_value(stored))
        return Value(codes=read_codes(stored))


def _listed(uid: str, what: str) -> bool:
    if what == EVERYTHING:
        return uid != FINISHED
    return is_mark(uid) == (what == MARKS)


def _state(row: LoggedRow, by: Replacement | None) -> State:
    if not row.counts:
        return WITHDRAWN
    if by is not None and by.counts:
        return UNDONE if by.undoes else REPLACED
    if row.heads > 1:
        return CONFLICT
    return STANDS if row.stands else REPLACED


def own(session: Session) -> DecisionLog:
    """Return the log of the coder at the keyboard, who may always see it."""
    return DecisionLog(session)


def of_everybody(session: Session) -> DecisionLog:
    """Return the log of everybody, logging where the coder at the keyboard is not done.

    Raises OnlyInProject in a packet.
    """
    return DecisionLog(session, seals.open_for_reading(session).seal)


def find_post(session: Session, name: str) -> int:
    """Return the post of a printed uid or an external id. Raises UnknownName, AmbiguousName."""
    return table_coding.post_named(session, posts.rows_of_external_ids(session.file), name)


def size(session: Session) -> int:
    """Return how many decisions the whole log holds."""
    return post_lists.newest_decision(session.file)
