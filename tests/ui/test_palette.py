"""The command search: what fits what is typed, and what Enter does."""

from pathlib import Path

from PySide6.QtTest import QTest

from coder.services.session import Session
from coder.ui.actions import ACTIONS
from coder.ui.command_list import WRITING
from coder.ui.palette_entries import Entry, fitting
from coder.ui.sampling.draw_dialog import DrawDialog
from coder.ui.start.recents import Recent
from tests.ui.conftest import CONTROL, Desk, Key, OpenDesk
from tests.ui.material import make_project, one_variable


def entry(title: str, hint: str = "", *, enabled: bool = True) -> Entry:
    return Entry(title, hint, "", lambda: None, "" if enabled else "not now")


def titles(entries: list[Entry]) -> list[str]:
    return [one.title for one in entries]


def test_each_word_typed_begins_a_word_whatever_its_case_and_marks() -> None:
    entries = [entry("Näytä päätösloki"), entry("Vie työkirja", "Tallenna Exceliin")]
    assert titles(fitting(entries, "PÄÄ")) == ["Näytä päätösloki"]
    assert titles(fitting(entries, "paa nay")) == ["Näytä päätösloki"]
    assert titles(fitting(entries, "excel vie")) == ["Vie työkirja"]
    assert fitting(entries, "loki") == []
    assert len(fitting(entries, "")) == 2


def test_titles_stand_before_hints_and_what_cannot_be_done_last() -> None:
    entries = [
        entry("Undo", "go back"),
        entry("Go on", enabled=False),
        entry("Go to post"),
        entry("To the post, go"),
    ]
    found = titles(fitting(entries, "go"))
    assert found == ["Go to post", "To the post, go", "Undo", "Go on"]


def search(desk: Desk, typed: str) -> None:
    desk.press(Key.Key_K, modifier=CONTROL)
    palette = desk.program.window.palette_sheet
    assert palette.isVisible()
    QTest.keyClicks(palette.field, typed)


def test_enter_runs_the_chosen_line_and_shows_its_key(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a", "b"))
    search(desk, "flag")
    palette = desk.program.window.palette_sheet
    assert palette.chosen is not None
    assert (palette.chosen.title, palette.chosen.key) == ("Flag", "F")
    QTest.keyClick(palette.field, Key.Key_Return)
    assert not palette.isVisible()
    coding = desk.page.coding
    assert coding is not None
    assert coding.count_flagged() == 1


def test_what_the_settings_hold_leads_to_them(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a",))
    for word in ("dark", "language", "text size"):
        search(desk, word)
        palette = desk.program.window.palette_sheet
        assert "Settings" in titles(palette.model.entries)
        QTest.keyClick(palette.field, Key.Key_Escape)


def test_arrows_go_round_over_what_can_be_done_and_escape_closes(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a",))
    search(desk, "re")
    palette = desk.program.window.palette_sheet
    enabled = [one.title for one in palette.model.entries if one.enabled]
    seen: list[str] = []
    for _ in enabled:
        assert palette.chosen is not None
        seen.append(palette.chosen.title)
        QTest.keyClick(palette.field, Key.Key_Down)
    assert seen == enabled
    assert palette.chosen is not None
    assert palette.chosen.title == enabled[0]
    QTest.keyClick(palette.field, Key.Key_Escape)
    assert not palette.isVisible()
    assert desk.text == "a"


def test_pages_and_recent_projects_are_found(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk(one_variable(), ("a",))
    other = make_project(tmp_path / "syksy.coder", one_variable(), ("another post",))
    desk.program.recents.remember(Recent(other))
    search(desk, "results")
    QTest.keyClick(desk.program.window.palette_sheet.field, Key.Key_Return)
    current = desk.program.window.current
    assert current is not None
    assert current.id == "results"
    search(desk, "syksy")
    QTest.keyClick(desk.program.window.palette_sheet.field, Key.Key_Return)
    assert desk.program.window.session is not None
    assert desk.program.window.session.name == "syksy"


def test_on_the_start_page_only_what_needs_no_project_can_be_done(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a",))
    desk.press(Key.Key_W, modifier=CONTROL)
    assert desk.program.window.session is None
    search(desk, "")
    can = {one.title for one in desk.program.window.palette_sheet.model.entries if one.enabled}
    assert {"New project", "Open the sample study", "Settings", "Open desk0"} <= can
    assert can.isdisjoint({"Import posts", "Export workbook", "Coding", "Close project"})
    desk.program.window.palette_sheet.close()


def test_an_act_of_another_page_goes_there_and_does_it(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a", "b"))
    program = desk.program
    program.window.go_to_page("results")
    search(desk, "draw")
    palette = program.window.palette_sheet
    assert palette.chosen is not None
    assert palette.chosen.title == "Draw sample"
    assert palette.chosen.hint.startswith("Reliability: ")
    QTest.keyClick(palette.field, Key.Key_Return)
    assert program.window.current is program.reliability
    assert isinstance(program.reliability.acts.dialog, DrawDialog)
    program.reliability.acts.dialog.reject()


def whys(desk: Desk) -> dict[str, str]:
    """Give by title why acts cannot be done, of those that cannot."""
    palette = desk.program.window.palette_sheet
    return {one.title: one.why for one in palette.model.entries if not one.enabled}


def test_what_cannot_be_done_says_why(open_desk: OpenDesk) -> None:
    desk = open_desk(one_variable(), ("a",))
    search(desk, "")
    found = whys(desk)
    assert found["Open round"] == "Draw a sample first."
    assert found["Write packet"] == "Open a round first."
    assert found["Open folder"] == "Export a workbook first."
    assert found["Save"] == "There is nothing to save."
    assert found["Hand back the packet"] == "Only in a packet for a second coder."
    assert "Draw sample" not in found
    desk.program.window.palette_sheet.close()
    desk.press(Key.Key_W, modifier=CONTROL)
    search(desk, "")
    assert whys(desk)["Draw sample"] == "Open a project first."
    desk.program.window.palette_sheet.close()


def test_a_project_open_for_reading_offers_no_writing(open_desk: OpenDesk, tmp_path: Path) -> None:
    path = make_project(tmp_path / "luku.coder", one_variable(), ("a",))
    desk = open_desk(one_variable(), ("b",))
    desk.program.window.show_session(Session.open(path, read_only=True))
    search(desk, "")
    reason = "The project is open for reading only."
    assert {"Draw sample", "Add code", "Flag", "Import posts"} <= {
        title for title, why in whys(desk).items() if why == reason
    }
    assert "Search" not in whys(desk)
    desk.program.window.palette_sheet.close()


def test_every_act_that_changes_the_project_is_an_act() -> None:
    assert {spec.id for spec in ACTIONS} >= WRITING
