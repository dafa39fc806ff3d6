"""From the project's file to the filled page of reliability: 100,000 posts coded by two."""

import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks.material import CODES, TOPIC, new_project, write_table
from benchmarks.measuring import (
    SMALL,
    Line,
    measured_apart,
    print_table,
    size_wanted,
    tell,
    working_folder,
)
from coder.domain.marks import FINISHED, write_value
from coder.domain.values import write_codes
from coder.services import importing, indexing, round_keeping, sampling
from coder.services.round_keeping import RoundPlan
from coder.services.sampling import SamplePlan
from coder.services.session import Session
from coder.storage import people, queues, revisions, rounds

NAME = "benchmarks.reliability_page"
MIDDLE = 100_000
ROUND = "tarkistus"
CODERS = ("Aino", "Bertta")
DIFFERS = 7
"""Of so many posts the second coder gives one another code."""
LIMIT = 1.0


def main() -> None:
    wanted = size_wanted(__doc__ or "")
    if wanted.part:
        what, project = wanted.part
        tell(show(Path(project)) if what == "page" else read(Path(project)))
        return
    posts = SMALL if wanted.small else MIDDLE
    with working_folder(wanted.folder) as folder:
        project = double_coded(folder, posts)
        runs = max(1, wanted.runs)
        pages = [measured_apart(NAME, "--part", "page", project) for _ in range(runs)]
        bare = [measured_apart(NAME, "--part", "bare", project) for _ in range(runs)]
        lines: list[Line] = []
        for key, what, most in (
            ("page", "go to the page until its figures are painted", LIMIT),
            ("cpu", "processor time of that", None),
            ("again", "the same again, nothing changed", None),
        ):
            lines.append(Line(what, min(each[key] for each in pages), "s", most))
        for key, what in (
            ("read", "codings as the services read and check them"),
            ("gather", "the same with all coefficients, shares and lists"),
            ("bare", "bare: the same rows by four SELECTs into lists"),
        ):
            lines.append(Line(what, min(each[key] for each in bare), "s"))
        print_table(f"{pages[0]['n']:,} posts coded by two, best of {runs}, offscreen", lines)


def double_coded(folder: Path, posts: int) -> Path:
    """Make a project whose posts two coders coded in a round; one made before is taken again."""
    path = folder / f"double-{posts}.coder"
    if path.exists():
        return path
    unfinished = path.with_suffix(".part")
    table = write_table(folder / f"posts-{posts}.csv", posts)
    session = new_project(unfinished)
    importing.import_file(session.file, table, importing.preview(table).options, session.clock())
    indexing.index(session.file)
    sampling.draw_sample(session, SamplePlan("otos", session.counts().posts, 7))
    round_keeping.open_round(session, RoundPlan(ROUND, "reliability", "otos", coders=CODERS))
    for place, name in enumerate(CODERS):
        code_round(session, name, place)
    session.close()
    return unfinished.rename(path)


def code_round(session: Session, name: str, place: int) -> None:
    """Code all posts of the round in one go; the second coder gives some another code."""
    file = session.file
    coder, round_ = people.by_name(file, name), rounds.by_name(file, ROUND)
    assert coder is not None
    assert round_ is not None
    (queue,) = queues.of_coder(file, coder.id, round_.id)
    rows = revisions.variable_rows(file)
    with file.write() as db:
        db.execute("CREATE TEMP TABLE given(n INTEGER PRIMARY KEY, value TEXT)")
        db.executemany("INSERT INTO given VALUES(?,?)", enumerate(write_codes((c,)) for c in CODES))
        first = db.execute("SELECT coalesce(max(id),0) FROM decision").fetchone()[0]
        db.execute(
            "INSERT INTO decision(uid,copy_uid,act,coder_id,round_id,post_id,variable_id,made_by,"
            "value,kind,revision_id,decided_at,shown_ms) "
            "SELECT randomblob(16),:copy,randomblob(16),:coder,:round,a.post_id,what.variable,"
            ":coder,coalesce(what.value,given.value),'code',:revision,:now,2400 FROM assignment a "
            "CROSS JOIN (SELECT :topic AS variable,NULL AS value "
            "UNION ALL SELECT :mark,:done) what "
            "CROSS JOIN given WHERE a.queue_id=:queue "
            "AND given.n=(a.post_id+(:place AND a.post_id%:differs=0))%:codes",
            {
                "copy": file.copy_uid, "coder": coder.id, "round": round_.id,
                "revision": session.revision.id, "now": session.clock(), "topic": rows[TOPIC],
                "mark": rows[FINISHED], "done": write_value([TOPIC]), "codes": len(CODES),
                "queue": queue.id, "place": place, "differs": DIFFERS,
            },
        )  # fmt: skip
        db.execute(
            "INSERT INTO coding(variable_id,coder_id,round_id,post_id,value,decision_id) "
            "SELECT variable_id,coder_id,round_id,post_id,value,id FROM decision WHERE id>? "
            "ORDER BY variable_id,coder_id,round_id,post_id",
            (first,),
        )
        db.execute("UPDATE assignment SET finished=1 WHERE queue_id=?", (queue.id,))
        db.execute("DROP TABLE given")


def read(project: Path) -> dict[str, Any]:
    """Read the codings without a window, and by SQL alone; seconds."""
    from coder.services.reliability import Reliability
    from coder.ui.reliability.gathering import gather

    session = Session.open(project, read_only=True)
    file = session.file
    round_ = rounds.by_name(file, ROUND)
    assert round_ is not None
    rows = revisions.variable_rows(file)
    found: dict[str, Any] = {}
    start = time.perf_counter()
    lists = [
        file.db.execute(
            "SELECT post_id,value FROM coding WHERE variable_id=? AND coder_id=? AND round_id=?",
            (rows[uid], coder.id, round_.id),
        ).fetchall()
        for coder in people.everyone(file)
        if coder.name in CODERS
        for uid in (TOPIC, FINISHED)
    ]
    found["bare"] = time.perf_counter() - start
    found["n"] = len(lists[0])
    start = time.perf_counter()
    reliability = Reliability(session)
    reliability.codings(round_, reliability.variables(round_))
    found["read"] = time.perf_counter() - start
    start = time.perf_counter()
    gather(session, ROUND)
    found["gather"] = time.perf_counter() - start
    session.close()
    return found


def show(project: Path) -> dict[str, Any]:
    """Go to the page in the real window; seconds until its figures are painted."""
    from PySide6.QtCore import QEventLoop, QSettings

    from coder.app import Program, make_application
    from coder.ui.look.look import Look
    from coder.ui.settings import Settings

    app = make_application(sys.argv[:1])
    found: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        look = Look(dark=False)
        look.apply()
        program = Program(look, settings=Settings())
        window, page = program.window, program.reliability
        window.resize(1440, 900)
        window.show()
        program.open_path(project)
        window.go_to_page("posts")
        end = time.perf_counter() + 30
        while program.desk.runner.busy and time.perf_counter() < end:
            app.processEvents()
        for key in ("page", "again"):
            start, used = time.perf_counter(), time.process_time()
            window.go_to_page("reliability")
            while page.reader.busy or not page.figures.rows:
                app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            window.repaint()
            found[key] = time.perf_counter() - start
            found.setdefault("cpu", time.process_time() - used)
            window.go_to_page("posts")
            app.processEvents()
        assert window.session is not None
        found["n"] = window.session.counts().posts
        window.close()
        program.close()
    return found


if __name__ == "__main__":
    main()
