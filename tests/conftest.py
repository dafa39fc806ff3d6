"""Make every test run headless, quiet and clean: no real dialog, no warning, nothing left over."""

import gc
import logging
import os
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

# Before anything imports Qt: it reads these once.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["LANGUAGE"] = "C"

# A busy machine is no fault of a law: neither an example nor making one has to be quick.
SLOWLY = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("desk", SLOWLY)
settings.register_profile("ci", SLOWLY, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "desk")

GRACE_MS = 60_000  # for a thread whose work is done and that is on its way out
QT_FIXTURES = {"qtbot", "qapp", "qtmodeltester"}
MODAL_METHODS = {
    "QDialog": ("exec",),
    "QMenu": ("exec",),
    "QMessageBox": ("exec", "about", "aboutQt", "critical", "information", "question", "warning"),
    "QFileDialog": (
        "exec",
        "getExistingDirectory",
        "getExistingDirectoryUrl",
        "getOpenFileName",
        "getOpenFileNames",
        "getOpenFileUrl",
        "getOpenFileUrls",
        "getSaveFileName",
        "getSaveFileUrl",
    ),
    "QInputDialog": ("exec", "getDouble", "getInt", "getItem", "getMultiLineText", "getText"),
    "QColorDialog": ("exec", "getColor"),
    "QFontDialog": ("exec", "getFont"),
}


def _uses_qt(request: pytest.FixtureRequest) -> bool:
    """Tell whether the test works with Qt, so that the others never pay for it."""
    return not QT_FIXTURES.isdisjoint(request.fixturenames) or "ui" in request.path.parts


@pytest.fixture(autouse=True, scope="module")
def _nothing_looked_through_again() -> None:
    """Keep what is there before a file's tests out of each search for what one of them left."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _neutral_qt(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Give a Qt test a neutral locale and settings of its own."""
    if _uses_qt(request):
        from PySide6.QtCore import QLocale, QSettings

        QLocale.setDefault(QLocale.c())
        place = str(tmp_path_factory.mktemp("settings"))
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, place)


@pytest.fixture(autouse=True)
def _no_real_dialog(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail a test that would stop and wait for a person; a test may put its own answer in place."""
    if not _uses_qt(request):
        return
    from PySide6 import QtWidgets

    def refusal(name: str) -> Any:
        def refuse(*_args: Any, **_kwargs: Any) -> None:
            raise AssertionError(f"{name} was really called: replace it in the test")

        return refuse

    for dialog, methods in MODAL_METHODS.items():
        for method in methods:
            refuse = refusal(f"{dialog}.{method}")
            stand_in = refuse if method == "exec" else staticmethod(refuse)
            monkeypatch.setattr(getattr(QtWidgets, dialog), method, stand_in)


@pytest.fixture(autouse=True)
def _no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail on a log record from WARNING up; a test that expects one calls `caplog.clear()`."""
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    worst = [record for record in records if record.levelno >= logging.WARNING]
    assert not worst, "logged: " + "; ".join(record.getMessage() for record in worst)


@pytest.fixture(autouse=True)
def _nothing_left_over(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail when a test leaves a thread running or a window open."""
    threads_before = set(threading.enumerate())
    windows_before = _visible_windows() if _uses_qt(request) else []
    yield
    new = set(threading.enumerate()) - threads_before
    left = [thread for thread in new if not thread.daemon]
    for thread in left:
        thread.join(GRACE_MS / 1_000)
    running = [thread.name for thread in left if thread.is_alive()]
    assert not running, f"threads still running: {running}"
    if _uses_qt(request):
        _check_qt(windows_before)


def _check_qt(windows_before: list[Any]) -> None:
    from PySide6.QtCore import QThreadPool

    windows = [window for window in _visible_windows() if window not in windows_before]
    names = [type(window).__name__ for window in windows]
    for window in windows:
        window.hide()
    assert not names, f"windows still open: {names}"
    assert QThreadPool.globalInstance().waitForDone(GRACE_MS), "a job is still running"
    assert not _running_qthreads(), "a QThread is still running"


def _visible_windows() -> list[Any]:
    from PySide6.QtWidgets import QApplication

    return [
        window
        for window in QApplication.topLevelWidgets()
        if window.isVisible() and not window.inherits("QTipLabel")
    ]


def _running_qthreads() -> list[Any]:
    from PySide6.QtCore import QCoreApplication, QThread
    from shiboken6 import isValid

    application = QCoreApplication.instance()
    main_thread = application.thread() if application else None
    threads = [found for found in gc.get_objects() if issubclass(type(found), QThread)]
    return [
        thread
        for thread in threads
        if isValid(thread) and thread is not main_thread and thread.isRunning()
        if not thread.wait(GRACE_MS)
    ]
