"""The codes under the post: a list for one variable, rows of chips for several."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from coder.domain.codebook import Variable
from coder.services.coding_view import PostState
from coder.ui.coding.chip_rows import ChipRows
from coder.ui.coding.code_list import CodeList
from coder.ui.look.look import Look
from coder.ui.look.sizes import WIDE, Sizes


class CodeRows(QScrollArea):
    """Holds the list or the chips; `pressed` carries a code, `activated` a variable."""

    pressed = Signal(str)
    activated = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._row_height = WIDE.code_row
        self._chips = WIDE.drawer
        self._variables: tuple[Variable, ...] = ()
        self._language = "en"
        self._shown: tuple[PostState, str | None, frozenset[str]] | None = None
        self.rows: CodeList | ChipRows | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    @property
    def overhang(self) -> int:
        """Pixels that the rows need left of the text's edge, for the accent bar."""
        return 20 if isinstance(self.rows, ChipRows) else 0

    def least_height(self, width: int) -> int:
        """Give the height in which all codes can be seen in a column of this width."""
        return self.rows.least_height(width + self.overhang) if self.rows is not None else 0

    def take_variables(self, variables: tuple[Variable, ...], language: str) -> None:
        """Make the rows of other variables."""
        self._variables, self._language, self._shown = variables, language, None
        if len(variables) == 1 and not self._chips:
            self.rows = CodeList(self._look, variables[0], language)
        else:
            self.rows = ChipRows(self._look, variables, language)
        self.rows.pressed.connect(self.pressed)
        self.rows.activated.connect(self.activated)
        self.setWidget(self.rows)
        self._fit()

    def apply_sizes(self, sizes: Sizes) -> None:
        """Take the measures of the window's class."""
        self._row_height = sizes.code_row
        if sizes.drawer != self._chips:
            self._chips, shown = sizes.drawer, self._shown
            if len(self._variables) == 1:
                self.take_variables(self._variables, self._language)
                if shown is not None:
                    self.show_post(*shown)
        self._fit()

    def show_post(self, post: PostState, browsed: str | None, undone: frozenset[str]) -> None:
        """Show the codes of a post."""
        self._shown = post, browsed, undone
        if self.rows is None:
            return
        self.rows.show_post(post, browsed, undone)
        if self.rows.height() > self.viewport().height():
            box = self.rows.active_box()
            self.ensureVisible(0, round(box.top()), 0, 0)
            self.ensureVisible(0, round(box.bottom()), 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the rows into the new room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        rows: QWidget | None = self.rows
        if isinstance(rows, CodeList | ChipRows):
            rows.resize(self.viewport().width(), rows.height())
            rows.fit(self.viewport().height(), self._row_height)
