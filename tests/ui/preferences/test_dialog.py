"""The settings dialog: what is chosen counts at once, and the user's own keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coder.services.backing_up import Backup, backups_of
from coder.services.session import Session
from coder.ui.log import Log
from coder.ui.look.look import Look
from coder.ui.preferences.backups import BackupsPage
from coder.ui.preferences.dialog import SettingsDialog
from coder.ui.preferences.keys import KeysPage
from coder.ui.settings import Settings
from tests.ui.conftest import CONTROL, Desk, Key, OpenDesk
from tests.ui.material import one_variable

COMMA = Key.Key_Comma


def settings_of(desk: Desk) -> SettingsDialog:
    desk.press(COMMA, modifier=CONTROL)
    dialog = desk.program.window.findChild(SettingsDialog)
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


def keys_of(desk: Desk) -> KeysPage:
    dialog = settings_of(desk)
    dialog.tabs.buttons[1].click()
    assert dialog.keys.isVisible()
    return dialog.keys


def test_the_theme_counts_at_once_and_stays(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a",))
    dialog = settings_of(desk)
    dialog.general.theme.buttons[2].click()
    assert desk.program.look.dark
    assert Settings().theme == "dark"
    desk.program.preferences.follow_system()
    assert desk.program.look.dark
    dialog.general.theme.buttons[0].click()
    assert not desk.program.look.dark
    QTest.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()


def test_arrows_choose_the_text_size(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk(one_variable(), ("a",))
    dialog = settings_of(desk)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    size = dialog.general.text_size
    size.setFocus()
    for _ in range(4):
        QTest.keyClick(dialog.focusWidget(), Key.Key_Right)
    assert Settings().post_size == 27
    dialog.close()


def test_another_language_goes_on_in_the_same_dialog(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk(one_variable(), ("a",))
    settings_of(desk).general.language.buttons[1].click()
    window = desk.program.window
    assert desk.program.language == "fi"
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    assert dialog.general.language.value == "fi"
    assert window.session is not None
    dialog.close()


def test_every_action_is_listed_under_its_page_and_found(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a",))
    keys = keys_of(desk)
    heads = [row.title for row in keys.model.rows if not row.action]
    assert heads[:1] == ["Everywhere"]
    assert "Coding" in heads
    QTest.keyClicks(keys.search, "undo")
    found = [row.action for row in keys.model.rows if row.action]
    assert found == ["coding.undo", "study.undo", "study.redo"]
    assert keys.action == "coding.undo"
    keys.window().close()


def press(keys: KeysPage, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(keys.list, key, modifier or Qt.KeyboardModifier.NoModifier)


def test_a_new_key_works_its_cap_shows_it_and_the_old_one_is_free(
    open_desk: OpenDesk, qtbot: QtBot
) -> None:
    desk = open_desk(one_variable(), ("a", "b"))
    keys = keys_of(desk)
    keys.choose("coding.flag")
    press(keys, Key.Key_Return)
    assert keys.waiting
    press(keys, Key.Key_L)
    assert not keys.waiting
    assert Settings().own_keys() == {"coding.flag": ("L",)}
    keys.window().close()
    window = desk.program.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    labels = [button._key for button in desk.program.coding.strip._buttons]
    assert labels[0] == "L"
    coding = desk.program.coding.coding
    assert coding is not None
    desk.press(Key.Key_F)
    assert coding.count_flagged() == 0
    desk.press(Key.Key_L)
    assert coding.count_flagged() == 1


def test_a_taken_key_is_refused_by_the_name_of_its_action(open_desk: OpenDesk) -> None:
    keys = keys_of(open_desk(one_variable(), ("a",)))
    keys.choose("coding.flag")
    keys.wait()
    press(keys, Key.Key_K)
    assert "Skip" in keys.banner.words
    assert keys.waiting
    press(keys, Key.Key_3)
    assert "codes" in keys.banner.words
    press(keys, Key.Key_E, CONTROL | Qt.KeyboardModifier.AltModifier)
    assert "AltGr" in keys.banner.words
    press(keys, Key.Key_Escape)
    assert not keys.waiting
    assert keys.isVisible()
    assert Settings().own_keys() == {}
    keys.window().close()


def test_delete_takes_one_key_back_and_a_button_all(open_desk: OpenDesk) -> None:
    keys = keys_of(open_desk(one_variable(), ("a",)))
    for action, key in (("coding.flag", Key.Key_L), ("coding.skip", Key.Key_F)):
        keys.choose(action)
        keys.wait()
        press(keys, key)
    keys.choose("coding.flag")
    press(keys, Key.Key_Delete)  # its own key is the other one's now
    assert "Skip" in keys.banner.words
    assert set(Settings().own_keys()) == {"coding.flag", "coding.skip"}
    keys.choose("coding.skip")
    press(keys, Key.Key_Delete)
    assert set(Settings().own_keys()) == {"coding.flag"}
    keys.reset_all.click()
    assert Settings().own_keys() == {}
    keys.window().close()


def test_a_code_keeps_its_letter_where_an_action_has_it_elsewhere(open_desk: OpenDesk) -> None:
    Settings().set_own_keys("coding.flag", ("4",))
    desk = open_desk(one_variable(), ("a", "b"))
    desk.press(Key.Key_4)
    assert desk.text == "b"
    desk.press(Key.Key_F)
    coding = desk.program.coding.coding
    assert coding is not None
    assert coding.count_flagged() == 1


def test_the_folder_of_the_log_is_shown(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk(one_variable(), ("a",))
    desk.program.log = Log(tmp_path / "log")
    shown: list[Path] = []
    desk.program.show_in = shown.append
    settings_of(desk).general.log.click()
    desk.program.log.close()
    assert shown == [tmp_path / "log"]


def test_a_project_coded_in_is_copied_on_closing_and_the_copy_opens_beside(
    open_desk: OpenDesk, qtbot: QtBot
) -> None:
    desk = open_desk(one_variable(), ("a", "b"))
    session = desk.program.window.session
    assert session is not None
    path = session.path
    qtbot.waitUntil(lambda: not desk.program.runner.busy)
    desk.press(Key.Key_1)
    desk.press(Key.Key_W, modifier=CONTROL)
    desk.program.open_path(path)
    desk.press(Key.Key_1)
    dialog = settings_of(desk)
    dialog.tabs.buttons[2].click()
    assert dialog.backups.isVisible()
    assert [backup.why for backup in backups_of(path)] == ["close", "import"]
    dialog.backups.buttons[0].click()
    assert not dialog.isVisible()
    copy = desk.program.window.session
    assert copy is not None
    assert copy.path != path
    assert copy.path.parent == path.parent
    assert copy.queues()[0].done == 1
    present = Session.open(path)
    assert present.queues()[0].done == 2
    present.close()


def test_nothing_is_copied_on_closing_where_nothing_was_decided(
    open_desk: OpenDesk, qtbot: QtBot
) -> None:
    desk = open_desk(one_variable(), ("a",))
    qtbot.waitUntil(lambda: not desk.program.runner.busy)
    session = desk.program.window.session
    assert session is not None
    desk.press(Key.Key_W, modifier=CONTROL)
    assert [backup.why for backup in backups_of(session.path)] == ["import"]


def test_without_a_project_there_is_no_page_of_backups(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a",))
    desk.press(Key.Key_W, modifier=CONTROL)
    assert len(settings_of(desk).tabs.buttons) == 2


@pytest.mark.parametrize("change", ["language", "keys"])
def test_what_is_unsaved_in_the_codebook_outlives_another_language_and_other_keys(
    open_desk: OpenDesk, change: str
) -> None:
    desk = open_desk(one_variable(), ("a",))
    program = desk.program
    desk.press(Key.Key_2, modifier=CONTROL)
    code = program.codebook.draft.book.variables[0].codes[0].uid
    program.codebook.tree.choose(code)
    before = program.window
    program.codebook.code_form.long["definition"].area.setFocus()
    QTest.keyClicks(program.codebook.code_form.long["definition"].area, "Uusi")
    assert program.codebook.draft.is_changed
    if change == "language":
        settings_of(desk).general.language.buttons[1].click()
    else:
        program.settings.set_own_keys("coding.flag", ("X",))
        settings_of(desk).close()
    assert program.window is not before
    assert program.window.current is program.codebook
    assert program.codebook.draft.is_changed
    text = program.codebook.draft.book.code(code).definition
    assert "Uusi" in text.fi + text.en
    assert program.codebook.band.isVisible()
    program.codebook.discard()


def test_copies_without_posts_are_counted_but_not_offered(qtbot: QtBot, tmp_path: Path) -> None:
    look = Look()
    look.apply()
    moments = ("2026-03-02T08:00:00.000Z", "2026-03-01T08:00:00.000Z")
    backups = [
        Backup(tmp_path / f"{at}.coder", moments[at], 5000, at == 1, "close") for at in (0, 1)
    ]
    page = BackupsPage(look, backups, "en")
    qtbot.addWidget(page)
    asked: list[Backup] = []
    page.copy_wanted.connect(asked.append)
    assert "1 smaller copy" in page._intro()
    (button,) = page.buttons
    button.click()
    assert asked == [backups[1]]
