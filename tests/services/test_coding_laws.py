"""Laws of the coding loop, tried with random sequences of what a coder may do."""

import itertools
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coder.domain.errors import ChoiceNeeded, NothingToRedo, NothingToUndo
from coder.domain.marks import FINISHED, SKIPPED, read_value
from coder.domain.times import in_microseconds
from coder.domain.values import read_codes
from coder.services.checking import check
from coder.services.coding import Coding
from coder.services.coding_view import Change
from coder.services.session import Session
from coder.storage import decisions, queues
from tests.studies import Ticking, codebook, feeling, make_study, start_coding, strength, topic

POSTS = 4
NOTES = ("", "epäselvä", "kysy 😡")
EXAMPLES = settings(max_examples=60)

acts = st.tuples(
    st.sampled_from(["press", "press", "press", "press", "go_on", "flag", "note", "skip"]),
    st.integers(0, 30),
)
moves = st.tuples(
    st.sampled_from(["undo", "undo", "redo", "go_to", "previous", "next", "activate", "reopen"]),
    st.integers(0, 30),
)
anything = st.lists(st.one_of(acts, moves), max_size=30)
work = st.lists(st.one_of(acts, moves.filter(lambda m: m[0] not in {"undo", "redo"})), max_size=12)


class Desk:
    """A coder at a copy of the study, doing what a drawn sequence says."""

    def __init__(self, project: Path) -> None:
        self.project = project
        self.clock = Ticking("2026-05-01T08:00:00+00:00")
        self.session, self.coding = self._sit_down()

    def _sit_down(self) -> tuple[Session, Coding]:
        session = Session.open(self.project, clock=self.clock)
        session.file.db.execute("PRAGMA synchronous=OFF")
        return session, start_coding(session)

    def do(self, what: str, n: int) -> Change | None:
        """Do one thing and return the change, if it made one."""
        coding = self.coding
        if what == "reopen":
            self.session.close()
            self.session, self.coding = self._sit_down()
            return None
        try:
            if what in {"undo", "redo"}:
                return coding.undo() if what == "undo" else coding.redo()
            if what == "go_to":
                coding.go_to(1 + n % POSTS)
                return None
            if what in {"previous", "next"}:
                coding.next() if what == "next" else coding.previous()
                return None
            return self._act(what, n)
        except (NothingToUndo, NothingToRedo, ChoiceNeeded):
            return None

    def _act(self, what: str, n: int) -> Change | None:
        coding = self.coding
        if coding.post is None:
            coding.go_to(1 + n % POSTS)
        assert coding.post is not None
        if what == "activate":
            coding.activate(coding.variables[n % len(coding.variables)].uid)
            return None
        if what == "press":
            row = next((v for v in coding.variables if v.uid == coding.post.active), None)
            return None if row is None else coding.press(row.codes[n % len(row.codes)].uid)
        if what == "note":
            return coding.set_note(NOTES[n % len(NOTES)])
        return {"go_on": coding.go_on, "flag": coding.flag, "skip": coding.skip}[what]()

    def values(self) -> dict[tuple[int, int], str]:
        """Return all values that are set, by variable and post."""
        rows = self.session.file.db.execute(
            "SELECT variable_id,post_id,value FROM coding WHERE value IS NOT NULL"
        )
        return {(variable, post): value for variable, post, value in rows}


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("laws")
    book = codebook(topic(), feeling(required=True), strength())
    session = make_study(folder, POSTS, book=book)
    # The required variables are asked by default; here the third one is, too.
    with session.file.write() as db:
        db.execute(
            "UPDATE queue SET variables=?",
            ('["asiat.aihe","asiat.tunne","asiat.voima"]',),
        )
    session.close()
    return session.path


@pytest.fixture(scope="module")
def desks(template: Path) -> Iterator["Desks"]:
    made = Desks(template)
    yield made
    made.close()


class Desks:
    """Gives each example a fresh copy of the study."""

    def __init__(self, template: Path) -> None:
        self._template = template
        self._numbers = itertools.count()
        self._open: Desk | None = None

    def fresh(self) -> Desk:
        """Close the desk of the example before and set up another."""
        self.close()
        project = self._template.with_name(f"copy{next(self._numbers)}.coder")
        shutil.copy(self._template, project)
        self._open = Desk(project)
        return self._open

    def close(self) -> None:
        """Close the last desk and remove its file."""
        if self._open is not None:
            self._open.session.close()
            self._open.project.unlink()
            self._open = None


@EXAMPLES
@given(anything)
def test_everything_derived_follows_from_the_log(
    desks: Desks, sequence: list[tuple[str, int]]
) -> None:
    desk = desks.fresh()
    for what, n in sequence:
        desk.do(what, n)
    file = desk.session.file
    cells = set(decisions.all_cells(file))
    stored = {
        row[:4]: row[4:]
        for row in file.db.execute(
            "SELECT variable_id,coder_id,round_id,post_id,value,decision_id,heads FROM coding"
        )
    }
    assert stored.keys() == cells
    for cell in cells:
        state = decisions.state_of(file, cell)
        assert state is not None
        assert stored[cell] == (state.value, state.winner.id, 1)
    assert_places_follow_from_marks(desk)
    report = check(desk.session)
    assert report.findings == ()
    assert report.checked["replayed"] == 0


def assert_places_follow_from_marks(desk: Desk) -> None:
    file = desk.session.file
    queue = queues.all_of(file)[0]
    rows = dict(file.db.execute("SELECT uid,id FROM variable").fetchall())
    values = desk.values()
    done = 0
    for pos in range(1, POSTS + 1):
        place = queues.at(file, queue.id, pos)
        assert place is not None
        named = read_codes(values.get((rows[FINISHED], place.post_id))) or ()
        skipped = read_value(values.get((rows[SKIPPED], place.post_id)))
        assert place.finished == (set(queue.variables) <= set(named))
        assert place.turn == (pos if skipped is None else in_microseconds(str(skipped)))
        done += place.finished
    assert (desk.coding.progress.done, desk.coding.progress.total) == (done, POSTS)


@EXAMPLES
@given(anything)
def test_redo_brings_back_what_undo_took(desks: Desks, sequence: list[tuple[str, int]]) -> None:
    desk = desks.fresh()
    for what, n in sequence:
        desk.do(what, n)
    before = desk.values()
    if desk.do("undo", 0) is not None:
        assert desk.do("redo", 0) is not None
    assert desk.values() == before


@EXAMPLES
@given(anything, work)
def test_as_many_undos_as_acts_lead_back(
    desks: Desks, earlier: list[tuple[str, int]], later: list[tuple[str, int]]
) -> None:
    desk = desks.fresh()
    for what, n in earlier:
        desk.do(what, n)
    start = desk.values()
    changes = [desk.do(what, n) for what, n in later]
    written = sum(1 for change in changes if change is not None and change.what)
    for _ in range(written):
        assert desk.do("undo", 0) is not None
    assert desk.values() == start
    for _ in range(written):
        assert desk.do("redo", 0) is not None
    for _ in range(written):
        assert desk.do("undo", 0) is not None
    assert desk.values() == start


@EXAMPLES
@given(anything)
def test_undoing_everything_leaves_no_value(desks: Desks, sequence: list[tuple[str, int]]) -> None:
    desk = desks.fresh()
    for what, n in sequence:
        desk.do(what, n)
    while desk.do("undo", 0) is not None:
        continue
    assert desk.values() == {}
    assert desk.coding.can_undo is None
