"""Which posts a queue over all posts holds and should hold, up to the last one it has come to."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from coder.domain.repeats.grouping import ONE
from coder.storage import posts, queues, repeats, rounds, to_code
from coder.storage.project_file import ProjectFile
from coder.storage.queues import Queue

MANY = 50_000


@dataclass(frozen=True, slots=True)
class Turnover:
    """Posts that leave a queue and join it; `leaving_finished` of them were finished there."""

    leaving: int
    joining: int
    leaving_finished: int


def turnover(file: ProjectFile, queue_id: int, mode: str) -> Turnover:
    """Count the posts that a queue over all posts would lose and gain under a mode of repeats."""
    if mode == repeats.mode(file):
        return Turnover(0, 0, 0)
    changing, finished = file.db.execute(
        f"SELECT count(*),coalesce(sum(finished),0) FROM ({to_code.stood_for()}) AS stood_for "
        "LEFT JOIN assignment ON queue_id=? AND assignment.post_id=stood_for.id",
        (queue_id,),
    ).fetchone()
    return Turnover(changing, 0, finished) if mode == ONE else Turnover(0, changing, 0)


def differ(file: ProjectFile, queue_id: int) -> bool:
    """Tell whether a queue holds a post too many or lacks one, up to the last one it holds."""
    last = queues.last_post(file, queue_id)
    if to_code.takes_all(file):
        # Places have no gaps: the last one counts them.
        return queues.last_pos(file, queue_id) != _present_to(file, last)
    wanted = to_code.condition(file)
    surplus = file.db.execute(
        "SELECT 1 FROM assignment JOIN post ON post.id=assignment.post_id "
        f"WHERE queue_id=? AND NOT ({wanted}) LIMIT 1",
        (queue_id,),
    ).fetchone()
    lacking = file.db.execute(
        f"SELECT 1 FROM post WHERE id<=? AND {wanted} AND NOT EXISTS"
        "(SELECT 1 FROM assignment WHERE queue_id=? AND post_id=post.id) LIMIT 1",
        (last, queue_id),
    ).fetchone()
    return surplus is not None or lacking is not None


def differing(
    file: ProjectFile, queue_id: int, among: Collection[int]
) -> tuple[dict[int, int], list[int]]:
    """Return of some posts those that a queue holds too many, by place, and those that it lacks.

    As `differ`, up to the last one that it holds.
    """
    posts_ = json.dumps(list(among))
    held = file.db.execute(
        "SELECT post_id,pos FROM assignment WHERE queue_id=? "
        "AND post_id IN (SELECT value FROM json_each(?))",
        (queue_id, posts_),
    ).fetchall()
    wanted = {
        row
        for (row,) in file.db.execute(
            f"SELECT id FROM post WHERE id IN (SELECT value FROM json_each(?)) AND id<=? "
            f"AND {to_code.condition(file)}",
            (posts_, queues.last_post(file, queue_id)),
        )
    }
    surplus = {pos: post for post, pos in held if post not in wanted}
    return surplus, sorted(wanted.difference(post for post, _ in held))


def exchange(
    file: ProjectFile, queue: Queue, leaving: Mapping[int, int], joining: Sequence[int]
) -> None:
    """Take posts, by place, out of a queue and put others in their places, all else staying.

    What is left over goes to the end, or comes from there. Call it inside `write()`.
    """
    db = file.db
    last = queues.last_pos(file, queue.id)
    gaps = sorted(leaving)
    db.executemany(
        "DELETE FROM assignment WHERE queue_id=? AND pos=?", [(queue.id, pos) for pos in gaps]
    )
    free = [*gaps, *range(last + 1, last + 1 + len(joining))]
    db.executemany(
        "INSERT INTO assignment(queue_id,pos,post_id,turn) VALUES(?1,?2,?3,?2)",
        [(queue.id, pos, post) for pos, post in zip(free, joining, strict=False)],
    )
    empty = set(gaps[len(joining) :])
    for gap in gaps[len(joining) :]:
        while last in empty:
            last -= 1
        if last < gap:
            break
        # A turn that is not the place is the time of a skip.
        db.execute(
            "UPDATE assignment SET turn=CASE WHEN turn=pos THEN ?3 ELSE turn END,pos=?3 "
            "WHERE queue_id=?1 AND pos=?2",
            (queue.id, last, gap),
        )
        last -= 1


def _present_to(file: ProjectFile, last: int) -> int:
    if last >= posts.newest(file):
        return posts.count(file)
    return file.db.execute(
        "SELECT (SELECT count(*) FROM post WHERE id<=?1) - "
        "(SELECT count(*) FROM post INDEXED BY post_absent WHERE state<>'present' AND id<=?1)",
        (last,),
    ).fetchone()[0]


def replace(file: ProjectFile, queue: Queue, marks: tuple[int, int]) -> list[int]:
    """Put a queue together anew, in the order of import, and return the posts to settle in it.

    Where a sample is spread in the queue, the posts that stay keep the order they have there.
    `marks` are the row ids of the marks *finished* and *skipped*: a post that joins with one of
    them has to be settled. Call it inside `write()`.
    """
    db = file.db
    db.execute("DROP TABLE IF EXISTS temp.held")
    db.execute(
        "CREATE TEMP TABLE held AS SELECT post.id AS post_id,pos,turn,finished FROM post "
        "LEFT JOIN assignment ON queue_id=?1 AND assignment.post_id=post.id "
        f"WHERE post.id<=?2 AND {to_code.condition(file)} ORDER BY post.id",
        (queue.id, queues.last_post(file, queue.id)),
    )
    if rounds.is_spread_over(file, queue.coder_id, queue.round_id):
        _keep_order(file)
    _empty(file, queue.id)
    # A turn that is not the place is the time of a skip.
    db.execute(
        "INSERT INTO assignment(queue_id,pos,post_id,turn,finished) "
        "SELECT ?,rowid,post_id,CASE WHEN turn=pos OR turn IS NULL THEN rowid ELSE turn END,"
        "coalesce(finished,0) FROM temp.held ORDER BY rowid",
        (queue.id,),
    )
    joined = [
        row
        for (row,) in db.execute(
            "SELECT DISTINCT held.post_id FROM temp.held JOIN coding "
            "ON variable_id IN(?,?) AND coder_id=? AND round_id=? AND coding.post_id=held.post_id "
            "WHERE pos IS NULL",
            (*marks, queue.coder_id, queue.round_id),
        )
    ]
    db.execute("DROP TABLE temp.held")
    return joined


def _keep_order(file: ProjectFile) -> None:
    """Let the posts of `temp.held` that stay be in their order, and those that join between them.

    As many of them go before a post that joins as if all were in the order of import.
    """
    db = file.db
    db.execute("ALTER TABLE temp.held RENAME TO by_import")
    db.execute(
        "CREATE TEMP TABLE held AS SELECT post_id,pos,turn,finished FROM ("
        "SELECT *,count(pos) OVER (ORDER BY post_id) AS passed,"
        "row_number() OVER (PARTITION BY pos IS NULL ORDER BY pos) AS rank FROM temp.by_import) "
        "ORDER BY CASE WHEN pos IS NULL THEN passed ELSE rank END,pos IS NULL,post_id"
    )
    db.execute("DROP TABLE temp.by_import")


def _empty(file: ProjectFile, queue_id: int) -> None:
    """Take all posts out of a queue."""
    db = file.db
    inside, others = db.execute(
        "SELECT coalesce(sum(queue_id=?1),0),coalesce(sum(queue_id<>?1),0) FROM assignment",
        (queue_id,),
    ).fetchone()
    if inside < MANY or others > inside // 2:
        db.execute("DELETE FROM assignment WHERE queue_id=?", (queue_id,))
        return
    # Emptying the table takes no time, taking a million rows out of it seconds.
    db.execute("CREATE TEMP TABLE other AS SELECT * FROM assignment WHERE queue_id<>?", (queue_id,))
    db.execute("DELETE FROM assignment")
    db.execute("INSERT INTO assignment SELECT * FROM temp.other")
    db.execute("DROP TABLE temp.other")
