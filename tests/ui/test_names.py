"""Every control says what it is to a screen reader, and every icon what it does to the pointer."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLineEdit, QWidget

from tests.ui.conftest import Desk, OpenDesk
from tests.ui.material import three_variables

PAGES = ("posts", "codebook", "coding", "reliability", "results")


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    return open_desk(three_variables(), ("a", "b"))


def shown(root: QWidget) -> list[QWidget]:
    return [w for w in root.findChildren(QWidget) if w.isVisible()]


def said_by(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


def nameless(root: QWidget) -> list[str]:
    """Give the controls in view that a screen reader could only call a button or a field."""
    found: list[str] = []
    for widget in shown(root):
        control = isinstance(widget, QAbstractButton | QLineEdit | QAbstractScrollArea)
        by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if control and by_tab and not said_by(widget):
            found.append(type(widget).__name__)
    return found


def untold(root: QWidget) -> list[str]:
    """Give the buttons in view that show neither words nor a tool tip."""
    return [
        type(widget).__name__
        for widget in shown(root)
        if isinstance(widget, QAbstractButton) and not widget.text() and not widget.toolTip()
    ]


@pytest.mark.parametrize("page", PAGES)
def test_every_control_of_a_page_has_a_name(desk: Desk, page: str) -> None:
    window = desk.program.window
    window.go_to_page(page)
    QCoreApplication.processEvents()
    assert nameless(window) == []
    assert untold(window) == []


def test_the_rail_says_its_keys(desk: Desk) -> None:
    tips = [button.toolTip() for button in desk.program.window.rail.findChildren(QAbstractButton)]
    assert tips
    assert all("(" in tip for tip in tips)


def test_every_control_of_the_start_page_has_a_name(desk: Desk) -> None:
    window = desk.program.window
    window.show_start()
    QCoreApplication.processEvents()
    assert nameless(window) == []
    assert untold(window) == []


def test_every_control_of_help_and_tour_has_a_name(desk: Desk) -> None:
    desk.program.desk.show_tour()
    assert nameless(desk.program.window) == []
    desk.program.window.show_keys()
    assert desk.program.help.window is not None
    assert nameless(desk.program.help.window) == []
    assert untold(desk.program.help.window) == []
    desk.program.help.close()


def test_a_project_closes_with_any_page_in_view(desk: Desk) -> None:
    window = desk.program.window
    for page in PAGES:
        window.go_to_page(page)
        window.show_start()
        desk.program.open_path(desk.program.recents.all()[0].path)
    assert window.session is not None
