"""Walks the controls of a window: what each is called, and where Tab goes from it."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QTabBar,
    QWidget,
)

CONTROLS = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QAbstractItemView,
    QAbstractSpinBox,
    QTabBar,
)
MOST_STEPS = 60
"""Tabs that one control may take for what it holds: the links of a page of help."""


def controls_of(window: QWidget) -> list[QWidget]:
    """Give what can be worked in a window: by Tab, or by the pointer alone."""
    return [
        widget
        for widget in (window, *window.findChildren(QWidget))
        if widget.isVisible()
        and widget.window() is window
        and not _inner(widget)
        and (isinstance(widget, CONTROLS) or _by_tab(widget))
    ]


def name_of(widget: QWidget) -> str:
    """Give what a screen reader calls a widget."""
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name) if found is not None else widget.accessibleName()


def nameless(window: QWidget) -> Iterator[str]:
    """Say which controls have no name, and which icons no tool tip."""
    for widget in controls_of(window):
        if widget.isWindow():
            continue
        if not name_of(widget).strip():
            yield f"{path_of(widget)} has no name"
        button = isinstance(widget, QAbstractButton)
        if button and not widget.text() and not widget.toolTip():
            yield f"{path_of(widget)} {name_of(widget)!r} shows no words and has no tool tip"


def left_out(window: QWidget) -> Iterator[str]:
    """Press Tab until it comes back; say what it never came to, and where it stuck."""
    wanted = {widget for widget in controls_of(window) if _by_tab(widget) and _in_turn(widget)}
    first = QApplication.focusWidget()
    if first is None or first.window() is not window:
        yield f"{path_of(window)} has no focus"
        return
    seen, here, pressed = [first], first, 0
    while pressed < MOST_STEPS:
        QTest.keyClick(here, Qt.Key.Key_Tab)
        QCoreApplication.processEvents()
        after = QApplication.focusWidget()
        pressed = pressed + 1 if after is here else 0
        if after is None or (after is not here and after in seen):
            break
        if after is not here:
            here = after
            seen.append(here)
    if pressed and wanted - {here}:
        yield f"Tab stays at {path_of(here)}"
    for widget in sorted(wanted - set(seen), key=path_of):
        yield f"Tab never comes to {path_of(widget)} {name_of(widget)!r}"
    first.setFocus()


def path_of(widget: QWidget) -> str:
    """Name a widget by its class and those it stands in."""
    names: list[str] = []
    above: QWidget | None = widget
    while above is not None and len(names) < 4:
        if type(above) is not QWidget:
            names.append(type(above).__name__)
        above = above.parentWidget()
    return " < ".join(names)


def _by_tab(widget: QWidget) -> bool:
    policy = widget.focusPolicy()
    return bool(policy & Qt.FocusPolicy.TabFocus) and widget.isEnabled() and not widget.isWindow()


def _inner(widget: QWidget) -> bool:
    """Tell whether a widget is a part of a control that Qt has made itself."""
    above = widget.parentWidget()
    if widget.focusProxy() is not None or isinstance(widget, QHeaderView):
        return True
    if isinstance(above, QComboBox | QAbstractSpinBox | QLineEdit):
        return True
    return isinstance(above, QAbstractScrollArea) and (
        widget is above.viewport() or widget.objectName().startswith("qt_")
    )


def _in_turn(widget: QWidget) -> bool:
    """Tell whether Tab comes to a widget: of buttons of which one is chosen, to that one."""
    if not isinstance(widget, QAbstractButton):
        return True
    group = widget.group()
    together = widget.autoExclusive() or (group is not None and group.exclusive())
    return not together or widget.isChecked()
