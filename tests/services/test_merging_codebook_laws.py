"""Merging is a union also where the codebook is edited in every copy: laws on random histories.

The copies are three projects that were one. In each of them people code, undo and edit the
codebook (add codes, take them out of use, define them anew, change what they mean); they take each
other's work in, withdraw it and take it in again.
"""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from itertools import count
from pathlib import Path
from shutil import copy as copy_file

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coder.domain.errors import CannotUndo, NothingToUndo
from coder.services.checking import check
from coder.services.coding import Coding
from coder.services.session import Session
from coder.services.settling import settle
from coder.storage import arrivals, copying, queues, revisions
from coder.storage.project_file import ProjectFile
from tests import studies
from tests.services.other_copies import Change, defined, edit, with_code, without_code
from tests.services.second_coder import Canonical, canonical_of, coder_of
from tests.studies import Ticking

NOW = "2026-05-01T00:00:00.000Z"
POSTS = 3
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture]


@dataclass(frozen=True, slots=True)
class Act:
    """Something one copy does; `number` says to which code, or with which other copy."""

    what: str
    copy: int
    post: int
    number: int


EDITS = ("add", "archive", "wording", "meaning")
KINDS = ("press",) * 5 + EDITS + ("undo", "bring", "bring", "withdraw")
acts = st.builds(
    Act,
    st.sampled_from(KINDS),
    st.integers(0, 2),
    st.integers(1, POSTS),
    st.integers(0, 3),
)
histories = st.lists(acts, min_size=6, max_size=14)


class Copy:
    """One of the three projects, open, with the same coder at it."""

    def __init__(self, path: Path, number: int) -> None:
        self.session = Session.open(path, clock=Ticking())
        self.file = self.session.file
        self.file.db.execute("PRAGMA synchronous=OFF")
        self.file.copy_uid = bytes([number]) * 16
        with self.file.write():
            self.file.set_meta("copy_uid", self.file.copy_uid.hex())
        self._names = (f"uusi{number}{n}" for n in count())
        self.sit_down()

    def sit_down(self) -> None:
        """Look at the file anew, as the window does after something came in or was edited."""
        queue = queues.of_coder(self.file, coder_of(self.session).id)[0]
        self.coding: Coding = self.session.coding(queue.id)

    def press(self, act: Act) -> None:
        """Give a code in force to a post."""
        codes = [code for code in self.session.codebook.variables[0].codes if not code.archived]
        self.coding.show(act.post)
        self.coding.press(codes[act.number % len(codes)].uid)

    def edit(self, act: Act) -> None:
        """Change the codebook."""
        made: dict[str, Change] = {
            "add": with_code(next(self._names)),
            "archive": without_code(act.number if act.number else 1),
            "wording": defined(act.number, f"sana {self.file.copy_uid[0]} {act.post}"),
            "meaning": defined(act.number, f"merkitys {self.file.copy_uid[0]} {act.post}"),
        }
        edit(self.session, made[act.what], meant=act.what == "meaning")
        self.sit_down()

    def withdraw(self, act: Act) -> None:
        """Take back something that came."""
        known = arrivals.all_of(self.file)
        if known:
            with self.file.write():
                cells = arrivals.withdraw(self.file, known[act.number % len(known)].id, NOW)
                settle(self.file, cells)
            self.sit_down()


def live_through(copies: list[Copy], history: list[Act]) -> None:
    """Let the copies do everything of a history."""
    for act in history:
        copy = copies[act.copy]
        if act.what in EDITS:
            copy.edit(act)
        elif act.what == "bring":
            unite(copy.file, copies[(act.copy + 1 + act.number % 2) % 3].file)
            copy.sit_down()
        elif act.what == "undo":
            with suppress(NothingToUndo, CannotUndo):
                copy.coding.undo()
        elif act.what == "withdraw":
            copy.withdraw(act)
        else:
            copy.press(act)


def unite(file: ProjectFile, other: ProjectFile) -> None:
    """Unite a copy with all that another would send now."""
    uids = sorted(row[1].hex() for row in copying.travelling(other))
    name = sha256("".join([other.path.name, *uids]).encode()).hexdigest()
    with file.write():
        arrival = arrivals.add(file, name, other.copy_uid, NOW)
        settle(file, copying.unite(file, other, arrival.id).touched)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    session = studies.make_study(tmp_path_factory.mktemp("template"), POSTS, indexed=False)
    session.close()
    return session.path


@contextmanager
def three(template: Path) -> Iterator[list[Copy]]:
    """Give three copies of one project."""
    with tempfile.TemporaryDirectory() as folder:
        copies = [
            Copy(Path(copy_file(template, Path(folder) / f"{n}.coder")), n + 1) for n in range(3)
        ]
        try:
            yield copies
        finally:
            for copy in copies:
                copy.session.close()


def on_histories(examples: int) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Run a law on so many histories."""

    def decorate(law: Callable[..., None]) -> Callable[..., None]:
        kept = settings(max_examples=examples, suppress_health_check=SLOW)
        return kept(given(history=histories)(law))

    return decorate


Said = tuple[Canonical, dict[bytes, str], dict[str, str]]


def says(file: ProjectFile) -> Said:
    """Return what must not depend on who took whom in: codings, revisions, codes."""
    bodies = {each.uid: each.body for each in revisions.all_of(file)}
    return canonical_of(file), bodies, dict(revisions.code_homes(file))


class Shelf:
    """Copies on disk, and what becomes of them when they are united."""

    def __init__(self, copies: list[Copy]) -> None:
        self.paths = [copy.session.path for copy in copies]
        for copy in copies:
            copy.file.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._made = 0

    def united(self, first: Path, *others: Path) -> Path:
        """Return a new copy of the first that has taken the others in, one after the other."""
        self._made += 1
        target = Path(copy_file(first, first.with_name(f"united {self._made}.coder")))
        file = ProjectFile.open(target, NOW)
        try:
            file.db.execute("PRAGMA synchronous=OFF")
            live = revisions.live(file)
            for other in others:
                sent = ProjectFile.open(other, NOW, read_only=True)
                unite(file, sent)
                sent.close()
            assert revisions.live(file) == live
        finally:
            file.close()
        return target


def said_by(path: Path) -> Said:
    file = ProjectFile.open(path, NOW, read_only=True)
    try:
        return says(file)
    finally:
        file.close()


def law_of_union(template: Path, history: list[Act]) -> None:
    """Commutative and associative: who came first and in which groups is all the same."""
    with three(template) as copies:
        live_through(copies, history)
        shelf = Shelf(copies)
        a, b, c = shelf.paths
        ab, ba, bc = shelf.united(a, b), shelf.united(b, a), shelf.united(b, c)
        assert said_by(ab) == said_by(ba)
        every = said_by(shelf.united(ab, c))
        assert every == said_by(shelf.united(a, bc))
        assert every == said_by(shelf.united(c, b, a))


def law_of_idempotence(template: Path, history: list[Act]) -> None:
    """What came once changes nothing when it comes again, nor when it comes back."""
    with three(template) as copies:
        live_through(copies, history)
        one, other, _ = copies
        unite(one.file, other.file)
        once = says(one.file)
        unite(one.file, other.file)
        assert says(one.file) == once
        unite(other.file, one.file)
        assert says(other.file) == once
        unite(one.file, other.file)
        assert says(one.file) == once


def law_of_soundness(template: Path, history: list[Act]) -> None:
    """Whatever happened, every copy checks out, and no edit is lost where all came together."""
    with three(template) as copies:
        live_through(copies, history)
        known = {uid for copy in copies for uid in says(copy.file)[1]}
        for other in copies[1:]:
            unite(copies[0].file, other.file)
        assert set(says(copies[0].file)[1]) == known
        for copy in copies:
            assert check(copy.session).findings == ()


LAWS = (law_of_union, law_of_idempotence, law_of_soundness)


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
def test_merging_with_codebooks_edited_on_all_sides(
    template: Path, law: Callable[[Path, list[Act]], None]
) -> None:
    @on_histories(5)
    def on_some(history: list[Act]) -> None:
        law(template, history)

    on_some()


@pytest.mark.slow
@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
def test_merging_with_codebooks_edited_on_all_sides_many_times(
    template: Path, law: Callable[[Path, list[Act]], None]
) -> None:
    @on_histories(100)
    def on_many(history: list[Act]) -> None:
        law(template, history)

    on_many()
