"""Jobs: every answer comes in the window's thread, once, and none after the end."""

import sys
import threading
from collections.abc import Iterator
from typing import NoReturn

import pytest
from pytestqt.qtbot import QtBot

from coder.domain.errors import Cancelled, CoderError, FileMissing
from coder.ui.jobs import Job, JobRunner, Progress, Standing

WAIT = 60_000


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    made = JobRunner(patience_ms=0)
    yield made
    made.shutdown()


def until_asked(progress: Progress) -> NoReturn:
    """Work that would never end by itself."""
    while True:
        progress(1, 2)


def test_300_jobs_a_stop_and_an_error_all_answer_in_the_main_thread(
    runner: JobRunner, qtbot: QtBot
) -> None:
    done: list[tuple[int, threading.Thread]] = []
    failed: list[tuple[CoderError, threading.Thread]] = []
    workers: set[int] = set()

    def job(number: int) -> None:
        def work(progress: Progress) -> int:
            workers.add(threading.get_ident())
            progress(1, 1)
            return number

        runner.start(work, on_done, on_error)

    def on_done(number: int) -> None:
        done.append((number, threading.current_thread()))

    def on_error(error: CoderError) -> None:
        failed.append((error, threading.current_thread()))

    def missing(_: Progress) -> int:
        raise FileMissing("posts.csv")

    endless = runner.start(until_asked, on_done, on_error)
    for number in range(300):
        job(number)
    runner.start(missing, on_done, on_error)
    endless.cancel()
    qtbot.waitUntil(lambda: not runner.busy, timeout=WAIT)
    assert sorted(number for number, _ in done) == list(range(300))
    assert {type(error) for error, _ in failed} == {Cancelled, FileMissing}
    assert len(failed) == 2
    main = threading.main_thread()
    assert {thread for _, thread in (*done, *failed)} == {main}
    assert main.ident not in workers


def test_an_unknown_error_goes_to_the_hook_and_the_job_still_ends(
    runner: JobRunner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    hooked: list[tuple[BaseException, bool]] = []
    ended: list[object] = []

    def hook(_kind: object, error: BaseException, trace: object) -> None:
        hooked.append((error, threading.current_thread() is threading.main_thread()))

    monkeypatch.setattr(sys, "excepthook", hook)

    def broken(_: Progress) -> int:
        return 1 // 0

    runner.start(broken, ended.append, ended.append, on_end=lambda: ended.append("end"))
    qtbot.waitUntil(lambda: not runner.busy, timeout=WAIT)
    ((error, in_main),) = hooked
    assert isinstance(error, ZeroDivisionError)
    assert in_main
    assert ended == ["end"]


def test_progress_is_told_while_the_work_goes_on(runner: JobRunner, qtbot: QtBot) -> None:
    go_on = threading.Event()
    told: list[Standing] = []

    def work(progress: Progress) -> str:
        progress(3, 10)
        go_on.wait()
        return "ready"

    def on_progress(standing: Standing) -> None:
        told.append(standing)
        if standing.done == 3:
            go_on.set()

    answers: list[object] = []
    runner.start(work, answers.append, answers.append, on_progress=on_progress)
    qtbot.waitUntil(lambda: answers == ["ready"], timeout=WAIT)
    assert (told[-1].done, told[-1].total) == (3, 10)


def test_quick_work_shows_no_progress(qtbot: QtBot) -> None:
    now = [0.0]
    runner = JobRunner(clock=lambda: now[0])
    go_on = threading.Event()
    told: list[Standing] = []
    answers: list[object] = []

    def work(progress: Progress) -> None:
        progress(1, 2)
        go_on.wait()

    job = runner.start(work, answers.append, answers.append, on_progress=told.append)
    now[0] = 0.59
    runner._poll()
    assert told == []
    now[0] = 0.6
    runner._poll()
    assert [standing.seconds for standing in told] == [0.6]
    go_on.set()
    runner.stop(job)


def test_a_stopped_job_answers_nothing(runner: JobRunner, qtbot: QtBot) -> None:
    answers: list[object] = []
    job: Job = runner.start(until_asked, answers.append, answers.append)
    runner.stop(job)
    assert isinstance(job.error, Cancelled)
    marks: list[object] = []
    runner.start(lambda _: 1, marks.append, marks.append)
    qtbot.waitUntil(lambda: marks == [1], timeout=WAIT)
    assert answers == []


def test_shutdown_waits_for_every_job(qtbot: QtBot) -> None:
    runner = JobRunner()
    answers: list[object] = []
    jobs = [runner.start(until_asked, answers.append, answers.append) for _ in range(9)]
    runner.shutdown()
    assert all(isinstance(job.error, Cancelled) for job in jobs)
    assert answers == []
    assert not runner.busy
