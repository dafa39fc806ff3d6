"""Settling disagreements by keys in the window: what is decided, shown, undone and left alone."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coder.domain.codebook import Codebook, Text
from coder.services import round_keeping, settling_way
from coder.services.adjudication import Adjudication
from coder.services.reliability import Reliability
from coder.ui.page import help_of
from coder.ui.parts.buttons import KeyButton
from coder.ui.reliability.settle_view import SettleView
from coder.ui.reliability.side_card import CardText
from tests.ui.reliability.conftest import OpenPage, Scene
from tests.ui.reliability.study import (
    grouped_topic,
    one_coder,
    packet_for_second,
    tone,
    two_coders,
)

Key = Qt.Key


@pytest.fixture
def scene(open_page: OpenPage, tmp_path: Path) -> Scene:
    """The disagreements of a round that both coders have finished, the first one in view."""
    scene = open_page(two_coders(tmp_path))
    scene.page.buttons["settle"].click()
    QCoreApplication.processEvents()
    return scene


def _press(qtbot: QtBot, scene: Scene, *keys: Key, control: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget() or scene.page.settling, key, modifier)
        QCoreApplication.processEvents()


def _decided(view: SettleView, place: int = 0) -> tuple[str, ...] | None:
    assert view.found is not None
    decided = view.found.decided(view.items[place])
    return decided.codes if decided else None


def test_the_next_step_of_a_finished_round_is_settling(scene: Scene) -> None:
    view = scene.page.settling
    assert scene.page.stack.currentWidget() is view
    assert view.item is not None
    assert view.desk.text.text
    assert [card.content.who for card in view.desk.cards] == ["Coder 1", "Coder 2"]
    assert view.hasFocus()


def test_a_and_b_take_a_side_and_a_codes_key_that_code(scene: Scene, qtbot: QtBot) -> None:
    view = scene.page.settling
    assert view.found is not None
    assert view.item is not None
    item = view.item
    left, right = view.found.sides(item)
    _press(qtbot, scene, Key.Key_A)
    assert _decided(view) == left.codes
    assert [card.chosen for card in view.desk.cards] == [True, False]
    _press(qtbot, scene, Key.Key_B)
    assert _decided(view) == right.codes
    other = next(c for c in item.variable.codes if (c.uid,) not in {left.codes, right.codes})
    _press(qtbot, scene, Key(ord(other.key.upper())))
    assert _decided(view) == (other.uid,)
    assert not any(card.chosen for card in view.desk.cards)
    assert view.head.count.words.startswith("1 / ")


def test_reason_and_note_go_with_the_decision(scene: Scene, qtbot: QtBot) -> None:
    view = scene.page.settling
    _press(qtbot, scene, Key.Key_W, Key.Key_A, Key.Key_M)
    assert view.desk.note.hasFocus()
    qtbot.keyClicks(view.desk.note, "a b 1")
    _press(qtbot, scene, Key.Key_Escape)
    assert view.found is not None
    decided = view.found.decided(view.items[0])
    assert decided is not None
    assert (decided.remark.reason, decided.remark.note) == ("unclear_definition", "a b 1")
    _press(qtbot, scene, Key.Key_E)
    again = view.found.decided(view.items[0])
    assert again is not None
    assert (again.remark.reason, again.remark.note) == ("slip", "a b 1")


def test_undo_takes_the_decision_back_and_shows_its_post(scene: Scene, qtbot: QtBot) -> None:
    view = scene.page.settling
    _press(qtbot, scene, Key.Key_A, Key.Key_Return)
    assert view.place == 1
    _press(qtbot, scene, Key.Key_Z, control=True)
    assert (view.place, _decided(view)) == (0, None)
    _press(qtbot, scene, Key.Key_Y, control=True)
    assert _decided(view) is not None
    _press(qtbot, scene, Key.Key_Z, Key.Key_Z, control=True)
    assert scene.room.said


def test_left_goes_back_one_and_names_are_shown_on_request(scene: Scene, qtbot: QtBot) -> None:
    view = scene.page.settling
    _press(qtbot, scene, Key.Key_Right, Key.Key_Left)
    assert view.place == 0
    _press(qtbot, scene, Key.Key_F2)
    assert [card.content.who for card in view.desk.cards] == ["Aino", "Veikko"]
    _press(qtbot, scene, Key.Key_F2)
    assert view.desk.cards[0].content.who == "Coder 1"


def test_the_rules_beside_are_of_just_the_codes_given(scene: Scene) -> None:
    view = scene.page.settling
    assert view.found is not None
    assert view.item is not None
    named = {block.text for block in view.rules.prose.blocks if block.key}
    given = {uid for side in view.found.sides(view.item) for uid in side.codes}
    variable = view.item.variable
    assert named == {variable.code(uid).name.fi for uid in given}
    shown = {chip.code.uid for chip in view.desk.chips if not chip.isHidden()}
    assert shown.isdisjoint(given)


def test_it_begins_with_the_variable_and_the_post_in_view(
    open_page: OpenPage, tmp_path: Path
) -> None:
    page = open_page(two_coders(tmp_path)).page
    below = page.figures.below
    for at in range(page.choosers.variable.count()):
        page.choosers.variable.setCurrentIndex(at)
        page.choosers.variable.activated.emit(at)
        if len(below.posts) > 1:
            below.list.choose_row(1)
            uid, post = below.in_view
            page.settle()
            assert page.settling.item is not None
            item = page.settling.item
            assert (item.variable.uid, item.post_id) == (uid, post)
            first = [each.post_id for each in page.settling.items if each.variable.uid == uid]
            listed = [each.post_id for each in below.posts]
            assert [post for post in first if post in listed] == listed
            assert {each.variable.uid for each in page.settling.items[: len(first)]} == {uid}
            page.settling.leave()
    assert below.posts


def test_after_the_last_one_the_round_is_closed_or_the_frequencies_shown(
    scene: Scene, qtbot: QtBot
) -> None:
    view, session = scene.page.settling, scene.session
    figures = Reliability(session).figures("rel")
    told: list[bool] = []
    wanted: list[bool] = []
    scene.room.around.notifier.changed.connect(lambda _: told.append(True))
    scene.page.results_wanted.connect(lambda: wanted.append(True))
    while view.item is not None:
        _press(qtbot, scene, Key.Key_B, Key.Key_Return)
    assert view.stack.currentWidget() is view.done
    assert view.done.button.text() == "Close the round…"
    others = {each.text(): each for each in view.done.findChildren(KeyButton)}
    assert "M" not in "".join(key for key, _ in scene.room.around.status.content.keys)
    others["Show frequencies"].click()
    assert (told, wanted) == ([True], [True])
    assert scene.page.stack.currentWidget() is scene.page.figures
    assert [n for n, b in scene.page.buttons.items() if b.isVisible()] == ["close"]
    assert Reliability(session).figures("rel") == figures
    found = Adjudication(session, "rel")
    assert found.settled == len(found.items)


def test_the_way_of_settling_is_written_down(scene: Scene) -> None:
    way = scene.page.settling.head.way
    way.setCurrentIndex(way.findData("third_coder"))
    way.activated.emit(way.currentIndex())
    round_ = round_keeping.find(scene.session, "rel")
    assert settling_way.way_of(scene.session, round_) == "third_coder"


def test_escape_goes_back_to_the_figures(scene: Scene, qtbot: QtBot) -> None:
    _press(qtbot, scene, Key.Key_Escape)
    assert scene.page.stack.currentWidget() is scene.page.figures
    assert scene.page.head.isVisible()
    assert scene.page.settling.found is None


def test_a_round_under_way_is_not_settled(open_page: OpenPage, tmp_path: Path) -> None:
    session = one_coder(tmp_path)
    packet_for_second(session, tmp_path)
    scene = open_page(session)
    scene.page.settle()
    assert scene.page.stack.currentWidget() is not scene.page.settling
    assert scene.room.said


@pytest.mark.parametrize(("width", "height"), [(720, 450), (960, 500), (1440, 900)])
def test_no_card_is_cut_in_a_window_of_any_size(scene: Scene, width: int, height: int) -> None:
    scene.page.resize(width, height)
    QCoreApplication.processEvents()
    view = scene.page.settling
    cards = [card for card in view.desk.cards if card.isVisible()]
    assert len({card.height() for card in cards}) == 1
    for card in cards:
        assert card.height() >= card.height_for(card.width())
        assert card.mapTo(view.desk, card.rect().topRight()).x() <= view.desk.width()


def test_a_code_whose_key_is_that_of_a_side_is_taken_with_shift(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot
) -> None:
    letters = dict(zip("123456789", "abcdhijlo", strict=True))
    variable = grouped_topic()
    codes = tuple(replace(code, key=letters[code.key]) for code in variable.codes)
    book = Codebook("pankki", Text("Pankki"), variables=(replace(variable, codes=codes), tone()))
    scene = open_page(two_coders(tmp_path, book=book))
    scene.page.settle()
    view = scene.page.settling
    while view.item is not None and view.item.variable.uid != variable.uid:
        _press(qtbot, scene, Key.Key_A, Key.Key_Return)
    assert view.found is not None
    assert view.item is not None
    item = view.item
    qtbot.keyClick(view, Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    decided = view.found.decided(item)
    assert decided is not None
    assert decided.codes == (codes[0].uid,)
    _press(qtbot, scene, Key.Key_B)
    again = view.found.decided(item)
    assert again is not None
    assert again.codes == view.found.sides(item)[1].codes


def test_settling_has_a_help_page_of_its_own(scene: Scene) -> None:
    assert help_of(scene.page) == "settling"
    scene.page.settling.leave()
    assert help_of(scene.page) == "reliability"


def test_the_words_of_all_cards_are_of_one_size_in_which_none_is_cut(scene: Scene) -> None:
    desk = scene.page.settling.desk
    names = ("Konttoriverkosto", "Muu")
    desk.show_cards([(CardText("", "", "", name, None, ""), False) for name in names])
    long, short = desk.cards
    assert [long.size_for(width) for width in (400, 200, 170)] == [17, 15, 13]
    assert short.size_for(170) == 17
    for card in desk.cards:
        card.take_size(min(each.size_for(200) for each in desk.cards))
    assert long.height_for(200) == short.height_for(200)
