"""The second phase: queues, search and repeats, in steps that can stop at any moment."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from coder.domain.errors import Cancelled
from coder.domain.ids import post_uid
from coder.services import indexing
from coder.services.checking import check
from coder.services.importing import import_file, preview
from coder.services.session import Session
from coder.storage import posts, search_index
from coder.storage import repeats as repeat_groups
from tests import studies

STEPS = 3


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Session]:
    """A project without posts, a coder at it."""
    session = studies.make_study(tmp_path, 0)
    yield session
    session.close()


def bring_in(session: Session, folder: Path, texts: list[str]) -> None:
    number = session.counts().sources
    table = studies.write_posts(folder / f"{number}.csv", texts, first_id=10**6 * (number + 1))
    studies.bring_in(session, table, indexed=False)


def found(session: Session, words: str) -> set[int]:
    rows = session.file.db.execute(
        "SELECT rowid FROM post_fts WHERE post_fts MATCH ?", (words,)
    ).fetchall()
    return {row for (row,) in rows}


def repeats(session: Session) -> dict[int, tuple[int, int]]:
    return repeat_groups.rows(session.file)


def test_words_and_emoji_are_found(project: Session, tmp_path: Path) -> None:
    texts = [
        "taas jono pankki😡",
        "pankki auki",
        "va\u0308a\u0308ra\u0308 saldo",
        "väärä kortti",
        "vaara ohi",
        "“lainaus” ja 😡😡",
    ]
    bring_in(project, tmp_path, texts)
    indexing.index(project.file)
    assert found(project, "pankki") == {1, 2}
    assert found(project, '"😡"') == {1}
    assert found(project, "väärä") == {3, 4}
    assert found(project, "vaara") == {5}
    assert found(project, "lainaus") == {6}
    assert not indexing.is_pending(project.file)
    assert texts == [post.text for post in posts.every(project.file)]


def test_it_goes_on_where_it_stopped(project: Session, tmp_path: Path) -> None:
    n = STEPS * indexing.POSTS_A_STEP + 7
    bring_in(project, tmp_path, [*studies.texts(n - 1), studies.texts(1)[0].upper()])
    project.queues()
    seen: list[int] = []

    def stop(done: int, total: int) -> None:
        assert total == n
        seen.append(done)
        if len(seen) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        indexing.index(project.file, stop)
    assert search_index.indexed_to(project.file) == seen[-1] == 2 * indexing.POSTS_A_STEP
    assert indexing.is_pending(project.file)
    assert check(project).holds

    rest: list[int] = []
    indexing.index(project.file, lambda done, _total: rest.append(done))
    assert min(rest) > seen[-1]
    assert rest[-1] == n
    assert not indexing.is_pending(project.file)
    assert found(project, "kaatui") == {post for post in range(1, n) if post % 4 == 1} | {n}
    assert repeats(project).keys() == {1, n}
    assert check(project).holds


def test_it_does_nothing_a_second_time(project: Session, tmp_path: Path) -> None:
    bring_in(project, tmp_path, studies.texts(20))
    indexing.index(project.file)
    before = project.file.db.execute("SELECT count(*) FROM post_fts_data").fetchone()
    indexing.index(project.file, lambda *_: pytest.fail("nothing waits"))
    assert project.file.db.execute("SELECT count(*) FROM post_fts_data").fetchone() == before


def test_repeats_are_grouped_and_the_lowest_uid_stands(project: Session, tmp_path: Path) -> None:
    bring_in(project, tmp_path, ["Jono on pitkä", "toinen", "jono  ON pitkä ", "jono on pitka"])
    bring_in(project, tmp_path, ["ihan muu", "JONO on\npitka\u0308"])
    indexing.index(project.file)
    alike = {1, 3, 6}
    by_uid = sorted(alike, key=lambda post: post_uid(*posts.origin(project.file, post)))
    assert repeats(project) == {post: (1, place) for place, post in enumerate(by_uid, 1)}
    assert check(project).holds


def test_texts_read_anew_are_indexed_and_grouped_anew(project: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("id,text,comment\n1,sama,eri\n2,sama,toinen\n3,muu,toinen\n", "utf-8")
    options = preview(path).options
    import_file(project.file, path, options, project.clock())
    indexing.index(project.file)
    assert repeats(project).keys() == {1, 2}
    other = preview(path, mapping=(("text", "comment"),)).options
    import_file(project.file, path, other, project.clock())
    indexing.index(project.file)
    assert found(project, "sama") == set()
    assert found(project, "toinen") == {2, 3}
    assert repeats(project).keys() == {2, 3}
    assert check(project).holds


def test_one_can_code_before_it_has_run(project: Session, tmp_path: Path) -> None:
    bring_in(project, tmp_path, studies.texts(5))
    coding = studies.start_coding(project)
    coding.press(studies.TOPIC_CODES[0])
    indexing.index(project.file)
    assert (coding.progress.done, coding.progress.total) == (1, 5)
    assert check(project).holds


def test_it_works_beside_a_session_that_codes(project: Session, tmp_path: Path) -> None:
    bring_in(project, tmp_path, studies.texts(40))
    coding = studies.start_coding(project)
    beside = project.file.beside()

    def press(_done: int, _total: int) -> None:
        coding.press(studies.TOPIC_CODES[1])

    try:
        indexing.index(beside, press)
    finally:
        beside.close()
    assert coding.progress.done == 1
    assert check(project).holds
