"""A key press until the next post is painted, against the bare commit of the same decisions."""

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.material import CODES, TOPIC, coded_project, decision_count
from benchmarks.measuring import (
    BIG,
    SMALL,
    Line,
    measured_apart,
    peak_memory,
    print_table,
    share_of,
    size_wanted,
    tell,
    working_folder,
)
from coder.domain.marks import FINISHED, write_value
from coder.domain.values import write_codes
from coder.services.session import Session
from coder.storage import decisions, queues, revisions
from coder.storage.decisions import NewDecision

NAME = "benchmarks.key_press"
FEW = 10_000
PRESSES, WARM_UP = 1_000, 50
STARTS = 5


def main() -> None:
    wanted = size_wanted(__doc__ or "")
    if wanted.part:
        tell(press_keys(Path(wanted.part[0]), int(wanted.part[1])))
        return
    presses = 50 if wanted.small else PRESSES
    with working_folder(wanted.folder) as folder:
        few, many = (coded_project(folder, n) for n in (FEW, SMALL if wanted.small else BIG))
        found = {path: _pressed(path, presses) for path in (few, many)}
        starts = [_start(many) for _ in range(2 if wanted.small else STARTS)]
    for path, figures in found.items():
        limit = figures["bare_p99"] + 10
        print_table(
            f"{presses:,} key presses, {figures['posts']:,} posts, "
            f"{figures['decisions']:,} decisions, offscreen",
            [
                Line("median until the next post is painted", figures["median"], "ms", 5),
                Line("p99 (on a quiet machine)", figures["p99"], "ms", 16),
                Line("p99 beside the bare commit", figures["p99"], "ms", limit, "its p99 + 10 ms"),
                Line("bare commit, median", figures["bare_median"], "ms"),
                Line("bare commit, p99", figures["bare_p99"], "ms"),
                Line("slowest key press", figures["worst"], "ms"),
                Line("slowest bare commit", figures["bare_worst"], "ms"),
                *([] if path == few else [_growth(found[few], figures)]),
                Line("most memory", figures["memory"], "MB", 250),
            ],
        )
    print_table(
        f"Process start to the first post painted, {found[many]['posts']:,} posts",
        [
            Line("first start", starts[0], "s"),
            Line(f"best of {len(starts)} (warm)", min(starts), "s", 1.0),
        ],
    )


def _pressed(project: Path, presses: int) -> dict[str, Any]:
    """Press keys in a copy, so that the project still has its open posts afterwards."""
    copy = project.with_name("pressed.coder")
    shutil.copyfile(project, copy)
    try:
        return measured_apart(NAME, "--part", copy, presses)
    finally:
        copy.unlink()


def _growth(few: dict[str, Any], many: dict[str, Any]) -> Line:
    ratio = many["median"] / few["median"]
    return Line(f"median against {few['posts']:,} posts", ratio, "x", 1.5)


def press_keys(project: Path, presses: int) -> dict[str, Any]:
    """Press keys in the real window, each in turn with a bare commit on a post far behind."""
    from PySide6.QtCore import QSettings, Qt
    from PySide6.QtTest import QTest

    from coder.app import Program, make_application
    from coder.ui.look.look import Look
    from coder.ui.settings import Settings

    app = make_application(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        settings = Settings()
        settings.guard_ms = 0
        look = Look(dark=False)
        look.apply()
        program = Program(look, settings=settings)
        window, page = program.window, program.coding
        window.show()
        program.open_path(project)
        window.activateWindow()
        page.setFocus()
        app.processEvents()
        session = window.session
        assert session is not None
        post = page.area.text
        keys = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)
        commit = _bare_commit(session)
        painted: list[float] = []
        bare: list[float] = []
        for n in range(WARM_UP + presses):
            before = post.paints, post.text
            start = time.perf_counter()
            QTest.keyClick(window, keys[n % len(keys)])
            while post.paints == before[0]:
                app.processEvents()
            painted.append(time.perf_counter() - start)
            assert post.text != before[1]
            bare.append(commit(n))
        found = {"posts": session.counts().posts, "decisions": decision_count(session.file)}
        window.close()
    painted, bare = ([1e3 * t for t in times[WARM_UP:]] for times in (painted, bare))
    return {
        **found, "median": share_of(painted, 0.5), "p99": share_of(painted, 0.99),
        "worst": max(painted), "bare_median": share_of(bare, 0.5),
        "bare_p99": share_of(bare, 0.99), "bare_worst": max(bare), "memory": peak_memory(),
    }  # fmt: skip


def _bare_commit(session: Session) -> Callable[[int], float]:
    """Give a function that writes a key's decisions on the last open post and returns seconds."""
    file = session.file
    queue = queues.by_id(file, session.queues()[0].id)
    rows = revisions.variable_rows(file)
    still_open = file.db.execute(
        "SELECT post_id FROM assignment INDEXED BY assignment_open "
        "WHERE queue_id=? AND finished=0 ORDER BY turn DESC LIMIT ?",
        (queue.id, PRESSES + WARM_UP),
    ).fetchall()

    def commit(n: int) -> float:
        post = still_open[n][0]
        act, now = os.urandom(16), session.clock()
        values = {TOPIC: write_codes((CODES[n % len(CODES)],)), FINISHED: write_value([TOPIC])}
        start = time.perf_counter()
        with file.write():
            decisions.append(
                file,
                [
                    NewDecision(
                        os.urandom(16), act, (rows[uid], queue.coder_id, queue.round_id, post),
                        queue.coder_id, value, (), "code", None, session.revision.id, now, 900,
                    )
                    for uid, value in values.items()
                ],
            )  # fmt: skip
            queues.settle(file, queue, post, (TOPIC,), None)
        return time.perf_counter() - start

    return commit


def _start(project: Path) -> float:
    start = time.time()
    return measured_apart("benchmarks.first_post", project)["painted"] - start


if __name__ == "__main__":
    main()
