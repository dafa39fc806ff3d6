"""What the card of the last project says of the way on."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from coder.ui.look.look import Look
from coder.ui.start.continue_card import ContinueCard
from coder.ui.start.recents import Recent


@pytest.mark.parametrize(
    ("page", "done", "words"),
    [
        ("coding", 2, "Go on coding"),
        ("", 2, "Go on coding"),
        ("results", 2, "Open"),
        ("coding", 5, "Open"),
    ],
)
def test_the_button_names_what_opening_leads_to(
    page: str, done: int, words: str, qtbot: QtBot
) -> None:
    card = ContinueCard(Look(), "en")
    qtbot.addWidget(card)
    card.show_recent(Recent(Path("kuusi.coder"), done=done, total=5, page=page))
    assert card.button.text() == words
