"""Packets home: one of 100,000 decisions, and fifty of 2,000, into a project of 100,000 posts."""

import os
import shutil
import sqlite3
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from benchmarks.material import code_all, coded_project
from benchmarks.measuring import (
    Line,
    measured_apart,
    peak_memory,
    print_table,
    size_wanted,
    tell,
    working_folder,
)
from coder.services import merging, packets, round_keeping, sampling
from coder.services.round_keeping import RoundPlan
from coder.services.session import Session

NAME = "benchmarks.merging"
POSTS, FEW_POSTS = 100_000, 20_000
PACKETS, FEW_PACKETS = 50, 5
PACKET_POSTS = 1_000
COLUMNS = (
    "uid,copy_uid,act,coder_id,round_id,post_id,variable_id,made_by,value,parent,kind,undoes,"
    "reason,revision_id,decided_at,shown_ms,redacted_at"
)


def main() -> None:
    wanted = size_wanted(__doc__ or "")
    if wanted.part:
        tell(PARTS[wanted.part[0]](Path(wanted.part[1])))
        return
    with working_folder(wanted.folder) as folder:
        posts = FEW_POSTS if wanted.small else POSTS
        study = folder / f"merging-{posts}"
        if not study.exists():
            part = folder / f"merging-{posts}.part"
            shutil.rmtree(part, ignore_errors=True)
            part.mkdir()
            make_study(coded_project(folder, posts), part, posts, wanted.small)
            part.rename(study)
        found = {part: measured_apart(NAME, "--part", part, study) for part in PARTS}
    bare = found["bare"]
    decisions = found["one"]["decisions"]
    print_table(
        f"Packets home into a project of {posts:,} posts and as many codings",
        [
            Line(f"bare executemany of {decisions:,.0f} decisions", bare["seconds"], "s"),
            Line("the same, processor", bare["processor"], "s"),
            *_lines(f"a packet of {decisions:,.0f} decisions", found["one"], bare, 3),
            *_lines(f"{found['many']['packets']:.0f} packets", found["many"], bare, 5),
        ],
    )


def _lines(what: str, found: dict[str, float], bare: dict[str, float], most: float) -> list[Line]:
    times = found["home"] / bare["seconds"], found["processor"] / bare["processor"]
    return [
        Line(f"{what}: brought home", found["home"], "s", most, f"{times[0]:.1f} x bare"),
        Line("the same, processor", found["processor"], "s", None, f"{times[1]:.1f} x bare"),
        Line(f"{what}: preview", found["preview"], "s"),
        Line(f"{what}: taken back", found["withdraw"], "s"),
        Line(f"{what}: brought home again", found["again"], "s"),
        Line(f"{what}: most memory", found["memory"], "MB"),
    ]


def make_study(project: Path, folder: Path, posts: int, small: bool) -> None:
    """Make the project with a round of half its posts, and one of a thousand for many coders."""
    home = Path(shutil.copy(project, folder / "home.coder"))
    session = Session.open(home)
    many = FEW_PACKETS if small else PACKETS
    for name, size, coders in (("half", posts // 2, 1), ("many", PACKET_POSTS, many)):
        sampling.draw(session, name, size, seed=1)
        names = [f"{name} {n:02}" for n in range(coders)]
        plan = RoundPlan(name, "training", name, coders=tuple(names))
        round_keeping.open_round(session, plan)
        for coder in names:
            path = folder / f"{coder}.coder"
            packets.write(session, name, coder, path)
            packet = Session.open(path)
            code_all(packet, posts + 1)
            packet.close()
    session.close()


def bring_one(study: Path) -> dict[str, float]:
    """Bring the large packet home; seconds."""
    return _bring(study, [study / "half 00.coder"])


def bring_many(study: Path) -> dict[str, float]:
    """Bring all small packets home, one act; seconds."""
    return _bring(study, sorted(study.glob("many *.coder")))


def _bring(study: Path, paths: Sequence[Path]) -> dict[str, float]:
    home = Path(shutil.copy(study / "home.coder", study / f"home-{os.getpid()}.coder"))
    try:
        session = Session.open(home)
        # What a starting program has done anyway.
        session.queues()
        start = time.perf_counter()
        seen = merging.reports_of(merging.preview_all(session, paths))
        preview = time.perf_counter() - start
        start, busy = time.perf_counter(), time.process_time()
        reports = merging.reports_of(merging.bring_all_home(session, paths))
        brought, busy = time.perf_counter() - start, time.process_time() - busy
        if seen != reports:
            raise SystemExit("the preview told something else than what was done")
        start = time.perf_counter()
        for arrival in merging.arrivals.all_of(session.file):
            merging.withdraw(session, arrival)
        withdrawn = time.perf_counter() - start
        start = time.perf_counter()
        merging.bring_all_home(session, paths)
        again = time.perf_counter() - start
        session.close()
    finally:
        home.unlink()
        shutil.rmtree(home.with_name(home.stem + " backups"), ignore_errors=True)
    return {
        "packets": len(paths), "decisions": sum(report.new for report in reports),
        "home": brought, "preview": preview, "withdraw": withdrawn, "again": again,
        "processor": busy, "memory": peak_memory(),
    }  # fmt: skip


def insert_bare(study: Path) -> dict[str, float]:
    """Put the decisions of the large packet into a bare table with their uid as key; seconds."""
    with closing(sqlite3.connect(study / "half 00.coder")) as packet:
        rows = packet.execute(f"SELECT {COLUMNS} FROM decision ORDER BY id").fetchall()
    path = study / f"bare-{os.getpid()}.db"
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as db:
            db.execute("PRAGMA journal_mode=WAL")
            db.execute("PRAGMA synchronous=FULL")
            db.execute(f"CREATE TABLE decision(id INTEGER PRIMARY KEY,{COLUMNS},UNIQUE(uid))")
            start, busy = time.perf_counter(), time.process_time()
            db.execute("BEGIN")
            marks = ",".join("?" * len(COLUMNS.split(",")))
            db.executemany(f"INSERT INTO decision({COLUMNS}) VALUES({marks})", rows)
            db.execute("COMMIT")
            seconds, busy = time.perf_counter() - start, time.process_time() - busy
    finally:
        path.unlink()
    return {"seconds": seconds, "processor": busy}


PARTS = {"bare": insert_bare, "one": bring_one, "many": bring_many}

if __name__ == "__main__":
    main()
