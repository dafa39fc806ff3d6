"""Groups after a decision by hand: what is worked out of a few posts is what all posts give."""

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coder.services import indexing, repeats
from coder.services.near_repeats import NearGroup
from coder.services.session import Session
from coder.storage import repeats as stored
from tests import studies

TEXTS = ["jono", "JONO", "jono ", "verkko", "verkko", "kortti", "muuta", "vielä", "laina", "laina"]
PASSED_ON = {4: 1, 6: 7, 8: 7, 9: 10, 7: 4}
POSTS = range(1, len(TEXTS) + 1)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    session = studies.make_study(tmp_path_factory.mktemp("regrouping"), TEXTS)
    with session.file.write() as db:
        for post, of in PASSED_ON.items():
            db.execute(
                "UPDATE post SET repost_of=(SELECT external_id FROM post WHERE id=?) WHERE id=?",
                (of, post),
            )
        session.file.set_meta("grouped_to", "0")
    indexing.index(session.file)
    session.close()
    return session.path


said = st.lists(
    st.tuples(
        st.sampled_from(("out", "out", "back", "stand", "join", "join", "undo", "redo")),
        st.sets(st.sampled_from(POSTS), min_size=2, max_size=3),
    ),
    min_size=1,
    max_size=14,
)


def _say(session: Session, what: str, which: set[int]) -> None:
    post = min(which)
    if what == "out":
        repeats.take_out(session, post)
    elif what == "back":
        repeats.put_back(session, post)
    elif what == "stand" and repeats.group_of(session, post):
        repeats.let_stand(session, post)
    elif what == "join":
        repeats.accept(session, [NearGroup(tuple(sorted(which)), 95.0)])
    elif what == "undo" and repeats.can_undo(session):
        repeats.undo(session)
    elif what == "redo" and repeats.can_redo(session):
        repeats.redo(session)


@settings(
    max_examples=60, deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)  # fmt: skip
@given(history=said)
def test_a_decision_gives_the_table_that_all_posts_give(
    template: Path, tmp_path: Path, history: list[tuple[str, set[int]]]
) -> None:
    session = Session.open(
        Path(shutil.copy(template, tmp_path / "a.coder")), clock=studies.Ticking()
    )
    for what, which in history:
        _say(session, what, which)
        assert stored.rows(session.file) == stored.derive(session.file).rows
    session.close()


def test_only_what_a_decision_reaches_is_read(template: Path, tmp_path: Path) -> None:
    session = Session.open(
        Path(shutil.copy(template, tmp_path / "a.coder")), clock=studies.Ticking()
    )
    read: list[str] = []
    session.file.db.set_trace_callback(read.append)
    repeats.take_out(session, 9)
    session.file.db.set_trace_callback(None)
    assert any("repeat_group" in statement for statement in read)
    assert not any("GROUP BY text_hash" in statement for statement in read)
    session.close()
