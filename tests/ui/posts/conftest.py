"""The page of posts over a small project, opened as a reader opens it."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from coder.ui.posts.page import PostsPage
from tests.ui.conftest import CONTROL, Desk, Key, OpenDesk
from tests.ui.material import TEXTS, three_variables

OpenPosts = Callable[..., tuple[Desk, PostsPage]]


@pytest.fixture
def open_posts(open_desk: OpenDesk, qtbot: QtBot) -> OpenPosts:
    """Give a function that opens a project, indexes it and goes to its posts."""

    def make(texts: tuple[str, ...] = TEXTS, **wishes: object) -> tuple[Desk, PostsPage]:
        desk = open_desk(three_variables(), texts, **wishes)
        session = desk.program.window.session
        assert session is not None
        qtbot.waitUntil(lambda: not desk.program.phase.running)
        desk.press(Key.Key_1, modifier=CONTROL)
        page = desk.program.posts
        wait_for(qtbot, page)
        return desk, page

    return make


def wait_for(qtbot: QtBot, page: PostsPage) -> None:
    qtbot.waitUntil(lambda: not page.finder.busy)


def texts_of(page: PostsPage) -> list[str]:
    rows = [page.model.row(at) for at in range(page.model.rowCount())]
    return [row.line.text for row in rows if row is not None]
