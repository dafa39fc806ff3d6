"""Packets: coding in one, getting one again, and writing one where it does no harm."""

import json
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from coder.domain.errors import (
    CoderError,
    FileInUse,
    FolderNotWritable,
    OnlyInProject,
    ProjectExists,
    ProjectInUse,
    RoundClosed,
    UnknownName,
)
from coder.services import merging, packets, round_keeping
from coder.services.checking import check
from coder.services.coding import Coding
from coder.services.session import Session
from coder.storage import arrivals, events, queues, rounds, samples
from tests import studies
from tests.services.packet_list import ALLOWED, ALLOWED_WITH_OWN_WORK, off_the_list
from tests.services.second_coder import (
    ROUND,
    SAMPLE,
    SECOND,
    Opener,
    canonical,
    code_packet,
    coder_of,
    coding_in,
    open_round,
    tables,
    topics,
    write_packet,
)
from tests.studies import FEELING_CODES, TOPIC, TOPIC_CODES, start_coding


def posts_in_order(session: Session) -> list[tuple[int, str]]:
    """Return place and text of the posts in the coder's only queue, in order."""
    return session.file.db.execute(
        "SELECT place,text FROM assignment JOIN post ON post.id=post_id ORDER BY pos"
    ).fetchall()


# --- working in it ----------------------------------------------------------------------------


def _act(coding: Coding) -> Iterator[object]:
    """Go through every kind of act; yield what the page shows after each."""
    acts: list[Callable[[], object]] = [
        lambda: coding.press(TOPIC_CODES[0]), lambda: coding.press(FEELING_CODES[0]),
        lambda: coding.press(FEELING_CODES[2]), coding.go_on, coding.go_on,
        lambda: coding.set_note("huomaa"), coding.flag, lambda: coding.press(TOPIC_CODES[3]),
        coding.undo, coding.redo, coding.skip, lambda: coding.press(TOPIC_CODES[1]), coding.undo,
        coding.previous, coding.next, lambda: coding.go_to(4), coding.next_open,
    ]  # fmt: skip
    for act in acts:
        act()
        post = coding.post
        assert post is not None
        yield (
            post.number, post.total, post.text, post.day, post.links, post.values, post.applicable,
            post.active, post.finished, post.flagged, post.skipped, post.note, coding.progress,
        )  # fmt: skip


def test_a_packet_codes_exactly_like_the_project(tmp_path: Path, opened: Opener) -> None:
    session = studies.make_study(tmp_path, 12, book=studies.three_variables())
    try:
        round_ = open_round(session)
        packet = opened(write_packet(session, tmp_path))
        session.choose_coder(SECOND)
        round_keeping.queue_for(session, round_, coder_of(session))
        here, there = coding_in(session, ROUND), coding_in(packet)
        assert there.post is not None
        assert [v.uid for v in there.variables] == [v.uid for v in here.variables]
        assert list(_act(there)) == list(_act(here))
    finally:
        session.close()


def test_a_packet_opens_for_its_coder_alone_with_one_queue_in_order(
    study: Session, tmp_path: Path, opened: Opener
) -> None:
    round_ = open_round(study)
    expected = study.file.db.execute("SELECT id,place,text FROM post").fetchall()
    by_id = {id_: (place, text) for id_, place, text in expected}
    packet = opened(write_packet(study, tmp_path))
    assert (packet.role, packet.language) == ("packet", "fi")
    assert packet.codebook == study.codebook
    assert coder_of(packet).name == SECOND
    assert [(q.name, q.total, q.done) for q in packet.queues()] == [("packet", 8, 0)]
    order = round_keeping.order_of(study, round_)
    assert posts_in_order(packet) == [by_id[post] for post in order]
    assert order != samples.posts_of(study.file, round_.sample_id or 0)
    with pytest.raises(UnknownName):
        packet.choose_coder("Aino")


def test_a_packet_knows_its_rounds_real_name_when_it_hears_it(
    study: Session, tmp_path: Path, opened: Opener
) -> None:
    open_round(study)
    packet = opened(write_packet(study, tmp_path))
    only = rounds.all_of(packet.file)[0]
    known = packet.file.meta("round_name_hash")
    assert packets.name_hash(only, ROUND) == known
    assert packets.name_hash(only, "toinen") != known
    assert ROUND.encode() not in packet.path.read_bytes()


# --- a second packet for the same coder -------------------------------------------------------


def test_a_coder_who_is_known_keeps_the_identity(
    study: Session, tmp_path: Path, opened: Opener
) -> None:
    open_round(study)
    study.choose_coder(SECOND)
    coder = coder_of(study)
    study.choose_coder("Aino")
    packet = opened(write_packet(study, tmp_path))
    assert coder_of(packet).uid == coder.uid
    assert [c.name for c in study.coders()] == ["Aino", SECOND]


def test_a_packet_written_again_before_coding_differs_in_its_copy_only(
    study: Session, tmp_path: Path, opened: Opener
) -> None:
    open_round(study)
    first = opened(shutil.move(write_packet(study, tmp_path), tmp_path / "first.coder"))
    again = opened(write_packet(study, tmp_path))
    assert coder_of(again).uid == coder_of(first).uid
    assert posts_in_order(again) == posts_in_order(first)
    assert len(study.coders()) == 2
    assert len(events.of_kind(study.file, "packet")) == 2


def test_a_packet_written_again_holds_the_coders_own_work_in_the_round(
    study: Session, tmp_path: Path, opened: Opener
) -> None:
    round_ = open_round(study)
    for name, code in (("Aino", 3), (SECOND, 1)):
        study.choose_coder(name)
        study.queues()
        start_coding(study).press(TOPIC_CODES[2])
        round_keeping.queue_for(study, round_, coder_of(study))
        coding = coding_in(study, ROUND)
        coding.set_note(f"huomio {name}")
        for _ in range(3):
            coding.press(TOPIC_CODES[code])
        coding.undo()
        coding.skip()
    path = write_packet(study, tmp_path)
    packet = opened(path, day=4)
    assert off_the_list(path, ALLOWED_WITH_OWN_WORK) == []
    assert b"huomio Aino" not in path.read_bytes()
    assert check(path).findings == ()
    assert topics(packet, SECOND, "packet") == topics(study, SECOND, ROUND)
    assert len(topics(packet, SECOND, "packet")) == 2
    mine = {
        k: v for k, v in canonical(study).items() if k[2:4] == (coder_of(packet).uid, round_.uid)
    }
    assert canonical(packet) == mine

    coding = coding_in(packet)
    assert (coding.progress.done, coding.progress.total) == (2, 8)
    assert coding.post is not None
    assert coding.post.number == 4  # the third was skipped
    coding.go_to(1)
    assert coding.post is not None
    assert coding.post.note == f"huomio {SECOND}"
    assert coding.can_undo is None
    coding.go_to(3)
    turn = queues.at(packet.file, coding.queue.id, 3)
    assert turn is not None
    assert turn.turn > 8


def test_work_that_came_home_and_was_withdrawn_does_not_go_out_again(
    study: Session, tmp_path: Path, opened: Opener
) -> None:
    open_round(study)
    first = write_packet(study, tmp_path)
    code_packet(opened, first, [0, 1, 2])
    merging.bring_home(study, first)
    again = tmp_path / "again.coder"
    packets.write(study, ROUND, SECOND, again)
    assert len(topics(opened(again), SECOND, "packet")) == 3
    merging.withdraw(study, arrivals.all_of(study.file)[0])
    fresh = tmp_path / "fresh.coder"
    packets.write(study, ROUND, SECOND, fresh)
    assert off_the_list(fresh, ALLOWED) == []


def test_a_packet_that_is_being_coded_is_not_replaced(
    study: Session, tmp_path: Path, opened: Opener
) -> None:
    open_round(study)
    packet = opened(write_packet(study, tmp_path))
    coding = coding_in(packet)
    coding.press(TOPIC_CODES[0])
    with pytest.raises(ProjectInUse):
        write_packet(study, tmp_path)
    coding.press(TOPIC_CODES[1])
    packet.close()
    assert len(topics(opened(packet.path), SECOND, "packet")) == 2


def test_what_a_crash_left_beside_an_earlier_packet_does_not_get_into_the_new_one(
    study: Session, tmp_path: Path, opened: Opener
) -> None:
    open_round(study)
    path = write_packet(study, tmp_path)
    packet = opened(path)
    coding_in(packet).press(TOPIC_CODES[0])
    journal = path.with_name(path.name + "-wal")
    left = journal.read_bytes()
    assert left
    packet.close()
    journal.write_bytes(left)
    write_packet(study, tmp_path)
    assert not journal.exists()
    assert topics(opened(path), SECOND, "packet") == {}


def test_a_project_is_never_replaced_by_a_packet(
    study: Session, study_file: Path, tmp_path: Path
) -> None:
    open_round(study)
    other = Path(shutil.copy(study_file, tmp_path / f"{SECOND}.coder"))
    content = other.read_bytes()
    with pytest.raises(ProjectExists):
        write_packet(study, tmp_path)
    assert other.read_bytes() == content
    assert len(study.coders()) == 1


# --- where it goes ----------------------------------------------------------------------------


def _left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_nothing_stands_beside_a_written_packet(study: Session, tmp_path: Path) -> None:
    open_round(study)
    folder = tmp_path / "out"
    folder.mkdir()
    write_packet(study, folder)
    write_packet(study, folder)
    assert _left_in(folder) == [f"{SECOND}.coder"]


def test_a_write_that_fails_midway_leaves_everything_as_it_was(
    study: Session, tmp_path: Path
) -> None:
    open_round(study)
    folder = tmp_path / "out"
    folder.mkdir()
    path = write_packet(study, folder)
    content = path.read_bytes()
    with study.file.write():
        study.file.db.execute("UPDATE round SET coder_view='broken' WHERE name=?", (ROUND,))
    before = tables(study)
    for coder in (SECOND, "Cecilia"):
        with pytest.raises(json.JSONDecodeError):
            packets.write(study, ROUND, coder, path)
    assert _left_in(folder) == [path.name]
    assert path.read_bytes() == content
    assert tables(study) == before


@pytest.mark.skipif(os.name != "posix", reason="only there can a process limit what it writes")
@pytest.mark.parametrize("share", [0.2, 0.5, 0.97])
def test_a_disk_that_fills_up_leaves_everything_as_it_was(
    study: Session, tmp_path: Path, share: float
) -> None:
    import resource

    open_round(study)
    folder = tmp_path / "out"
    folder.mkdir()
    path = write_packet(study, folder)
    content = path.read_bytes()
    before = tables(study)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(len(content) * share), hard))
    try:
        with pytest.raises(CoderError):
            packets.write(study, ROUND, "Cecilia", path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert _left_in(folder) == [path.name]
    assert path.read_bytes() == content
    assert tables(study) == before


def test_a_folder_that_is_missing_or_in_the_way_is_refused(study: Session, tmp_path: Path) -> None:
    open_round(study)
    before = tables(study)
    with pytest.raises(FolderNotWritable):
        packets.write(study, ROUND, SECOND, tmp_path / "none" / "p.coder")
    (tmp_path / "folder.coder").mkdir()
    with pytest.raises(FolderNotWritable):
        packets.write(study, ROUND, SECOND, tmp_path / "folder.coder")
    assert not (tmp_path / "folder.coder.part").exists()
    with pytest.raises(FileInUse):
        packets.write(study, ROUND, SECOND, study.path)
    assert tables(study) == before


@pytest.mark.skipif(
    os.name != "posix" or os.geteuid() == 0, reason="the administrator may write everywhere"
)
def test_a_folder_without_the_right_to_write_is_refused(study: Session, tmp_path: Path) -> None:
    open_round(study)
    folder = tmp_path / "shut"
    folder.mkdir(mode=0o500)
    with pytest.raises(FolderNotWritable):
        write_packet(study, folder)


def test_a_leftover_of_an_earlier_attempt_is_no_obstacle(study: Session, tmp_path: Path) -> None:
    open_round(study)
    (tmp_path / f"{SECOND}.coder.part").write_bytes(b"half")
    packet = write_packet(study, tmp_path)
    assert off_the_list(packet, ALLOWED) == []


def test_only_people_and_open_rounds_with_a_sample_get_packets(
    study: Session, tmp_path: Path, opened: Opener
) -> None:
    open_round(study)
    packet = opened(write_packet(study, tmp_path))
    with pytest.raises(OnlyInProject):
        packets.write(packet, "packet", SECOND, tmp_path / "p.coder")
    before = tables(study)
    for name in ("Consensus", " "):
        with pytest.raises(UnknownName):
            packets.write(study, ROUND, name, tmp_path / "p.coder")
    with pytest.raises(UnknownName):
        packets.write(study, "main", SECOND, tmp_path / "p.coder")
    assert tables(study) == before
    round_keeping.close_round(study, ROUND)
    with pytest.raises(RoundClosed):
        packets.write(study, ROUND, SECOND, tmp_path / "p.coder")
    assert not (tmp_path / "p.coder").exists()
    assert SAMPLE not in {q.name for q in packet.queues()}
    assert TOPIC in {v.uid for v in packet.codebook.variables}
