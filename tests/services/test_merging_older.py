"""Packets that older versions of the program wrote come home; their files stay as they are."""

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from coder.services import merging
from coder.services.session import Session
from coder.storage import arrivals
from tests.services.second_coder import Opener, canonical, code_packet, write_packet, wrong
from tests.storage.older_files import OLDER


def files(folder: Path) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if path.is_file()
    }


@pytest.mark.parametrize("turn_back", OLDER.values(), ids=OLDER)
def test_an_older_packet_comes_home_without_being_written_to(
    study: Session,
    packet: Path,
    opened: Opener,
    tmp_path: Path,
    turn_back: Callable[[Path], None],
) -> None:
    code_packet(opened, packet, [0, 1, 2], note="vaikea")
    expected = merging.preview(study, packet)
    folder = tmp_path / "vanhat"
    folder.mkdir()
    older = Path(shutil.copy(packet, folder / packet.name))
    turn_back(older)
    before = files(folder)
    assert merging.preview(study, older) == expected
    assert merging.bring_home(study, older) == expected
    assert files(folder) == before
    assert wrong(study) == []

    home = canonical(study)
    again = merging.bring_home(study, older)
    assert (again.new, again.known_packet) == (0, True)
    # The same work in a file of now is known, and is an arrival of its own.
    assert merging.bring_home(study, packet).new == 0
    merging.withdraw(study, arrivals.all_of(study.file)[0])
    assert canonical(study) == home
    merging.withdraw(study, arrivals.all_of(study.file)[1])
    assert canonical(study) == {}


def test_a_packet_sent_while_it_was_open_is_read_and_nothing_stays_beside_it(
    study: Session, packet: Path, opened: Opener, tmp_path: Path
) -> None:
    code_packet(opened, packet, [0, 1])
    session = opened(packet, 6)
    session.file.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    folder = tmp_path / "posti"
    folder.mkdir()
    # Its header still says that a log stands beside it.
    sent = Path(shutil.copy(packet, folder / "posti.coder"))
    session.close()
    before = files(folder)
    assert merging.bring_home(study, sent).new == 4
    assert files(folder) == before


def test_older_and_newer_packets_come_home_together(
    study: Session, packet: Path, opened: Opener, tmp_path: Path
) -> None:
    other = write_packet(study, tmp_path, "Cecilia")
    code_packet(opened, packet, [0, 1])
    code_packet(opened, other, [2])
    OLDER["first"](other)
    reports = merging.reports_of(merging.bring_all_home(study, [other, packet]))
    assert [(each.coder, each.new) for each in reports] == [("Cecilia", 2), ("Bertta", 4)]
