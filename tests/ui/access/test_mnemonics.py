"""In each dialog Alt and a letter leads to every field, and no letter leads to two."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from screens.projects import Projects
from screens.scene import Scene
from screens.scenes import SCENES

from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.check_box import Tick
from coder.ui.parts.letters import letter_of
from coder.ui.parts.mnemonics import letters_for
from coder.ui.parts.sheet import Sheet
from tests.ui.whole.swift_stage import Sized, SwiftStage, play

DIALOGS = ("import", "sample", "results-export", "start-new", "start-coder", "posts-days")
DIALOGS += ("coding-ask", "settings", "error-locked")


def letters(dialog: QWidget) -> dict[str, str]:
    """Give the letter of each field's label and of each button, by their words."""
    found: dict[str, str] = {}
    for widget in dialog.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel) and widget.buddy() is not None and widget.text():
            place = widget.text().find("&")
            found[widget.text()] = widget.text()[place + 1].lower() if place >= 0 else ""
        elif (isinstance(widget, Tick) and widget.lettered) or (
            isinstance(widget, KeyButton) and not widget.has_key
        ):
            found[widget.text()] = letter_of(widget)
    return found


@pytest.mark.parametrize("language", ["fi", "en"])
@pytest.mark.parametrize(
    "scene", [s for s in SCENES if s.name.startswith(DIALOGS)], ids=lambda scene: scene.name
)
def test_each_letter_leads_to_one_place(scene: Scene, language: str, projects: Projects) -> None:
    looked_at = 0

    def check(name: str, stage: SwiftStage) -> None:
        nonlocal looked_at
        for window in stage.shown():
            if isinstance(window, Sheet):
                looked_at += 1
                found = letters(window)
                assert all(found.values()), found
                assert len(set(found.values())) == len(found), found

    play(scene, Sized(language, "light", 100), projects, check)
    assert looked_at


def test_the_letter_of_a_label_leads_to_its_field(projects: Projects) -> None:
    scene = next(scene for scene in SCENES if scene.name == "sample-draw")
    reached: list[bool] = []

    def check(name: str, stage: SwiftStage) -> None:
        (dialog,) = [window for window in stage.shown() if isinstance(window, Sheet)]
        dialog.activateWindow()
        for label in dialog.findChildren(QLabel):
            field = label.buddy()
            if field is None or not label.isVisible():
                continue
            letter = label.text()[label.text().find("&") + 1].upper()
            dialog.primary.setFocus()
            QTest.keyClick(dialog, Qt.Key(ord(letter)), Qt.KeyboardModifier.AltModifier)
            QCoreApplication.processEvents()
            reached.append(QApplication.focusWidget() is field)

    play(scene, Sized("en", "light", 100), projects, check)
    assert len(reached) > 2
    assert all(reached)


def test_a_letter_gives_way_where_another_has_no_other() -> None:
    assert letters_for(["Name", "Near"]) == ["n", "e"]
    assert letters_for(["ab", "a"]) == ["b", "a"]
    assert letters_for(["ab", "bc", "a", "cd"]) == ["b", "c", "a", "d"]
    assert letters_for(["a", "a", "1"]) == ["a", "", ""]
