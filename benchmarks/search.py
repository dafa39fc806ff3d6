"""Typing into the search field of the page of posts: from the key to the rows that are shown."""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.material import coded_project
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

if TYPE_CHECKING:
    from coder.app import Program

NAME = "benchmarks.search"
TIMES = 5
WORDS = (
    "kortti",
    "kuusipankki",
    "tunnin taas",
    "ei toimi verkko",
    "toisto",
    "toisto 4",
    "ärsyttää 😤",
    '"hidas palvelu"',
    "9999",
    "xyz",
)
"""Words in two posts of five, in one of a thousand, in one and in none; typed letter by letter."""
JUMPS = 100


def main() -> None:
    wanted = size_wanted(__doc__ or "")
    if wanted.part:
        tell(search(Path(wanted.part[0]), int(wanted.part[1])))
        return
    with working_folder(wanted.folder) as folder:
        project = coded_project(folder, SMALL if wanted.small else BIG)
        found = measured_apart(NAME, "--part", project, 1 if wanted.small else TIMES)
    print_table(
        f"{found['keys']:,.0f} keys in the search field, {found['posts']:,.0f} posts, offscreen",
        [
            Line("key to rows shown, median", found["median"], "ms"),
            Line("key to rows shown, p95", found["p95"], "ms", 100),
            Line("slowest key", found["worst"], "ms"),
            Line("last key to the exact count, median", found["whole_median"], "ms"),
            Line("last key to the exact count, p95", found["whole_p95"], "ms"),
            Line("first letters only, p95", found["first_p95"], "ms", 100),
            Line("jump to any row until painted, p95", found["jump_p95"], "ms", 100),
            Line("change to the page until painted, worst", found["switch"], "ms", 100),
            Line("most memory", found["memory"], "MB", 250),
        ],
    )


def search(project: Path, times: int) -> dict[str, Any]:
    """Type in the real window; milliseconds."""
    from PySide6.QtCore import QSettings

    from coder.app import Program, make_application
    from coder.ui.look.look import Look
    from coder.ui.settings import Settings

    app = make_application(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        settings = Settings()
        settings.language = "en"
        look = Look(dark=False)
        look.apply()
        program = Program(look, settings=settings)
        program.window.show()
        program.open_path(project)
        program.window.activateWindow()
        switches = [_switched(program, app.processEvents) for _ in range(5)]
        _wait(program, app.processEvents)
        first, whole = _typed(program, app.processEvents, times)
        jumps = [_jumped(program, app.processEvents, n) for n in range(JUMPS)]
        session = program.window.session
        assert session is not None
        posts = session.counts().posts
        program.window.close()
        program.close()
    shown = [took for _, took in first]
    return {
        "posts": posts, "keys": len(shown), "median": share_of(shown, 0.5),
        "p95": share_of(shown, 0.95), "worst": max(shown),
        "whole_median": share_of(whole, 0.5), "whole_p95": share_of(whole, 0.95),
        "first_p95": share_of([took for place, took in first if place == 0], 0.95),
        "jump_p95": share_of(jumps, 0.95), "switch": max(switches), "memory": peak_memory(),
    }  # fmt: skip


def _wait(program: "Program", process: Callable[[], object]) -> None:
    while program.posts.finder.busy:
        process()


def _switched(program: "Program", process: Callable[[], object]) -> float:
    """Go to coding, wait for quiet, and measure the way back."""
    page, window = program.posts, program.window
    window.go_to_page("coding")
    process()
    _wait(program, process)
    before, start = page.table.paints, time.perf_counter()
    window.go_to_page("posts")
    while page.table.paints == before or not page.model.ids:
        process()
    return 1e3 * (time.perf_counter() - start)


def _typed(
    program: "Program", process: Callable[[], object], times: int
) -> tuple[list[tuple[int, float]], list[float]]:
    """Type each word with 150 ms from key to key, as a quick typist does."""
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    page = program.posts
    first: list[tuple[int, float]] = []
    whole: list[float] = []
    shown: list[float] = []
    page.finder.found.connect(lambda _: shown.append(time.perf_counter()))
    for word in WORDS * times:
        page.filters.focus_search()
        page.bar.search.clear()
        _wait(program, process)
        start = time.perf_counter()
        for place, letter in enumerate(word):
            shown.clear()
            start = time.perf_counter()
            # QTest types no emoji.
            key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(page.bar.search, key)
            before = page.table.paints
            while not shown or (page.table.paints == before and page.model.ids):
                process()
            first.append((place, 1e3 * (time.perf_counter() - start)))
            while time.perf_counter() - start < 0.15:
                process()
        while page.finder.busy:
            process()
        whole.append(1e3 * (max(shown[-1], start) - start))
    page.bar.search.clear()
    _wait(program, process)
    return first, whole


def _jumped(program: "Program", process: Callable[[], object], n: int) -> float:
    """Scroll to a place far from the one before."""
    table = program.posts.table
    bar = table.verticalScrollBar()
    before, start = table.paints, time.perf_counter()
    bar.setValue(bar.maximum() * (n * 61 % JUMPS) // JUMPS)
    while table.paints == before:
        process()
    return 1e3 * (time.perf_counter() - start)


if __name__ == "__main__":
    main()
