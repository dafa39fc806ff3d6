"""The import dialog: reading a file otherwise, bringing it in, stopping, and files that are bad."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coder.services.importing import import_file
from coder.ui.importing import dialog as dialog_module
from coder.ui.parts.sheet import Words
from tests.ui.importing.conftest import WAIT, Import
from tests.ui.importing.files import many, same_ids, semicolons, strange_columns, two_readings

Key = Qt.Key


def test_a_file_is_shown_as_it_was_found(desk: Import, tmp_path: Path) -> None:
    desk.show(semicolons(tmp_path))
    dialog = desk.dialog
    assert dialog.subtitle.text().startswith("viestit.csv · ")
    assert dialog.choices.encoding.currentText() == "Windows-1252 (found)"
    assert dialog.choices.delimiter.currentText() == "semicolon  ; (found)"
    assert dialog.choices.header.isChecked()
    assert [desk.field_of(name) for name in ("id", "aika", "nimi", "teksti", "muuta")] == [
        "external_id",
        "posted_at",
        "author",
        "text",
        "",
    ]
    assert dialog.table.rows.cell(1, 3) == "Kortti nieltiin äkkiä"
    assert dialog.table.rows.cell(2, 0) == "Row 3 is skipped: no text"
    assert [card.figure for card in dialog.cards.cards][:2] == ["3", "1"]
    assert [card.hint for card in dialog.cards.cards][:2] == ["of all records"] * 2
    assert dialog.primary.hasFocus()


def test_enter_brings_the_posts_in_and_tells_what_it_did(desk: Import, tmp_path: Path) -> None:
    desk.show(semicolons(tmp_path))
    report = desk.bring_in()
    assert (report.read, report.kept, report.skipped) == (4, 3, {"no_text": 1})
    assert desk.posts == 3
    view = desk.dialog.report
    assert desk.dialog.pages.currentWidget() is view
    assert [card.figure for card in view.cards.cards] == ["4", "3", "1"]
    assert view.cards.cards[2].hint == "1 no text"
    cells = [view.skips.data(view.skips.index(0, at)) for at in range(3)]
    assert cells[:2] == ["3", "no text"]
    assert "user_3" in str(cells[2])
    assert view.known.words == ""
    desk.press(Key.Key_Return)
    assert not desk.dialog.isVisible()


def test_a_file_that_comes_again_says_what_was_known(desk: Import, tmp_path: Path) -> None:
    path = semicolons(tmp_path)
    desk.show(path)
    desk.bring_in()
    desk.press(Key.Key_Return)
    desk.show(path)
    desk.field("nimi", "text")
    desk.bring_in()
    words = desk.dialog.report.known.words
    assert "imported before" in words
    assert "known: 3; of them read differently now: 3" in words


def test_counts_of_the_first_rows_stand_apart_from_notes_on_the_whole_file(
    desk: Import, tmp_path: Path
) -> None:
    desk.show(same_ids(tmp_path))
    cards = desk.dialog.cards.cards
    assert [(card.figure, card.hint) for card in cards] == [
        ("40", "the first 20 are shown"),
        ("0", "of the first 20 records"),
        ("1", "on the whole file"),
    ]
    assert cards[0].word == "records in the file"
    assert desk.dialog.problems.sentences[0].endswith("Every row is imported.")
    high = desk.dialog.height()
    report = desk.bring_in()
    assert (report.kept, report.repeated) == (40, 10)
    desk.qtbot.waitUntil(lambda: desk.dialog.height() < high)
    assert "occurs earlier in the file: 10" in desk.dialog.report.repeated.words


def test_another_delimiter_gives_other_columns(desk: Import, tmp_path: Path) -> None:
    desk.show(semicolons(tmp_path))
    desk.choose(desk.dialog.choices.delimiter, ",")
    shown = desk.dialog.shown
    assert shown is not None
    assert shown.preview.columns == ("id;aika;nimi;teksti;muuta",)
    assert desk.dialog.choices.delimiter.currentText() == "comma  ,"
    desk.choose(desk.dialog.choices.delimiter, ";")
    assert desk.field_of("teksti") == "text"


def test_another_encoding_is_tried_at_once(desk: Import, tmp_path: Path) -> None:
    desk.show(semicolons(tmp_path))
    desk.choose(desk.dialog.choices.encoding, "mac-roman")
    assert desk.dialog.table.rows.cell(1, 3) != "Kortti nieltiin äkkiä"
    desk.choose(desk.dialog.choices.encoding, "cp1252")
    assert desk.dialog.table.rows.cell(1, 3) == "Kortti nieltiin äkkiä"


def test_an_encoding_that_does_not_fit_is_told_and_can_be_mended(
    desk: Import, tmp_path: Path
) -> None:
    desk.show(semicolons(tmp_path))
    desk.choose(desk.dialog.choices.encoding, "utf-8")
    assert "“utf-8”" in desk.dialog.banner.words
    assert not desk.dialog.primary.isEnabled()
    desk.choose(desk.dialog.choices.encoding, "cp1252")
    assert desk.dialog.banner.words == ""
    assert desk.bring_in().kept == 3


def test_a_column_chosen_by_hand_takes_the_field_from_another(desk: Import, tmp_path: Path) -> None:
    desk.show(semicolons(tmp_path))
    desk.field("muuta", "author")
    assert desk.field_of("nimi") == ""
    assert desk.dialog.table.header.choice_of("muuta").hasFocus()
    desk.bring_in()
    authors = desk.session.file.db.execute("SELECT DISTINCT author FROM post").fetchall()
    assert authors == [("x",)]


def test_nothing_comes_in_before_the_text_is_chosen(desk: Import, tmp_path: Path) -> None:
    desk.show(strange_columns(tmp_path))
    assert not desk.dialog.primary.isEnabled()
    assert "Choose “Text”" in desk.dialog.problems.sentences[-1]
    desk.press(Key.Key_Return)
    desk.field("beta", "text")
    assert desk.dialog.primary.isEnabled()
    desk.bring_in()
    assert desk.texts()[0] == "maybe0"


def test_the_header_can_be_a_post(desk: Import, tmp_path: Path) -> None:
    desk.show(strange_columns(tmp_path))
    desk.look(desk.dialog.choices.header.click)
    desk.field("1", "text")
    desk.bring_in()
    assert desk.texts()[0] == "alpha"
    assert len(desk.texts()) == 6


def test_odd_things_are_sentences_and_the_order_of_days_can_be_chosen(
    desk: Import, tmp_path: Path
) -> None:
    desk.show(two_readings(tmp_path))
    told = " ".join(desk.dialog.problems.sentences)
    assert "Identifiers in “tweet_id” were rounded by a spreadsheet: 2" in told
    assert "can be read in two ways: 2, for example 01/02/2014" in told
    holder = desk.dialog.choices.day_order.parentWidget()
    assert holder is not None
    assert holder.isVisible()
    desk.choose(desk.dialog.choices.day_order, "dmy")
    assert "two ways" not in " ".join(desk.dialog.problems.sentences)
    desk.bring_in()
    times = desk.session.file.db.execute("SELECT posted_at FROM post ORDER BY id").fetchall()
    assert [time[:10] for (time,) in times] == ["2014-02-01", "2014-03-02"]


def test_stopping_in_the_middle_leaves_the_project_as_it_was(
    desk: Import, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The user presses Esc once posts have been written; the transaction is still open."""
    written: list[int] = []

    def import_slowly(file, path, options, now, progress):
        def step(done: int, total: int) -> None:
            written.append(file.db.execute("SELECT count(*) FROM post").fetchone()[0])
            while len(written) == 3:
                progress(done, total)  # turns in place until the user has stopped it
            progress(done, total)

        return import_file(file, path, options, now, step)

    monkeypatch.setattr(dialog_module, "import_file", import_slowly)
    path = many(tmp_path, 5_000)
    before = (desk.posts, desk.session.counts().sources)
    desk.show(path)
    desk.press(Key.Key_Return)
    running = desk.dialog.running
    desk.qtbot.waitUntil(lambda: bool(running.line), timeout=WAIT)
    assert desk.dialog.pages.currentWidget() is running
    assert " / " in running.line
    desk.press(Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: not desk.dialog.importing, timeout=WAIT)
    assert written == [500, 1000, 1500]
    assert (desk.posts, desk.session.counts().sources) == before == (0, 0)
    assert desk.reports == []
    assert desk.dialog.isVisible()
    assert "stopped" in desk.dialog.banner.words
    monkeypatch.setattr(dialog_module, "import_file", import_file)
    assert desk.bring_in().kept == 5_000


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _blank(path: Path) -> None:
    path.write_bytes(b"\r\n\r\n  \r\n")


def _header_only(path: Path) -> None:
    path.write_text("id,text\n", encoding="utf-8")


def _picture(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)


def _missing(path: Path) -> None:
    assert not path.exists()


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (_empty, "holds no rows"),
        (_blank, "holds no rows"),
        (_header_only, "holds no rows"),
        (_picture, "does not look like text or a table"),
        (_missing, "was not found"),
    ],
)
def test_a_bad_file_is_told_in_the_dialog_and_changes_nothing(
    desk: Import, tmp_path: Path, make: Callable[[Path], None], said: str
) -> None:
    path = tmp_path / "bad.csv"
    make(path)
    before = desk.session.path.read_bytes()
    desk.show(path)
    assert said in desk.dialog.banner.words
    assert "bad.csv" in desk.dialog.banner.words
    assert not desk.dialog.primary.isEnabled()
    assert desk.dialog.isVisible()
    assert desk.posts == 0
    assert desk.session.path.read_bytes() == before
    desk.answers.next_file = semicolons(tmp_path)
    desk.look(desk.dialog.other_file.click)
    assert desk.dialog.banner.words == ""
    assert desk.bring_in().kept == 3


def test_a_file_that_goes_while_one_looks_at_it_keeps_the_dialog(
    desk: Import, tmp_path: Path
) -> None:
    path = semicolons(tmp_path)
    desk.show(path)
    path.unlink()
    desk.press(Key.Key_Return)
    desk.qtbot.waitUntil(lambda: not desk.dialog.importing, timeout=WAIT)
    assert "was not found" in desk.dialog.banner.words
    assert desk.posts == 0


def test_escape_closes_and_changes_nothing(desk: Import, tmp_path: Path) -> None:
    desk.show(semicolons(tmp_path))
    desk.press(Key.Key_Escape)
    assert not desk.dialog.isVisible()
    assert desk.posts == 0


def test_every_control_is_reached_by_tab_and_has_a_name(desk: Import, tmp_path: Path) -> None:
    desk.show(semicolons(tmp_path))
    seen: list[str] = []
    for _ in range(40):
        desk.press(Key.Key_Tab)
        widget = QApplication.focusWidget()
        assert widget is not None
        assert not isinstance(widget, Words)
        seen.append(widget.accessibleName() or getattr(widget, "text", str)())
    assert {"Reader", "Character encoding", "Delimiter", "The first row is the header"} <= {*seen}
    assert {f"What column “{name}” is" for name in ("id", "teksti", "muuta")} <= {*seen}
    assert {"Other file…", "Cancel", "Import posts"} <= {*seen}
    assert "" not in seen
