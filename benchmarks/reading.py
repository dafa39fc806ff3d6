"""Reading a big project: the next post, a page of posts anywhere, and the whole check."""

import random
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.material import coded_project, decision_count
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
from coder.services.checking import check
from coder.services.session import Session
from coder.storage import posts, queues

NAME = "benchmarks.reading"
TIMES = 1_000


def main() -> None:
    wanted = size_wanted(__doc__ or "")
    if wanted.part:
        tell(PARTS[wanted.part[0]](Path(wanted.part[1])))
        return
    with working_folder(wanted.folder) as folder:
        n = SMALL if wanted.small else BIG
        project, half = coded_project(folder, n), coded_project(folder, n, half=True)
        read, checked = (measured_apart(NAME, "--part", part, project) for part in PARTS)
        bound = measured_apart(NAME, "--part", "check", half)
    print_table(
        f"Reading {read['posts']:,.0f} posts, {read['decisions']:,.0f} decisions; {TIMES:,} times",
        [
            Line("next post, p99", read["next"], "ms", 0.5, "search and text"),
            Line("next post with its codings, p99", read["shown"], "ms"),
            Line("page of 100 posts anywhere, p99", read["page"], "ms", 2),
            Line("page of 100 posts anywhere, median", read["page_median"], "ms"),
            Line("check", checked["seconds"], "s"),
            Line("most memory of the check", checked["memory"], "MB"),
            Line(
                "check of as many posts, half of them coded",
                bound["seconds"],
                "s",
                30,
                f"{bound['decisions']:,.0f} decisions",
            ),
        ],
    )


def read_posts(project: Path) -> dict[str, float]:
    """Read posts at places drawn at random; milliseconds."""
    session = Session.open(project, read_only=True)
    file, chance = session.file, random.Random(1)
    queue = session.queues()[0]
    coding = session.coding(queue.id)
    newest = posts.newest(file)

    def next_post() -> None:
        place = queues.next_open(file, queue.id, chance.randint(0, newest), 0)
        assert place is not None
        posts.shown(file, place.post_id)

    def page() -> None:
        assert posts.page(file, chance.randint(0, newest - 100))

    nexts, shown, pages = _timed(next_post), _timed(coding.next_open), _timed(page)
    found = {
        "posts": newest, "decisions": decision_count(file), "next": share_of(nexts, 0.99),
        "shown": share_of(shown, 0.99), "page": share_of(pages, 0.99),
        "page_median": share_of(pages, 0.5),
    }  # fmt: skip
    session.close()
    return found


def check_project(project: Path) -> dict[str, float]:
    """Check the project; seconds."""
    start = time.perf_counter()
    report = check(project)
    seconds = time.perf_counter() - start
    for finding in report.findings:
        raise SystemExit(f"the benchmark's own project does not hold: {finding}")
    decisions = report.checked["decisions"]
    return {"seconds": seconds, "decisions": decisions, "memory": peak_memory()}


def _timed(call: Callable[[], object]) -> list[float]:
    times: list[float] = []
    for _ in range(TIMES):
        start = time.perf_counter()
        call()
        times.append(1e3 * (time.perf_counter() - start))
    return times


PARTS = {"read": read_posts, "check": check_project}

if __name__ == "__main__":
    main()
