"""The page of results: its figures, copying and the workbook."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QTableView, QWidget
from pytestqt.qtbot import QtBot

from coder.domain.errors import DiskFull, FileInUse
from coder.domain.proportion import wilson_interval
from coder.services.counting import Counting
from coder.services.exporting import ExportOptions
from coder.services.session import Session
from coder.storage import events
from coder.ui import writing
from coder.ui.parts.buttons import KeyButton
from coder.ui.results import export_dialog as export_module
from coder.ui.results.bars import LaneBars, ShareBar, ShareScale, StackedBar
from coder.ui.results.counted import Whose
from coder.ui.results.export_dialog import ExportDialog
from tests import studies
from tests.services.tables import code, topics
from tests.studies import make_study
from tests.ui.reliability.study import (
    SECOND,
    one_coder,
    packet_for_second,
    two_coders,
    two_variables,
)
from tests.ui.results.conftest import OpenPage, Scene, choose, shown


def test_the_figures_are_the_services_own(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(one_coder(tmp_path))
    found = Counting(scene.session).frequencies(scene.session.codebook.variables[0])
    rows = shown(scene)
    for row, line in zip(found.table.rows, rows, strict=False):
        low, high = wilson_interval(row.n, found.table.n_posts)
        assert line[1:6] == (
            str(row.n),
            writing.percent(row.percent, "fi"),
            writing.percent_interval(low, high, "fi"),
            f"{row.relative:.0f}",
            str(row.authors),
        )
    assert rows[len(found.table.rows)][:3] == ("Posts in all", "40", "100,0")
    assert [line[:2] for line in rows[-2:]] == [
        ("Palvelu", str(found.groups[0].n)),
        ("Kanava", str(found.groups[1].n)),
    ]
    assert "n = 40 posts" in scene.page.caption.text()
    assert scene.page.question.text() == "Mikä viestissä ensisijaisesti ärsyttää?"


def test_another_variable_and_another_coder_can_be_chosen(
    open_page: OpenPage, tmp_path: Path
) -> None:
    scene = open_page(two_coders(tmp_path))
    choose(scene, Whose(SECOND, "rel"))
    variable = scene.session.codebook.variables[0]
    found = Counting(scene.session).frequencies(variable, SECOND, "rel")
    assert shown(scene)[0][1] == str(found.table.rows[0].n)
    assert "Veikko, rel. Percentages of n = 24 posts" in scene.page.caption.text()
    scene.page.variable.setCurrentIndex(1)
    scene.page.variable.activated.emit(1)
    assert shown(scene)[0][0] == "negatiivinen"


def test_numbers_are_written_as_the_language_does(open_page: OpenPage, tmp_path: Path) -> None:
    session = one_coder(tmp_path)
    scene = open_page(session)
    finnish = [line[2] for line in shown(scene)]
    scene.page._language = "en"
    assert all("," in text for text in finnish if text)
    assert writing.coefficient(0.7434, "fi") == "0,743"
    assert writing.coefficient(0.7434, "en") == ".743"
    assert writing.coefficient(1, "en") == "1.000"
    assert writing.coefficient(-0.0432, "en") == "\u2212.043"
    assert writing.coefficient(-0.0004, "en") == ".000"
    assert writing.coefficient_interval(0.5, 0.75, "fi") == "0,500 – 0,750"
    assert writing.percent_interval(0.551, 0.91, "en") == "55.1 – 91.0"
    assert writing.day("2014-03-02T10:00:00Z", "fi") == "2.3.2014"
    assert writing.day("2014-03-02T10:00:00Z", "en") == "2 Mar 2014"
    assert writing.day("", "fi") == ""


def test_the_table_is_copied_as_a_table(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(one_coder(tmp_path))
    scene.page.copy()
    data = QGuiApplication.clipboard().mimeData()
    lines = [line.split("\t") for line in data.text().rstrip("\n").split("\n")]
    assert lines[0] == ["Aihe", "n", "%", "95% interval", "Index", "Authors"]
    assert lines[1] == list(shown(scene)[0][:6])
    assert len(lines) == len(shown(scene)) + 1
    assert "<td>Asiakaspalvelu</td>" in data.html()
    assert "Table copied" in scene.room.said


def test_bars_stand_beside_the_figures_in_a_narrow_window_too(
    open_page: OpenPage, tmp_path: Path
) -> None:
    scene = open_page(one_coder(tmp_path))
    assert len(scene.page.table.cells.columns) == 7
    scene.page.resize(860, 540)
    QCoreApplication.processEvents()
    assert len(scene.page.table.cells.columns) == 6
    bars = [row[-1].picture for row in scene.page.table.cells.rows]
    shares = [bar for bar in bars if isinstance(bar, ShareBar)]
    assert all(
        0 <= bar.low <= bar.share <= bar.high <= bar.scale.ticks()[-1] / 100 for bar in shares
    )
    assert scene.page.table.columnWidth(5) >= 160


def test_a_variable_is_set_against_another(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(one_coder(tmp_path))
    page = scene.page
    page.against.setCurrentIndex(1)
    page.against.activated.emit(1)
    assert page.crossed.isVisible()
    rows = page.crossed.table.cells.rows
    posts = sum(int(row[1].text) for row in rows[:-1])
    assert posts == int(rows[-1][1].text) == page._found.table.n_posts  # pyright: ignore
    assert page.against.itemData(1) == scene.session.codebook.variables[1].uid
    for row, figures in zip(page.crossed.bars.cells.rows, rows, strict=False):
        assert isinstance(row[2].picture, StackedBar) == (row[1].text != "0")
        if isinstance(row[2].picture, StackedBar):
            written = [words for _, _, words in row[2].picture.parts]
            assert written == [cell.text for cell in figures[2:]]
    page.copy()
    text = QGuiApplication.clipboard().mimeData().text()
    assert len(text.rstrip("\n").split("\n")) == len(rows) + 1


def test_codes_that_make_no_whole_have_a_lane_each(open_page: OpenPage, tmp_path: Path) -> None:
    session = studies.make_study(tmp_path, 6, book=studies.three_variables())
    topics(session, "Aino", "PPPJJU")
    code(session, "Aino", "Tunne", ["viha suru", "viha", "suru"])
    page = open_page(session).page
    names = [variable.name.fi for variable in session.codebook.variables]
    page.variable.setCurrentIndex(names.index("Tunne"))
    page.variable.activated.emit(names.index("Tunne"))
    page.against.setCurrentIndex(1)
    page.against.activated.emit(1)
    pictures = [row[2].picture for row in page.crossed.bars.cells.rows if row[1].text != "0"]
    assert pictures
    assert all(isinstance(picture, LaneBars) for picture in pictures)


def test_the_head_of_a_column_begins_with_a_capital(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(one_coder(tmp_path))
    page = scene.page
    page.against.setCurrentIndex(page.against.findData("month"))
    page.against.activated.emit(page.against.currentIndex())
    assert page.crossed.table.cells.columns[0].title == "Month"


def test_bars_have_the_signs_of_their_codes(open_page: OpenPage, tmp_path: Path) -> None:
    rows = open_page(one_coder(tmp_path)).page.table.cells.rows
    bars = [(row[0].sign, row[-1].picture) for row in rows]
    signs = [(sign, bar.sign) for sign, bar in bars if isinstance(bar, ShareBar)]
    assert len({sign for sign, _ in signs}) > 4
    assert [sign for sign, _ in signs] == [sign for _, sign in signs]


def test_the_columns_of_a_cross_tab_fill_the_width(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(one_coder(tmp_path))
    page = scene.page
    page.against.setCurrentIndex(1)
    page.against.activated.emit(1)
    QCoreApplication.processEvents()
    table = page.crossed.table
    widths = [table.columnWidth(at) for at in range(len(table.cells.columns))]
    assert len(set(widths[2:])) == 1
    assert 0 <= table.viewport().width() - sum(widths) < len(widths)


def test_the_status_line_has_the_keys_and_the_time_of_counting(
    open_page: OpenPage, tmp_path: Path
) -> None:
    scene = open_page(one_coder(tmp_path))
    status = scene.room.around.status
    assert [key for key, _ in status.content.keys] == ["Ctrl+C", "↑↓", "F1"]
    assert re.fullmatch(r"Counted \d\d\.\d\d\.\d\d", status.content.done)
    scene.page.copy()
    assert (status.content.lead, bool(status.content.done)) == ("Table copied", True)
    scene.room.around.notifier.changed.emit(None)
    assert status.content.lead == "Table copied"


def test_posts_that_stand_for_others_have_two_counts(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(one_coder(tmp_path))
    found = scene.page._found
    assert found is not None
    words = scene.page._words
    assert len(words.columns(found, "Aihe", wide=True)) == 7
    first = replace(found.coded.rows[0], n=1)
    coded = replace(found.coded, n_posts=12, rows=(first, *found.coded.rows[1:]))
    several = replace(found, coded=coded)
    titles = [column.title for column in words.columns(several, "Aihe", wide=True)]
    assert titles[1:4] == ["n", "Coded", "%"]
    rows = words.rows(scene.session, several, wide=True)
    assert {len(row) for row in rows} == {8}
    assert rows[0][2].text == "1"
    assert rows[len(found.table.rows)][2].text == "12"
    assert "12 viestiä" in words.caption(several, Whose())


@pytest.mark.parametrize(
    ("most", "ticks"),
    [(0.38, [0, 10, 20, 30, 40]), (1.0, [0, 20, 40, 60, 80, 100]), (0.07, [0, 2, 4, 6, 8])],
)
def test_the_scale_of_the_shares(most: float, ticks: list[int]) -> None:
    assert ShareScale(most).ticks() == ticks


def test_without_codings_there_is_a_sentence_and_a_way_on(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot
) -> None:
    scene = open_page(make_study(tmp_path, 5, book=two_variables()))
    assert scene.page.empty.isVisible()
    assert "No post has been coded on this variable yet" in scene.page.empty.words
    with qtbot.waitSignal(scene.page.coding_wanted):
        scene.page.empty.button.click()
    scene.page.copy()
    assert scene.room.said == ""


def test_the_seal_is_asked_about_here_too(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot
) -> None:
    session = one_coder(tmp_path)
    packet_for_second(session, tmp_path)
    session.choose_coder(SECOND)
    scene = open_page(session, agrees=False)
    assert scene.room.answers.asked == []
    assert "stay closed" in scene.page.empty.words
    assert not scene.page.choosers.isVisible()
    assert events.of_kind(session.file, "seal_broken") == []
    scene.page.export()
    assert scene.page.exports.dialog is None
    assert len(scene.room.answers.asked) == 1
    scene.room.answers.agrees = True
    with qtbot.waitSignal(scene.page.coding_wanted):
        scene.page.empty.button.click()
    [anyway] = [b for b in scene.page.empty.findChildren(KeyButton) if b.text() == "Open anyway…"]
    anyway.click()
    assert shown(scene)
    assert len(events.of_kind(session.file, "seal_broken")) == 1


def export_dialog(scene: Scene) -> ExportDialog:
    scene.page.export_button.click()
    assert scene.page.exports.dialog is not None
    return scene.page.exports.dialog


def test_the_workbook_is_written_and_its_folder_opened(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot
) -> None:
    scene = open_page(two_coders(tmp_path))
    dialog = export_dialog(scene)
    assert dialog.book_language.currentData() == "fi"
    assert dialog.file.path == tmp_path / "tutkimus.xlsx"
    with qtbot.waitSignal(dialog.written):
        dialog.primary.click()
        assert dialog.cancel.text() == "Stop"
    book = openpyxl.load_workbook(tmp_path / "tutkimus.xlsx", read_only=True)
    assert "Frekvenssit" in book.sheetnames
    book.close()
    assert "Workbook written tutkimus.xlsx" in scene.room.said
    assert scene.room.around.status.content.key_text == "Open folder"
    assert len(events.of_kind(scene.session.file, "export")) == 1
    scene.page.folder.click()
    scene.page.handlers()["results.open_folder"]()
    assert scene.folders == [tmp_path, tmp_path]


def test_the_intervals_of_the_workbook_are_asked_for(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = open_page(one_coder(tmp_path))
    really, asked = export_module.export, list[ExportOptions]()

    def export(session: Session, path: Path, options: ExportOptions, *more: Any) -> object:
        asked.append(options)
        return really(session, path, options, *more)

    monkeypatch.setattr(export_module, "export", export)
    dialog = export_dialog(scene)
    assert not dialog.by_author.isChecked()
    dialog.kalpha.click()
    with qtbot.waitSignal(dialog.written):
        dialog.primary.click()
    assert asked == [ExportOptions("fi", kalpha=True)]


def test_a_workbook_that_cannot_be_written_is_a_sentence(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot
) -> None:
    scene = open_page(one_coder(tmp_path))
    dialog = export_dialog(scene)
    scene.room.answers.next_file = tmp_path / "gone" / "book.xlsx"
    dialog.file.button.click()
    dialog.primary.click()
    qtbot.waitUntil(lambda: not scene.runner.busy)
    assert "ei voi kirjoittaa" in dialog.banner.words
    assert dialog.primary.isEnabled()
    assert dialog.isVisible()


def test_a_workbook_open_elsewhere_is_saved_under_another_name(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = open_page(one_coder(tmp_path))
    really = export_module.export
    errors = [FileInUse("tutkimus.xlsx"), DiskFull("toinen.xlsx")]

    def export(session: Session, path: Path, *more: Any) -> object:
        if errors:
            raise errors.pop(0)
        return really(session, path, *more)

    monkeypatch.setattr(export_module, "export", export)
    dialog = export_dialog(scene)
    scene.room.answers.next_ways = ["name", "again"]
    scene.room.answers.next_file = tmp_path / "toinen.xlsx"
    with qtbot.waitSignal(dialog.written):
        dialog.primary.click()
    assert scene.room.answers.offered == [
        ("Save under another name…", "Try again"),
        ("Try again", "Save under another name…"),
    ]
    assert (tmp_path / "toinen.xlsx").is_file()
    assert not (tmp_path / "tutkimus.xlsx").exists()


def test_an_older_workbook_is_replaced_only_when_it_was_chosen(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot
) -> None:
    scene = open_page(one_coder(tmp_path))
    older = tmp_path / "tutkimus.xlsx"
    older.write_text("older", encoding="utf-8")
    dialog = export_dialog(scene)
    dialog.primary.click()
    assert "on jo olemassa" in dialog.banner.words
    assert not scene.runner.busy
    scene.room.answers.next_file = older
    dialog.file.button.click()
    with qtbot.waitSignal(dialog.written):
        dialog.primary.click()
    openpyxl.load_workbook(older, read_only=True).close()


def test_stopping_leaves_a_whole_workbook_or_none(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot
) -> None:
    scene = open_page(one_coder(tmp_path))
    dialog = export_dialog(scene)
    dialog.primary.click()
    dialog.reject()
    assert dialog.isVisible()
    assert not dialog.cancel.isEnabled()
    qtbot.waitUntil(lambda: not scene.runner.busy)
    assert (tmp_path / "tutkimus.xlsx").exists() == (scene.page.exports.file is not None)
    assert list(tmp_path.glob(".coder-*")) == []


def test_a_packet_has_nothing_of_the_page(open_page: OpenPage, tmp_path: Path) -> None:
    session = one_coder(tmp_path)
    path = packet_for_second(session, tmp_path)
    session.close()
    packet = Session.open(path)
    scene = open_page(packet)
    assert not scene.page.is_for(packet)
    controls = (scene.page.variable, scene.page.whose, scene.page.export_button)
    assert [control.isVisible() for control in controls] == [False, False, False]
    scene.page.export()
    assert scene.page.exports.dialog is None
    assert "koodauspaketissa" in scene.room.said


def test_every_control_has_a_name_and_is_reached_by_tab(
    open_page: OpenPage, tmp_path: Path
) -> None:
    scene = open_page(one_coder(tmp_path))
    kinds = (QAbstractButton, QComboBox, QTableView)
    controls = {
        widget
        for widget in scene.page.findChildren(QWidget)
        if isinstance(widget, kinds)
        and widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    assert len(controls) == 5
    assert [c for c in controls if not c.accessibleName()] == []
    scene.page.variable.setFocus()
    reached = set()
    for _ in range(10):
        focused = scene.page.focusWidget()
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        QCoreApplication.processEvents()
    assert controls <= reached


def test_the_table_is_a_sound_model(
    open_page: OpenPage, tmp_path: Path, qtmodeltester: Any
) -> None:
    scene = open_page(one_coder(tmp_path))
    qtmodeltester.check(scene.page.table.cells, force_py=True)
