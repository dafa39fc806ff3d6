"""A study from an empty folder to the workbook, played through the window by two coders."""

from collections import Counter
from fractions import Fraction
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from coder.services.codebooks import shipped
from coder.storage import posts, samples
from tests.ui.conftest import Key
from tests.ui.study_book import read_book, table, words
from tests.ui.study_hands import Person
from tests.ui.study_plan import (
    AINO,
    EARLIER,
    FIRST,
    MAIN,
    POSTS,
    REST,
    SECOND,
    SEED,
    SIZE,
    VEIKKO_DIFFERS,
    id_of,
    key_of,
    names_by_key,
    number_of,
    text_of,
    write_file,
)

ROUND = "reliabiliteetti"
SAMPLE = sorted({*EARLIER, *REST})


def aino(number: int) -> str:
    return key_of(FIRST, number)


def veikko(number: int) -> str:
    return key_of(SECOND, number)


# A menu that pops up asks the offscreen platform for what it does not have.
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_study_from_posts_to_the_workbook(qtbot: QtBot, tmp_path: Path) -> None:
    first = begin(qtbot, tmp_path)
    code_the_main_round(first)
    first.leave()
    first = Person(qtbot, tmp_path)
    go_back_and_forth_after_the_restart(first)
    draw_and_open(first)
    code_the_rest(first)
    packet = first.write_packet(SECOND)
    assert f"{SIZE} posts for {SECOND}" in first.said
    code_the_packet(Person(qtbot, tmp_path), packet)
    first.come()
    bring_home(first, packet)
    first.go("results")
    path = first.export()
    first.leave()
    book = read_book(path)
    check_frequencies(book["Frequencies"])
    check_agreement(book["Agreement"])
    check_disagreements(book["Disagreements"])
    check_codings(book["Codings"])


# --- what the two of them do ------------------------------------------------------------------


def begin(qtbot: QtBot, folder: Path) -> Person:
    """Make the project and bring the posts in."""
    person = Person(qtbot, folder)
    codebook = next(each.codebook for each in shipped() if each.id == "pankkipalvelut")
    path = person.make_project("tutkimus", codebook.name.in_("en"), FIRST)
    assert path == folder / "tutkimus.coder"
    assert person.window.windowTitle() == "tutkimus · Aino – Coder"
    assert person.bring_in(write_file(folder)) == POSTS
    (copy,) = (folder / "tutkimus backups").iterdir()
    assert copy.name.endswith("-whole-import.coder")
    return person


def code_the_main_round(person: Person) -> None:
    """Code the first posts in their order, then take three of them back."""
    assert person.code(aino, MAIN) == list(range(1, MAIN + 1))
    assert person.done == (MAIN, POSTS)
    for number in (30, 29, 28):
        person.control(Key.Key_Z)
        assert person.number == number
        assert person.said.startswith(f"Undone {names_by_key()[aino(number)]}")
    assert person.done == (MAIN - 3, POSTS)


def go_back_and_forth_after_the_restart(person: Person) -> None:
    """Take back one more of those that were coded before the restart; then all four again."""
    person.go_on_with_the_last_project()
    assert (person.number, person.done) == (28, (27, POSTS))
    person.control(Key.Key_Z)
    assert (person.number, person.done) == (27, (26, POSTS))
    for number in (27, 28, 29, 30):
        person.control(Key.Key_Y)
        assert person.number == number
    assert person.done == (MAIN, POSTS)
    person.control(Key.Key_Y)
    assert person.program.status.content.kind == "error"


def draw_and_open(person: Person) -> None:
    person.go("reliability")
    person.draw_sample("otos", SIZE, SEED)
    file = person.session.file
    (sample,) = samples.all_of(file)
    drawn = [number_of(posts.shown(file, post)[0]) for post in samples.posts_of(file, sample.id)]
    assert sorted(drawn) == SAMPLE
    person.open_round(ROUND)
    assert f"earlier codings read: {len(EARLIER)}" in person.said
    assert f"left for you to code: {len(REST)}" in person.said
    assert "Nobody else has coded yet" in person.program.reliability.empty.words


def code_the_rest(person: Person) -> None:
    """Code those posts of the sample that the main round has not come to."""
    person.go("coding")
    person.choose_queue(ROUND)
    assert person.done == (0, len(REST))
    assert sorted(person.code(aino, SIZE)) == list(REST)
    assert "All posts in this queue are coded" in person.page.empty.words
    person.go("reliability")
    assert "Nobody else has coded yet" in person.program.reliability.empty.words


def code_the_packet(person: Person, packet: Path) -> None:
    person.open(packet)
    buttons = person.window.rail._buttons
    pages = [button.text() for button in buttons if button.isCheckable() and button.isVisible()]
    assert pages == ["Coding", "Hand back"]
    assert SECOND in person.window.windowTitle()
    order = person.code(veikko, POSTS)
    assert sorted(order) == SAMPLE
    assert order != SAMPLE
    assert person.done == (SIZE, SIZE)
    person.leave()


def bring_home(person: Person, packet: Path) -> None:
    """The posts that the packet brings codings of; nothing else."""
    figures, report = person.bring_home(packet)
    assert figures[0] == str(SIZE)
    assert {*figures[1:]} == {"0"}
    assert (report.coder, report.round, report.posts) == (SECOND, ROUND, SIZE)
    page = person.program.reliability
    assert f"codings of {len(EARLIER)} posts were read from the main round" in (
        page.figures.notes.text()
    )
    whole = page.figures.rows[0]
    assert (whole.code_uid, whole.coders) == (None, (FIRST, SECOND))
    assert whole.percent.value == pytest.approx(0.75)
    assert page.figures.below.caption.text() == f"Disagreements: {len(VEIKKO_DIFFERS)}"


# --- what the workbook must say ---------------------------------------------------------------


def check_frequencies(sheet: list[list[object]]) -> None:
    """The final codings are those of the first coder: 30 of the main round and 8 of the sample."""
    coded = [*range(1, MAIN + 1), *REST]
    counts = Counter(AINO[number - 1] for number in coded)
    assert counts == {"1": 7, "2": 14, "3": 6, "4": 4, "5": 3, "6": 2, "7": 2}
    rows = {row["Code"]: row for row in table(sheet, "Code")}
    for key, name in names_by_key().items():
        assert rows[name]["n"] == counts[key]
        assert rows[name]["%"] == pytest.approx(counts[key] / 38 * 100)
    assert rows["Posts in all"]["n"] == 38
    assert rows["Posts in all"]["Authors"] == 7


def check_agreement(sheet: list[list[object]]) -> None:
    """Percent agreement, Cohen's kappa and Krippendorff's alpha, from the plan, by hand."""
    aino_gave = Counter(aino(number) for number in SAMPLE)
    veikko_gave = Counter(veikko(number) for number in SAMPLE)
    assert aino_gave == {"1": 1, "2": 6, "3": 5, "4": 3, "5": 2, "6": 2, "7": 1}
    assert veikko_gave == {"1": 2, "2": 6, "3": 5, "4": 2, "5": 2, "6": 1, "7": 2}
    assert sum(aino(n) == veikko(n) for n in SAMPLE) == 15

    # Observed agreement: 15 of the 20 posts carry the same code.
    pa = Fraction(15, 20)
    # Agreement by chance (Cohen): the products of both coders' shares, summed over the codes:
    # (1*2 + 6*6 + 5*5 + 3*2 + 2*2 + 2*1 + 1*2) / 20**2 = 77 / 400.
    pe = Fraction(1 * 2 + 6 * 6 + 5 * 5 + 3 * 2 + 2 * 2 + 2 * 1 + 1 * 2, 20 * 20)
    assert pe == Fraction(77, 400)
    # kappa = (0.75 - 0.1925) / (1 - 0.1925) = 223 / 323 = 0.6904.
    kappa = (pa - pe) / (1 - pe)
    assert kappa == Fraction(223, 323)

    # Krippendorff: all 40 values together are 3, 12, 10, 5, 4, 3 and 3 of the seven codes.
    values = [1 + 2, 6 + 6, 5 + 5, 3 + 2, 2 + 2, 2 + 1, 1 + 2]
    assert sum(values) == 40
    # Of the 40 ordered pairs within posts, 2 in each of the 5 differing posts differ.
    observed = Fraction(5 * 2, 40)
    # Of the 40 * 39 ordered pairs of all values, those of two codes differ:
    # (40**2 - (9 + 144 + 100 + 25 + 16 + 9 + 9)) / (40 * 39) = 1288 / 1560.
    expected = Fraction(40 * 40 - sum(n * n for n in values), 40 * 39)
    assert expected == Fraction(1288, 1560)
    # alpha = 1 - 0.25 / 0.8256 = 449 / 644 = 0.6972.
    alpha = 1 - observed / expected
    assert alpha == Fraction(449, 644)

    found = {
        str(row["Coefficient"]): row
        for row in table(sheet, "Code")
        if row["Code"] == "whole variable"
    }
    by_hand = {"Percent agreement": pa, "Cohen’s kappa": kappa, "Krippendorff’s alpha": alpha}
    assert set(found) == set(by_hand)
    for name, value in by_hand.items():
        assert found[name]["Value"] == pytest.approx(float(value), abs=1e-12)
        assert (found[name]["Posts"], found[name]["Coders"]) == (SIZE, f"{FIRST}, {SECOND}")
    assert f"the codings of {len(EARLIER)} posts were read from the main round" in words(sheet)


def check_disagreements(sheet: list[list[object]]) -> None:
    names = names_by_key()
    found = [
        (row["External id"], row["Text"], row["Round"], row[FIRST], row[SECOND])
        for row in table(sheet, "Post uid")
    ]
    assert found == [
        (id_of(number), text_of(number), ROUND, names[aino(number)], names[key])
        for number, key in VEIKKO_DIFFERS.items()
    ]


def check_codings(sheet: list[list[object]]) -> None:
    """One row a coding, each with the id and the text that stood in the file."""
    names = names_by_key()
    planned = {(FIRST, "Main round", n): aino(n) for n in range(1, MAIN + 1)}
    planned |= {(FIRST, ROUND, n): aino(n) for n in REST}
    planned |= {(SECOND, ROUND, n): veikko(n) for n in SAMPLE}
    rows = table(sheet, "Post uid")
    assert len(rows) == len(planned) == 30 + 8 + 20
    found = {
        (row["Coder"], row["Round"], row["External id"], row["Text"]): row["Codes"] for row in rows
    }
    assert found == {
        (coder, round_, id_of(n), text_of(n)): names[key]
        for (coder, round_, n), key in planned.items()
    }
