"""The page of the study's design: its sections and the list of rounds."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from coder.services.session import Session
from coder.ui.jobs import JobRunner
from coder.ui.sampling.draw_dialog import DrawDialog
from coder.ui.study.page import StudyPage
from tests.studies import make_study
from tests.ui.reliability.study import make_room, two_coders

OpenPage = Callable[..., StudyPage]


@pytest.fixture
def open_page(qtbot: QtBot) -> Iterator[OpenPage]:
    """Give a function that shows the page on a session."""
    opened: list[tuple[StudyPage, JobRunner, Session]] = []

    def make(session: Session, language: str = "fi") -> StudyPage:
        room, runner = make_room(language=language), JobRunner()
        page = StudyPage(room.around, room.answers.confirmed, runner)
        opened.append((page, runner, session))
        page.resize(1340, 820)
        with qtbot.waitExposed(page):
            page.show()
        page.activate(session)
        return page

    yield make
    for page, runner, session in opened:
        page.let_go()
        runner.shutdown()
        page.close()
        session.close()


def listed(page: StudyPage) -> list[tuple[str, ...]]:
    page.go_to("rounds")
    return [tuple(cell.text for cell in row) for row in page.rounds.table.cells.rows]


def test_a_study_without_rounds_says_what_rounds_are_for(
    open_page: OpenPage, tmp_path: Path
) -> None:
    page = open_page(make_study(tmp_path))
    assert listed(page) == []
    assert "Draw a sample first" in page.rounds.empty.words
    assert not page.rounds.open_button.isEnabled()


def test_without_posts_every_section_leads_to_the_import(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page = open_page(make_study(tmp_path, 0), language="en")
    for part in page.parts:
        page.go_to(part)
        empty = page.current.empty
        qtbot.waitUntil(lambda empty=empty: empty.title.text() == "No posts yet")
        with qtbot.waitSignal(page.import_wanted):
            empty.button.click()
    assert not page.rounds.next_bar.isVisible()


def test_rounds_are_listed_newest_first(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(two_coders(tmp_path), language="en")
    rounds = listed(page)
    assert [row[1] for row in rounds] == ["Reliability", "Main coding"]
    assert rounds[0][3] == "24"
    assert rounds[1][2:4] == ("all posts", "40")
    assert page.rounds.open_button.isEnabled()


def test_the_sections_follow_each_other_in_a_ring(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(make_study(tmp_path))
    first = page.current.id
    seen: list[str] = []
    for _ in page.parts:
        page.handlers()["study.next"]()
        seen.append(page.current.id)
    assert seen[-1] == first
    assert len(set(seen)) == len(page.parts)
    page.handlers()["study.previous"]()
    assert page.current.id == page.parts[-1]


def test_the_place_is_the_section_in_view(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(make_study(tmp_path))
    page.go_to("rounds")
    assert page.place() == "rounds"
    page.stand_at("nowhere")
    assert page.place() == "rounds"


def test_a_sample_is_drawn_by_months_and_its_strata_are_shown(
    open_page: OpenPage, tmp_path: Path
) -> None:
    page = open_page(make_study(tmp_path, 60), language="en")
    page.go_to("samples")
    assert "No sample yet" in page.samples.empty.words
    page.samples.draw()
    dialog = page.acts.dialog
    assert isinstance(dialog, DrawDialog)
    assert not dialog.by.isVisible()
    dialog.kind.setCurrentIndex(dialog.kind.findData("stratified"))
    assert dialog.by.isVisible()
    dialog.name.setText("Months")
    dialog.size_.set_value(12)
    dialog.seed.set_value(3)
    dialog.primary.click()
    [row] = page.samples.table.cells.rows
    assert [cell.text for cell in row[:5]] == [
        "Months",
        "stratified",
        "All posts imported",
        "12",
        "3",
    ]
    told = page.samples.told.text()
    assert told == "Stratified · by month\nNo round yet: open one in the part “Rounds”."
    strata = page.samples.strata.cells.rows
    assert all(not row[0].text[:1].isdigit() for row in strata)
    assert sum(int(row[2].text) for row in strata) == 12
    assert sum(int(row[1].text) for row in strata) == 60


def test_sizes_are_told_for_the_study(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(make_study(tmp_path, 400), language="en")
    page.go_to("samples")
    rows = [tuple(cell.text for cell in row) for row in page.samples.sizes.table.cells.rows]
    assert rows[1] == ("25%", "81", "139")  # Krippendorff's own two
    assert rows[-1] == ("2%", "all", "all")
    page.samples.sizes.table.choose_row(1)
    assert "139 posts of the 400" in page.samples.sizes.said.text()


def test_without_posts_nothing_can_be_drawn(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(make_study(tmp_path, 0))
    page.go_to("samples")
    assert not page.samples.draw_button.isEnabled()
    assert not page.samples.sizes.isVisible()
