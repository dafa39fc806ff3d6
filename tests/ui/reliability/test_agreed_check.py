"""The random check of agreed posts by keys: drawn, confirmed or found wrong, and told."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coder.services import agreed_check
from coder.services.reliability import Reliability
from tests.ui.reliability.conftest import OpenPage, Scene
from tests.ui.reliability.study import two_coders

Key = Qt.Key


@pytest.fixture
def scene(open_page: OpenPage, tmp_path: Path) -> Scene:
    """The figures of a round that both coders have finished."""
    return open_page(two_coders(tmp_path), language="en")


def press(scene: Scene, *keys: Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or scene.page.settling, key)
        QCoreApplication.processEvents()


def draw(scene: Scene, n: int, seed: int) -> None:
    scene.page.check_agreed()
    dialog = scene.page.checking.dialog
    assert dialog is not None
    dialog.size_.setText(str(n))
    dialog.seed.setText(str(seed))
    dialog.primary.click()
    QCoreApplication.processEvents()
    scene.page.settling.setFocus()


def test_drawn_posts_are_confirmed_or_found_wrong_and_the_result_is_told(scene: Scene) -> None:
    before = Reliability(scene.session).figures()
    draw(scene, 3, 7)
    view = scene.page.settling
    assert view.found is not None
    assert len(view.items) == 3
    assert all(item.checked for item in view.items)
    assert view.head.count.words == "0 / 3 checked"
    assert view.head.title.words.startswith("Check of agreed posts")
    assert view.desk.why.text() == "Reason, if the code is wrong"
    first = view.items[0]
    other = next(c for c in first.variable.codes if (c.uid,) not in first.values)
    press(scene, Key(ord(other.key.upper())), Key.Key_Return)
    press(scene, Key.Key_A, Key.Key_Return)
    assert view.head.count.words == "2 / 3 checked"
    press(scene, Key.Key_A, Key.Key_Return)
    assert view.done.title.text() == "The check is done"
    assert "Checked: 3. Found wrong: 1, which is 33.3" in view.done.sentence.text()
    (check,) = agreed_check.of_round(scene.session, view.found.round)
    assert (check.seed, check.checked, check.wrong) == (7, 3, 1)
    view.leave()
    assert Reliability(scene.session).figures() == before


def test_a_check_that_was_left_goes_on_where_it_was(scene: Scene) -> None:
    draw(scene, 3, 7)
    press(scene, Key.Key_A, Key.Key_Return, Key.Key_Escape)
    assert scene.page.settling.found is None
    scene.page.check_agreed()
    view = scene.page.settling
    assert view.head.count.words == "1 / 3 checked"
    assert view.place == 1


def test_the_check_is_offered_once_the_disagreements_are_settled(scene: Scene) -> None:
    scene.page.settle()
    view = scene.page.settling
    assert view.head.way.isVisibleTo(view)
    for _ in view.items:
        press(scene, Key.Key_A, Key.Key_Return)
    assert view.stack.currentWidget() is view.done
    view.done.pressed.emit("check")
    assert scene.page.checking.dialog is not None
    assert scene.page.checking.dialog.size_.value > 0
    scene.page.checking.dialog.reject()
