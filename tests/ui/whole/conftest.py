"""The projects of the pictures, made once, and an application in which dialogs may wait."""

from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialog
from screens.projects import Projects

# Taken before the tests forbid it: a message of the program is answered by the scene.
REAL_EXEC = QDialog.exec


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder in which the projects lie."""
    return tmp_path_factory.mktemp("whole")


@pytest.fixture(scope="module")
def made(folder: Path, qapp_cls: type[QApplication]) -> Projects:
    """Make the projects."""
    with chdir(folder):
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
        projects = Projects("en")
        projects.make()
    return projects


@pytest.fixture
def projects(
    made: Projects, folder: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Projects]:
    """Stand in the folder of the projects, with the settings that list them."""
    monkeypatch.chdir(folder)
    monkeypatch.setattr(QDialog, "exec", REAL_EXEC)
    style = qapp.style().name()
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    qapp.setStyle("Fusion")
    yield made
    qapp.setStyle(style)
