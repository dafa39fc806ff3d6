"""Laws of repeats: order is of no account, what was said by hand stays, and figures add up."""

import itertools
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coder.domain.ids import post_uid, print_post
from coder.domain.repeats.counting import counted_once, expanded, units
from coder.domain.repeats.grouping import Member, in_standing_order, members_of_groups
from coder.domain.repeats.marks import RepeatMark, read_mark, write_mark
from coder.services import indexing, repeats
from coder.services.checking import check
from coder.services.counting import Counting
from coder.services.near_repeats import NearGroup
from coder.services.session import Session
from coder.services.settling import settle
from coder.storage import arrivals, copying, posts
from coder.storage import repeats as stored
from coder.storage.project_file import ProjectFile
from tests import studies
from tests.services.tables import topics
from tests.studies import TOPIC

NOW = "2026-05-01T00:00:00.000Z"
FEW = settings(
    max_examples=15, deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)  # fmt: skip
TEXTS = ["jono", "kortti", "JONO", "Kortti", "jono ", "verkko", "muuta"]
POSTS = range(1, len(TEXTS) + 1)

# --- groups and places, as the domain has them ------------------------------------------------

things = st.integers(0, 9)
keyed = st.lists(st.tuples(things, st.sampled_from("abcde")), max_size=20)
marked = st.dictionaries(things, st.builds(RepeatMark, st.booleans(), st.booleans()))


@given(keyed, marked, st.randoms(use_true_random=False))
def test_groups_and_places_do_not_depend_on_any_order(
    pairs: list[tuple[int, str]], marks: dict[int, RepeatMark], chance: object
) -> None:
    mixed = list(pairs)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    groups = members_of_groups(pairs, marks)
    assert members_of_groups(mixed, marks) == groups
    for group in groups:
        members = [Member(post, bytes([(post * 7) % 10]), post % 3 == 0) for post in group]
        expected = in_standing_order(members, marks)
        assert in_standing_order(reversed(members), marks) == expected
        chosen = {post for post in group if post in marks and marks[post].stands}
        assert not chosen or expected[0].post in chosen
        assert not any(marks[post].apart for post in group if post in marks)


@given(
    st.builds(RepeatMark, st.booleans(), st.booleans(), st.lists(st.text(), max_size=3).map(tuple))
)
def test_a_mark_is_read_as_it_was_written(mark: RepeatMark) -> None:
    assert read_mark(write_mark(mark)) == mark


# --- figures ----------------------------------------------------------------------------------

sizes = st.lists(st.integers(1, 5), min_size=1, max_size=6)


@given(sizes, st.data())
def test_expanded_codings_add_up_to_the_posts(sizes: list[int], data: st.DataObject) -> None:
    rows: dict[int, tuple[int, int]] = {}
    every: list[int] = []
    for size in sizes:
        first = len(every)
        every.extend(range(first, first + size))
        if size > 1:
            order = data.draw(st.permutations(range(1, size + 1)))
            rows.update({first + n: (first, place) for n, place in enumerate(order)})
    coded = dict.fromkeys(data.draw(st.sets(st.sampled_from(every))), "x")
    found = expanded(coded, rows, ())
    groups = {rows[post][0] if post in rows else post for post in coded}
    size_of = dict(zip(itertools.accumulate([0, *sizes]), sizes, strict=False))
    assert len(found) == sum(size_of[group] for group in groups)
    assert len(units(coded, rows)) == len(groups)
    assert set(coded) <= set(found)
    if len(coded) == len(every):
        assert len(found) == len(every)


@given(
    st.dictionaries(things, st.tuples(st.integers(0, 2), st.integers(1, 9))),
    st.lists(st.sets(things), min_size=2, max_size=3),
)
def test_agreement_counts_each_group_once_and_forgets_none(
    rows: dict[int, tuple[int, int]], coded_by: list[set[int]]
) -> None:
    def group(post: int) -> object:
        return rows[post][0] if post in rows else f"alone {post}"

    kept = counted_once(coded_by, rows)
    every = set[int]().union(*coded_by)
    assert len({group(post) for post in kept}) == len(kept)
    assert {group(post) for post in kept} == {group(post) for post in every}
    for post in kept:
        compared = [p for p in every if group(p) == group(post)]
        if any(sum(p in posts for posts in coded_by) > 1 for p in compared):
            assert sum(post in posts for posts in coded_by) > 1


# --- projects ---------------------------------------------------------------------------------


def _named(session: Session) -> list[list[str]]:
    """Return the groups, the post that stands first, in words that all copies share."""
    file = session.file
    return sorted(
        [print_post(*posts.origin(file, post)) for post in group.posts]
        for group in repeats.groups(session)
    )


@FEW
@given(parts=st.permutations(range(4)))
def test_the_order_of_the_imports_is_of_no_account(parts: Sequence[int]) -> None:
    """Four files, of which two pass on a post of another; imported in any order."""
    files = [["jono", "1", ""], ["JONO", "2", ""], ["muuta", "3", "1"], ["vielä muuta", "4", "3"]]
    with tempfile.TemporaryDirectory() as folder:
        session = Session.create(Path(folder) / "a.coder", studies.codebook(), "fi")
        for n in parts:
            text, external, _ = files[n]
            table = Path(folder) / f"{n}.csv"
            table.write_text(f"id,text\n{external},{text}\n{external}0,oma {n}\n", encoding="utf-8")
            studies.bring_in(session, table, indexed=False)
        with session.file.write() as db:
            for _, external, other in files:
                if other:
                    db.execute("UPDATE post SET repost_of=? WHERE external_id=?", (other, external))
        indexing.index(session.file)
        (group,) = _named(session)
        rows = [posts.by_id(session.file, post) for post in repeats.groups(session)[0].posts]
        session.close()
    uids = {row.external_id: post_uid(row.source, row.place) for row in rows}
    assert len(group) == 4
    originals = sorted(("1", "2"), key=lambda name: uids[name])
    passed_on = sorted(("3", "4"), key=lambda name: uids[name])
    assert [row.external_id for row in rows] == [*originals, *passed_on]


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    session = studies.make_study(tmp_path_factory.mktemp("template"), TEXTS)
    session.close()
    return session.path


said = st.lists(
    st.tuples(
        st.integers(0, 1),
        st.sampled_from(("out", "out", "back", "stand", "join", "undo")),
        st.sampled_from(POSTS), st.sampled_from(POSTS),
    ),
    max_size=8,
)  # fmt: skip


def _say(session: Session, what: str, post: int, other: int) -> None:
    if what == "out":
        repeats.take_out(session, post)
    elif what == "back":
        repeats.put_back(session, post)
    elif what == "stand" and repeats.group_of(session, post):
        repeats.let_stand(session, post)
    elif what == "join" and post != other:
        repeats.accept(session, [NearGroup((min(post, other), max(post, other)), 95.0)])
    elif what == "undo" and repeats.can_undo(session):
        repeats.undo(session)


def _unite(file: ProjectFile, other: ProjectFile, name: str) -> None:
    with file.write():
        arrival = arrivals.add(file, name * 8, other.copy_uid, NOW)
        settle(file, copying.unite(file, other, arrival.id).touched)


@FEW
@given(history=said, one=st.booleans())
def test_what_was_said_outlives_regrouping_and_merging(
    template: Path, history: list[tuple[int, str, int, int]], one: bool
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(shutil.copy(template, Path(folder) / f"{n}.coder")) for n in (0, 1)]
        copies = [Session.open(path, clock=studies.Ticking()) for path in paths]
        for copy, uid in zip(copies, ("aa", "bb"), strict=True):
            with copy.file.write():
                copy.file.set_meta("copy_uid", uid * 16)
            copy.file.copy_uid = bytes.fromhex(uid * 16)
            if one:
                repeats.set_mode(copy, repeats.ONE)
        for n, what, post, other in history:
            _say(copies[n], what, post, other)
        for copy in copies:
            before, out = _named(copy), repeats.taken_out(copy)
            with copy.file.write():
                copy.file.set_meta("grouped_to", "0")
            indexing.index(copy.file)
            assert (_named(copy), repeats.taken_out(copy)) == (before, out)
        first, second = (copy.file for copy in copies)
        _unite(first, second, "b")
        _unite(second, first, "a")
        assert _named(copies[0]) == _named(copies[1])
        for copy in copies:
            assert not {*repeats.taken_out(copy)} & {*stored.rows(copy.file)}
            assert [f for f in check(copy).findings if f.check in {2, 3, 4, 5, 6}] == []
            copy.close()


@FEW
@given(letters=st.text("PJ.", min_size=len(TEXTS), max_size=len(TEXTS)), out=st.sampled_from(POSTS))
def test_frequencies_of_a_wholly_coded_study_add_up_to_its_posts(
    template: Path, letters: str, out: int
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        session = Session.open(
            Path(shutil.copy(template, Path(folder) / "a.coder")), clock=studies.Ticking()
        )
        repeats.take_out(session, out)
        repeats.set_mode(session, repeats.ONE)
        stands = {1 + n for n in range(len(TEXTS))} - {
            post for group in repeats.groups(session) for post in group.posts[1:]
        }
        given_ = "".join(
            "P" if post in stands and letter == "." else letter
            for post, letter in enumerate(letters, 1)
        )
        topics(session, "Aino", given_)
        found = Counting(session).frequencies(session.codebook.variable(TOPIC))
        session.close()
    assert found.table.n_posts == len(TEXTS)
    assert sum(row.n for row in found.table.rows) == len(TEXTS)
    assert sum(row.n for row in found.coded.rows) == found.coded.n_posts == len(stands)
