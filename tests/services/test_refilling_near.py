"""A long queue of which a few posts leave and others join, and a setting whose queues follow."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coder.services import indexing, refilling, repeats, screening, settling
from coder.services.checking import check
from coder.services.session import Session
from coder.storage import to_code
from tests import studies

TEXTS = ["jono", "kortti", "JONO", "verkko", "jono ", "muuta", "Kortti", "sovellus", "aika", "jono"]
POSTS = range(1, len(TEXTS) + 1)
ACTS = ("out", "in", "leave", "apart", "back", "stand", "undo", "code", "skip")


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """A study whose queue passes for a long one, which all examples share."""
    session = studies.make_study(tmp_path_factory.mktemp("near"), TEXTS)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(settling, "SHORT", 0)
        yield session
    session.close()


def queued(session: Session) -> dict[int, int]:
    return dict(session.file.db.execute("SELECT post_id,pos FROM assignment").fetchall())


def to_be_coded(session: Session) -> set[int]:
    found = session.file.db.execute(f"SELECT id FROM post WHERE {to_code.condition(session.file)}")
    return {row for (row,) in found}


def _do(session: Session, act: str, post: int) -> None:
    if act in {"code", "skip"}:
        if post in queued(session):
            coding = session.coding(session.queues()[0].id)
            coding.show(post)
            coding.press(studies.TOPIC_CODES[0]) if act == "code" else coding.skip()
        return
    if act == "undo":
        if repeats.can_undo(session):
            repeats.undo(session)
        return
    if act == "stand" and repeats.group_of(session, post) is None:
        return
    does = {
        "out": lambda: screening.put_out(session, [post]),
        "in": lambda: screening.put_in(session, [post]),
        "leave": lambda: screening.leave_to_rule(session, [post]),
        "apart": lambda: repeats.take_out(session, post),
        "back": lambda: repeats.put_back(session, post),
        "stand": lambda: repeats.let_stand(session, post),
    }
    does[act]()


@settings(max_examples=40, deadline=None)
@given(
    st.sampled_from(repeats.MODES),
    st.lists(st.tuples(st.sampled_from(ACTS), st.sampled_from(POSTS)), min_size=1, max_size=6),
)
def test_only_what_is_concerned_changes_places(
    study: Session, mode: str, acts: list[tuple[str, int]]
) -> None:
    repeats.set_mode(study, mode)
    for act, post in acts:
        before = queued(study)
        _do(study, act, post)
        after = queued(study)
        assert set(after) == to_be_coded(study)
        assert sorted(after.values()) == list(range(1, len(after) + 1))
        left = set(before) - set(after)
        moved = {each for each in set(before) & set(after) if before[each] != after[each]}
        assert len(moved) <= len(left)
    assert check(study).findings == ()


def test_what_leaves_gives_its_place_to_what_joins(tmp_path: Path) -> None:
    session = studies.make_study(tmp_path, TEXTS)
    repeats.set_mode(session, repeats.ONE)
    stands, other, *_ = next(g.posts for g in repeats.groups(session) if len(g.posts) > 2)
    before = queued(session)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(settling, "SHORT", 0)
        repeats.let_stand(session, other)
        after = queued(session)
        assert after == {other if post == stands else post: place for post, place in before.items()}
        repeats.take_out(session, stands)
        assert queued(session) == after | {stands: len(after) + 1}
    session.close()


def test_a_setting_cut_off_is_finished_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = studies.make_study(tmp_path, TEXTS)

    class Crash(Exception):
        pass

    def crash(*args: object) -> None:
        raise Crash

    with monkeypatch.context() as patch:
        patch.setattr(refilling, "refill_in_steps", crash)
        with pytest.raises(Crash):
            repeats.set_mode(session, repeats.ONE)
    assert repeats.mode(session) == repeats.ONE
    assert set(queued(session)) != to_be_coded(session)
    assert indexing.is_pending(session.file)
    indexing.index(session.file)
    assert not indexing.is_pending(session.file)
    assert set(queued(session)) == to_be_coded(session)
    assert check(session).findings == ()
    session.close()
