"""The agreement of a round where it is read beside the window."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from coder.services.session import Session
from coder.storage import events
from tests.ui.reliability.conftest import OpenPage, Scene
from tests.ui.reliability.study import SECOND, one_coder, packet_for_second, two_coders


def wait(qtbot: QtBot, scene: Scene) -> None:
    qtbot.waitUntil(lambda: not scene.runner.busy)


def write_something(session: Session) -> None:
    with session.file.write():
        session.file.set_meta("note", (session.file.meta("note") or "") + "more")


def test_what_was_read_last_is_shown_at_once_and_not_read_again(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot
) -> None:
    scene = open_page(two_coders(tmp_path), large=5)
    wait(qtbot, scene)
    found = scene.page._found
    scene.page.leave()
    scene.page.activate(scene.session)
    assert scene.page._found is found
    assert scene.page.figures.isVisible()
    assert not scene.page.reader.busy


def test_an_act_elsewhere_is_read_under_the_figures_before(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot
) -> None:
    scene = open_page(two_coders(tmp_path), large=5)
    wait(qtbot, scene)
    found = scene.page._found
    write_something(scene.session)
    scene.page.activate(scene.session)
    assert scene.page._found is found
    assert scene.page.figures.isVisible()
    assert scene.page.head.subtitle.words == "Calculating…"
    write_something(scene.session)
    scene.room.around.notifier.changed.emit(None)
    wait(qtbot, scene)
    assert scene.page._found is not found
    assert scene.page._found == found
    assert scene.page.head.subtitle.words != "Calculating…"
    scene.page.activate(scene.session)
    assert not scene.page.reader.busy


def test_figures_opened_before_the_end_are_written_down_once(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot
) -> None:
    session = one_coder(tmp_path)
    packet_for_second(session, tmp_path)
    session.choose_coder(SECOND)
    scene = open_page(session, large=5)
    assert events.of_kind(session.file, "seal_broken") == []
    scene.page.empty.button.click()
    assert len(events.of_kind(session.file, "seal_broken")) == 1
    wait(qtbot, scene)
    write_something(session)
    scene.page.activate(session)
    wait(qtbot, scene)
    assert len(events.of_kind(session.file, "seal_broken")) == 1


def test_leaving_the_project_ends_the_reading(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot
) -> None:
    session = two_coders(tmp_path)
    scene = open_page(session, large=5)
    wait(qtbot, scene)
    write_something(session)
    scene.page.activate(session)
    assert scene.page.reader.busy
    scene.page.hide()  # as the window does: the list reads posts when it is painted
    scene.page.let_go()
    assert not scene.runner.busy
    session.close()
    assert list(tmp_path.glob("tutkimus.coder-*")) == []
    scene.session = Session.open(session.path)
