"""The page of reliability: its figures, its list, its empty states and its seal."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QTableView, QWidget
from pytestqt.qtbot import QtBot

from coder.services import merging, round_keeping, sampling
from coder.services.reliability import EXCLUDED, Reliability
from coder.services.round_keeping import RoundPlan
from coder.services.session import Session
from coder.storage import events, posts
from coder.ui.coding.page import CodingPage
from coder.ui.reliability.interval_picture import IntervalPicture
from coder.ui.results import figures
from tests.ui.reliability.conftest import OpenPage, Scene
from tests.ui.reliability.study import (
    NAMES,
    SECOND,
    code,
    of_posts,
    one_coder,
    packet_for_second,
    two_coders,
)

Key = Qt.Key


def shown(scene: Scene) -> list[tuple[str, ...]]:
    model = scene.page.figures.table.cells
    return [tuple(cell.text for cell in row) for row in model.rows]


def expected(session: Session, missing: str = "category") -> list[tuple[str, ...]]:
    """The rows as the service's own figures make them, without names and verdicts."""
    found: dict[Any, list[str]] = {}
    for figure in Reliability(session).figures("rel", missing=missing):
        line = found.setdefault((figure.variable.uid, figure.code_uid), [])
        it = figure.coefficient
        if it.name == "percent_agreement":
            line += [str(it.n_items), figures.percent((it.value or 0) * 100, "fi")]
        else:
            line.append(figures.coefficient(it.value, "fi"))
        if it.name == "krippendorff_alpha":
            first = it.intervals[0] if it.intervals else None
            write = figures.coefficient_interval
            line.append(write(first.low, first.high, "fi") if first else "")
    return [tuple(line) for line in found.values()]


def test_the_figures_are_the_services_own(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(two_coders(tmp_path))
    assert [row[1:-2] for row in shown(scene)] == expected(scene.session)
    assert shown(scene)[0][0] == "Aihe"
    assert "," in shown(scene)[0][5]
    assert scene.page.head.subtitle.words == "Aino, Veikko · sample otos, 24 posts"


def test_codes_that_count_as_missing_can_be_left_out(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(two_coders(tmp_path))
    before = shown(scene)
    assert "Ei kuulu aineistoon" in scene.page.figures.notes.text()
    scene.page.figures.without_missing.click()
    assert [row[1:-2] for row in shown(scene)] == expected(scene.session, EXCLUDED)
    assert shown(scene) != before


def test_the_round_says_whose_codings_are_read_from_an_earlier_one(
    open_page: OpenPage, tmp_path: Path
) -> None:
    scene = open_page(two_coders(tmp_path))
    assert "Aino: 24 viestin koodaukset luettiin" in scene.page.figures.notes.text()


def test_what_is_undefined_is_said_in_words(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(two_coders(tmp_path))
    row = next(at for at, row in enumerate(shown(scene)) if row[0] == "Pankkikortit")
    assert shown(scene)[row][3] == figures.NONE
    picture = scene.page.figures.table.cells.rows[row][-2].picture
    assert isinstance(picture, IntervalPicture)
    assert (picture.value, picture.reason) == (None, "undefined: not used")
    assert shown(scene)[row][-1] == "cannot be said"
    scene.page.figures.table.choose_row(row)
    assert "Kukaan koodaajista ei ole käyttänyt" in scene.page.figures.row_note.text()


def test_the_verdict_follows_the_interval_and_the_rounds_threshold(
    open_page: OpenPage, tmp_path: Path
) -> None:
    scene = open_page(two_coders(tmp_path, 60, 60))
    for row, line in zip(scene.page.figures.rows, shown(scene), strict=True):
        if row.alpha.value is None or not row.alpha.intervals:
            continue
        low, high = row.alpha.intervals[0].low, row.alpha.intervals[0].high
        word = (
            "reliable" if low >= 0.8
            else "tentative conclusions" if low >= 0.667
            else "not enough" if high < 0.667
            else "uncertain"
        )  # fmt: skip
        assert line[-1] == word


def test_codes_fold_behind_their_variable(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(two_coders(tmp_path))
    table, all_rows = scene.page.figures.table, len(shown(scene))
    table.setFocus()
    table.choose_row(2)
    QTest.keyClick(table, Key.Key_Left)
    assert [row[0] for row in shown(scene)][:2] == ["Aihe", "Sävy"]
    assert table.currentIndex().row() == 0
    QTest.keyClick(table, Key.Key_Right)
    assert len(shown(scene)) == all_rows
    QTest.keyClick(table, Key.Key_Return)
    assert len(shown(scene)) < all_rows


def test_disagreements_are_listed_with_everybodys_codes(
    open_page: OpenPage, tmp_path: Path
) -> None:
    scene = open_page(two_coders(tmp_path))
    found = Reliability(scene.session).disagreements("rel")
    rows = scene.page.figures.list.cells.rows
    assert len(rows) == len(found) > 0
    assert scene.page.figures.caption.text() == f"Disagreements: {len(found)}"
    first = found[0]
    text, _ = posts.shown(scene.session.file, first.post_id)
    assert rows[0][1].text == text
    book = scene.session.codebook
    given = [book.code(codes[0]).name.fi if codes else "" for codes in first.codes]
    assert [cell.text for cell in rows[0][3:]] == given
    assert [column.title for column in scene.page.figures.list.cells.columns[3:]] == [
        "Aino",
        SECOND,
    ]


def test_enter_or_a_double_click_opens_the_post(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot
) -> None:
    scene = open_page(two_coders(tmp_path))
    wanted: list[object] = []
    scene.page.post_wanted.connect(wanted.append)
    table = scene.page.figures.list
    table.setFocus()
    table.choose_row(1)
    QTest.keyClick(table, Key.Key_Return)
    place = table.visualRect(table.cells.index(2, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    found = Reliability(scene.session).disagreements("rel")
    assert wanted == [found[1].post_id, found[2].post_id]


def test_the_post_comes_up_on_the_coding_page(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot
) -> None:
    scene = open_page(two_coders(tmp_path))
    coding = CodingPage(scene.room.around)
    coding.activate(scene.session)
    scene.page.post_wanted.connect(coding.show_post)
    scene.page.figures.list.opened.emit(3)
    differing = Reliability(scene.session).disagreements("rel")[3]
    assert coding.area.text.text == posts.shown(scene.session.file, differing.post_id)[0]
    coding.close()


def test_with_three_coders_the_pairs_wait_behind_their_variable(
    open_page: OpenPage, tmp_path: Path
) -> None:
    session = two_coders(tmp_path)
    third = dict.fromkeys(of_posts(session), NAMES[0])
    code(session, "Liisa", tmp_path / "third.csv", third, round_name="rel")
    scene = open_page(session)
    rows = scene.page.figures.rows
    pairs = [row for row in rows if len(row.coders) == 2]
    assert pairs
    assert all(row.code_uid is None for row in pairs)
    assert [c.title for c in scene.page.figures.table.cells.columns][1] == "Coders"
    kappa = shown(scene)[0][4]
    assert kappa == figures.NONE


def test_a_lone_coder_is_shown_the_way_to_a_second_one(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(one_coder(tmp_path))
    empty = scene.page.empty
    assert empty.isVisible()
    assert "Nobody else has coded yet" in empty.words
    assert empty.button.text() == "Draw sample…"
    sampling.draw(scene.session, "otos", 10, 3)
    scene.page.activate(scene.session)
    assert empty.button.text() == "Open round…"
    round_keeping.open_round(scene.session, RoundPlan("rel", "reliability", "otos"))
    scene.page.activate(scene.session)
    assert empty.button.text() == "Write packet…"


def test_two_coders_with_nothing_in_common_get_a_sentence(
    open_page: OpenPage, tmp_path: Path
) -> None:
    session = one_coder(tmp_path)
    packet_for_second(session, tmp_path)
    scene = open_page(session)
    assert "Yhtäkään viestiä ei ole vielä koodannut kaksi koodaajaa" in scene.page.empty.words
    assert scene.page.empty.button.text() == "Bring packet home…"


def test_full_agreement_says_that_no_disagreement_is_left(
    open_page: OpenPage, tmp_path: Path
) -> None:
    session = one_coder(tmp_path, 9)
    with (tmp_path / "first.csv").open(encoding="utf-8") as file:
        again = tmp_path / "again.csv"
        again.write_text(file.read(), encoding="utf-8")
    from coder.services.table_coding import code_from_table

    code_from_table(session, SECOND, again)
    scene = open_page(session)
    assert scene.page.figures.none_left.isVisible()
    assert not scene.page.figures.list.isVisible()


def unfinished(tmp_path: Path) -> Session:
    """A project in which the coder at the keyboard has a round to finish."""
    session = one_coder(tmp_path)
    packet_for_second(session, tmp_path)
    session.choose_coder(SECOND)
    return session


def test_nothing_is_shown_before_the_question_of_the_seal(
    open_page: OpenPage, tmp_path: Path
) -> None:
    scene = open_page(unfinished(tmp_path), agrees=False)
    assert "stay closed" in scene.page.empty.words
    assert scene.room.answers.asked == []
    scene.page.empty.button.click()
    ((title, _, act),) = scene.room.answers.asked
    assert title.startswith("Open the other coder's codings")
    assert act == "Open anyway"
    assert "stay closed" in scene.page.empty.words
    assert events.of_kind(scene.session.file, "seal_broken") == []
    scene.page.activate(scene.session)
    assert len(scene.room.answers.asked) == 1
    scene.room.answers.agrees = True
    scene.page.empty.button.click()
    assert len(events.of_kind(scene.session.file, "seal_broken")) == 1
    assert "stay closed" not in scene.page.empty.words
    scene.page.activate(scene.session)
    assert len(scene.room.answers.asked) == 2


def test_who_has_no_round_to_finish_is_not_asked(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(two_coders(tmp_path))
    assert scene.room.answers.asked == []


def test_a_large_project_is_read_in_another_thread(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot
) -> None:
    scene = open_page(two_coders(tmp_path), large=5)
    assert scene.page.head.subtitle.words == "Calculating…"
    qtbot.waitUntil(scene.page.figures.isVisible)
    assert [row[1:-2] for row in shown(scene)] == expected(scene.session)


def test_an_answer_that_comes_after_leaving_is_let_go(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot
) -> None:
    scene = open_page(two_coders(tmp_path), large=5)
    scene.page.leave()
    qtbot.waitUntil(lambda: not scene.runner.busy)
    assert scene.page.figures.table.cells.rows == ()


def test_codings_that_change_are_shown_while_the_page_is_in_view(
    open_page: OpenPage, tmp_path: Path
) -> None:
    session = one_coder(tmp_path)
    packet = packet_for_second(session, tmp_path)
    scene = open_page(session)
    merging.bring_home(session, packet)
    scene.page.hide()
    scene.room.around.notifier.changed.emit(None)
    assert scene.page.figures.table.cells.rows == ()
    scene.page.show()
    scene.room.around.notifier.changed.emit(None)
    assert len(scene.page.figures.table.cells.rows) > 0


def test_a_packet_has_nothing_of_the_page(open_page: OpenPage, tmp_path: Path) -> None:
    session = one_coder(tmp_path)
    path = packet_for_second(session, tmp_path)
    session.close()
    packet = Session.open(path)
    scene = open_page(packet)
    assert not scene.page.is_for(packet)
    assert [b.text() for b in scene.page.buttons.values() if b.isVisible()] == []
    assert not scene.page.empty.button.isVisible()
    assert scene.page.figures.table.cells.rows == ()
    for handler in scene.page.handlers().values():
        handler()
    assert scene.page.acts.dialog is None


def test_every_control_has_a_name_and_is_reached_by_tab(
    open_page: OpenPage, tmp_path: Path
) -> None:
    scene = open_page(two_coders(tmp_path))
    kinds = (QAbstractButton, QComboBox, QTableView)
    controls = {
        widget
        for widget in scene.page.findChildren(QWidget)
        if isinstance(widget, kinds) and widget.isVisible() and widget.isEnabled()
    }
    controls = {c for c in controls if c.focusPolicy() & Qt.FocusPolicy.TabFocus}
    assert len(controls) == 9
    assert [c for c in controls if not (c.accessibleName() or getattr(c, "text", str)())] == []
    scene.page.round_.setFocus()
    reached = set()
    for _ in range(30):
        focused = scene.page.focusWidget()
        reached.add(focused)
        QTest.keyClick(focused, Key.Key_Tab)
        QCoreApplication.processEvents()
    assert controls <= reached


def test_the_tables_are_sound_models(
    open_page: OpenPage, tmp_path: Path, qtmodeltester: Any
) -> None:
    scene = open_page(two_coders(tmp_path))
    qtmodeltester.check(scene.page.figures.table.cells, force_py=True)
    qtmodeltester.check(scene.page.figures.list.cells, force_py=True)


@pytest.mark.parametrize("width", [960, 1340])
def test_the_keys_stand_on_the_buttons_where_there_is_room(
    open_page: OpenPage, tmp_path: Path, width: int
) -> None:
    scene = open_page(two_coders(tmp_path))
    scene.page.resize(width, 640)
    QCoreApplication.processEvents()
    last = scene.page.buttons["close"]
    assert last.mapTo(scene.page, QPoint(last.width(), 0)).x() <= width
    assert "Ctrl+L" in last.toolTip()


def test_a_cell_of_the_cross_table_narrows_the_disagreements(
    open_page: OpenPage, tmp_path: Path
) -> None:
    scene = open_page(two_coders(tmp_path))
    view = scene.page.figures
    table = view.map.table
    assert table is not None
    assert sum(map(sum, table.counts)) == view.rows[0].alpha.n_items
    every = len(view.list.cells.rows)
    view.map.setFocus()
    for key in (Key.Key_Down, Key.Key_Right):
        QTest.keyClick(view.map, key)
    assert view.map.cell == (0, 1)
    assert len(view.list.cells.rows) == table.counts[0][1]
    assert "Aino: " in view.map.accessibleDescription()
    QTest.keyClick(view.map, Key.Key_Escape)
    assert len(view.list.cells.rows) == every


def test_every_disagreement_of_a_variable_lies_in_one_cell(
    open_page: OpenPage, tmp_path: Path
) -> None:
    scene = open_page(two_coders(tmp_path))
    view = scene.page.figures
    table = view.map.table
    assert table is not None
    size, found = len(table.codes), 0
    for row in range(size):
        for column in range(size):
            if row != column:
                view.map.choose((row, column))
                assert len(view.list.cells.rows) == table.counts[row][column]
                found += len(view.list.cells.rows)
    view.map.choose(None)
    variable = view.rows[0].variable.name.in_("fi")
    assert found == sum(row[2].text == variable for row in view.list.cells.rows) > 0
