"""Days in the language of the screen."""

import pytest
from PySide6.QtCore import QLocale

from coder.ui.days import day_words
from tests.ui.conftest import OpenDesk
from tests.ui.material import one_variable


@pytest.mark.parametrize(
    ("language", "words"), [("en", "12 Mar 2014"), ("fi", "12.3.2014"), ("fi_FI", "12.3.2014")]
)
def test_each_language_writes_days_in_its_way(language: str, words: str) -> None:
    assert day_words("2014-03-12", QLocale(language)) == words


@pytest.mark.parametrize("day", ["", "2014", "2014-02-30", "yesterday"])
def test_what_is_no_day_is_not_written(day: str) -> None:
    assert day_words(day, QLocale("en")) == ""


def test_the_coding_page_follows_its_own_language_not_the_system(open_desk: OpenDesk) -> None:
    QLocale.setDefault(QLocale("fi_FI"))
    desk = open_desk(one_variable(), ("a",))
    assert desk.page.area.head.accessibleName() == "12 Mar 2014, post 1"
