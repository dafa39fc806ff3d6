"""Posts of a round divided among its coders."""

from dataclasses import dataclass

from coder.domain.ids import post_uid
from coder.storage import queues, rounds, to_code
from coder.storage.project_file import ProjectFile

SHARE = '"share"'
"""What the order rule of a queue names that holds a coder's part."""


@dataclass(frozen=True, slots=True)
class DividedPost:
    """A post to divide: row id, uid and time, empty where it has none."""

    row: int
    uid: bytes
    posted_at: str


def posts_of(
    file: ProjectFile, sample_id: int | None, missing_in: int | None = None
) -> list[DividedPost]:
    """Return the posts of a sample, or without one those of the study that are to be coded.

    With `missing_in` only those that no queue of a round holds.
    """
    wanted = (
        to_code.condition(file)
        if sample_id is None
        else "post.state='present' AND post.id IN (SELECT post_id FROM sample_post WHERE "
        f"sample_id={int(sample_id)})"
    )
    if missing_in is not None:
        wanted += f" AND {in_no_queue(missing_in)}"
    return [
        DividedPost(row, post_uid(source, place), posted_at)
        for row, source, place, posted_at in file.db.execute(
            "SELECT post.id,source.uid,place,coalesce(posted_at,'') FROM post "
            f"JOIN source ON source.id=source_id WHERE {wanted} ORDER BY post.id"
        )
    ]


def is_divided(file: ProjectFile, round_id: int) -> bool:
    """Tell whether a coder has a part of a round."""
    return any(SHARE in q.order_rule for q in queues.all_of(file) if q.round_id == round_id)


def in_no_queue(round_id: int) -> str:
    """Return SQL on the table `post` that holds for posts that no queue of a round holds."""
    return (
        "NOT EXISTS(SELECT 1 FROM queue JOIN assignment ON queue_id=queue.id "
        f"WHERE queue.round_id={int(round_id)} AND assignment.post_id=post.id)"
    )


def count_undivided(file: ProjectFile, round_id: int) -> int:
    """Return how many posts to be coded no queue of a round holds."""
    return file.db.execute(
        f"SELECT count(*) FROM ({to_code.rows(file)}) AS post WHERE {in_no_queue(round_id)}"
    ).fetchone()[0]


def take_out(file: ProjectFile) -> None:
    """Take out of the parts of a round without a sample what is not to be coded any more.

    What was finished stays, and so does the order. A post that comes back is in nobody's part. Call
    it inside `write()`.
    """
    db = file.db
    for queue in queues.all_of(file):
        of_sample = rounds.by_id(file, queue.round_id).sample_id is not None
        if of_sample or SHARE not in queue.order_rule:
            continue
        part = "FROM assignment JOIN post ON post.id=post_id WHERE queue_id=?"
        staying = f"(finished OR ({to_code.condition(file)}))"
        if not db.execute(f"SELECT 1 {part} AND NOT {staying} LIMIT 1", (queue.id,)).fetchone():
            continue
        db.execute(
            "CREATE TEMP TABLE part AS SELECT row_number() OVER (ORDER BY pos) AS place,pos,"
            f"post_id,turn,finished {part} AND {staying}",
            (queue.id,),
        )
        db.execute("DELETE FROM assignment WHERE queue_id=?", (queue.id,))
        # A turn that is not the place is the time of a skip.
        db.execute(
            "INSERT INTO assignment(queue_id,pos,post_id,turn,finished) SELECT ?,place,post_id,"
            "CASE WHEN turn=pos THEN place ELSE turn END,finished FROM temp.part ORDER BY place",
            (queue.id,),
        )
        db.execute("DROP TABLE temp.part")


def empty(file: ProjectFile, queue_id: int, order_rule: str) -> None:
    """Take all posts out of a queue and give it another rule; call it inside `write()`."""
    file.db.execute("DELETE FROM assignment WHERE queue_id=?", (queue_id,))
    file.db.execute("UPDATE queue SET order_rule=? WHERE id=?", (order_rule, queue_id))


def share_of(file: ProjectFile, coder_id: int, round_id: int) -> list[int] | None:
    """Return a coder's part of a round in the order to code it, None where it is not divided."""
    for queue in queues.of_coder(file, coder_id, round_id):
        if SHARE in queue.order_rule:
            rows = file.db.execute(
                "SELECT post_id FROM assignment WHERE queue_id=? ORDER BY pos", (queue.id,)
            )
            return [post for (post,) in rows]
    return None
