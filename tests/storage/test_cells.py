"""Many cells and places at once come out as one by one."""

import shutil
from pathlib import Path

import pytest

from coder.domain.marks import FINISHED, SKIPPED
from coder.services import merging, settling
from coder.services.session import Session
from coder.storage import arrivals, cells, decisions, queue_settling, queues, revisions
from tests import studies
from tests.services.second_coder import canonical_of, code_packet, open_round, write_packet

POSTS = 80
IN_PACKET = 104


@pytest.fixture
def coded(tmp_path: Path) -> Session:
    """A project in which somebody coded, corrected, undid and skipped on many posts."""
    session = studies.make_study(tmp_path, POSTS)
    session.file.db.execute("PRAGMA synchronous=OFF")
    coding = studies.start_coding(session)
    for n in range(1, POSTS - 10):
        coding.go_to(n)
        if n % 9 == 0:
            coding.skip()
            continue
        coding.press(studies.TOPIC_CODES[n % 4])
        if n % 4 == 0:
            coding.go_to(n)
            coding.press(studies.TOPIC_CODES[(n + 1) % 4])
        if n % 7 == 0:
            coding.undo()
    return session


def codings(session: Session) -> list[tuple[object, ...]]:
    return session.file.db.execute("SELECT * FROM coding ORDER BY 1,2,3,4").fetchall()


def places(session: Session) -> list[tuple[object, ...]]:
    return session.file.db.execute("SELECT * FROM assignment ORDER BY 1,2").fetchall()


def arrived(session: Session) -> int:
    """Let every third decision have come with a packet; return the arrival."""
    with session.file.write() as db:
        arrival = arrivals.add(session.file, "ab" * 32, b"x" * 16, "2026-03-02T08:00:00.000Z")
        db.execute(
            "INSERT INTO decision_arrival SELECT id,? FROM decision WHERE id%3=0", (arrival.id,)
        )
    return arrival.id


def test_codings_derived_together_are_those_derived_one_by_one(coded: Session) -> None:
    try:
        every = list(decisions.all_cells(coded.file))
        assert len(every) > cells.FEW
        before = codings(coded)
        with coded.file.write():
            cells.derive_again(coded.file, every)
        assert codings(coded) == before
        arrival = arrived(coded)
        with coded.file.write() as db:
            db.execute("UPDATE arrival SET withdrawn_at='2026-03-09' WHERE id=?", (arrival,))
            cells.derive_again(coded.file, every)
        together = codings(coded)
        assert together != before
        with coded.file.write():
            decisions.derive_again(coded.file, every)
        assert codings(coded) == together
    finally:
        coded.close()


def test_places_settled_together_are_those_settled_one_by_one(coded: Session) -> None:
    file = coded.file
    try:
        expected = places(coded)
        rows = revisions.variable_rows(file)
        (queue,) = queues.all_of(file)
        every = range(1, POSTS + 1)
        with file.write() as db:
            db.execute("UPDATE assignment SET finished=1-finished,turn=turn+1")
            queue_settling.settle_many(file, queue, every, rows[FINISHED], rows[SKIPPED])
        assert places(coded) == expected
        assert len(every) > settling.FEW
        for posts in (every, every[: settling.FEW]):
            with file.write() as db:
                db.execute("UPDATE assignment SET finished=1-finished,turn=turn+1")
                settling.settle_posts(
                    file, queue.coder_id, queue.round_id, posts, rows[FINISHED], rows[SKIPPED]
                )
            assert places(coded)[: len(posts)] == expected[: len(posts)]
    finally:
        coded.close()


def test_a_large_packet_is_a_conflict_where_it_differs(tmp_path: Path) -> None:
    """More cells than are dealt with one by one: coded in two copies of one packet."""
    session = studies.make_study(tmp_path, 2 * IN_PACKET)
    try:
        paths = _two_copies(session, tmp_path)
        reports = merging.reports_of(merging.bring_all_home(session, paths))
        assert [(r.new, r.known, r.conflicts) for r in reports] == [
            (2 * IN_PACKET, 0, 0), (2 * IN_PACKET, 0, 40),
        ]  # fmt: skip
        several = [row for row in codings(session) if row[6] != 1]
        assert len(several) == 2 * IN_PACKET
        together = canonical_of(session.file)
        with session.file.write():
            decisions.derive_again(session.file, list(decisions.all_cells(session.file)))
        assert canonical_of(session.file) == together
        for arrival in arrivals.all_of(session.file):
            merging.withdraw(session, arrival)
        assert codings(session) == []
    finally:
        session.close()


def _two_copies(session: Session, folder: Path) -> list[Path]:
    open_round(session, size=IN_PACKET)
    packet = write_packet(session, folder)
    copy = Path(shutil.copy(packet, folder / "kopio.coder"))

    def opener(path: Path, day: int = 5) -> Session:
        found = Session.open(path, clock=studies.Ticking(f"2026-03-{day:02d}T08:00:00+00:00"))
        found.file.db.execute("PRAGMA synchronous=OFF")
        return found

    code_packet(opener, packet, [0] * IN_PACKET, day=5)
    code_packet(opener, copy, [0] * (IN_PACKET - 40) + [1] * 40, day=6)
    return [packet, copy]
