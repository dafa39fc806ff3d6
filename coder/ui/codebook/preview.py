"""How a variable or a code will look while coding, drawn by the coding page's own parts."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coder.domain.codebook import Code, Variable
from coder.services.coding_view import PostState
from coder.ui.coding.chip_rows import ChipRows
from coder.ui.coding.code_button import CodeChip, CodeRow
from coder.ui.coding.code_list import CodeList
from coder.ui.look.look import Look
from coder.ui.look.sizes import MEDIUM
from coder.ui.look.tokens import RADIUS

_BAR = 20


class _Still(QWidget):
    """Holds parts of the coding page that take no keys and no clicks here."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.shown: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def clear(self) -> None:
        """Let go of what was shown."""
        if self.shown is not None:
            self.shown.hide()
            self.shown.deleteLater()
            self.shown = None

    def keep_still(self) -> None:
        """Take the keys from everything inside."""
        for each in self.findChildren(QWidget):
            each.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class CodePreview(_Still):
    """One code as a row of the list and as a chip."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._row: CodeRow | None = None
        self._chip: CodeChip | None = None
        self.setFixedHeight(MEDIUM.code_row + 2 + 56)
        look.changed.connect(self.update)

    def show_code(self, variable: Variable, code: Code, language: str) -> None:
        """Show a code."""
        self.clear()
        self.shown = QWidget(self)
        self._row = CodeRow(self.look, variable, code, language, self.shown)
        self._chip = CodeChip(self.look, variable, code, language, self.shown)
        self.keep_still()
        self._place()
        self.shown.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stretch the row."""
        self._place()

    def _place(self) -> None:
        if self.shown is None or self._row is None or self._chip is None:
            return
        self.shown.setGeometry(self.rect())
        metrics = self.look.font(14, 600)
        del metrics
        self._row.name_width = min(220, round(self.width() * 0.34))
        self._row.setGeometry(1, 1, self.width() - 2, MEDIUM.code_row)
        size = self._chip.sizeHint()
        self._chip.setGeometry(0, MEDIUM.code_row + 8, min(size.width(), self.width()), 48)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the border of the list."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.look.colour("border"), 1))
        painter.setBrush(self.look.colour("raised"))
        box = QRectF(0.5, 0.5, self.width() - 1, MEDIUM.code_row + 1)
        painter.drawRoundedRect(box, RADIUS.card - 1, RADIUS.card - 1)
        painter.end()


class VariablePreview(_Still):
    """A variable as it is asked: its codes as a list, or as chips where several may be given."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_variable(self, variable: Variable, language: str) -> None:
        """Show a variable."""
        self.clear()
        form = ChipRows if variable.choice == "multi" else CodeList
        codes = (
            ChipRows(self.look, (variable,), language)
            if form is ChipRows
            else CodeList(self.look, variable, language)
        )
        codes.show_post(_post(variable.uid), None, frozenset())
        self.shown = codes
        self._column.addWidget(codes)
        self.keep_still()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Flow the codes anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if isinstance(self.shown, CodeList | ChipRows):
            self.shown.resize(self.width(), self.shown.height())
            self.shown.fit(10_000, MEDIUM.code_row)


def _post(variable: str) -> PostState:
    """Make a post on which nothing is coded yet."""
    return PostState(
        post_id=0, number=1, total=1, text="", day="", links=(), values={},
        applicable=frozenset({variable}), active=variable, finished=False, flagged=False,
        skipped=False, note="", conflicts=frozenset(),
    )  # fmt: skip
