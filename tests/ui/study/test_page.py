"""The page of the study's design: its sections and the list of rounds."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from coder.services.session import Session
from coder.ui.study.page import StudyPage
from tests.studies import make_study
from tests.ui.reliability.study import make_room, two_coders

OpenPage = Callable[..., StudyPage]


@pytest.fixture
def open_page(qtbot: QtBot) -> Iterator[OpenPage]:
    """Give a function that shows the page on a session."""
    opened: list[tuple[StudyPage, Session]] = []

    def make(session: Session, language: str = "fi") -> StudyPage:
        room = make_room(language=language)
        page = StudyPage(room.around, room.answers.confirmed)
        opened.append((page, session))
        page.resize(1340, 820)
        with qtbot.waitExposed(page):
            page.show()
        page.activate(session)
        return page

    yield make
    for page, session in opened:
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


def test_rounds_are_listed_newest_first(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(two_coders(tmp_path), language="en")
    rounds = listed(page)
    assert [row[1] for row in rounds] == ["reliability", "main coding"]
    assert rounds[0][3] == "24"
    assert rounds[1][2:4] == ("all posts", "40")
    assert page.rounds.open_button.isEnabled()


def test_the_sections_follow_each_other_in_a_ring(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(make_study(tmp_path))
    first = page.current.id
    seen: list[str] = []
    for _ in page.sections:
        page.handlers()["study.next"]()
        seen.append(page.current.id)
    assert seen[-1] == first
    assert len(set(seen)) == len(page.sections)
    page.handlers()["study.previous"]()
    assert page.current.id == page.sections[-1].id


def test_the_place_is_the_section_in_view(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(make_study(tmp_path))
    page.go_to("rounds")
    assert page.place() == "rounds"
    page.stand_at("nowhere")
    assert page.place() == "rounds"
