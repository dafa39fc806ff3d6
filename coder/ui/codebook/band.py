"""The band at the foot of the form: what is not saved, and wording or meaning."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from coder.ui.look.look import Look
from coder.ui.look.paint import paint_icon
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.check_box import Tick
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.sheet import Words

_NARROW = 900
_WORDS = 360
"""The least room that words beside the buttons need."""


class FootBand(QWidget):
    """Hidden where all is saved; `answered` carries whether the meaning changed, for all or one."""

    save_wanted = Signal()
    discard_wanted = Signal()
    answered = Signal(bool, bool)
    cancelled = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.asking = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = Words(look, "", 14, 600, "text")
        self.sentence = Paragraph(look, "", 13, 400, "text2")
        for words in (self.title, self.sentence):
            words.setWordWrap(True)
        self.for_all = Tick(look, "")
        self.save = KeyButton(look, self.tr("Save"), "primary", self.tr("Ctrl+S"))
        self.discard = KeyButton(look, self.tr("Discard changes"), "plain")
        self.wording = KeyButton(look, self.tr("Wording only"), "primary", "S", "check")
        self.meaning = KeyButton(look, self.tr("Meaning"), "plain", "M", "list_checks")
        self.cancel = KeyButton(look, self.tr("Cancel"), "ghost", self.tr("Esc"))
        self._buttons = (self.wording, self.meaning, self.cancel, self.discard, self.save)
        for button in self._buttons:
            button.setAccessibleName(button.text())
        self._lay_out()
        self.save.clicked.connect(self.save_wanted)
        self.discard.clicked.connect(self.discard_wanted)
        self.wording.clicked.connect(self._wording)
        self.meaning.clicked.connect(self._meaning)
        self.cancel.clicked.connect(self.cancelled)
        look.changed.connect(self.update)
        self.hide()

    def _lay_out(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        text = QVBoxLayout()
        text.setSpacing(4)
        text.addWidget(self.title)
        text.addWidget(self.sentence)
        text.addWidget(self.for_all)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(2)
        row.addStretch(1)
        for button in self._buttons:
            row.addWidget(button)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(70, 12, 37, 12)
        self._grid.setHorizontalSpacing(16)
        self._grid.addLayout(text, 0, 0)
        self._grid.addLayout(row, 0, 1)
        self._grid.setColumnStretch(0, 1)
        self._row, self._wide = row, True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put the buttons under the words, or under one another, where there is no room."""
        margins = self._grid.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        asked = sum(b.sizeHint().width() + 2 for b in self._buttons if not b.isHidden())
        wide = self.width() >= _NARROW and room - asked >= _WORDS
        if wide != self._wide:
            self._wide = wide
            self._grid.removeItem(self._row)
            self._grid.addLayout(self._row, 0 if wide else 1, 1 if wide else 0)
        beside = QBoxLayout.Direction.LeftToRight
        below = QBoxLayout.Direction.TopToBottom
        self._row.setDirection(beside if asked <= room else below)
        self._grid.activate()
        self.setMinimumHeight(max(0, self._grid.totalHeightForWidth(self.width())))

    def show_unsaved(self, title: str, sentence: str) -> None:
        """Say what is not saved; nothing hides the band."""
        self.asking = False
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self._show((self.discard, self.save))
        self.setAccessibleName(f"{title} {sentence}".strip())
        self.setVisible(bool(title))
        self._fit()
        self.update()

    def ask(self, title: str, sentence: str, for_all: str, by_itself: bool) -> None:
        """Ask whether the wording or the meaning changed; `by_itself` says it must be meaning."""
        self.asking = True
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.sentence.show()
        self._show((self.wording, self.meaning, self.cancel))
        self.wording.show_words(
            self.tr("Codings still hold") if by_itself else self.tr("Wording only")
        )
        self.for_all.setChecked(False)
        self.for_all.setText(for_all)
        self.for_all.setVisible(bool(for_all))
        self.setAccessibleName(f"{title} {sentence}")
        self.show()
        self._fit()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def _show(self, shown: tuple[KeyButton, ...]) -> None:
        self.for_all.hide()
        for button in self._buttons:
            button.setVisible(button in shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take S, M and Esc as answers."""
        if self.asking and not event.isAutoRepeat():
            if event.key() == Qt.Key.Key_S:
                self._wording()
                return
            if event.key() == Qt.Key.Key_M:
                self._meaning()
                return
            if event.key() == Qt.Key.Key_Escape:
                self.cancelled.emit()
                return
        super().keyPressEvent(event)

    def _wording(self) -> None:
        self.answered.emit(False, self.for_all.isChecked())

    def _meaning(self) -> None:
        self.answered.emit(True, self.for_all.isChecked())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the line above and the icon."""
        look = self._look
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("warning_soft" if self.asking else "bg"))
        painter.fillRect(0, 0, self.width(), 1, look.colour("border"))
        icon = "warning" if self.asking else "circle_dot"
        title = self.title
        words = min(title.height(), title.heightForWidth(title.width()))
        top = title.y() + (title.height() - words) / 2 + 1  # beside the first line of the title
        paint_icon(painter, look, icon, QPointF(40, top), 18, "warning")
        if self.asking and self.hasFocus():
            painter.fillRect(0, 0, self.width(), 2, look.colour("accent"))
        painter.end()
