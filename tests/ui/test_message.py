"""The dialogs that tell and ask: their words, their ways on, and their keys."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coder.domain.errors import ProjectInUse
from coder.ui.ask import Ask
from coder.ui.errors import ErrorTeller
from coder.ui.look.look import Look
from coder.ui.message import Message
from coder.ui.question import Question

Key = Qt.Key
WAYS = (("again", "Try again"), ("elsewhere", "Save as…"))


def shown(qtbot: QtBot, dialog: Message | Question) -> None:
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()


def message(qtbot: QtBot, **more: object) -> Message:
    look = Look()
    look.apply()
    made = Message(look, "The workbook was not saved", "It is open elsewhere.", WAYS, **more)  # type: ignore[arg-type]
    shown(qtbot, made)
    return made


def test_enter_takes_the_primary_way_and_escape_none(qtbot: QtBot) -> None:
    first = message(qtbot)
    QTest.keyClick(first, Key.Key_Return)
    assert (first.way, first.isVisible()) == ("again", False)
    second = message(qtbot)
    QTest.keyClick(second, Key.Key_Escape)
    assert (second.way, second.isVisible()) == (None, False)


def test_tab_reaches_every_way(qtbot: QtBot) -> None:
    dialog = message(qtbot, details="FileInUse")
    reached: set[str] = set()
    for _ in range(8):
        QTest.keyClick(dialog.focusWidget() or dialog, Key.Key_Tab)
        focused = dialog.focusWidget()
        assert focused is not None
        reached.add(focused.accessibleName() or str(focused.property("text")))
    assert reached >= {"Try again", "Save as…", "Cancel", "Technical details"}


def test_details_are_folded_until_asked_for(qtbot: QtBot) -> None:
    dialog = message(qtbot, safe="The old file is intact.", details="FileInUse · file=a.xlsx")
    assert not dialog.details.isVisible()
    height = dialog.height()
    dialog.fold.click()
    assert dialog.details.isVisible()
    assert dialog.height() >= height
    assert "intact" in dialog.accessibleDescription()


def test_without_ways_there_is_one_button_that_closes(qtbot: QtBot) -> None:
    look = Look()
    dialog = Message(look, "Title", "Sentence.")
    shown(qtbot, dialog)
    assert not dialog.cancel.isVisible()
    QTest.keyClick(dialog, Key.Key_Return)
    assert not dialog.isVisible()


def test_a_number_outside_its_range_is_not_taken(qtbot: QtBot) -> None:
    question = Question(Look(), "Go to post", "Number", "3", (1, 20))
    shown(qtbot, question)
    question.field.setText("")
    assert not question.primary.isEnabled()
    QTest.keyClick(question, Key.Key_Return)
    assert question.isVisible()
    question.field.setText("17")
    QTest.keyClick(question.field, Key.Key_Return)
    assert (question.isVisible(), question.number) == (False, 17)


class Heard(Ask):
    """Keeps what it was to tell."""

    def tell(self, title: str, sentence: str, *, safe: str = "", details: str = "") -> None:
        self.heard = (title, sentence, safe, details)


def test_an_error_is_told_in_its_parts(qtbot: QtBot) -> None:
    ask = Heard()
    errors = ErrorTeller(lambda _sentence: None, ask)
    errors.in_dialog("The project was not opened", ProjectInUse("a.coder", "PC-14", "veikko", ""))
    _, sentence, safe, details = ask.heard
    assert "PC-14" in sentence
    assert safe.startswith("Nothing was changed")
    assert safe not in sentence
    assert details.startswith("ProjectInUse · file=a.coder")
