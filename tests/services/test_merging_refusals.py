"""Packets that do not fit: another text, an unknown post, another project, a closed round."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from coder.domain.errors import (
    FileMissing,
    NotAPacket,
    NotAProject,
    OnlyInProject,
    PacketOfAnotherProject,
    ProjectDamaged,
    RoundClosed,
)
from coder.services import merging, round_keeping
from coder.services.session import Session
from coder.storage import arrivals
from tests import studies
from tests.services.second_coder import (
    ROUND,
    SECOND,
    Opener,
    at_home,
    canonical,
    code_packet,
    in_packet,
    read_anew,
    tables,
    topics,
    write_packet,
    wrong,
)


def test_decisions_on_another_text_are_set_aside_and_counted(
    study: Session, packet: Path, opened: Opener
) -> None:
    code_packet(opened, packet, [0, 1, 2])
    place = next(iter(in_packet(opened, packet)))
    read_anew(study, place)
    report = merging.bring_home(study, packet)
    assert (report.new, report.aside, report.differing_posts, report.posts) == (4, 2, 1, 2)
    assert place not in at_home(study)
    assert len(at_home(study)) == 2
    assert wrong(study) == []


def test_a_post_known_only_from_a_decision_becomes_an_empty_stub(
    study: Session, packet: Path, opened: Opener, tmp_path: Path
) -> None:
    code_packet(opened, packet, [0, 1, 2])
    other = studies.make_study(tmp_path, 2, name="vanha", coder=None)
    try:
        with other.file.write():
            other.file.set_meta("project_uid", study.file.project_uid.hex())
        report = merging.bring_home(other, packet)
        assert (report.new, report.unknown_posts, report.round) == (6, 3, "packet")
        assert {place: v for (_, place), v in topics(other, SECOND, "packet").items()} == in_packet(
            opened, packet
        )
        states = other.file.db.execute("SELECT state,count(*) FROM post GROUP BY state").fetchall()
        assert states == [("present", 2), ("stub", 3)]
        assert other.counts().posts == 2
        assert merging.bring_home(other, packet).unknown_posts == 0
    finally:
        other.close()


def test_a_name_that_is_taken_at_home_is_told_apart(
    study: Session, packet: Path, opened: Opener
) -> None:
    code_packet(opened, packet, [0])
    with study.file.write():
        study.file.db.execute("UPDATE coder SET uid=? WHERE name=?", (b"x" * 16, SECOND))
    report = merging.bring_home(study, packet)
    assert report.coder == f"{SECOND} (2)"
    assert [c.name for c in study.coders()] == ["Aino", SECOND, f"{SECOND} (2)"]
    assert len(topics(study, f"{SECOND} (2)", ROUND)) == 1
    assert topics(study, SECOND, ROUND) == {}
    assert merging.bring_home(study, packet).coder == f"{SECOND} (2)"


@pytest.mark.parametrize("read", [merging.preview, merging.bring_home])
def test_what_is_no_packet_of_this_project_is_refused_and_nothing_is_written(
    study: Session,
    packet: Path,
    tmp_path: Path,
    study_file: Path,
    opened: Opener,
    read: Callable[[Session, Path], object],
) -> None:
    code_packet(opened, packet, [0, 1])
    own_copy = Path(shutil.copy(study_file, tmp_path / "kopio.coder"))
    text = tmp_path / "teksti.coder"
    text.write_text("Kuusipankki " * 50, encoding="utf-8")
    cut = tmp_path / "katkennut.coder"
    cut.write_bytes(packet.read_bytes()[:40_000])
    short = tmp_path / "lyhyt.coder"
    short.write_bytes(packet.read_bytes()[:60])
    scratched = tmp_path / "naarmu.coder"
    content = bytearray(packet.read_bytes())
    for page in range(4096, len(content), 4096):
        content[page : page + 200] = b"\xff" * 200
    scratched.write_bytes(content)
    stranger = tmp_path / "vieras.coder"
    shutil.copy(packet, stranger)
    session = opened(stranger)
    with session.file.write():
        session.file.set_meta("project_uid", "ab" * 16)
    session.close()
    before = tables(study)
    for path, error in (
        (own_copy, NotAPacket),
        (text, NotAProject),
        (short, NotAProject),
        (cut, ProjectDamaged),
        (scratched, ProjectDamaged),
        (stranger, PacketOfAnotherProject),
        (tmp_path / "none.coder", FileMissing),
    ):
        with pytest.raises(error) as raised:
            read(study, path)
        assert vars(raised.value)["file"] == str(path)
    assert tables(study) == before
    assert not study.path.with_name("tutkimus backups").exists()


@pytest.mark.parametrize(
    "column", ["coder_id", "made_by", "round_id", "post_id", "variable_id", "revision_id"]
)
def test_a_packet_whose_decisions_name_what_is_not_there_is_damaged(
    study: Session, packet: Path, opened: Opener, column: str
) -> None:
    code_packet(opened, packet, [0, 1])
    db = sqlite3.connect(packet)
    with db:
        db.execute("DROP TRIGGER decision_is_final")
        db.execute(f"UPDATE decision SET {column}=99 WHERE id=2")
    db.close()
    before = tables(study)
    with pytest.raises(ProjectDamaged):
        merging.preview(study, packet)
    with pytest.raises(ProjectDamaged):
        merging.bring_home(study, packet)
    assert tables(study) == before


def test_another_studys_project_is_no_packet(study: Session, packet: Path, tmp_path: Path) -> None:
    other = studies.make_study(tmp_path, 2, name="muu", coder=None)
    other.close()
    with pytest.raises(NotAPacket):
        merging.bring_home(study, other.path)


def test_a_packet_takes_no_packets_home(
    study: Session, packet: Path, tmp_path: Path, opened: Opener
) -> None:
    other = write_packet(study, tmp_path, "Cecilia")
    session = opened(packet)
    for act in (merging.preview, merging.bring_home):
        with pytest.raises(OnlyInProject):
            act(session, other)


def test_a_closed_round_takes_nothing_new_and_loses_nothing(
    study: Session, packet: Path, opened: Opener
) -> None:
    code_packet(opened, packet, [0, 1])
    merging.bring_home(study, packet)
    code_packet(opened, packet, [2], day=7)
    round_keeping.close_round(study, ROUND)
    before = tables(study)
    with pytest.raises(RoundClosed) as raised:
        merging.bring_home(study, packet)
    assert raised.value.round == ROUND
    with pytest.raises(RoundClosed):
        merging.withdraw(study, arrivals.all_of(study.file)[0])
    assert tables(study) == before


def test_a_packet_all_of_which_is_here_may_come_after_closing(
    study: Session, packet: Path, opened: Opener
) -> None:
    code_packet(opened, packet, [0, 1])
    merging.bring_home(study, packet)
    home = canonical(study)
    round_keeping.close_round(study, ROUND)
    assert merging.bring_home(study, packet).new == 0
    assert canonical(study) == home
