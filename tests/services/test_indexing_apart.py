"""An index made apart and copied in: the same as one made in steps, whatever comes between."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from coder.domain.errors import Cancelled
from coder.services import indexing, indexing_apart
from coder.services.checking import check
from coder.services.importing import import_file, preview
from coder.services.session import Session
from coder.storage import repeats, search_index
from tests import studies

N = indexing_apart.TEXTS_A_STEP + 41


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Session]:
    """A project with posts that wait, a coder at it."""
    session = studies.make_study(tmp_path, 0)
    posts = [*studies.texts(N - 3), "eka_toka", "pankki🦜 va\u0308a\u0308rin", "PANKKI🦜  väärin"]
    table = studies.write_posts(tmp_path / "a.csv", posts)
    studies.bring_in(session, table, indexed=False)
    with session.file.write() as db:
        # As JSON can bring it.
        db.execute("UPDATE post SET text='eka'||char(0)||'toka' WHERE id=?", (N - 2,))
    yield session
    session.close()


def index_apart(session: Session, progress: indexing.Progress | None = None) -> None:
    indexing.index(session.file, progress, apart_from=1)


def words(session: Session) -> list[tuple[object, ...]]:
    """Return every word of the index with its post and place."""
    db = session.file.db
    db.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main,post_fts,instance)")
    found = db.execute("SELECT term,doc,offset FROM words ORDER BY 1,2,3").fetchall()
    db.execute("DROP TABLE temp.words")
    return found


def found(session: Session, words: str) -> set[int]:
    rows = session.file.db.execute(
        "SELECT rowid FROM post_fts WHERE post_fts MATCH ?", (words,)
    ).fetchall()
    return {row for (row,) in rows}


def test_it_is_the_index_that_steps_would_make(project: Session) -> None:
    project.queues()
    found(project, "kaatui")  # this connection knows the empty index now
    index_apart(project)
    assert not indexing.is_pending(project.file)
    apart, hashes = words(project), project.file.db.execute("SELECT * FROM post_hash").fetchall()
    before = repeats.rows(project.file)
    assert found(project, '"🦜"') == {N - 1, N}
    assert found(project, "toka") == {N - 2}
    assert before.keys() == {N - 1, N}
    assert check(project).holds
    with project.file.write():
        search_index.drop(project.file)
    indexing.index(project.file)
    assert words(project) == apart
    assert project.file.db.execute("SELECT * FROM post_hash").fetchall() == hashes
    assert repeats.rows(project.file) == before


def test_posts_without_text_leave_gaps(project: Session) -> None:
    gone = [2, 3, indexing_apart.TEXTS_A_STEP]
    for post in gone:
        project.file.db.execute("DELETE FROM raw")
        project.file.db.execute("DELETE FROM post WHERE id=?", (post,))
    index_apart(project)
    assert {doc for _, doc, _ in words(project)} == set(range(1, N + 1)) - set(gone)
    total = project.file.db.execute("SELECT count(*) FROM post_hash").fetchone()[0]
    assert total == N - len(gone)


def test_a_stop_leaves_nothing_half_done(project: Session) -> None:
    def stop(done: int, total: int) -> None:
        assert 0 < done <= total == N
        raise Cancelled

    with pytest.raises(Cancelled):
        index_apart(project, stop)
    assert search_index.indexed_to(project.file) == 0
    assert indexing.is_pending(project.file)
    assert check(project).holds
    index_apart(project)
    assert not indexing.is_pending(project.file)
    assert check(project).holds


def test_pages_of_a_copying_that_was_stopped_are_removed(project: Session) -> None:
    with project.file.write() as db:
        db.executemany(
            "INSERT INTO post_fts_data VALUES(?,x'00')",
            [((1 << 37) + n,) for n in range(2 * indexing_apart.PAGES_A_STEP + 1)],
        )
    index_apart(project)
    assert check(project).holds


def test_texts_read_anew_meanwhile_are_what_is_found(project: Session, tmp_path: Path) -> None:
    path = tmp_path / "b.csv"
    path.write_text(
        "id,text,comment\n" + "".join(f"{n},vanha {n},uusi {n}\n" for n in range(N)), "utf-8"
    )
    import_file(project.file, path, preview(path).options, project.clock())
    beside = project.file.beside()
    times: list[int] = []

    def read_anew(done: int, _total: int) -> None:
        times.append(done)
        if len(times) == 2:
            other = preview(path, mapping=(("text", "comment"),)).options
            import_file(project.file, path, other, project.clock())

    try:
        indexing.index(beside, read_anew, apart_from=1)
    finally:
        beside.close()
    assert sorted(times) != times  # it began anew
    assert found(project, "vanha") == set()
    assert found(project, "uusi") == set(range(N + 1, 2 * N + 1))
    assert check(project).holds


def test_one_codes_beside_it(project: Session) -> None:
    coding = studies.start_coding(project)
    beside = project.file.beside()
    try:
        indexing.index(
            beside, lambda *_: coding.press(studies.TOPIC_CODES[1]) and None, apart_from=1
        )
    finally:
        beside.close()
    assert coding.progress.done == 2
    assert coding.progress.total == N
    assert check(project).holds
    index_apart(project, lambda *_: pytest.fail("nothing waits"))


def test_later_posts_are_added_to_it(project: Session, tmp_path: Path) -> None:
    index_apart(project)
    later = studies.write_posts(tmp_path / "c.csv", ["aivan uutta", "eka toka"], first_id=10**9)
    studies.bring_in(project, later, indexed=False)
    index_apart(project)
    assert found(project, "uutta") == {N + 1}
    assert found(project, "toka") == {N - 2, N + 2}
    assert check(project).holds
