"""Numbers, days and times as each language writes them."""

import pytest
from PySide6.QtCore import QLocale

from coder.ui import writing
from tests.ui.conftest import OpenDesk
from tests.ui.material import one_variable

NB = "\u00a0"


@pytest.mark.parametrize(
    ("written", "finnish", "english"),
    [
        (lambda to: writing.count(1204, to), f"1{NB}204", "1,204"),
        (lambda to: writing.percent(85.04, to), "85,0", "85.0"),
        (lambda to: writing.percent(None, to), "–", "–"),
        (lambda to: writing.with_percent_sign(85, to), f"85{NB}%", "85%"),
        (lambda to: writing.coefficient(0.7431, to), "0,743", ".743"),
        (lambda to: writing.coefficient(-0.02, to), "\u22120,020", "\u2212.020"),
        (lambda to: writing.coefficient(-0.0001, to), "0,000", ".000"),
        (lambda to: writing.coefficient(1.0, to), "1,000", "1.000"),
        (lambda to: writing.coefficient_interval(0.5, 0.91, to), "0,500 – 0,910", ".500 – .910"),
        (lambda to: writing.percent_interval(0.5, 0.915, to), "50,0 – 91,5", "50.0 – 91.5"),
        (lambda to: writing.day("2014-03-02T10:00:00Z", to), "2.3.2014", "2 Mar 2014"),
        (lambda to: writing.day("2014-03-02", to), "2.3.2014", "2 Mar 2014"),
        (lambda to: writing.day("spring", to), "spring", "spring"),
        (lambda to: writing.known_day("2014-03-12", to), "12.3.2014", "12 Mar 2014"),
        (lambda to: writing.known_day("2014-02-30", to), "", ""),
        (lambda to: writing.known_day("2014", to), "", ""),
        (lambda to: writing.known_day("", to), "", ""),
        (lambda to: writing.clock_time("2014-03-02T09:05:07", to), "09.05", "09:05"),
        (
            lambda to: writing.clock_time("2014-03-02T14:32:07", to, seconds=True),
            "14.32.07",
            "14:32:07",
        ),
        (
            lambda to: writing.moment("2014-03-02T14:05:00Z", to),
            "2.3.2014 klo 14.05",
            "2 Mar 2014, 14:05",
        ),
        (lambda to: writing.moment("long ago", to), "long ago", "long ago"),
        (
            lambda to: writing.local_moment("2014-03-02T14:05:00", to),
            "2.3.2014 klo 14.05",
            "2 Mar 2014, 14:05",
        ),
    ],
)
def test_each_language_writes_in_its_way(written: object, finnish: str, english: str) -> None:
    assert callable(written)
    assert (written("fi"), written("en")) == (finnish, english)


def test_the_coding_page_follows_its_own_language_not_the_system(open_desk: OpenDesk) -> None:
    QLocale.setDefault(QLocale("fi_FI"))
    desk = open_desk(one_variable(), ("a",))
    assert desk.page.area.head.accessibleName() == "12 Mar 2014, post 1"
