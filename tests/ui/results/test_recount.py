"""The figures of the page of results where they are counted beside the window."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from coder.services.session import Session
from coder.storage import events
from coder.ui.parts.buttons import KeyButton
from coder.ui.results.counted import Whose
from tests.ui.reliability.study import (
    SECOND,
    code,
    of_posts,
    one_coder,
    packet_for_second,
    two_coders,
)
from tests.ui.results.conftest import OpenPage, Scene, choose, shown


def wait(qtbot: QtBot, scene: Scene) -> None:
    qtbot.waitUntil(lambda: not scene.runner.busy)


def in_all(scene: Scene) -> list[str]:
    return [line[1] for line in shown(scene) if line[0] == "Posts in all"]


def code_anew(session: Session, folder: Path) -> None:
    """Give every post the same code."""
    code(session, "Aino", folder / "anew.csv", dict.fromkeys(of_posts(session), "Muu"))


def write_something(session: Session) -> None:
    """Write what no figure depends on: it is cheaper to count than to know that."""
    with session.file.write():
        session.file.set_meta("note", (session.file.meta("note") or "") + "more")


def test_what_was_counted_last_is_shown_at_once_and_not_counted_again(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot
) -> None:
    scene = open_page(one_coder(tmp_path), large=0)
    wait(qtbot, scene)
    rows = shown(scene)
    assert in_all(scene) == ["40"]
    scene.page.leave()
    scene.page.activate(scene.session)
    assert shown(scene) == rows
    assert not scene.page.recounter.busy
    assert scene.page.head.subtitle.text() == ""


def test_until_figures_are_counted_their_place_is_kept(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot
) -> None:
    session = one_coder(tmp_path)
    scene = open_page(session, large=0)
    wait(qtbot, scene)
    scene.page.variable.setCurrentIndex(1)
    scene.page.variable.activated.emit(1)
    assert scene.page.recounter.busy
    assert shown(scene) == []
    assert scene.page.table.isVisible()
    assert scene.page.question.text() == session.codebook.variables[1].question.in_("fi")
    assert scene.page.head.subtitle.text() == "Counting…"
    scene.page.copy()
    assert scene.room.said == ""
    wait(qtbot, scene)
    assert shown(scene)[0][0] == "negatiivinen"
    assert scene.page.head.subtitle.text() == ""


def test_a_choice_made_while_counting_wins(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot
) -> None:
    scene = open_page(two_coders(tmp_path), large=0)
    wait(qtbot, scene)
    answered: list[Whose] = []
    scene.page.recounter.answered.connect(lambda wanted, _: answered.append(wanted.whose))
    choose(scene, Whose("Aino", "rel"))
    choose(scene, Whose(SECOND, "rel"))
    wait(qtbot, scene)
    assert answered == [Whose(SECOND, "rel")]
    assert in_all(scene) == ["24"]
    choose(scene, Whose())
    wait(qtbot, scene)
    assert in_all(scene) == ["40"]
    choose(scene, Whose(SECOND, "rel"))
    assert in_all(scene) == ["24"]
    assert not scene.page.recounter.busy


def test_an_act_elsewhere_counts_anew_under_the_figures_before(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot
) -> None:
    scene = open_page(one_coder(tmp_path), large=0)
    wait(qtbot, scene)
    before = shown(scene)
    scene.page.leave()
    code_anew(scene.session, tmp_path)
    scene.page.activate(scene.session)
    assert shown(scene) == before
    assert scene.page.head.subtitle.text() == "Counting…"
    wait(qtbot, scene)
    assert [line[1] for line in shown(scene) if line[0] == "Muu"] == ["40"]
    again = shown(scene)
    write_something(scene.session)
    scene.room.around.notifier.changed.emit(None)
    assert scene.page.recounter.busy
    wait(qtbot, scene)
    assert shown(scene) == again


def test_small_projects_are_counted_at_once_but_not_again(
    open_page: OpenPage, tmp_path: Path
) -> None:
    scene = open_page(one_coder(tmp_path))
    shown_first = scene.page._shown  # pyright: ignore[reportPrivateUsage]
    assert in_all(scene) == ["40"]
    scene.page.activate(scene.session)
    assert scene.page._shown is shown_first  # pyright: ignore[reportPrivateUsage]
    code_anew(scene.session, tmp_path)
    scene.page.activate(scene.session)
    assert [line[1] for line in shown(scene) if line[0] == "Muu"] == ["40"]


def test_leaving_the_page_or_the_project_ends_the_counting(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot
) -> None:
    session = one_coder(tmp_path)
    scene = open_page(session, large=0)
    wait(qtbot, scene)
    write_something(session)
    answered: list[object] = []
    scene.page.recounter.answered.connect(lambda *more: answered.append(more))
    scene.page.activate(session)
    assert scene.page.recounter.busy
    scene.page.leave()
    assert not scene.page.recounter.busy
    wait(qtbot, scene)
    scene.page.activate(session)
    assert scene.page.recounter.busy
    scene.page.let_go()
    assert not scene.runner.busy
    session.close()
    assert [path.name for path in tmp_path.glob("*.coder-*")] == []
    assert answered == []
    scene.session = Session.open(session.path)
    scene.page.activate(scene.session)
    wait(qtbot, scene)
    assert in_all(scene) == ["40"]


def test_figures_that_come_when_they_may_not_be_seen_are_not_shown(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot
) -> None:
    session = one_coder(tmp_path)
    packet_for_second(session, tmp_path)
    scene = open_page(session, large=0)
    wait(qtbot, scene)
    write_something(session)
    scene.page.activate(session)
    assert scene.page.recounter.busy
    session.choose_coder(SECOND)
    wait(qtbot, scene)
    assert "stay closed" in scene.page.empty.words
    assert events.of_kind(session.file, "seal_broken") == []
    buttons = scene.page.empty.findChildren(KeyButton)
    next(button for button in buttons if button.text() == "Open anyway…").click()
    assert len(events.of_kind(session.file, "seal_broken")) == 1
    wait(qtbot, scene)
    assert in_all(scene) == ["40"]
    scene.page.activate(session)
    assert not scene.page.recounter.busy
    assert len(events.of_kind(session.file, "seal_broken")) == 1
