"""What comes from another copy, kept in temporary tables while it is united with this one."""

from collections.abc import Callable, Collection, Generator, Iterator, Mapping
from contextlib import contextmanager
from itertools import islice
from typing import Any

from coder.domain.errors import ProjectDamaged
from coder.storage import cells, lineage, matching
from coder.storage.connection_settings import settings_of
from coder.storage.matching import Posts
from coder.storage.project_file import LOG_PAGES, ProjectFile

COPIED = (
    "uid,copy_uid,act,coder_id,round_id,post_id,variable_id,made_by,value,parent,kind,undoes,"
    "reason,revision_id,decided_at,shown_ms,redacted_at"
)
AT_ONCE = 10_000
"""So many decisions are taken in by one statement."""

Step = Callable[[int, int], None]
"""What is called with how much is done and how much there is; it may raise Cancelled."""


def go_on(done: int, total: int) -> None:
    """Let it go on, whoever wants to know how far it is."""


_MAPS = ("coder_there", "round_there", "variable_there", "revision_there")
_ROWS_HERE = (
    "c.uid,c.copy_uid,c.act,coder.here,round.here,post.here,variable.here,maker.here,c.value,"
    "c.parent,c.kind,c.undoes,c.reason,revision.here,c.decided_at,c.shown_ms,c.redacted_at"
)
# The joins look up one row each, in the order of the log.
_TAKE_IN = (
    f"INSERT INTO main.decision({COPIED}) SELECT {_ROWS_HERE} FROM coming c "
    "CROSS JOIN coder_there coder ON coder.there=c.coder_id "
    "CROSS JOIN round_there round ON round.there=c.round_id "
    "CROSS JOIN post_there post ON post.there=c.post_id "
    "CROSS JOIN variable_there variable ON variable.there=c.variable_id "
    "CROSS JOIN coder_there maker ON maker.there=c.made_by "
    "CROSS JOIN revision_there revision ON revision.there=c.revision_id "
    "WHERE c.id>?1 AND c.id<=?2 ORDER BY c.id ON CONFLICT(uid) DO NOTHING"
)
_KNOWN = "FROM coming c CROSS JOIN decision d ON d.uid=c.uid WHERE d.id<=?1"


@contextmanager
def uniting(file: ProjectFile) -> Generator[None]:
    """Run the block, in which much is taken in, as one transaction that is on disk at its end.

    Every row that a decision names was looked up just before, so that SQLite need not do so again;
    what came is copied from the log into the file in an idle moment.
    """
    with settings_of(file, ("foreign_keys", 0), ("wal_autocheckpoint", LOG_PAGES)), file.write():
        yield


@contextmanager
def tables(file: ProjectFile) -> Generator[None]:
    """Have the tables for the block; call it inside `write()`."""
    file.db.execute(f"CREATE TEMP TABLE coming(id INTEGER PRIMARY KEY,{COPIED})")
    try:
        for name in _MAPS:
            file.db.execute(f"CREATE TEMP TABLE {name}(there INTEGER PRIMARY KEY,here INTEGER)")
        file.db.execute(
            "CREATE TEMP TABLE post_there(there INTEGER PRIMARY KEY,here INTEGER,aside INTEGER)"
        )
        yield
    finally:
        for name in ("coming", "post_there", *_MAPS):
            file.db.execute(f"DROP TABLE IF EXISTS temp.{name}")


def fill(file: ProjectFile, rows: Iterator[tuple[Any, ...]], total: int, step: Step) -> None:
    """Lay out so many decisions of the other copy: rows of id and the columns of `COPIED`."""
    insert = f"INSERT INTO coming VALUES({','.join('?' * (1 + len(COPIED.split(','))))})"
    for done in range(0, total, AT_ONCE):
        step(done, total)
        file.db.executemany(insert, islice(rows, AT_ONCE))


def match(file: ProjectFile, other: ProjectFile) -> Posts:
    """Note which rows here stand for those that the decisions name, adding what is missing.

    Raises ProjectDamaged where they name coders, posts and the like that are not there.
    """
    theirs = {row[0] for row in file.db.execute("SELECT DISTINCT post_id FROM coming")}
    posts = matching.posts(file, other, theirs)
    coders = matching.coders(file, other)
    rounds = matching.rounds(file, other)
    variables = matching.variables(file, other)
    revisions = lineage.unite(file, other)
    for name, found in zip(_MAPS, (coders, rounds, variables, revisions), strict=True):
        file.db.executemany(f"INSERT INTO {name} VALUES(?,?)", found.items())
    named = file.db.execute(
        "SELECT DISTINCT coder_id,made_by,round_id,variable_id,revision_id FROM coming"
    ).fetchall()
    places: tuple[Mapping[int, int], ...] = (coders, coders, rounds, variables, revisions)
    for place, known in enumerate(places):
        if not {row[place] for row in named} <= known.keys():
            raise ProjectDamaged(str(other.path))
    if file.db.execute("SELECT count(*) FROM post_there").fetchone()[0] < len(theirs):
        raise ProjectDamaged(str(other.path))
    return posts


def set_aside(file: ProjectFile, posts: Collection[int]) -> int:
    """Leave out the decisions on posts that are aside, and return how many there are."""
    if not posts:
        return 0
    return file.db.execute(
        "DELETE FROM coming WHERE post_id IN (SELECT there FROM post_there WHERE aside)"
    ).rowcount


def part(step: Step, begin: int, end: int) -> Step:
    """Make of a step one that tells of some percent of the work only."""
    return lambda done, of: step(begin * of + (end - begin) * done, 100 * of)


def take_in(file: ProjectFile, step: Step) -> tuple[int, int]:
    """Insert the decisions that are missing here; return how many were and how many there are."""
    total = file.db.execute("SELECT count(*) FROM coming").fetchone()[0]
    new = after = 0
    for done in range(0, total, AT_ONCE):
        step(done, total)
        last = file.db.execute(
            "SELECT max(id) FROM (SELECT id FROM coming WHERE id>? ORDER BY id LIMIT ?)",
            (after, AT_ONCE),
        ).fetchone()[0]
        new += file.db.execute(_TAKE_IN, (after, last)).rowcount
        after = last
    return new, total


def note_known(file: ProjectFile, newest: int, arrival_id: int) -> None:
    """Note the arrival of decisions known before; one made here counts whatever is withdrawn.

    `newest` is the row of the newest decision known before.
    """
    file.db.execute(
        f"INSERT INTO decision_arrival SELECT d.id,?2 {_KNOWN} AND EXISTS("
        "SELECT 1 FROM decision_arrival a WHERE a.decision_id=d.id) ON CONFLICT DO NOTHING",
        (newest, arrival_id),
    )


def touch_cells(file: ProjectFile, newest: int, *, known: bool) -> None:
    """Put the cells of what came among those at hand, those of what was `known` before too."""
    cell = "variable_id,coder_id,round_id,post_id"
    # Else the planner would walk an index of the whole log.
    file.db.execute(
        f"{cells.ADD} SELECT DISTINCT {cell} FROM main.decision NOT INDEXED WHERE id>? "
        "ORDER BY 1,2,3,4",
        (newest,),
    )
    if known:
        of_known = ",".join("d." + column for column in cell.split(","))
        file.db.execute(
            f"{cells.ADD} SELECT DISTINCT {of_known} {_KNOWN} ON CONFLICT DO NOTHING", (newest,)
        )
