"""What a screening does to posts and queues step by step, whatever comes in between."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coder.domain.errors import Cancelled
from coder.domain.screening.rule import ScreeningRule
from coder.domain.screening.word_list import read_word_list
from coder.services import indexing, refilling, screening, screening_again, stages
from coder.services.checking import check
from coder.services.session import Session
from coder.storage import queue_steps
from coder.storage import screening as kept
from tests import studies

POSTS = 40
PARTS = ["yksi", "kaksi", "kolme", "neljä", "viisi", "kuusi", "seitsemän"]
RULES = st.lists(st.sampled_from(PARTS), max_size=5, unique=True)


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """A study of posts that hold one word each, in no order, which all examples share."""
    folder = tmp_path_factory.mktemp("steps")
    session = studies.make_study(folder, 0)
    texts = [f"{PARTS[n * n % 11 % 7]} {n}" for n in range(POSTS)]
    studies.bring_in(session, studies.write_posts(folder / "posts.csv", texts))
    session.queues()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(queue_steps, "POSTS_A_BLOCK", 6)
        patch.setattr(kept, "POSTS_A_BLOCK", 5)
        yield session
    session.close()


def rule_of(words: list[str]) -> ScreeningRule:
    return ScreeningRule((read_word_list("sanat", "\n".join(words)),) if words else ())


def inside(session: Session) -> list[int]:
    rows = session.file.db.execute(
        "SELECT id FROM post LEFT JOIN screening ON post_id=id WHERE coalesce(in_study,1)=1"
    )
    return sorted(row for (row,) in rows)


def queued(session: Session) -> list[tuple[int, int]]:
    session.queues()
    indexing.filling.fill_all(session.file)
    return session.file.db.execute("SELECT pos,post_id FROM assignment ORDER BY pos").fetchall()


def is_in_line(session: Session) -> bool:
    rows = queued(session)
    assert rows == list(enumerate(inside(session), 1))
    return not check(session).findings


@settings(max_examples=60, deadline=None)
@given(RULES, st.lists(st.sampled_from(["code", "skip"]), max_size=4), st.integers(1, POSTS))
def test_queues_follow_any_rule_and_codings_stay_with_their_posts(
    study: Session, words: list[str], acts: list[str], by_hand: int
) -> None:
    queue = study.queues()[0]
    if queue.total > queue.done + len(acts):
        coding = study.coding(queue.id)
        for act in acts:
            coding.press(studies.TOPIC_CODES[0]) if act == "code" else coding.skip()
    screening.put_in(study, [by_hand])
    screening.run(study, rule_of(words))
    assert is_in_line(study)
    screening.leave_to_rule(study, [by_hand])
    assert is_in_line(study)


class Stopping:
    """Stops a run at one of its writes, as a crash would."""

    def __init__(self, session: Session, at: int) -> None:
        self._session, self._plain, self._left = session, session.file.write, at

    def __call__(self, *, background: bool = False):
        self._left -= 1
        if self._left < 0:
            raise Cancelled
        return self._plain(background=background)


@settings(max_examples=60, deadline=None)
@given(RULES, RULES, st.integers(0, 30))
def test_what_a_stop_leaves_is_finished_at_the_next_start(
    study: Session, before: list[str], after: list[str], at: int
) -> None:
    screening.run(study, rule_of(before))
    was = inside(study)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(study.file, "write", Stopping(study, at))
        try:
            screening.run(study, rule_of(after))
        except Cancelled:
            assert at > 0 or (inside(study) == was and not indexing.is_pending(study.file))
    if indexing.is_pending(study.file):
        indexing.index(study.file)
    assert not indexing.is_pending(study.file)
    assert is_in_line(study)
    ruled = screening.current(study)
    assert ruled is not None
    assert ruled.rule == rule_of(after if at else before)
    posts = screening.screened(study, ruled.rule).posts
    assert set(inside(study)) == posts


@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(RULES, RULES, st.integers(1, POSTS), st.integers(0, 12), st.booleans())
def test_what_is_decided_meanwhile_is_kept(
    study: Session, before: list[str], after: list[str], post: int, at: int, into: bool
) -> None:
    screening.run(study, rule_of(before))
    other = Session(study.file.beside(), study.clock)
    other.choose_coder("Aino")
    plain, left = study.file.write, [at + 1]

    def write(*, background: bool = False):
        left[0] -= 1
        if left[0] == 0:
            (screening.put_in if into else screening.put_out)(other, [post])
        return plain(background=background)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(study.file, "write", write)
        screening.run(study, rule_of(after))
    assert is_in_line(study)
    if left[0] <= 0:
        assert (post in inside(study)) == into
    screening.leave_to_rule(study, [post])
    other.close()
    assert is_in_line(study)


def test_the_same_rule_again_looks_at_no_queue(
    study: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    screening.run(study, rule_of(["yksi"]))
    looked: list[object] = []
    monkeypatch.setattr(screening_again, "refill_in_steps", looked.append)
    screening.run(study, rule_of(["yksi"]))
    assert looked == []


def test_a_queue_in_another_order_is_put_together_anew(study: Session, tmp_path: Path) -> None:
    screening.run(study, rule_of([]))
    with study.file.write() as db:
        for place in ("-pos", f"{POSTS}+1+pos"):
            turn = f"CASE WHEN turn=pos THEN {place} ELSE turn END"
            db.execute(f"UPDATE assignment SET turn={turn},pos={place}")
    screening.run(study, rule_of(["yksi", "kolme"]))
    assert is_in_line(study)
    assert refilling.AT_ONCE > POSTS


def test_a_run_stops_with_nothing_written_until_its_rule_is_in_force(study: Session) -> None:
    screening.run(study, rule_of(["yksi"]))
    was = inside(study)
    told: list[int] = []

    def stop_at_once(done: int, total: int) -> None:
        assert total == stages.WHOLE
        told.append(done)
        raise Cancelled

    with pytest.raises(Cancelled):
        screening.run(study, rule_of(["kaksi"]), stop_at_once)
    assert len(told) == 1
    assert inside(study) == was
    assert not indexing.is_pending(study.file)
    assert is_in_line(study)

    def stop_too_late(done: int, total: int) -> None:
        told.append(done)
        if done > screening.SEARCH:
            raise Cancelled

    screening.run(study, rule_of(["kaksi"]), stop_too_late)
    assert told[1:] == sorted(told[1:])
    assert told[-1] > screening.SEARCH
    assert not indexing.is_pending(study.file)
    assert set(inside(study)) == screening.screened(study, rule_of(["kaksi"])).posts
    assert is_in_line(study)
