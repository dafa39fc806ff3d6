"""Several packets at once, what each line counts, and codebooks that went apart."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from coder.services import merging
from coder.services.codebook_view import history
from coder.services.session import Session
from coder.storage import arrivals
from coder.ui.sampling.home_dialog import HomeDialog
from coder.ui.sampling.kind_lines import LINE
from tests import studies
from tests.services.other_copies import copied, defined, edit, with_code
from tests.services.second_coder import code_packet, open_round, write_packet
from tests.ui.reliability.conftest import OpenPage, Scene

Key = Qt.Key


def opened(path: Path, day: int = 2) -> Session:
    return Session.open(path, clock=studies.Ticking(f"2026-03-{day:02d}T08:00:00+00:00"))


@pytest.fixture
def study(tmp_path: Path) -> Session:
    """A study with an open round; the test's page closes it."""
    session = studies.make_study(tmp_path, 20)
    session.choose_coder(studies.CODER)
    open_round(session)
    return session


def packets_of(study: Session, folder: Path) -> list[Path]:
    """Packets of two coders, one of them coded differently in two copies."""
    found = [write_packet(study, folder, name) for name in ("Bertta", "Cecilia")]
    for path in found:
        code_packet(opened, path, [0, 1], day=4)
    copy = Path(shutil.copy(found[0], folder / "kopio.coder"))
    code_packet(opened, found[0], [0], day=5)
    code_packet(opened, copy, [1, 1], day=6)
    return [*found, copy]


def bring(scene: Scene, *paths: Path) -> HomeDialog:
    scene.room.answers.next_files = list(paths)
    scene.page.deeds.bring_home()
    dialog = scene.page.acts.dialog
    assert isinstance(dialog, HomeDialog)
    return dialog


def figures(dialog: HomeDialog) -> list[str]:
    return [line.figure for line in dialog.lines.lines]


def rows(dialog: HomeDialog) -> list[str]:
    return [row[0].text for row in dialog.seen.cells.rows]


def test_one_preview_and_one_act_for_several_packets(
    open_page: OpenPage, study: Session, tmp_path: Path
) -> None:
    paths = packets_of(study, tmp_path)
    text = tmp_path / "liite.coder"
    text.write_text("Kuusipankki " * 50, encoding="utf-8")
    scene = open_page(study)
    dialog = bring(scene, *paths, text)
    assert dialog.packets.isVisible()
    names = [row[0].text for row in dialog.packets.cells.rows]
    assert names == ["All packets: 4", *(path.name for path in (*paths, text))]
    assert "1 packet cannot come" in dialog.banner.words
    assert figures(dialog) == ["4", "0", "1", "0", "0", "0"]
    assert str(tmp_path) not in dialog.packets.cells.rows[4][4].text
    assert dialog.primary.text() == "Bring home 3 packets"
    dialog.packets.choose_row(2)
    assert figures(dialog) == ["2", "0", "0", "0", "0", "0"]
    dialog.packets.choose_row(4)
    assert figures(dialog) == ["0"] * 6
    assert not dialog.seen.isVisible()
    assert arrivals.all_of(study.file) == []

    dialog.primary.click()
    assert dialog.home
    assert len(arrivals.all_of(study.file)) == 3
    assert "3 packets brought home" in scene.room.said
    assert "New codings on 4 posts" in scene.room.said  # each post once, as in the list
    assert "did not come" in dialog.banner.words


def test_one_of_several_is_taken_back_alone(
    open_page: OpenPage, study: Session, tmp_path: Path
) -> None:
    dialog = bring(open_page(study), *packets_of(study, tmp_path))
    dialog.primary.click()
    dialog.packets.choose_row(2)
    assert dialog.withdraw.text() == "Take the packet back"
    dialog.withdraw.click()
    assert [a.withdrawn_at is None for a in arrivals.all_of(study.file)] == [True, False, True]
    assert "taken back" in dialog.banner.words
    dialog.packets.choose_row(0)
    dialog.withdraw.click()
    assert all(a.withdrawn_at is not None for a in arrivals.all_of(study.file))


def test_a_line_shows_the_posts_it_counts(
    open_page: OpenPage, study: Session, tmp_path: Path
) -> None:
    one, _, copy = packets_of(study, tmp_path)
    merging.bring_home(study, one)
    dialog = bring(open_page(study), copy)
    assert figures(dialog) == ["2", "2", "1", "0", "0", "0"]
    # What has to be looked at is shown first.
    assert dialog.lines.current == 2
    ((_, variable, codings),) = dialog.seen.cells.rows
    assert (variable.text, codings.text) == ("Aihe", "palvelu → jono")
    dialog.lines.setFocus()
    QTest.keyClick(dialog.lines, Key.Key_Up)
    assert len(rows(dialog)) == 2
    assert all(rows(dialog))
    place = QPoint(60, LINE // 2)
    QTest.mouseClick(dialog.lines, Qt.MouseButton.LeftButton, pos=place)
    assert dialog.lines.current == 0
    QTest.keyClick(dialog.lines, Key.Key_Return)
    assert dialog.home


def test_a_fork_of_the_codebook_is_shown_and_its_codes_taken_in(
    open_page: OpenPage, study: Session, tmp_path: Path
) -> None:
    laptop = copied(opened, study, tmp_path / "laptop.coder")
    edit(laptop, with_code("muu"))
    edit(laptop, defined(0, "matkalla"))
    open_round(laptop, name="matkalla")
    packet = write_packet(laptop, tmp_path, "Cecilia", name="matkalla")
    laptop.close()
    code_packet(opened, packet, [0, 1], day=6)
    edit(study, defined(0, "kotona"))
    scene = open_page(study)
    changed: list[object] = []
    scene.room.around.notifier.changed.connect(changed.append)
    dialog = bring(scene, packet)
    assert dialog.lines.current == 5
    assert sorted(rows(dialog)) == [
        "Luokka ”Muu”: vain paketin kopiossa",
        "Luokka ”palvelu”: määritelmä, muutettu kummassakin",
    ]
    assert "kummassakin kopiossa" in dialog.told.text()
    assert not dialog.take_codes.isVisible()
    dialog.primary.click()
    assert dialog.take_codes.isVisible()
    dialog.take_codes.click()
    assert "1 code was taken" in dialog.banner.words
    assert not dialog.take_codes.isVisible()
    assert study.codebook.code("asiat.aihe.muu").archived
    assert len(history(study)) == 3
    assert len(changed) == 1


def test_namesakes_are_told_apart_before_they_come(
    open_page: OpenPage, study: Session, tmp_path: Path
) -> None:
    laptop = copied(opened, study, tmp_path / "laptop.coder")
    study.coder_named("Cecilia")
    open_round(laptop, name="matkalla")
    packet = write_packet(laptop, tmp_path, "Cecilia", name="matkalla")
    laptop.close()
    code_packet(opened, packet, [0], day=6)
    dialog = bring(open_page(study), packet)
    assert dialog.sender_card.name == "Cecilia (2)"
    assert "in the packet: Cecilia" in dialog.sender_card.line
    assert "told apart" in dialog.banner.words
