"""A whole round of reliability, played through the windows of the leader and of two coders."""

from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coder.domain.agreement.results import COHEN_KAPPA
from coder.services.session import Session
from coder.storage import posts, samples
from coder.ui.parts.buttons import KeyButton
from tests.ui.conftest import Key
from tests.ui.material import one_variable, put_posts
from tests.ui.study_book import read_book, table, words
from tests.ui.study_hands import Person
from tests.ui.study_plan import number_of, text_of

LEADER, FIRST, SECOND = "Leena", "Bertta", "Veikko"
ROUND = "tarkistus"
POSTS, SIZE = 16, 10

GIVEN = {FIRST: "1111222333", SECOND: "1112222331"}
"""The key that each coder gives to the posts of the sample, in the order of their numbers."""

DIFFER = (3, 9)
"""Places in the sample at which these differ."""

SETTLED = "1112222336"
"""What Consensus says in the end: the fourth post as the second coder, the last as neither."""

NAMES = {code.key: code.name.en for code in one_variable().variables[0].codes}


class Played:
    """The folder of the study and the sample that was drawn in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sample: list[int] = []

    def key_of(self, coder: str, number: int) -> str:
        return GIVEN[coder][self.sample.index(number)]


# A menu that pops up asks the offscreen platform for what it does not have.
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_round_from_the_sample_to_the_workbook(qtbot: QtBot, tmp_path: Path) -> None:
    played = Played(tmp_path)
    leader = Person(qtbot, tmp_path)
    leader.open(make_study(tmp_path / "tutkimus.coder"))
    draw_and_open(leader, played)
    packets = {coder: leader.write_packet(coder) for coder in GIVEN}
    assert len(set(packets.values())) == 2
    for coder, packet in packets.items():
        code_packet(Person(qtbot, tmp_path, leader), played, coder, packet)
    leader.come()
    for packet in packets.values():
        figures, report = leader.bring_home(packet)
        assert (figures[0], set(figures[1:])) == (str(SIZE), {"0"})
        assert (report.round, report.posts) == (ROUND, SIZE)
    check_figures(leader)
    settle(leader, played)
    check_results(leader)
    path = leader.export()
    leader.leave()
    check_workbook(read_book(path), played)


def make_study(path: Path) -> Path:
    session = Session.create(path, one_variable(), "en")
    put_posts(session, [text_of(number) for number in range(1, POSTS + 1)])
    session.choose_coder(LEADER)
    session.close()
    return path


# --- what they do -----------------------------------------------------------------------------


def draw_and_open(leader: Person, played: Played) -> None:
    """Draw a sample and open a round in which others code than the leader."""
    leader.go("reliability")
    leader.draw_sample("otos", SIZE, 7)
    file = leader.session.file
    (sample,) = samples.all_of(file)
    drawn = [posts.shown(file, post)[0] for post in samples.posts_of(file, sample.id)]
    played.sample = sorted(number_of(text) for text in drawn)
    assert len(played.sample) == SIZE
    dialog = leader.round_dialog()
    leader.write(dialog.name, ROUND)
    dialog.coefficient.choose(COHEN_KAPPA)
    (own,) = (tick for tick in dialog.coders.ticks if tick.text() == LEADER)
    own.setFocus()
    QTest.keyClick(own, Key.Key_Space)
    leader.write(dialog.coders.others, f"{FIRST}, {SECOND}")
    leader.finish(dialog)


def code_packet(person: Person, played: Played, coder: str, packet: Path) -> None:
    """Code all of a packet, each post by one key, in the coder's own window."""
    person.open(packet)
    assert coder in person.window.windowTitle()
    order = person.code(lambda number: played.key_of(coder, number), POSTS)
    assert sorted(order) == played.sample
    assert person.done == (SIZE, SIZE)
    person.leave()


def settle(leader: Person, played: Played) -> None:
    """Settle both disagreements by keys: one as a coder had it, one as nobody had."""
    page = leader.program.reliability
    leader.control(Key.Key_T)
    view = page.settling
    assert view.found is not None
    view.head.way.choose("discussion")
    view.head.way.activated.emit(view.head.way.currentIndex())
    for at in DIFFER:
        assert number_of(view.desk.text.text) == played.sample[at]
        for key in (Key.Key_W, getattr(Qt.Key, f"Key_{SETTLED[at]}"), Key.Key_Return):
            QTest.keyClick(view, key)
    assert view.done.title.text() == "All disagreements are settled"
    assert view.done.button.text() == "Close the round…"
    others = {each.text(): each for each in view.done.findChildren(KeyButton)}
    QTest.keyClick(others["Show frequencies"], Key.Key_Return)
    assert leader.window.current is leader.program.results


# --- what they see ----------------------------------------------------------------------------


def by_hand() -> dict[str, Fraction]:
    """Percent agreement, Cohen's kappa and Krippendorff's alpha, worked out from the plan."""
    # 8 of the 10 posts carry the same code.
    pa = Fraction(8, 10)
    # The first coder gave the codes 4, 3 and 3 times, the second 4, 4 and 2 times.
    pe = Fraction(4 * 4 + 3 * 4 + 3 * 2, 100)
    assert pe == Fraction(34, 100)
    kappa = (pa - pe) / (1 - pe)
    assert kappa == Fraction(23, 33)
    # All 20 values: 8, 7 and 5. Two posts differ, with two ordered pairs each.
    observed = Fraction(2 * 2, 20)
    expected = Fraction(20 * 20 - 8 * 8 - 7 * 7 - 5 * 5, 20 * 19)
    alpha = 1 - observed / expected
    assert alpha == Fraction(93, 131)
    return {"Percent agreement": pa, "Cohen’s kappa": kappa, "Krippendorff’s alpha": alpha}


def check_figures(leader: Person) -> None:
    page = leader.program.reliability
    leader.qtbot.waitUntil(lambda: not page.reader.busy)
    row = page.figures.rows[0]
    known = by_hand()
    assert (row.code_uid, row.coders) == (None, (FIRST, SECOND))
    assert row.primary.name == COHEN_KAPPA
    assert row.primary.value == pytest.approx(float(known["Cohen’s kappa"]))
    assert row.percent.value == pytest.approx(float(known["Percent agreement"]))
    alpha = next(each for each in row.others if each and each.name == "krippendorff_alpha")
    assert alpha.value == pytest.approx(float(known["Krippendorff’s alpha"]))
    assert page.figures.below.caption.text() == "Disagreements: 2"


def check_results(leader: Person) -> None:
    page = leader.program.results
    leader.qtbot.waitUntil(lambda: not page.recounter.busy)
    found = {row[0].text: (row[1].text, row[2].text) for row in page.table.cells.rows}
    for key, name in NAMES.items():
        n = SETTLED.count(key)
        assert found[name] == (str(n), f"{10 * n}.0" if n else "0.0")
    assert found["Posts in all"][0] == str(SIZE)


def check_workbook(book: dict[str, list[list[object]]], played: Played) -> None:
    frequencies = {row["Code"]: row for row in table(book["Frequencies"], "Code")}
    for key, name in NAMES.items():
        assert frequencies[name]["n"] == SETTLED.count(key)
        assert frequencies[name]["%"] == pytest.approx(10 * SETTLED.count(key))
    assert "Agreed: 8, adjudicated: 2, by a single coder: 0, open: 0 posts." in words(
        book["Frequencies"]
    )
    agreement = {
        str(row["Coefficient"]): row["Value"]
        for row in table(book["Agreement"], "Code")
        if row["Code"] == "whole variable"
    }
    for name, value in by_hand().items():
        assert agreement[name] == pytest.approx(float(value), abs=1e-12)
    differing = [
        (number_of(str(row["Text"])), row[FIRST], row[SECOND])
        for row in table(book["Disagreements"], "Post uid")
    ]
    assert differing == [
        (played.sample[at], NAMES[GIVEN[FIRST][at]], NAMES[GIVEN[SECOND][at]]) for at in DIFFER
    ]
    codings = {
        (row["Coder"], number_of(str(row["Text"]))): (row["Codes"], row["Final coding"])
        for row in table(book["Codings"], "Post uid")
    }
    planned: dict[tuple[object, int], tuple[object, object]] = {}
    for at, number in enumerate(played.sample):
        state = "adjudicated" if at in DIFFER else "agreed"
        for coder, keys in GIVEN.items():
            planned[coder, number] = NAMES[keys[at]], state
        if at in DIFFER:
            planned["Consensus", number] = NAMES[SETTLED[at]], state
    assert codings == planned
    assert "disagreements 2, settled 2 (by discussion)" in words(book["About"])
