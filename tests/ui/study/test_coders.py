"""The coders of the page of the study's design: who codes what, and posts shared out."""

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from coder.domain.errors import Cancelled
from coder.services import round_keeping, sampling, work_division
from coder.services.round_keeping import RoundPlan
from coder.services.session import Session
from coder.services.work_division import WorkPlan
from coder.storage import queues, rounds
from coder.ui.jobs import JobRunner, Progress
from coder.ui.sampling import sharing
from coder.ui.sampling.round_dialog import RoundDialog
from coder.ui.sampling.share_dialog import ShareDialog
from coder.ui.study.page import StudyPage
from tests.studies import TOPIC_CODES, bring_in, make_study, start_coding, texts, write_posts
from tests.ui.reliability.study import two_coders
from tests.ui.study.test_page import OpenPage, open_page

__all__ = ["open_page"]


def rows(page: StudyPage) -> list[tuple[str, ...]]:
    page.go_to("coders")
    return [tuple(cell.text for cell in row) for row in page.coders.table.cells.rows]


def share_out(page: StudyPage) -> ShareDialog:
    page.go_to("coders")
    page.handlers()["study.share_out"]()
    dialog = page.acts.dialog
    assert isinstance(dialog, ShareDialog)
    return dialog


@pytest.fixture
def begun(tmp_path: Path) -> Session:
    """A study of 40 posts of which Aino has coded 6."""
    session = make_study(tmp_path, 40)
    coding = start_coding(session)
    for n in range(6):
        coding.press(TOPIC_CODES[n % 4])
    return session


def test_each_coder_stands_with_all_that_is_to_be_coded(
    open_page: OpenPage, tmp_path: Path
) -> None:
    page = open_page(two_coders(tmp_path), language="en")
    assert rows(page) == [
        ("Aino", "Main coding", "as imported", "40 / 40", "0", "0", "0"),
        ("Aino", "rel", "coded before", "24 / 24", "0", "0", "0"),
        ("Veikko", "rel", "in a packet", "24 / 24", "0", "0", "0"),
    ]


def test_a_study_without_posts_has_nobody(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(make_study(tmp_path, 0), language="en")
    assert rows(page) == []
    assert "queue" in page.coders.empty.words
    assert not page.coders.share_button.isEnabled()
    assert not page.coders.spread_button.isEnabled()


def test_posts_are_shared_out_as_the_dialog_foretells(open_page: OpenPage, begun: Session) -> None:
    page = open_page(begun, language="en")
    dialog = share_out(page)
    dialog.coders.others.setText("Veikko")
    dialog.in_common.set_value(10)
    dialog.seed.set_value(7)
    told = dialog.told.text().splitlines()
    assert [line.split(":")[0] for line in told] == ["Aino", "Veikko"]
    assert "6 of them coded already" in told[0]
    dialog.primary.click()
    (aino, veikko) = rows(page)
    assert told[0].startswith(f"Aino: {aino[3].split(' / ')[1]} posts")
    assert told[1] == f"Veikko: {veikko[3].split(' / ')[1]} posts"
    assert (aino[1], aino[2], aino[3][0]) == ("Main coding", "random", "6")
    totals = [int(row[3].split(" / ")[1]) for row in (aino, veikko)]
    assert sum(totals) == 50
    queue = begun.queues()[0]
    assert queue.total == totals[0]


def test_all_posts_can_go_to_every_coder_in_one_order(open_page: OpenPage, begun: Session) -> None:
    page = open_page(begun, language="en")
    dialog = share_out(page)
    dialog.coders.others.setText("Veikko, Saara")
    dialog.all_code_all.click()
    assert not dialog.in_common.isEnabled()
    dialog.order.setCurrentIndex(dialog.order.findData("time"))
    dialog.primary.click()
    assert [(row[0], row[2], row[3]) for row in rows(page)] == [
        ("Aino", "by time", "6 / 40"),
        ("Veikko", "by time", "0 / 40"),
        ("Saara", "by time", "0 / 40"),
    ]


def test_the_posts_of_a_round_are_shared_out_too(open_page: OpenPage, begun: Session) -> None:
    sampling.draw(begun, "otos", 12, 1)
    round_keeping.open_round(begun, RoundPlan("koulutus", "training", "otos"))
    page = open_page(begun, language="en")
    dialog = share_out(page)
    dialog.posts.setCurrentIndex(dialog.posts.findData("koulutus"))
    assert dialog.of_all.text() == "of 12 posts"
    dialog.coders.others.setText("Veikko")
    dialog.in_common.set_value(2)
    dialog.primary.click()
    parts = [row for row in rows(page) if row[1] == "koulutus"]
    assert [row[3] for row in parts] == ["0 / 7", "0 / 7"]


def test_posts_that_came_later_are_shared_out_like_the_others(
    open_page: OpenPage, begun: Session, tmp_path: Path
) -> None:
    work_division.divide(begun, WorkPlan(("Aino", "Veikko"), overlap=0))
    page = open_page(begun, language="en")
    page.go_to("coders")
    assert not page.coders.later.isVisible()
    bring_in(begun, write_posts(tmp_path / "later.csv", texts(4, first=100)))
    page.coders.show_project(begun)
    assert page.coders.later.isVisible()
    assert page.coders.later.sentence.text() == "4 posts of the study are in nobody's queue."
    page.handlers()["study.share_later"]()
    assert not page.coders.later.isVisible()
    assert sorted(row[3].split(" / ")[1] for row in rows(page)) == ["22", "22"]


def test_many_posts_are_shared_out_beside_the_window(
    begun: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sharing, "AT_ONCE", 10)
    runner = JobRunner()
    work = sharing.Sharing(runner)
    told: list[object] = []
    work.shared.connect(told.append)
    work.failed.connect(told.append)
    plan = WorkPlan(("Aino", "Veikko"), overlap=0)
    work.start(begun, lambda other, step: work_division.divide(other, plan, step), 40)
    assert work.is_busy
    qtbot.waitUntil(lambda: bool(told), timeout=60_000)
    assert not work.is_busy
    assert sum(queue.total for queue in begun.queues()) == 20
    begun_at, go_on = threading.Event(), threading.Event()

    def slow(other: Session, step: Progress) -> list[work_division.Share]:
        begun_at.set()
        assert go_on.wait(30)
        return work_division.divide(other, WorkPlan(("Aino",)), step)

    work.start(begun, slow, 40)
    qtbot.waitUntil(begun_at.is_set, timeout=60_000)
    work.stop()
    go_on.set()
    qtbot.waitUntil(lambda: len(told) == 2, timeout=60_000)
    assert isinstance(told[1], Cancelled)
    assert sum(queue.total for queue in begun.queues()) == 20
    runner.shutdown()


def test_what_cannot_be_shared_out_is_said(open_page: OpenPage, begun: Session) -> None:
    dialog = share_out(open_page(begun, language="en"))
    dialog.in_common.set_value(41)
    assert dialog.banner.words == "There are not so many posts."
    assert not dialog.primary.isEnabled()
    dialog.in_common.set_value(0)
    dialog.coders.ticks[0].click()
    assert dialog.banner.words == "Choose who codes."
    assert not dialog.primary.isEnabled()


def test_what_is_foreseen_is_what_is_given_and_nothing_is_written(begun: Session) -> None:
    plan = WorkPlan(("Aino", "Veikko"), overlap=4, seed=3)  # an odd post could go to either
    foreseen = work_division.foresee(begun, plan)
    assert [coder.name for coder in begun.coders()] == ["Aino"]
    given = work_division.divide(begun, plan)
    assert [(f.coder, f.posts, f.done) for f in foreseen] == [
        (g.coder.name, g.posts, g.done) for g in given
    ]
    begun.close()


def test_a_sample_is_spread_among_ones_own_posts(open_page: OpenPage, begun: Session) -> None:
    sampling.draw(begun, "otos", 8, 1)
    page = open_page(begun, language="en")
    page.go_to("coders")
    page.handlers()["study.spread"]()
    dialog = page.acts.dialog
    assert isinstance(dialog, RoundDialog)
    assert dialog.spread.isChecked()
    dialog.name.setText("rel")
    dialog.primary.click()
    assert [(row[1], row[2]) for row in rows(page)] == [
        ("Main coding", "as imported"),
        ("rel", "among other posts"),
    ]
    assert begun.coder is not None
    assert len(queues.of_coder(begun.file, begun.coder.id)) == 1
    assert rounds.by_name(begun.file, "rel") is not None
