"""The parts of the search index become one, in steps that can stop at any moment."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from coder.domain.errors import Cancelled
from coder.services import index_joining, indexing
from coder.services.checking import check
from coder.services.session import Session
from coder.storage import search_index
from tests import studies

POSTS = 3_000


@pytest.fixture
def parted(tmp_path: Path) -> Iterator[Session]:
    """A study whose index is in many parts."""
    session = studies.make_study(tmp_path, POSTS)
    with session.file.write():
        search_index.drop(session.file)
        search_index.prepare(session.file)
    for after in range(0, POSTS, 100):
        with session.file.write():
            search_index.add(session.file, after, after + 100)
    with session.file.write():
        search_index.end_anew(session.file, POSTS)
    yield session
    session.close()


def found(session: Session) -> list[tuple[str, int]]:
    db = session.file.db
    db.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.w USING fts5vocab(main,post_fts,'instance')"
    )
    return db.execute("SELECT term,doc FROM temp.w ORDER BY 1,2").fetchall()


def test_the_parts_become_one_and_find_the_same(parted: Session) -> None:
    before = found(parted)
    assert search_index.parts(parted.file) == 30
    assert index_joining.is_pending(parted.file)
    index_joining.join(parted.file)
    assert search_index.parts(parted.file) == 1
    assert not index_joining.is_pending(parted.file)
    assert found(parted) == before
    assert not check(parted).findings


def test_it_goes_on_where_it_stopped_and_takes_in_what_came_since(
    parted: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_index, "JOIN_PAGES", 1)
    steps: list[int] = []

    def stop(done: int, _: int) -> None:
        steps.append(done)
        if done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        index_joining.join(parted.file, stop)
    assert index_joining.is_pending(parted.file)
    assert not check(parted).findings
    later = studies.write_posts(tmp_path / "later.csv", ["myöhemmin tullut"], first_id=10**7)
    studies.bring_in(parted, later, indexed=False)
    indexing.index(parted.file)
    before = found(parted)
    index_joining.join(parted.file)
    assert search_index.parts(parted.file) <= 2  # what came since may stay apart
    assert found(parted) == before
    assert ("myöhemmin", POSTS + 1) in before
    assert not check(parted).findings


def test_few_parts_are_left_as_they_are(parted: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_joining, "WORTH_JOINING", 30)
    index_joining.join(parted.file)
    assert search_index.parts(parted.file) == 30
