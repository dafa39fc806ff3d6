"""Merging is a union: laws on random histories of three copies of one project.

The copies are the owner's project and two packets of the second coder, either written one by one
or one of them copied by the operating system. In all of them people code, undo, redo, take each
other's work in, withdraw it and take it in again.
"""

import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coder.domain.errors import CannotUndo, ChoiceNeeded, NothingToRedo, NothingToUndo
from coder.domain.history import Decision, cell_state
from coder.domain.marks import FINISHED, SKIPPED, read_value
from coder.domain.times import in_microseconds
from coder.domain.values import read_codes
from coder.services import packets, round_keeping
from coder.services.coding import Coding
from coder.services.session import Session
from coder.services.settling import settle
from coder.storage import arrivals, copying, queues, revisions
from coder.storage.decisions import Cell
from coder.storage.project_file import ProjectFile
from tests import studies
from tests.services.second_coder import ROUND, SECOND, Canonical, canonical_of, coder_of, open_round
from tests.studies import FEELING_CODES, TOPIC_CODES, Ticking

NOW = "2026-05-01T00:00:00.000Z"
CODES = (*TOPIC_CODES[:2], TOPIC_CODES[3], *FEELING_CODES[:2])
POSTS = 4


@pytest.fixture(scope="module")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three closed copies in which nothing is coded in the round yet; two of each kind of third."""
    folder = tmp_path_factory.mktemp("templates")
    book = studies.codebook(studies.topic(required=False), studies.feeling())
    session = studies.make_study(folder, POSTS + 2, book=book, name="0", indexed=False)
    round_ = open_round(session, size=POSTS)
    # The packets do not hold all posts that the first coder coded.
    first = studies.start_coding(session)
    for post in range(1, POSTS + 3):
        first.show(post)
        first.press(TOPIC_CODES[0])
    round_keeping.queue_for(session, round_, session.choose_coder(SECOND))
    for name in ("1", "written"):
        packets.write(session, ROUND, SECOND, folder / f"{name}.coder")
    session.close()
    shutil.copy(folder / "1.coder", folder / "copied.coder")
    return folder


# --- histories --------------------------------------------------------------------------------


class Copy:
    """One of the three copies, open, with the second coder at the round's queue."""

    def __init__(self, path: Path) -> None:
        # All clocks start together, so that copies decide at the same time and uids must decide.
        self.session = Session.open(path, clock=Ticking())
        self.file = self.session.file
        self.file.db.execute("PRAGMA synchronous=OFF")
        self.sit_down()

    def sit_down(self) -> None:
        """Look at the file anew, as the window does after work came in."""
        queue = queues.of_coder(self.file, coder_of(self.session).id)[-1]
        self.coding: Coding = self.session.coding(queue.id)


@dataclass(frozen=True, slots=True)
class Act:
    """Something one copy does; `number` says on which post, to which code, with which other."""

    what: str
    copy: int
    post: int
    number: int


KINDS = (
    *("press",) * 5, "go_on", "flag", "note", "skip", "undo", "to_and_fro",
    *("bring",) * 3, *("withdraw",) * 2,
)  # fmt: skip
# Few posts and codes, so that the copies meet in the same cells.
acts = st.builds(
    Act,
    st.sampled_from(KINDS),
    st.integers(0, 2),
    st.integers(1, 2),
    st.integers(0, len(CODES) - 1),
)
histories = st.lists(acts, min_size=14, max_size=28)


def _press(copy: Copy, act: Act) -> None:
    code = CODES[act.number]
    if code.rpartition(".")[0] in copy.coding.go_to(act.post).applicable:
        copy.coding.press(code)


def _go_on(copy: Copy, act: Act) -> None:
    copy.coding.go_to(act.post)
    with suppress(ChoiceNeeded):
        copy.coding.go_on()


def _flag(copy: Copy, act: Act) -> None:
    copy.coding.go_to(act.post)
    copy.coding.flag()


def _note(copy: Copy, act: Act) -> None:
    copy.coding.go_to(act.post)
    copy.coding.set_note("xyz"[: act.number % 3])


def _skip(copy: Copy, act: Act) -> None:
    copy.coding.go_to(act.post)
    copy.coding.skip()


def _undo(copy: Copy, _act: Act) -> None:
    with suppress(NothingToUndo, CannotUndo):
        copy.coding.undo()


def _to_and_fro(copy: Copy, act: Act) -> None:
    """Undo several acts and redo some of them."""
    with suppress(NothingToUndo, NothingToRedo, CannotUndo):
        for _ in range(1 + act.number % 3):
            copy.coding.undo()
        for _ in range(act.post):
            copy.coding.redo()


def _withdraw(copy: Copy, act: Act) -> None:
    known = arrivals.all_of(copy.file)
    if known:
        with copy.file.write():
            cells = arrivals.withdraw(copy.file, known[act.number % len(known)].id, NOW)
            settle(copy.file, cells)
        copy.sit_down()


ALONE: dict[str, Callable[[Copy, Act], None]] = {
    "press": _press, "go_on": _go_on, "flag": _flag, "note": _note, "skip": _skip, "undo": _undo,
    "to_and_fro": _to_and_fro, "withdraw": _withdraw,
}  # fmt: skip


def live_through(copies: list[Copy], history: list[Act]) -> None:
    """Let the copies do everything of a history."""
    for act in history:
        copy = copies[act.copy]
        if act.what == "bring":
            unite(copy.file, copies[(act.copy + 1 + act.number % 2) % 3].file)
            copy.sit_down()
        else:
            ALONE[act.what](copy, act)


def unite(file: ProjectFile, other: ProjectFile, sent: str = "") -> str:
    """Unite a copy with what another would send now; return by what the arrival is known."""
    uids = sorted(str(row[1]) for row in copying.travelling(other))
    # Two files never have the same bytes, not even where they hold the same work.
    name = sha256("".join([sent, other.path.name, *uids]).encode()).hexdigest()
    with file.write():
        arrival = arrivals.add(file, name, other.copy_uid, NOW)
        settle(file, copying.unite(file, other, arrival.id).touched)
    return name


@contextmanager
def three(templates: Path, third: str) -> Iterator[list[Copy]]:
    """Give three fresh copies; close them at the end."""
    with tempfile.TemporaryDirectory() as folder:
        names = ("0", "1", third)
        paths = [Path(shutil.copy(templates / f"{n}.coder", folder)) for n in names]
        copies = [Copy(path) for path in paths]
        try:
            yield copies
        finally:
            for copy in copies:
                with suppress(sqlite3.ProgrammingError):  # a law may have closed it
                    copy.session.close()


def on_histories(
    examples: int, thirds: tuple[str, ...] = ("copied", "written")
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Run a law on so many histories, with the third copy of these kinds."""

    def decorate(law: Callable[..., None]) -> Callable[..., None]:
        drawn = given(history=histories, third=st.sampled_from(thirds))(law)
        return settings(max_examples=examples, suppress_health_check=[HealthCheck.too_slow])(drawn)

    return decorate


# --- what a copy says -------------------------------------------------------------------------


def replayed(file: ProjectFile) -> dict[Cell, tuple[str | None, int, int]]:
    """Work out all codings from the log alone: value, row of the winner, number of heads."""
    db = file.db
    arrived: dict[int, list[bool]] = {}
    for decision, withdrawn_at in db.execute(
        "SELECT decision_id,withdrawn_at FROM decision_arrival JOIN arrival ON id=arrival_id"
    ):
        arrived.setdefault(decision, []).append(withdrawn_at is None)
    further: dict[bytes, list[bytes]] = {}
    for child, parent in db.execute("SELECT child,parent FROM decision_parent"):
        further.setdefault(child, []).append(parent)
    logs: dict[Cell, list[Decision]] = {}
    for id_, uid, parent, value, at, *cell in db.execute(
        "SELECT id,uid,parent,value,decided_at,variable_id,coder_id,round_id,post_id FROM decision"
    ):
        variable, coder, round_, post = cell
        parents = (*([] if parent is None else [parent]), *further.get(uid, []))
        counts = id_ not in arrived or any(arrived[id_])
        log = logs.setdefault((variable, coder, round_, post), [])
        log.append(Decision(uid, parents, value, at, counts, id_))
    states = {cell: cell_state(log) for cell, log in logs.items()}
    return {
        cell: (state.value, state.winner.id, len(state.heads))
        for cell, state in states.items()
        if state is not None
    }


def stored(file: ProjectFile) -> dict[Cell, tuple[str | None, int, int]]:
    """Return the same from the table of codings."""
    return {
        (variable, coder, round_, post): (value, decision, heads)
        for variable, coder, round_, post, value, decision, heads in file.db.execute(
            "SELECT variable_id,coder_id,round_id,post_id,value,decision_id,heads FROM coding"
        )
    }


def values(file: ProjectFile) -> dict[Cell, str]:
    """Return what is coded, whichever decision says so."""
    return {cell: value for cell, (value, _, _) in stored(file).items() if value is not None}


Places = list[tuple[int, int, int, int]]


def places(file: ProjectFile) -> tuple[Places, Places]:
    """Return queue, post, turn and finished of all places: as stored, as the marks say."""
    rows = revisions.variable_rows(file)
    coded = values(file)
    is_: Places = []
    should_be: Places = []
    for queue in queues.all_of(file):
        for pos, post, turn, finished in file.db.execute(
            "SELECT pos,post_id,turn,finished FROM assignment WHERE queue_id=?", (queue.id,)
        ).fetchall():
            cell = (queue.coder_id, queue.round_id, post)
            named = read_codes(coded.get((rows[FINISHED], *cell))) or ()
            at = read_value(coded.get((rows[SKIPPED], *cell)))
            done = set(queue.variables) <= set(named)
            is_.append((queue.id, post, turn, finished))
            expected_turn = pos if at is None else in_microseconds(str(at))
            should_be.append((queue.id, post, expected_turn, int(done)))
    return is_, should_be


# --- the laws ---------------------------------------------------------------------------------


@on_histories(25)
def test_codings_and_queues_are_what_the_log_says(
    templates: Path, history: list[Act], third: str
) -> None:
    with three(templates, third) as copies:
        live_through(copies, history)
        for copy in copies:
            assert stored(copy.file) == replayed(copy.file)
            is_, should_be = places(copy.file)
            assert is_ == should_be
            assert copy.coding.progress.done == queues.counts(copy.file, copy.coding.queue.id)[1]


@on_histories(20)
def test_undo_then_redo_is_as_before(templates: Path, history: list[Act], third: str) -> None:
    with three(templates, third) as copies:
        live_through(copies, history)
        for copy in copies:
            before, progress, turns = values(copy.file), copy.coding.progress, places(copy.file)
            target = copy.coding.can_undo
            try:
                copy.coding.undo()
            except (NothingToUndo, CannotUndo):
                assert values(copy.file) == before
                continue
            assert target is not None
            assert values(copy.file) != before
            copy.coding.redo()
            assert values(copy.file) == before
            assert (copy.coding.progress, places(copy.file)) == (progress, turns)
            assert stored(copy.file) == replayed(copy.file)


class Shelf:
    """Closed copies on disk, and what becomes of them when they are united."""

    def __init__(self, copies: list[Copy]) -> None:
        self.paths = [copy.session.path for copy in copies]
        for copy in copies:
            copy.session.close()
        self._made = 0

    def united(self, first: Path, *others: Path) -> Path:
        """Return a new copy of the first that has taken the others in, one after the other."""
        self._made += 1
        target = Path(shutil.copy(first, first.with_name(f"united {self._made}.coder")))
        file = ProjectFile.open(target, NOW)
        file.db.execute("PRAGMA synchronous=OFF")
        for other in others:
            sent = ProjectFile.open(other, NOW, read_only=True)
            unite(file, sent)
            sent.close()
        assert stored(file) == replayed(file)
        file.close()
        return target


def says(path: Path) -> Canonical:
    """Return the codings of a closed copy in terms that all copies share."""
    file = ProjectFile.open(path, NOW, read_only=True)
    try:
        return canonical_of(file)
    finally:
        file.close()


@on_histories(50)
def test_uniting_does_not_ask_who_came_first(
    templates: Path, history: list[Act], third: str
) -> None:
    with three(templates, third) as copies:
        live_through(copies, history)
        shelf = Shelf(copies)
        a, b, c = shelf.paths
        pairs = {pair: shelf.united(*pair) for pair in ((a, b), (b, a), (b, c), (c, b))}
        assert says(pairs[a, b]) == says(pairs[b, a])
        assert says(pairs[b, c]) == says(pairs[c, b])
        left = says(shelf.united(pairs[a, b], c))
        assert left == says(shelf.united(a, pairs[b, c]))
        assert left == says(shelf.united(c, b, a))


@on_histories(20)
def test_uniting_again_changes_nothing(templates: Path, history: list[Act], third: str) -> None:
    with three(templates, third) as copies:
        live_through(copies, history)
        for one, other in combinations(copies, 2):
            unite(one.file, other.file)
            once = canonical_of(one.file), values(one.file)
            unite(one.file, other.file)
            unite(one.file, other.file, "sent anew")
            assert (canonical_of(one.file), values(one.file)) == once
            # All that the other says is said here now, so that bringing it back adds nothing.
            unite(other.file, one.file)
            assert canonical_of(other.file) == once[0]


@on_histories(20)
def test_withdrawing_takes_back_what_uniting_did(
    templates: Path, history: list[Act], third: str
) -> None:
    with three(templates, third) as copies:
        live_through(copies, history)
        for one, other in combinations(copies, 2):
            before = canonical_of(one.file), values(one.file), places(one.file)
            name = unite(one.file, other.file, "never sent before")
            after = canonical_of(one.file)
            arrival = arrivals.by_packet(one.file, name)
            assert arrival is not None
            with one.file.write():
                settle(one.file, arrivals.withdraw(one.file, arrival.id, NOW))
            assert (canonical_of(one.file), values(one.file), places(one.file)) == before
            assert stored(one.file) == replayed(one.file)
            unite(one.file, other.file, "never sent before")
            assert canonical_of(one.file) == after
