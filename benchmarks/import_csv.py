"""Importing a table: how much slower than the csv module and `executemany` alone."""

import csv
import sqlite3
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks.material import CODES, new_project, write_table
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
from coder.services import importing, indexing
from coder.services.session import Session

NAME = "benchmarks.import_csv"
BETWEEN_KEYS = 0.005


def main() -> None:
    wanted = size_wanted(__doc__ or "")
    if wanted.part:
        part, *paths = wanted.part
        tell(PARTS[part](*map(Path, paths)))
        return
    posts = SMALL if wanted.small else BIG
    with working_folder(wanted.folder) as folder:
        table = write_table(folder / f"posts-{posts}.csv", posts)
        bare: list[dict[str, Any]] = []
        whole: list[dict[str, Any]] = []
        for _ in range(1 if wanted.small else wanted.runs):
            bare.append(_apart("bare", table, folder / "bare.db"))
            whole.append(_apart("whole", table, folder / "import.coder"))
        pressed = _apart("pressed", table, folder / "import.coder")
        size = table.stat().st_size
    best = min(run["seconds"] for run in bare)
    coded, indexed = (min(run[key] for run in whole) for key in ("coded", "indexed"))
    keys = pressed["presses"]
    print_table(
        f"Import of {posts:,} posts, {size / 1e6:.0f} MB; "
        f"bare = csv.reader + executemany of the same six columns, {best:.2f} s",
        [
            Line("until posts can be coded", coded / best, "x", 2.0, f"{coded:.2f} s"),
            Line("with index and repeats", indexed / best, "x", 4.0, f"{indexed:.2f} s"),
            Line("of these the preview", min(run["preview"] for run in whole), "s"),
            Line("most memory", max(run["memory"] for run in whole), "MB", 200),
            Line("longest write in the background", pressed["longest"] * 1e3, "ms"),
            Line("median key press meanwhile", pressed["median"] * 1e3, "ms", None, f"{keys} keys"),
            Line("p99 key press meanwhile", pressed["p99"] * 1e3, "ms"),
            Line("longest wait for the background", pressed["wait"] * 1e3, "ms", 16),
            Line("longest key press meanwhile", pressed["worst"] * 1e3, "ms"),
        ],
    )


def _apart(part: str, *paths: Path) -> dict[str, Any]:
    return measured_apart(NAME, "--part", part, *paths)


def bare_import(table: Path, database: Path) -> dict[str, Any]:
    """Read and insert with nothing else done."""
    database.unlink(missing_ok=True)
    start = time.perf_counter()
    db = sqlite3.connect(database)
    db.execute(
        "CREATE TABLE post(id INTEGER PRIMARY KEY, external_id TEXT, posted_at TEXT, author TEXT, "
        "text TEXT, lang TEXT, url TEXT)"
    )
    with table.open(newline="", encoding="utf-8") as file:
        rows = csv.reader(file)
        next(rows)
        db.executemany(
            "INSERT INTO post(external_id,posted_at,author,text,lang,url) VALUES(?,?,?,?,?,?)", rows
        )
    db.commit()
    db.close()
    return {"seconds": time.perf_counter() - start, "memory": peak_memory()}


def whole_import(table: Path, project: Path) -> dict[str, Any]:
    """Import, come to the first post, then index."""
    session = new_project(project)
    start = time.perf_counter()
    options = importing.preview(table).options
    preview = time.perf_counter() - start
    importing.import_file(session.file, table, options, session.clock())
    _start_coding(session)
    coded = time.perf_counter() - start
    indexing.index(session.file)
    indexed = time.perf_counter() - start
    session.close()
    return {"preview": preview, "coded": coded, "indexed": indexed, "memory": peak_memory()}


def pressed_import(table: Path, project: Path) -> dict[str, Any]:
    """Code all the while the second phase runs in a thread of its own."""
    session = new_project(project)
    options = importing.preview(table).options
    importing.import_file(session.file, table, options, session.clock())
    coding = _start_coding(session)
    other = threading.Event()
    writes: list[float] = []
    second = threading.Thread(target=_index_beside, args=(session, writes, other))
    presses: list[float] = []
    waits: list[float] = []
    _time_gate(session, waits)
    second.start()
    while not other.is_set() and coding.post is not None:
        start = time.perf_counter()
        coding.press(CODES[len(presses) % len(CODES)])
        presses.append(time.perf_counter() - start)
        time.sleep(BETWEEN_KEYS)
    second.join()
    session.close()
    return {
        "presses": len(presses), "median": share_of(presses, 0.5), "p99": share_of(presses, 0.99),
        "worst": max(presses), "wait": max(waits), "longest": max(writes),
    }  # fmt: skip


def _start_coding(session: Session) -> Any:
    coding = session.coding(session.queues()[0].id)
    assert coding.post is not None
    return coding


def _index_beside(session: Session, writes: list[float], ended: threading.Event) -> None:
    file = session.file.beside()
    plain = file.write

    @contextmanager
    def timed(*, background: bool = False) -> Generator[Any]:
        with plain(background=background) as db:
            start = time.perf_counter()
            yield db
        writes.append(time.perf_counter() - start)

    file.write = timed  # type: ignore[method-assign]
    try:
        indexing.index(file)
    finally:
        file.close()
        ended.set()


def _time_gate(session: Session, waits: list[float]) -> None:
    """Note how long each write of the session waits until it may begin."""
    plain = session.file.write

    @contextmanager
    def timed(*, background: bool = False) -> Generator[Any]:
        start = time.perf_counter()
        with plain(background=background) as db:
            waits.append(time.perf_counter() - start)
            yield db

    session.file.write = timed  # type: ignore[method-assign]


PARTS = {"bare": bare_import, "whole": whole_import, "pressed": pressed_import}

if __name__ == "__main__":
    main()
