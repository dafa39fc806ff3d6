"""The page of reliability: its figures, its list, its empty states and its seal."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from coder.domain.agreement.coarser import finer_uid
from coder.domain.agreement.results import NAMES as NAMED
from coder.domain.agreement.results import Coefficient
from coder.services import merging, round_keeping, sampling
from coder.services.reliability import EXCLUDED, AgreementFigure, Disagreement, Reliability
from coder.services.round_keeping import RoundPlan
from coder.services.session import Session
from coder.services.table_coding import code_from_table
from coder.storage import events, posts
from coder.ui import writing
from coder.ui.jobs import Progress
from coder.ui.reliability import reading
from coder.ui.reliability.interval_picture import IntervalPicture
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
    """The rows as the service's own figures make them, without names, pictures and verdicts."""
    found: dict[Any, dict[str, Coefficient]] = {}
    reliability = Reliability(session)
    groups = reliability.figures("rel", missing=missing, by_group=True)
    every = [*reliability.figures("rel", missing=missing), *groups]
    for figure in sorted(every, key=lambda each: finer_uid(each.variable.uid)):
        line = found.setdefault((figure.variable.uid, figure.code_uid), {})
        line[figure.coefficient.name] = figure.coefficient
    return [
        (
            str(it["krippendorff_alpha"].n_items),
            writing.coefficient(it["krippendorff_alpha"].value, "fi"),
            _interval(it["krippendorff_alpha"]),
            writing.percent((it["percent_agreement"].value or 0) * 100, "fi"),
        )
        for it in found.values()
    ]


def _interval(found: Coefficient) -> str:
    if not found.intervals:
        return ""
    return writing.coefficient_interval(found.intervals[0].low, found.intervals[0].high, "fi")


def unfold(scene: Scene) -> None:
    """Unfold the codes of all variables."""
    table = scene.page.figures.table
    for row in reversed(range(len(shown(scene)))):
        table.fold_wanted.emit(row, False)


def figures_of(scene: Scene) -> list[tuple[str, ...]]:
    """Give n, alpha, its interval and percent agreement of each row."""
    return [(*row[1:4], row[6]) for row in shown(scene)]


def test_the_figures_are_the_services_own(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(two_coders(tmp_path))
    unfold(scene)
    assert figures_of(scene) == expected(scene.session)
    assert shown(scene)[0][0] == "Aihe"
    assert "," in shown(scene)[0][2]
    assert (
        scene.page.head.subtitle.words
        == "Aino, Veikko · sample “otos”, 24 posts · all have finished"
    )


def titles(scene: Scene) -> list[str]:
    return [column.title for column in scene.page.figures.table.cells.columns]


def test_the_rounds_own_coefficient_comes_first(open_page: OpenPage, tmp_path: Path) -> None:
    session = two_coders(tmp_path)
    with session.file.write():
        session.file.db.execute("UPDATE round SET coefficient='cohen_kappa' WHERE name='rel'")
    scene = open_page(session)
    assert titles(scene)[1:] == [
        "n", "κ", "95% interval", "Interval", "Reading", "Same, %", "Share, %"
    ]  # fmt: skip
    kappa = scene.page.figures.rows[0].primary
    assert kappa.name == "cohen_kappa"
    assert shown(scene)[0][3] == _interval(kappa)
    assert scene.page.figures.chosen.words == (
        "Chosen before the round: Cohen's kappa, threshold 0,800."
    )


def test_a_round_without_a_choice_says_so(open_page: OpenPage, tmp_path: Path) -> None:
    session = two_coders(tmp_path)
    scene = open_page(session)
    choice = scene.page.round_
    choice.setCurrentIndex(choice.findData("main"))
    again = Path(tmp_path / "again.csv")
    again.write_text((tmp_path / "first.csv").read_text(encoding="utf-8"), encoding="utf-8")
    code_from_table(session, SECOND, again)
    choice.activated.emit(choice.currentIndex())
    assert scene.page.figures.chosen.words == (
        "Nothing was chosen beforehand: Krippendorff's alpha, usual limits 0,667 and 0,800."
    )


def test_the_other_coefficients_are_folded_away(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(two_coders(tmp_path))
    before = titles(scene)
    assert not {"κ", "π", "AC1", "B–P"} & set(before)
    scene.page.figures.others.click()
    assert titles(scene) == [*before, "κ", "π", "AC1", "B–P"]
    of_row = {f.coefficient.name: f.coefficient.value for f in topic_figures(scene.session)}
    names = ("cohen_kappa", "scott_pi", "gwet_ac1", "brennan_prediger")
    assert shown(scene)[0][8:] == tuple(writing.coefficient(of_row[n], "fi") for n in names)
    scene.page.figures.others.click()
    assert titles(scene) == before


def topic_figures(session: Session) -> list[AgreementFigure]:
    topic = session.codebook.variables[0]
    every = Reliability(session).figures("rel", topic, coefficients=NAMED)
    return [figure for figure in every if figure.code_uid is None]


def test_the_share_of_codings_with_a_code_stands_beside(
    open_page: OpenPage, tmp_path: Path
) -> None:
    scene = open_page(two_coders(tmp_path))
    differing = Reliability(scene.session)
    (round_,) = differing.rounds("rel")
    topic = scene.session.codebook.variables[0]
    codings = differing.codings(round_, [topic])
    given = [v[0] for _, row in codings.table(topic, codings.coders) for v in row if v]
    for row, line in zip(scene.page.figures.rows, shown(scene), strict=True):
        if row.code_uid is None:
            assert line[7] == ""
        else:
            share = 100 * given.count(row.code_uid) / len(given)
            assert line[7] == writing.percent(share, "fi")


def test_codes_that_count_as_missing_can_be_left_out(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(two_coders(tmp_path))
    unfold(scene)
    before = shown(scene)
    assert "Ei kuulu aineistoon" in scene.page.figures.notes.text()
    scene.page.figures.without_missing.click()
    assert figures_of(scene) == expected(scene.session, EXCLUDED)
    assert shown(scene) != before


def test_the_round_says_whose_codings_are_read_from_an_earlier_one(
    open_page: OpenPage, tmp_path: Path
) -> None:
    scene = open_page(two_coders(tmp_path))
    assert "Aino: 24 viestin koodaukset luettiin" in scene.page.figures.notes.text()


def test_what_is_undefined_is_said_in_words(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(two_coders(tmp_path))
    row = next(at for at, row in enumerate(shown(scene)) if row[0] == "Pankkikortit")
    assert shown(scene)[row][2] == writing.NONE
    assert shown(scene)[row][5] == "cannot be said"
    picture = scene.page.figures.table.cells.rows[row][4].picture
    assert isinstance(picture, IntervalPicture)
    assert (picture.value, picture.reason) == (None, "undefined: not used")
    scene.page.figures.table.choose_row(row)
    assert "Kukaan koodaajista ei ole käyttänyt" in scene.page.figures.row_note.text()


def test_the_verdict_follows_the_interval_and_the_rounds_threshold(
    open_page: OpenPage, tmp_path: Path
) -> None:
    scene = open_page(two_coders(tmp_path, 60, 60))
    for row, line in zip(scene.page.figures.rows, shown(scene), strict=True):
        if row.primary.value is None or not row.primary.intervals:
            continue
        low, high = row.primary.intervals[0].low, row.primary.intervals[0].high
        word = (
            "reliable" if low >= 0.8
            else "tentative conclusions" if low >= 0.667
            else "not enough" if high < 0.667
            else "uncertain"
        )  # fmt: skip
        assert line[5] == word


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


def topic_differing(session: Session) -> list[Disagreement]:
    return Reliability(session).disagreements("rel", session.codebook.variables[0])


def test_disagreements_are_listed_with_everybodys_codes(
    open_page: OpenPage, tmp_path: Path
) -> None:
    scene = open_page(two_coders(tmp_path))
    found = topic_differing(scene.session)
    model = scene.page.figures.below.list.posts
    assert [each.post_id for each in model.posts] == [each.post_id for each in found] != []
    assert scene.page.figures.below.caption.text() == f"Disagreements: {len(found)}"
    text, _ = posts.shown(scene.session.file, found[0].post_id)
    assert model.text(0) == text
    book = scene.session.codebook
    one, other = (book.code(codes[0]).name.fi for codes in found[0].codes if codes)
    words = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert words == f"{text} — Aino: {one}, {SECOND}: {other}"


def test_a_row_of_another_variable_brings_its_cross_table(
    open_page: OpenPage, tmp_path: Path
) -> None:
    scene = open_page(two_coders(tmp_path))
    view = scene.page.figures
    assert view.below.title.text() == "Coders' cross-table: Aihe"
    view.table.setFocus()
    QTest.keyClick(view.table, Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert view.below.title.text() == "Coders' cross-table: Sävy"
    assert scene.page.choosers.variable.currentText() == "Sävy"
    assert view.below.cross.cells.rowCount() == 3
    scene.page.choosers.variable.setCurrentIndex(0)
    scene.page.choosers.variable.activated.emit(0)
    assert view.below.cross.cells.rowCount() == 7


def test_with_three_coders_a_pair_is_chosen(open_page: OpenPage, tmp_path: Path) -> None:
    session = two_coders(tmp_path)
    third = {post: NAMES[number % 5] for number, post in enumerate(of_posts(session)[:20])}
    code(session, "Kaisa", tmp_path / "third.csv", third, round_name="rel")
    scene = open_page(session)
    view, group = scene.page.figures, scene.page.choosers.group
    names = [group.itemText(at) for at in range(group.count())]
    assert names[0].startswith("all 3: ")
    assert len(names) == 4
    scene.page.figures.others.click()
    assert titles(scene)[-4:] == ["κ Fleiss", "κ Conger", "AC1", "B–P"]
    assert not view.below.cross.isVisible()
    assert view.below.no_cross.isVisible()
    assert len(view.below.list.posts.coders) == 3
    group.setCurrentIndex(1)
    group.activated.emit(1)
    assert titles(scene)[-4:] == ["κ", "π", "AC1", "B–P"]
    assert view.below.cross.isVisible()
    assert [name for _, name in view.below.list.posts.coders] == list(group.currentData())
    assert not view.below.pairs.isVisible()
    group.setCurrentIndex(0)
    group.activated.emit(0)
    assert [button.text() for button in view.below.pairs.buttons] == names[1:]
    view.below.pairs.buttons[2].click()
    assert group.currentIndex() == 3
    assert view.below.cross.isVisible()


def test_a_lone_coder_is_shown_the_way_to_a_second_one(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(one_coder(tmp_path))
    empty = scene.page.empty
    assert empty.isVisible()
    assert "Nobody else has coded yet" in empty.words
    assert empty.cards is not None
    assert len(empty.cards.cards) == 3
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
    code_from_table(session, SECOND, again)
    scene = open_page(session)
    assert scene.page.figures.below.none_left.isVisible()
    assert not scene.page.figures.below.list.isVisible()


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
    qtbot.waitUntil(scene.page.figures.isVisible)
    unfold(scene)
    assert figures_of(scene) == expected(scene.session)


def test_an_answer_that_comes_after_leaving_is_let_go(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    left, plain = threading.Event(), reading.gather_beside

    def held(session: Session, name: str) -> Callable[[Progress], object]:
        work = plain(session, name)

        def run(progress: Progress) -> object:
            left.wait()
            return work(progress)

        return run

    monkeypatch.setattr(reading, "gather_beside", held)
    scene = open_page(two_coders(tmp_path), large=5)
    assert scene.page.head.subtitle.words == "Calculating…"
    assert "Calculating agreement" in scene.page.empty.words
    scene.page.leave()
    left.set()
    qtbot.waitUntil(lambda: not scene.runner.busy)
    assert list(scene.page.figures.table.cells.rows) == []


def test_codings_that_change_are_shown_while_the_page_is_in_view(
    open_page: OpenPage, tmp_path: Path
) -> None:
    session = one_coder(tmp_path)
    packet = packet_for_second(session, tmp_path)
    scene = open_page(session)
    merging.bring_home(session, packet)
    scene.page.hide()
    scene.room.around.notifier.changed.emit(None)
    assert list(scene.page.figures.table.cells.rows) == []
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
    assert list(scene.page.figures.table.cells.rows) == []
    for handler in scene.page.handlers().values():
        handler()
    assert scene.page.acts.dialog is None


def test_every_control_has_a_name_and_is_reached_by_tab(
    open_page: OpenPage, tmp_path: Path
) -> None:
    scene = open_page(two_coders(tmp_path))
    kinds = (QAbstractButton, QComboBox, QAbstractItemView)
    controls = {
        widget
        for widget in scene.page.findChildren(QWidget)
        if isinstance(widget, kinds) and widget.isVisible() and widget.isEnabled()
    }
    controls = {c for c in controls if c.focusPolicy() & Qt.FocusPolicy.TabFocus}
    assert len(controls) == 12
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
    qtmodeltester.check(scene.page.figures.below.list.posts, force_py=True)
    qtmodeltester.check(scene.page.figures.below.cross.cells, force_py=True)


@pytest.mark.parametrize("width", [960, 1340])
def test_the_keys_stand_on_the_buttons_where_there_is_room(
    open_page: OpenPage, tmp_path: Path, width: int
) -> None:
    scene = open_page(two_coders(tmp_path))
    scene.page.resize(width, 640)
    QCoreApplication.processEvents()
    last = scene.page.buttons["settle"]
    assert last.isVisible()
    assert last.mapTo(scene.page, QPoint(last.width(), 0)).x() <= width
    assert "Ctrl+T" in last.toolTip()


def test_a_narrow_page_leaves_the_shares_out_and_keeps_the_drawing(
    open_page: OpenPage, tmp_path: Path
) -> None:
    page = open_page(two_coders(tmp_path)).page

    def titles(width: int) -> list[str]:
        page.resize(width, 600)
        QCoreApplication.processEvents()
        return [column.title for column in page.figures.table.cells.columns]

    assert {"Share, %", "Interval"} <= set(titles(1340))
    assert "Share, %" not in titles(900)
    assert "Interval" in titles(900)
    rows = page.figures.table.cells.rows
    assert len(rows[0]) == len(page.figures.table.cells.columns)
