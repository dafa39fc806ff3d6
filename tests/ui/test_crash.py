"""What the user sees of a bug, and what its report leaves out."""

from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from coder.ui.ask import Ask
from coder.ui.crash import CrashReporter, place, report_text
from coder.ui.crash_dialog import CrashDialog
from coder.ui.log import Log
from coder.ui.look.look import Look

CANARY = "Jonotin tunnin"


class SaveTo(Ask):
    """Answers with a file."""

    def __init__(self, path: Path | None) -> None:
        super().__init__()
        self._path = path

    def save_file(self, title: str, suggestion: str, files: str) -> Path | None:
        return self._path


def bug(words: str) -> tuple[type[BaseException], BaseException, TracebackType | None]:
    """Raise and catch an error that quotes a post."""
    try:
        raise ValueError(words)
    except ValueError as error:
        return type(error), error, error.__traceback__


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    window = QWidget()
    window.resize(960, 500)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()


def open_dialog(qtbot: QtBot, reporter: CrashReporter, words: str = CANARY) -> CrashDialog:
    """Bring a bug up as the running program does."""
    # Outside a running loop the reporter would wait; the loop of waitUntil is a running one.
    QTimer.singleShot(0, lambda: reporter.report(*bug(words)))
    qtbot.waitUntil(lambda: reporter.dialog is not None and reporter.dialog.isVisible())
    assert reporter.dialog is not None
    return reporter.dialog


def test_the_report_says_where_but_quotes_no_post() -> None:
    kind, _, trace = bug(CANARY)
    report = report_text(kind, trace)
    assert "ValueError" in report
    assert "test_crash.py" in report
    assert CANARY not in report


def test_the_folders_of_the_machine_are_left_out() -> None:
    assert place("D:\\x\\coder\\lib\\coder\\ui\\window.py") == "coder/ui/window.py"
    assert place("somewhere/else/re.py") == "re.py"


def test_the_window_says_what_is_safe_and_folds_the_report(qtbot: QtBot, window: QWidget) -> None:
    reporter = CrashReporter(Look(), saved=lambda: "Saved 14:32:07")
    dialog = open_dialog(qtbot, reporter)
    assert not dialog.report.isVisible()
    dialog.fold.click()
    assert dialog.report.isVisible()
    assert "ValueError" in dialog.report.toPlainText()
    assert CANARY not in dialog.report.toPlainText()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert reporter.dialog is None


def test_a_second_bug_joins_the_open_window(qtbot: QtBot, window: QWidget) -> None:
    reporter = CrashReporter(Look())
    dialog = open_dialog(qtbot, reporter)
    reporter.report(*bug("another"))
    assert reporter.dialog is dialog
    assert dialog.report.toPlainText().count("ValueError") == 2
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert reporter.dialog is None
    again = open_dialog(qtbot, reporter)
    assert again.report.toPlainText().count("ValueError") == 1
    again.reject()


def test_the_report_is_copied_and_saved(qtbot: QtBot, window: QWidget, tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    dialog = open_dialog(qtbot, CrashReporter(Look(), ask=SaveTo(path)))
    dialog.copy.click()
    report = dialog.report.toPlainText()
    assert QGuiApplication.clipboard().text() == report
    dialog.save.click()
    assert path.read_text(encoding="utf-8") == report + "\n"
    dialog.reject()


def test_a_report_that_cannot_be_saved_is_told(
    qtbot: QtBot, window: QWidget, tmp_path: Path
) -> None:
    dialog = open_dialog(qtbot, CrashReporter(Look(), ask=SaveTo(tmp_path)))
    dialog.save.click()
    assert "not saved" in dialog.banner.words
    dialog.reject()


def test_the_program_can_be_closed_from_it(qtbot: QtBot, window: QWidget) -> None:
    dialog = open_dialog(qtbot, CrashReporter(Look()))
    dialog.quit.click()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_the_log_holds_the_report(qtbot: QtBot, window: QWidget, tmp_path: Path) -> None:
    log = Log(tmp_path)
    dialog = open_dialog(qtbot, CrashReporter(Look(), log))
    log.close()
    text = (tmp_path / "coder.log").read_text(encoding="utf-8")
    assert "ValueError" in text
    assert CANARY not in text
    dialog.reject()


def test_an_interrupt_from_the_keyboard_is_no_bug() -> None:
    reporter = CrashReporter(Look())
    reporter.report(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert reporter.dialog is None
