"""What the codebook said before, read by code and by day."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from coder.domain import codebook_edits as edits
from coder.domain.codebook import Text
from coder.services import codebook_editing
from coder.services.codebook_merging import merge
from coder.services.codebook_view import history
from coder.services.session import Session
from coder.ui.codebook.history_dialog import HistoryDialog, end_of
from coder.ui.codebook.history_words import HistoryWords
from coder.ui.look.look import Look
from tests.ui.codebook.test_page import CODED, FREE
from tests.ui.material import three_variables

DAYS = ("2026-03-12T10:00:00.000Z", "2026-04-02T10:00:00.000Z")


Open = Callable[[str], HistoryDialog]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A codebook of which a code changed in March, and was merged in April."""
    now = ["2026-03-01T10:00:00.000Z"]
    made = Session.create(tmp_path / "p.coder", three_variables(), "fi", clock=lambda: now[0])
    now[0] = DAYS[0]
    define(made, "Jonottaminen ja odottaminen kotona")
    now[0] = DAYS[1]
    merge(made, [CODED], FREE)
    yield made
    made.close()


@pytest.fixture
def dialog(session: Session, qtbot: QtBot) -> Open:
    """Open the dialog on a code, or on what changed."""
    over = QWidget()
    over.resize(1440, 900)
    qtbot.addWidget(over)
    look = Look()
    look.apply()

    def open_(subject: str) -> HistoryDialog:
        return HistoryDialog(look, session, "en", subject, over)

    return open_


def define(session: Session, words: str) -> None:
    code = replace(session.codebook.code(CODED), definition=Text(words))
    codebook_editing.save(session, edits.put(session.codebook, code))


def test_a_code_lists_the_revisions_that_changed_it(dialog: Open) -> None:
    shown = dialog(CODED)
    lines = [shown.list.item(n).text().split("\n")[0] for n in range(shown.list.count())]
    assert lines == ["Revision 3", "Revision 2 · wording changed", "Revision 1"]
    assert "merged into Pankkikortit" in shown.prose.accessibleName()
    words = [block.text for block in shown.prose.blocks]
    at = words.index("In use or not")
    assert words[at + 1 : at + 3] == ["yes", "no"]
    other = dialog("pankki.aihe.verkko")
    assert other.list.count() == 1


def test_the_words_that_came_and_went_are_marked(dialog: Open) -> None:
    shown = dialog(CODED)
    shown.list.setCurrentRow(1)
    before, after = [block for block in shown.prose.blocks if block.marked]
    assert all(mark.went for mark in before.marked)
    came = [after.text[mark.start : mark.end].strip() for mark in after.marked]
    assert came == ["ja", "kotona"]


def test_a_day_shows_what_was_in_force_then(dialog: Open) -> None:
    shown = dialog(CODED)
    for day, row in (("2026-03-12", 1), ("3 Apr 2026", 0), ("11.3.2026", 2)):
        shown.day.setText(day)
        shown.day.editingFinished.emit()
        assert shown.list.currentRow() == row
        assert not shown.banner.words
    for wrong in ("1999-01-01", "eilen"):
        shown.day.setText(wrong)
        shown.day.editingFinished.emit()
        assert shown.banner.words
        assert shown.list.currentRow() == 2


def test_the_whole_codebook_is_read_as_it_was(dialog: Open) -> None:
    shown = dialog("")
    shown.subject.setCurrentIndex(shown.subject.findText("the whole codebook"))
    shown.subject.activated.emit(0)
    assert "merged into" in shown.prose.accessibleName()
    shown.list.setCurrentRow(2)
    assert "merged into" not in shown.prose.accessibleName()
    assert "Asiakaspalvelu" in shown.prose.accessibleName()


def test_a_day_ends_by_the_clock_of_the_computer() -> None:
    last = datetime.fromisoformat(end_of("2026-03-12")).astimezone()
    assert last.astimezone().strftime("%Y-%m-%d %H:%M") == "2026-03-12 23:59"
    assert last.astimezone(UTC) == last


def test_words_are_given_for_everything_that_can_change(session: Session) -> None:
    words = HistoryWords("fi", "en")
    for past in history(session):
        for block in (*words.of_changes(past), *words.of_book(past)):
            assert block.text
