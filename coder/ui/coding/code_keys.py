"""One action for each key a code may have, made once; the page finds the code."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from coder.domain.codebook import Variable
from coder.domain.keys import NONE_KEY, default_keys
from coder.ui.actions import specs_of
from coder.ui.coding.screen import codes_in_force
from coder.ui.page import KeyLine


class CodeKeys(QObject):
    """`pressed` carries the key, in lower case, of a page that is in view."""

    pressed = Signal(str)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._group = QActionGroup(self)
        self._group.setExclusive(False)
        # A letter that the user has given to an action is the action's.
        own = {key.lower() for spec in specs_of("coding") for key in spec.keys}
        for key in (one for one in (NONE_KEY, *default_keys(34)) if one not in own):
            action = QAction(page)
            action.setShortcut(QKeySequence(key.upper()))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.setAutoRepeat(False)
            action.setData(key)
            page.addAction(action)
            self._group.addAction(action)
        self._group.triggered.connect(self._triggered)

    def actions(self) -> list[QAction]:
        """Give the actions, one a key."""
        return self._group.actions()

    def _triggered(self, action: QAction) -> None:
        self.pressed.emit(action.data())


def code_key_lines(variables: tuple[Variable, ...], language: str) -> tuple[KeyLine, ...]:
    """Give the key sheet's lines for the codes of these variables."""
    return tuple(
        KeyLine(variable.name.in_(language), (code.key.upper(),), code.name.in_(language))
        for variable in variables
        for code in codes_in_force(variable)
    )
