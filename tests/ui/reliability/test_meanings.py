"""What was coded under different meanings is said under the figures, and unfolded apart."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from coder.services.meaning_periods import MeaningPeriods
from coder.services.reliability import Reliability
from coder.services.session import Session
from coder.ui.look.look import Look
from coder.ui.reliability.meanings_view import MeaningsView
from tests import studies
from tests.services.test_codebook_merging import LINE
from tests.services.test_meaning_periods import AFTER, BEFORE, code_as
from tests.services.test_reviewing import change_meaning


def make(folder: Path) -> Session:
    made = studies.make_study(folder, 10)
    for name, codes in zip(("Aino", "Bertta"), BEFORE, strict=True):
        code_as(made, name, codes)
    change_meaning(made, LINE)
    for name, codes in zip(("Aino", "Bertta"), AFTER, strict=True):
        code_as(made, name, codes)
    return made


def test_the_figures_of_each_meaning_are_unfolded(tmp_path: Path, qtbot: QtBot) -> None:
    session = make(tmp_path)
    found = MeaningPeriods(session, Reliability(session)).of_rounds("main")
    look = Look()
    look.apply()
    view = MeaningsView(look, "en")
    qtbot.addWidget(view)
    view.show_meanings((), "krippendorff_alpha")
    assert view.isHidden()
    view.show_meanings(found, "percent_agreement")
    assert not view.isHidden()
    assert "1 post was coded by different coders" in view.warning.text()
    assert [row[1] for row in view.cells[1:]] == ["revision 1", "revision 2"]
    assert [row[3:5] for row in view.cells[1:]] == [["4", "75.0%"], ["3", "66.7%"]]
    assert view.fold.accessibleDescription() == "folded away"
    view.fold.click()
    assert view.fold.accessibleDescription() == "shown"
    view.show_meanings((), "percent_agreement")
    assert view.isHidden()
    session.close()
