"""The settings: defaults, what is read back, and the news of a change."""

from pathlib import Path

from PySide6.QtCore import QByteArray
from pytestqt.qtbot import QtBot

from coder.ui.settings import Settings


def test_without_a_file_each_setting_has_its_default(qtbot: QtBot) -> None:
    settings = Settings()
    assert (settings.theme, settings.language) == ("system", "system")
    assert (settings.post_size, settings.post_font) == (None, "literata")
    assert (settings.guard_ms, settings.pace_shown) == (150, True)
    assert settings.own_keys() == {}
    assert settings.folder is None
    assert settings.geometry.isEmpty()


def test_what_is_set_is_read_back(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings()
    settings.theme, settings.language = "dark", "fi"
    settings.post_size, settings.post_font = 27, "inter"
    settings.guard_ms, settings.pace_shown = 0, False
    settings.folder, settings.geometry = tmp_path, QByteArray(b"place")
    settings.set_own_keys("coding.redo", ("Ctrl+Y", "Ctrl+Shift+Z"))
    after = Settings()
    assert (after.theme, after.language, after.post_size, after.post_font) == (
        "dark", "fi", 27, "inter",
    )  # fmt: skip
    assert (after.guard_ms, after.pace_shown) == (0, False)
    assert (after.folder, after.geometry) == (tmp_path, QByteArray(b"place"))
    assert after.own_keys() == {"coding.redo": ("Ctrl+Y", "Ctrl+Shift+Z")}
    after.set_own_keys("coding.redo", None)
    after.post_size = None
    assert (Settings().own_keys(), Settings().post_size) == ({}, None)


def test_a_value_nobody_could_set_gives_the_default(qtbot: QtBot) -> None:
    settings = Settings()
    settings.theme, settings.post_size = "pink", 21
    assert (settings.theme, settings.post_size) == ("system", None)


def test_a_change_is_told_by_its_name(qtbot: QtBot) -> None:
    settings = Settings()
    told: list[str] = []
    settings.changed.connect(told.append)
    settings.post_size = 32
    settings.theme = "light"
    settings.set_own_keys("coding.flag", ("H",))
    settings.set_own_keys("coding.flag", None)
    assert told == ["post_size", "theme", "keys", "keys"]
