"""The dialog that asks from which day to which day posts are shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coder.ui.look.look import Look
from coder.ui.parts.form import Form, text_input
from coder.ui.parts.sheet import Sheet
from coder.ui.posts.words import day_of, read_day


class DayRangeDialog(Sheet):
    """Two days, either of which may stay empty; `chosen` carries them as they are stored."""

    chosen = Signal(str, str)

    def __init__(
        self, look: Look, first: str, last: str, language: str, parent: QWidget | None
    ) -> None:
        super().__init__(look, "", "", parent)
        title, act = self.tr("Posts of which days?"), self.tr("Show these days")
        self.setWindowTitle(title)
        self.title.setText(title)
        self.primary.show_words(act)
        self.first = text_input(day_of(first, language))
        self.last = text_input(day_of(last, language))
        form = Form(look)
        form.add(self.tr("First day"), self.first)
        form.add(self.tr("Last day"), self.last)
        self.body.addWidget(form)
        example = day_of("2014-03-12", language)
        words = self.tr("As {day} or 2014-03-12. An empty day sets no bound.")
        self.hint.setText(words.format(day=example))
        self.primary.clicked.connect(self._take)
        form.order(self)
        self.fit(600, 280)

    def _take(self) -> None:
        first, last = read_day(self.first.text()), read_day(self.last.text())
        if first is None or last is None:
            self.banner.say(self.tr("This is not a day. Nothing was changed."))
            (self.first if first is None else self.last).setFocus()
            return
        if first and last and first > last:
            self.banner.say(self.tr("The last day is before the first. Nothing was changed."))
            self.last.setFocus()
            return
        self.chosen.emit(first, last)
        self.accept()
