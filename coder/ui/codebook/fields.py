"""Fields with their label above and what is wrong with them below."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from coder.domain.codebook import Text
from coder.ui.look.look import Look
from coder.ui.look.sizes import CONTROL
from coder.ui.parts.segments import RING, Segments
from coder.ui.parts.sheet import Words
from coder.ui.parts.text_area import TextArea


class Labelled(QWidget):
    """A label, a control, and a line for what is wrong with it."""

    def __init__(self, look: Look, name: str, control: QWidget, hint: str = "") -> None:
        super().__init__()
        self.control = control
        self._name = name
        self.label = Words(look, name, 12, 500, "text2")
        self.label.setBuddy(control)
        if isinstance(control, Segments):  # which keeps room for its focus ring
            self.label.setContentsMargins(RING, 0, 0, 0)
        self.hint = Words(look, hint, 12, 400, "muted")
        self.wrong = Words(look, "", 12, 500, "danger")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        control.setAccessibleName(name)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.label)
        head.addStretch(1)
        head.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(control)
        column.addWidget(self.wrong)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def rename(self, name: str) -> None:
        """Call the field something else."""
        self._name = name
        self.label.setText(name)
        self.control.setAccessibleName(name)

    def say_wrong(self, words: str) -> None:
        """Say what is wrong, nothing where all is well."""
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))
        self.control.setAccessibleDescription(words)


def line_edit(look: Look) -> QLineEdit:
    """Give a field of one line."""
    field = QLineEdit()
    field.setFont(look.font(13))
    field.setFixedHeight(CONTROL + 2)
    field.setMinimumWidth(60)
    return field


class Names(QWidget):
    """A name in Finnish and in English side by side, the project's language first."""

    edited = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.fi = Labelled(look, self.tr("Name in Finnish"), line_edit(look))
        self.en = Labelled(look, self.tr("Name in English"), line_edit(look))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(24)
        for each in (self.fi, self.en):
            self._row.addWidget(each, 1, Qt.AlignmentFlag.AlignTop)
        for each in (self.fi, self.en):
            _line(each).textEdited.connect(self._text_edited)

    def put_first(self, language: str) -> None:
        """Put the field of a language first."""
        first, second = (self.fi, self.en) if language == "fi" else (self.en, self.fi)
        self._row.insertWidget(0, first, 1, Qt.AlignmentFlag.AlignTop)
        QWidget.setTabOrder(first.control, second.control)

    def first(self, language: str) -> QWidget:
        """Give the field of a language."""
        return (self.fi if language == "fi" else self.en).control

    @property
    def text(self) -> Text:
        """What is written."""
        return Text(_line(self.fi).text(), _line(self.en).text())

    def show_text(self, text: Text) -> None:
        """Show another name; a field that says it already keeps its cursor and its undo."""
        for labelled, words in ((self.fi, text.fi), (self.en, text.en)):
            if _line(labelled).text() != words:
                _line(labelled).setText(words)
                _line(labelled).setCursorPosition(0)  # a long name is read from its beginning

    def say_wrong(self, words: str, language: str) -> None:
        """Say what is wrong with the name, under the project's own."""
        self.fi.say_wrong(words if language == "fi" else "")
        self.en.say_wrong(words if language != "fi" else "")

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read but not written."""
        _line(self.fi).setReadOnly(read_only)
        _line(self.en).setReadOnly(read_only)

    def _text_edited(self, _words: str) -> None:
        self.edited.emit(self.text)


def _line(labelled: Labelled) -> QLineEdit:
    control = labelled.control
    assert isinstance(control, QLineEdit)
    return control


class LongText(Labelled):
    """A longer text in one language at a time; `edited` carries the text in both."""

    edited = Signal(object)

    def __init__(self, look: Look, name: str, least: int = 2, hint: str = "") -> None:
        self.area = TextArea(look, least)
        super().__init__(look, name, self.area, hint)
        self._text = Text()
        self._language = "fi"
        self.area.textChanged.connect(self._changed)

    def show_text(self, text: Text, language: str) -> None:
        """Show a text in a language; what the other says stands grey where this one is empty."""
        self._text, self._language = text, language
        words = text.fi if language == "fi" else text.en
        other = text.en if language == "fi" else text.fi
        self.area.show_text(words)
        self.area.setPlaceholderText(other)

    def _changed(self) -> None:
        words = self.area.toPlainText()
        fi = words if self._language == "fi" else self._text.fi
        en = self._text.en if self._language == "fi" else words
        if Text(fi, en) != self._text:
            self._text = Text(fi, en)
            self.edited.emit(self._text)


def side_by_side(one: QWidget, two: QWidget, gap: int = 24) -> QHBoxLayout:
    """Put two fields side by side, equally wide."""
    row = QHBoxLayout()
    row.setSpacing(gap)
    row.addWidget(one, 1, Qt.AlignmentFlag.AlignTop)
    row.addWidget(two, 1, Qt.AlignmentFlag.AlignTop)
    return row


Edited = Callable[[object], object]
