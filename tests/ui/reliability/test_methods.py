"""The text for the methods on the page: folded away, in two languages, copied."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from coder.services import methods_report
from coder.services.reliability import Reliability
from tests.ui.reliability.conftest import OpenPage
from tests.ui.reliability.study import two_coders


def test_the_text_is_that_of_the_service_in_the_chosen_language(
    open_page: OpenPage, tmp_path: Path
) -> None:
    scene = open_page(two_coders(tmp_path))
    reliability = Reliability(scene.session)
    (round_,) = reliability.rounds("rel")
    finnish, english = (
        methods_report.paragraph(scene.session, reliability, round_, language)
        for language in ("fi", "en")
    )
    methods = scene.page.figures.methods
    assert not methods.paragraph.isVisible()
    methods.fold.click()
    assert methods.paragraph.isVisible()
    assert methods.paragraph.text() == finnish
    methods.in_language.choose("en")
    methods.in_language.chosen.emit("en")
    assert methods.paragraph.text() == english
    methods.copy_button.click()
    assert QGuiApplication.clipboard().text() == english
    methods.fold.click()
    assert not methods.paragraph.isVisible()


def test_the_action_copies_it_while_it_is_folded_away(open_page: OpenPage, tmp_path: Path) -> None:
    scene = open_page(two_coders(tmp_path))
    scene.page.handlers()["reliability.methods"]()
    assert "reliabiliteettikierroksella ”rel”" in QGuiApplication.clipboard().text()
    assert scene.room.said == "Text for the methods section copied"


def test_nothing_is_copied_where_there_are_no_figures(
    open_page: OpenPage, tmp_path: Path, qtbot: QtBot
) -> None:
    session = two_coders(tmp_path)
    scene = open_page(session)
    QGuiApplication.clipboard().setText("before")
    choice = scene.page.round_
    choice.setCurrentIndex(choice.findData("main"))
    choice.activated.emit(choice.currentIndex())
    scene.page.handlers()["reliability.methods"]()
    assert QGuiApplication.clipboard().text() == "before"
