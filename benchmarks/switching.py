"""From the key of a page until it is painted: each page after another, each part of the design."""

import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks.material import coded_project, decision_count
from benchmarks.measuring import (
    BIG,
    SMALL,
    Line,
    measured_apart,
    print_table,
    share_of,
    size_wanted,
    tell,
    working_folder,
)

NAME = "benchmarks.switching"
MIDDLE = 100_000
PAGES = ("posts", "codebook", "coding", "reliability", "results", "study")
ROUNDS = 10
LIMIT = 100


def main() -> None:
    wanted = size_wanted(__doc__ or "")
    if wanted.part:
        tell(switch(Path(wanted.part[0])))
        return
    sizes = (SMALL,) if wanted.small else (MIDDLE, BIG)
    with working_folder(wanted.folder) as folder:
        for posts in sizes:
            found = measured_apart(NAME, "--part", coded_project(folder, posts))
            lines: list[Line] = []
            for page in found["pages"]:
                first, median, worst = found[page]
                lines.append(Line(f"{page}, the first time", first, "ms", LIMIT))
                lines.append(Line(f"{page}, median", median, "ms", LIMIT))
                lines.append(Line(f"{page}, slowest after the first", worst, "ms", LIMIT))
            size = f"{found['n']:,} posts, {found['decisions']:,} decisions"
            print_table(f"{ROUNDS} switches to each page, {size}, offscreen", lines)


def switch(project: Path) -> dict[str, Any]:
    """Go from page to page in the real window; milliseconds until the page is painted."""
    from PySide6.QtCore import QSettings

    from coder.app import Program, make_application
    from coder.ui.look.look import Look
    from coder.ui.settings import Settings

    app = make_application(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        look = Look(dark=False)
        look.apply()
        program = Program(look, settings=Settings())
        window = program.window
        window.show()
        program.open_path(project)
        window.activateWindow()
        _rest(program, app)
        assert window.session is not None
        times: dict[str, list[float]] = {page: [] for page in PAGES}
        for _ in range(ROUNDS):
            for page in PAGES:
                start = time.perf_counter()
                window.go_to_page(page)
                window.repaint()
                times[page].append(1e3 * (time.perf_counter() - start))
                _rest(program, app)
            for section in program.desk.study.parts:
                start = time.perf_counter()
                program.desk.study.go_to(section)
                window.repaint()
                times.setdefault(f"study: {section}", []).append(
                    1e3 * (time.perf_counter() - start)
                )
                _rest(program, app)
        file = window.session.file
        found: dict[str, Any] = {
            "n": window.session.counts().posts, "decisions": decision_count(file)
        }  # fmt: skip
        window.close()
    found["pages"] = list(times)
    for page, taken in times.items():
        later = taken[1:]
        found[page] = taken[0], share_of(later, 0.5), max(later)
    return found


def _rest(program: Any, app: Any) -> None:
    """Let what is worked out beside the window come to its end."""
    end = time.perf_counter() + 30
    app.processEvents()
    while program.desk.runner.busy and time.perf_counter() < end:
        app.processEvents()


if __name__ == "__main__":
    main()
