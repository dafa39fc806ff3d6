"""Made-up material of any size: a table of posts, and a project in which nearly all are coded."""

import csv
import random
from pathlib import Path

from coder.domain.codebook import Code, Codebook, Text, Variable
from coder.domain.marks import FINISHED, write_value
from coder.domain.values import write_codes
from coder.services import importing, indexing
from coder.services.session import Session
from coder.storage import queues, revisions
from coder.storage.project_file import ProjectFile

TOPIC = "vertailu.aihe"
CODES = tuple(f"{TOPIC}.{name}" for name in ("jono", "kortti", "verkko", "muu", "ulkona"))
OPEN = 2_500
"""Posts left to be coded, spread evenly over the queue."""

_WORDS = (
    "kuusipankki jono konttori virkailija verkkopankki kortti ärsyttää odotin tunnin taas kerran "
    "ei toimi mitään järkeä kiitti vaan 😤 #pankki hölmöt hidas palvelu soitin "
    "asiakaspalveluun eikä kukaan vastaa"
)


def codebook() -> Codebook:
    """One required single choice with codes on the keys 1-5."""
    codes = tuple(
        Code(uid, Text(uid.rpartition(".")[2]), str(key), colour=key)
        for key, uid in enumerate(CODES, 1)
    )
    variable = Variable(TOPIC, Text("Aihe", "Topic"), required=True, codes=codes)
    return Codebook("vertailu", Text("Vertailu", "Comparison"), variables=(variable,))


def write_table(path: Path, posts: int) -> Path:
    """Write a CSV of six columns, the same one each time; 220 bytes a post."""
    if path.exists():
        return path
    chance, words = random.Random(1), _WORDS.split()
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "created_at", "author", "text", "lang", "url"])
        for n in range(posts):
            uid = str(440_000_000_000_000_000 + n * 7919)
            at = (
                f"2014-{1 + n % 12:02}-{1 + n % 28:02}T{n % 24:02}:{n % 60:02}:{n * 7 % 60:02}.000Z"
            )
            text = " ".join(chance.choices(words, k=chance.randint(6, 22)))
            # Two posts in each two thousand are alike.
            text = f"{text} {n}" if n % 1000 != 999 else f"toisto {n // 2000}"
            writer.writerow(
                [uid, at, f"nimi{n % 80_000}", text, "fi", f"https://x.example/n/status/{uid}"]
            )
    return path


def new_project(path: Path) -> Session:
    """Make an empty project with a coder at it."""
    for suffix in ("", "-wal", "-shm", ".lock", ".owner"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    session = Session.create(path, codebook(), "fi")
    session.choose_coder("Aino")
    return session


def coded_project(folder: Path, posts: int, *, half: bool = False) -> Path:
    """Make a project of which all posts but OPEN are coded, or half of them.

    One made before is taken again.
    """
    path = folder / f"{'half' if half else 'coded'}-{posts}.coder"
    if path.exists():
        return path
    unfinished = path.with_suffix(".part")
    table = write_table(folder / f"posts-{posts}.csv", posts)
    session = new_project(unfinished)
    importing.import_file(session.file, table, importing.preview(table).options, session.clock())
    session.queues()
    indexing.index(session.file)
    code_all(session, 2 if half else max(2, posts // OPEN))
    session.close()
    return unfinished.rename(path)


def code_all(session: Session, step: int) -> None:
    """Code all posts but each `step`-th in one go: two decisions a post, the code and the mark."""
    file = session.file
    queue = queues.by_id(file, session.queues()[0].id)
    rows = revisions.variable_rows(file)
    with file.write() as db:
        db.execute("CREATE TEMP TABLE given(n INTEGER PRIMARY KEY, value TEXT)")
        db.executemany("INSERT INTO given VALUES(?,?)", enumerate(write_codes((c,)) for c in CODES))
        db.execute(
            "CREATE TEMP TABLE act AS SELECT post_id,randomblob(16) AS uid FROM assignment "
            "WHERE queue_id=? AND pos%?<>0 ORDER BY pos",
            (queue.id, step),
        )
        db.execute(
            "INSERT INTO decision(uid,copy_uid,act,coder_id,round_id,post_id,variable_id,made_by,"
            "value,kind,revision_id,decided_at,shown_ms) "
            "SELECT randomblob(16),:copy,act.uid,:coder,:round,act.post_id,what.variable,:coder,"
            "coalesce(what.value,given.value),'code',:revision,:now,2400 FROM act "
            "CROSS JOIN (SELECT :topic AS variable,NULL AS value "
            "UNION ALL SELECT :mark,:done) what "
            "CROSS JOIN given WHERE given.n=act.post_id%:codes",
            {
                "copy": file.copy_uid, "coder": queue.coder_id, "round": queue.round_id,
                "revision": session.revision.id, "now": session.clock(), "topic": rows[TOPIC],
                "mark": rows[FINISHED], "done": write_value([TOPIC]), "codes": len(CODES),
            },
        )  # fmt: skip
        db.execute(
            "INSERT INTO coding(variable_id,coder_id,round_id,post_id,value,decision_id) "
            "SELECT variable_id,coder_id,round_id,post_id,value,id FROM decision "
            "ORDER BY variable_id,coder_id,round_id,post_id"
        )
        db.execute(
            "UPDATE assignment SET finished=1 WHERE queue_id=? AND pos%?<>0", (queue.id, step)
        )
        db.execute("DROP TABLE act")
        db.execute("DROP TABLE given")


def decision_count(file: ProjectFile) -> int:
    """Return how many decisions a project holds."""
    return file.db.execute("SELECT count(*) FROM decision").fetchone()[0]
