"""The page of the codebook, by its keys."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from coder.app import Program
from coder.domain.codebook import Codebook, Text
from coder.exchange.codebook_file import write_codebook
from coder.services import checking
from coder.services.codebook_editing import Saved
from coder.services.session import Session
from coder.storage import revisions
from coder.ui.codebook.history_dialog import HistoryDialog
from coder.ui.codebook.notes import Notes
from coder.ui.codebook.page import CodebookPage
from tests.ui.conftest import CONTROL, Desk, Key, OpenDesk
from tests.ui.material import TEXTS, three_variables

ALT = Qt.KeyboardModifier.AltModifier
CODED = "pankki.aihe.nopeus"
FREE = "pankki.aihe.kortti"


class Table:
    """The page under test, and what its user does."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk = desk
        self.qtbot = qtbot
        desk.press(Key.Key_2, modifier=CONTROL)
        self.settle()
        self.page.tree.setFocus()

    @property
    def program(self) -> Program:
        return self.desk.program

    @property
    def page(self) -> CodebookPage:
        return self.program.codebook

    @property
    def session(self) -> Session:
        assert self.program.window.session is not None
        return self.program.window.session

    @property
    def book(self) -> Codebook:
        return self.page.draft.book

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.program.desk.runner.busy)
        QCoreApplication.processEvents()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        target = self.program.window.focusWidget() or self.program.window
        QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)

    def choose(self, uid: str) -> None:
        self.page.tree.choose(uid)
        self.page.tree.setFocus()

    def write(self, field: QWidget, words: str) -> None:
        field.setFocus()
        self.press(Key.Key_A, CONTROL)
        QTest.keyClicks(field, words)

    def define(self, uid: str, words: str) -> None:
        self.choose(uid)
        self.write(self.page.code_form.long["definition"].area, words)

    def save(self) -> None:
        self.press(Key.Key_S, CONTROL)

    def sound(self) -> bool:
        return checking.check(self.session).holds


@pytest.fixture
def table(open_desk: OpenDesk, qtbot: QtBot) -> Table:
    """The page over a project in which one post is coded."""
    desk = open_desk(three_variables(), TEXTS)
    desk.press(Key.Key_2, Key.Key_2, Key.Key_1, Key.Key_Space)
    return Table(desk, qtbot)


def test_the_page_stands_in_the_window(table: Table) -> None:
    assert table.program.window.current is table.page
    assert table.page.tree.current == "pankki"
    assert not table.page.band.isVisible()
    table.choose(CODED)
    table.settle()
    assert table.page.code_form.count.text() == "coded on 1 post"
    assert [line.text() for line in table.page.code_form.recent.lines] == [
        " ".join(TEXTS[0].split())
    ]


def test_arrows_go_through_the_codes(table: Table) -> None:
    table.choose("pankki.aihe")
    table.press(Key.Key_Right)
    table.press(Key.Key_Down)
    assert table.page.tree.current == "pankki.aihe.Palvelu"
    assert table.page.stack.currentWidget() is table.page.code_form
    table.press(Key.Key_Return)
    assert table.program.window.focusWidget() is table.page.code_form.names.fi.control


def test_a_definition_with_codings_is_asked_about(table: Table) -> None:
    table.define(CODED, "Hitaus")
    assert "Not saved" in table.page.band.title.text()
    table.save()
    assert table.page.band.asking
    assert "Palvelun nopeus" in table.page.band.title.text()
    assert "1 post " in table.page.band.sentence.text()
    assert table.session.revision.n == 1
    table.press(Key.Key_M)
    assert table.session.revision.n == 2
    assert table.session.codebook.code(CODED).definition.fi == "Hitaus"
    assert revisions.meanings(table.session.file).now(CODED) == 2
    assert not table.page.band.isVisible()
    assert table.program.window.focusWidget() is table.page.tree
    assert table.sound()


def test_wording_only_moves_nothing_to_review(table: Table) -> None:
    table.define(CODED, "Hitaus")
    table.save()
    table.press(Key.Key_S)
    assert table.session.revision.kind == "wording"
    assert revisions.meanings(table.session.file).since == {}


def test_esc_leaves_the_question_and_keeps_the_draft(table: Table) -> None:
    table.define(CODED, "Hitaus")
    table.save()
    table.press(Key.Key_Escape)
    assert not table.page.band.asking
    assert table.page.band.isVisible()
    assert table.session.revision.n == 1
    assert table.book.code(CODED).definition.fi == "Hitaus"


def test_each_code_is_asked_about_or_all_at_once(table: Table) -> None:
    table.define(CODED, "Hitaus")
    table.choose("pankki.savy.neutraali")
    table.write(table.page.code_form.names.fi.control, "keskivaiheilla")
    table.save()
    assert table.page.band.title.text().endswith("(1/2)")
    table.press(Key.Key_M)
    assert table.page.band.title.text().endswith("(2/2)")
    table.press(Key.Key_S)
    assert revisions.meanings(table.session.file).now(CODED) == 2
    table.define(CODED, "Jono")
    table.choose("pankki.savy.neutraali")
    table.write(table.page.code_form.names.fi.control, "tasan")
    table.save()
    table.page.band.for_all.setChecked(True)
    table.press(Key.Key_S)
    assert table.session.revision.n == 3


def test_key_sign_and_order_are_saved_without_a_question(table: Table) -> None:
    table.choose(CODED)
    table.write(table.page.code_form.key_input, "9")
    table.page.code_form.slot.setFocus()
    table.press(Key.Key_Left)
    table.choose(CODED)
    table.press(Key.Key_Up, ALT)
    table.save()
    saved = table.session.codebook
    assert saved.code(CODED).key == "9"
    assert saved.code(CODED).colour == 1
    assert saved.variable("pankki.aihe").codes[0].uid == CODED
    assert table.session.revision.n == 2
    assert table.sound()


def test_a_bad_key_is_told_at_once_and_not_saved(table: Table) -> None:
    table.choose(CODED)
    table.write(table.page.code_form.key_input, "f")
    assert "Flag" in table.page.code_form.key.wrong.text()
    table.write(table.page.code_form.key_input, "1")
    assert table.page.code_form.key.wrong.text() == (
        "The key 1 is already used for “Asiakaspalvelu”. Choose a free letter or digit."
    )
    table.write(table.page.code_form.key_input, "")
    table.press(Key.Key_Delete)
    assert table.page.code_form.key.wrong.text() == "A key is needed: one letter or digit."
    table.write(table.page.code_form.key_input, "1")
    table.save()
    assert table.session.revision.n == 1
    assert table.desk.status.kind == "error"
    table.write(table.page.code_form.key_input, "8")
    assert table.page.code_form.key.wrong.text() == ""
    assert table.desk.status.kind != "error"
    table.save()
    assert table.session.revision.n == 2


def test_a_code_is_added_by_its_key_and_shown_on_the_coding_page(table: Table) -> None:
    table.choose(FREE)
    table.press(Key.Key_Insert)
    uid = table.page.tree.current
    assert table.program.window.focusWidget() is table.page.code_form.names.fi.control
    QTest.keyClicks(table.page.code_form.names.fi.control, "Lainat")
    assert table.book.code(uid).key == "8"
    table.save()
    assert table.session.revision.n == 2
    table.press(Key.Key_3, CONTROL)
    shown = [chip.name for row in table.desk.page.area.codes.rows.rows for chip in row.chips]  # type: ignore[union-attr]
    assert shown[5] == "Lainat"
    table.desk.press(Key.Key_8)
    assert table.sound()


def test_the_line_after_saving_offers_a_key_of_the_whole_window() -> None:
    said = Notes("en").saved(Saved(2, "wording", ()), new=True)
    assert (said.key, said.key_text) == ("Ctrl+3", "go to coding")


def test_a_variable_is_added_and_needs_a_name(table: Table) -> None:
    table.press(Key.Key_Insert, ALT)
    uid = table.page.tree.current
    table.save()
    assert table.session.revision.n == 1
    assert table.page.variable_form.names.fi.wrong.text()
    QTest.keyClicks(table.page.variable_form.names.fi.control, "Kieli")
    table.page.variable_form.required.click()  # one without codes cannot be
    table.save()
    assert table.session.codebook.variable(uid).name == Text("Kieli")
    assert table.sound()


def test_a_code_is_dragged_before_another(table: Table) -> None:
    table.page.tree.moved.emit("pankki.aihe.ulkona", CODED)
    codes = [code.uid for code in table.book.variable("pankki.aihe").codes]
    assert codes.index("pankki.aihe.ulkona") == codes.index(CODED) - 1
    table.page.tree.moved.emit("pankki.ulottuvuus", CODED)
    assert next(v.uid for v in table.book.variables) == "pankki.ulottuvuus"
    table.save()
    assert table.session.revision.n == 2
    assert table.sound()


def test_all_posts_of_a_code_are_listed(table: Table) -> None:
    table.choose(CODED)
    table.settle()
    table.page.code_form.recent.all.click()
    assert table.program.window.current is table.program.posts
    assert table.program.posts.bar.filter.codes == (("pankki.aihe", CODED),)


def test_out_of_use_and_back(table: Table) -> None:
    table.choose(CODED)
    table.press(Key.Key_D, CONTROL)
    assert table.book.code(CODED).archived
    assert table.page.tree.current == CODED
    table.save()
    assert table.session.codebook.code(CODED).archived
    table.press(Key.Key_D, CONTROL)
    table.save()
    assert not table.session.codebook.code(CODED).archived
    assert table.sound()


def test_only_what_nothing_names_is_deleted(table: Table) -> None:
    table.choose(CODED)
    shift = Qt.KeyboardModifier.ShiftModifier | CONTROL
    table.press(Key.Key_D, shift)
    assert table.book.code(CODED)
    assert table.desk.status.kind == "error"
    table.press(Key.Key_Insert)
    uid = table.page.tree.current
    table.press(Key.Key_Escape)
    assert table.program.window.focusWidget() is table.page.tree
    table.press(Key.Key_D, shift)
    assert table.page.draft.record(uid) is None
    assert not table.page.draft.is_changed
    table.choose(FREE)
    table.press(Key.Key_D, shift)
    table.save()
    assert table.session.revision.n == 2
    assert FREE not in {code.uid for code in table.session.codebook.variables[0].codes}
    assert table.sound()


def test_a_coded_variable_keeps_its_choice(table: Table) -> None:
    table.choose("pankki.aihe")
    assert not table.page.variable_form.choice.isEnabled()
    assert table.page.variable_form.fixed.isVisible()
    table.press(Key.Key_Insert, ALT)
    assert table.page.variable_form.choice.isEnabled()


def test_a_condition_is_chosen(table: Table) -> None:
    table.choose("pankki.ulottuvuus")
    field = table.page.variable_form.condition
    field.variable.setCurrentIndex(field.variable.findData("pankki.aihe"))
    field.variable.activated.emit(field.variable.currentIndex())
    assert field.wrong.text()
    field.ticks[0].click()
    condition = table.book.variable("pankki.ulottuvuus").applies_when
    assert condition is not None
    assert condition.any_of == ("pankki.aihe.Palvelu",)
    assert not field.wrong.text()
    table.save()
    assert table.page.band.asking
    table.press(Key.Key_S)
    assert table.session.codebook.variable("pankki.ulottuvuus").applies_when == condition
    assert table.sound()


def test_a_group_is_made_and_chosen(table: Table) -> None:
    table.choose("pankki.aihe")
    table.page.variable_form.add_group.click()
    uid = table.page.tree.current
    QTest.keyClicks(table.page.group_form.names.fi.control, "Kanavat")
    table.choose(FREE)
    group = table.page.code_form.group
    assert group.isVisible()
    group.setCurrentIndex(1)
    group.activated.emit(1)
    assert table.book.code(FREE).group == uid
    table.save()
    assert table.session.codebook.code(FREE).group == uid
    assert table.sound()


def test_a_rule_is_written(table: Table) -> None:
    table.choose("pankki")
    table.page.book_form.add_rule.click()
    assert table.page.book_form.wrong.text()
    QTest.keyClicks(table.page.book_form.rules[0].text.area, "Koodaa sanottu.")
    assert not table.page.book_form.wrong.text()
    table.save()
    assert table.page.band.asking
    table.press(Key.Key_S)
    assert table.session.codebook.rules[0].text.fi == "Koodaa sanottu."


def test_the_other_language_is_written_on_its_key(table: Table) -> None:
    table.choose(FREE)
    table.press(Key.Key_L, CONTROL)
    table.write(table.page.code_form.long["example"].area, "My card was eaten.")
    assert table.book.code(FREE).example.en == "My card was eaten."
    before = three_variables().code(FREE).example.fi
    assert table.book.code(FREE).example.fi == before


def test_typing_is_undone_in_its_field_and_discarded_as_a_whole(table: Table) -> None:
    table.choose(FREE)
    area = table.page.code_form.long["definition"].area
    before = area.toPlainText()
    area.setFocus()
    QTest.keyClicks(area, "x")
    table.press(Key.Key_Z, CONTROL)
    assert area.toPlainText() == before
    QTest.keyClicks(area, "x")
    table.page.band.discard.click()
    assert area.toPlainText() == before
    assert not table.page.draft.is_changed


def test_the_draft_is_kept_while_other_pages_are_shown(table: Table) -> None:
    table.define(FREE, "Kortti ja kulut")
    table.press(Key.Key_3, CONTROL)
    table.desk.press(Key.Key_2, modifier=CONTROL)
    assert table.book.code(FREE).definition.fi == "Kortti ja kulut"
    table.choose(FREE)
    table.program.set_language("fi")
    assert table.page.tree.current == FREE
    assert table.page.draft.is_changed
    table.program.set_language("en")


@pytest.mark.parametrize(("way", "closes"), [("stay", False), ("discard", True), ("save", True)])
def test_closing_asks_what_to_do_with_the_draft(table: Table, way: str, closes: bool) -> None:
    table.define(FREE, "Kortti ja kulut")
    table.desk.answers.next_way = way
    path = table.session.path
    assert table.program.window.close() is closes
    if not closes:
        assert table.page.draft.is_changed
        table.page.discard()
        return
    session = Session.open(path)
    assert session.revision.n == (2 if way == "save" else 1)
    session.close()


def test_a_file_is_written_and_read(table: Table, tmp_path: Path) -> None:
    book = three_variables()
    variable = book.variables[0]
    changed = replace(variable, codes=tuple(c for c in variable.codes if c.uid != FREE))
    file = tmp_path / "kirja.json"
    write_codebook(replace(book, variables=(changed, *book.variables[1:])), file)
    table.desk.answers.next_file = file
    table.desk.answers.next_way = "take"
    table.press(Key.Key_I, Qt.KeyboardModifier.ShiftModifier | CONTROL)
    assert table.book.code(FREE).archived
    assert table.page.draft.is_changed
    table.save()
    assert table.session.codebook.code(FREE).archived
    assert table.sound()


def test_history_is_read_back(table: Table) -> None:
    table.define(CODED, "Hitaus")
    table.save()
    table.press(Key.Key_M)
    table.choose(CODED)
    table.press(Key.Key_H, CONTROL)
    (dialog,) = table.program.window.findChildren(HistoryDialog)
    assert dialog.list.count() == 2
    assert "Hitaus" in dialog.prose.accessibleName()
    dialog.list.setCurrentRow(1)
    assert "Jonottaminen" in dialog.prose.accessibleName()
    dialog.close()


def test_a_project_for_reading_is_only_read(table: Table, qtbot: QtBot) -> None:
    path = table.session.path
    table.program.window.show_start()
    session = Session.open(path, read_only=True)
    table.program.window.show_session(session, "codebook")
    table.settle()
    table.choose(CODED)
    form = table.page.code_form
    assert not table.page.state_line.words  # the window says it over every page
    assert form.long["definition"].area.isReadOnly()
    assert form.key_input.isReadOnly()
    assert not form.slot.isEnabled()
    table.press(Key.Key_D, CONTROL)
    table.press(Key.Key_Insert)
    assert not table.page.draft.is_changed


def test_an_empty_codebook_says_what_to_do(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk(Codebook("tyhja", Text("Tyhjä")), TEXTS)
    table = Table(desk, qtbot)
    assert table.page.stack.currentWidget() is table.page.empty
    table.page.empty.button.click()
    QTest.keyClicks(table.page.variable_form.names.fi.control, "Aihe")
    table.page.acts.add_code()
    QTest.keyClicks(table.page.code_form.names.fi.control, "Jono")
    table.save()
    table.press(Key.Key_3, CONTROL)
    assert desk.text == TEXTS[0]
    desk.press(Key.Key_1)
    assert desk.text == TEXTS[1]
    assert table.sound()


def test_everything_that_takes_the_focus_has_a_name(table: Table) -> None:
    for uid in ("pankki", "pankki.aihe", CODED):
        table.choose(uid)
        named = [
            each
            for each in table.page.findChildren(QWidget)
            if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        assert len(named) > 5
        nameless = [
            each
            for each in named
            if not each.accessibleName() and not (isinstance(each, QAbstractButton) and each.text())
        ]
        assert nameless == []


def test_the_level_of_a_variable_is_seen_in_the_list(table: Table) -> None:
    variable = table.book.variables[0]
    table.page.draft.put(replace(variable, level="ordinal", required=True))
    table.choose(variable.uid)
    item = table.page.tree.currentItem()
    assert item is not None
    spoken = str(item.data(0, Qt.ItemDataRole.AccessibleTextRole))
    assert "ordinal · required" in spoken
    table.page.discard()
