"""The small dialogs that ask for a number or a line of text."""

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from coder.ui.look.look import Look
from coder.ui.look.sizes import CONTROL
from coder.ui.parts.sheet import Sheet, Words


class Question(Sheet):
    """Asks for one line; with `range_` it is a whole number from the first to the second."""

    def __init__(
        self,
        look: Look,
        title: str,
        label: str,
        value: str,
        range_: tuple[int, int] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, title, "", parent)
        self.primary.show_words(self.tr("Go on"))
        self._range = range_
        self.field = QLineEdit(value)
        self.field.setFont(look.font(14))
        self.field.setMinimumHeight(CONTROL + 4)
        self.field.setAccessibleName(label)
        if range_ is not None:
            self.field.setValidator(QIntValidator(*range_, self))
            self.field.setMaximumWidth(180)
        words = Words(look, label, 13, 500)
        words.setBuddy(self.field)
        self.body.addWidget(words)
        self.body.addWidget(self.field)
        self.body.addStretch(1)
        self.field.textChanged.connect(self._judge)
        self.primary.clicked.connect(self.accept)
        self.field.selectAll()
        self._judge()
        self.fit(480, 230)
        self.field.setFocus()

    @property
    def text(self) -> str:
        """The line without the blanks around it."""
        return self.field.text().strip()

    @property
    def number(self) -> int:
        """The number."""
        return int(self.text)

    def _judge(self) -> None:
        low, high = self._range or (0, 0)
        written = self.text.lstrip("-").isdigit()
        self.primary.setEnabled(self._range is None or (written and low <= self.number <= high))
