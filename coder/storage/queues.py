"""Queues: the posts a coder goes through in a round, and how far the coder is."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from coder.domain.times import in_microseconds
from coder.storage import to_code
from coder.storage.project_file import ProjectFile

ALL_POSTS = '{"order": "import"}'
"""The order rule of a queue that takes every post to be coded as it comes."""
REVIEW = '{"order": "review"}'
"""The order rule of a queue of posts coded under an earlier meaning."""


@dataclass(frozen=True, slots=True)
class Queue:
    """A queue; `variables` are the uids of the variables asked, in order."""

    id: int
    uid: bytes
    coder_id: int
    round_id: int
    name: str
    variables: tuple[str, ...]
    order_rule: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where a post stands in a queue."""

    pos: int
    post_id: int
    turn: int
    finished: bool


_COLUMNS = "id,uid,coder_id,round_id,name,variables,order_rule"
_APPEND_SOME = (
    "INSERT INTO assignment(queue_id,pos,post_id,turn) "
    "SELECT ?1, ?2+n, id, ?2+n FROM (SELECT row_number() OVER (ORDER BY id) AS n, id FROM "
    "(SELECT id FROM post WHERE id>?3 AND {wanted} ORDER BY id LIMIT ?4)) ORDER BY n"
)
# Numbering rows costs more than writing them.
_APPEND_ALL = (
    "INSERT INTO assignment(queue_id,pos,post_id,turn) "
    "SELECT ?1, ?2+id-?3, id, ?2+id-?3 FROM post WHERE id>?3 AND id<=?3+?4 ORDER BY id"
)


def variables_asked(file: ProjectFile) -> set[str]:
    """Return the uids of the variables that any queue asks."""
    rows = file.db.execute("SELECT variables FROM queue").fetchall()
    return {str(uid) for (variables,) in rows for uid in json.loads(variables)}


def add(
    file: ProjectFile,
    uid: bytes,
    coder_id: int,
    round_id: int,
    name: str,
    variables: Sequence[str],
    order_rule: str,
) -> Queue:
    """Add an empty queue; call it inside `write()`."""
    cursor = file.db.execute(
        "INSERT INTO queue(uid,coder_id,round_id,name,variables,order_rule) VALUES(?,?,?,?,?,?)",
        (uid, coder_id, round_id, name, json.dumps(list(variables)), order_rule),
    )
    return by_id(file, int(cursor.lastrowid or 0))


def ask(file: ProjectFile, queue: Queue, variables: Sequence[str], finished: int) -> None:
    """Let a queue ask other variables, and find anew which posts are finished in it.

    `finished` is the row of the mark; call it inside `write()`.
    """
    wanted = set(variables)
    cells = (finished, queue.coder_id, queue.round_id)
    given = file.db.execute(
        "SELECT DISTINCT value FROM coding WHERE variable_id=? AND coder_id=? AND round_id=? "
        "AND value IS NOT NULL",
        cells,
    )
    done = json.dumps([value for (value,) in given if wanted <= set(json.loads(value))])
    file.db.execute(
        "UPDATE queue SET variables=? WHERE id=?", (json.dumps(list(variables)), queue.id)
    )
    for ticked, within in ((1, "IN"), (0, "NOT IN")):
        file.db.execute(
            "UPDATE assignment SET finished=? WHERE queue_id=? AND finished<>? "
            f"AND post_id {within} (SELECT post_id FROM coding "
            "WHERE variable_id=? AND coder_id=? AND round_id=? "
            "AND value IN (SELECT value FROM json_each(?)))",
            (ticked, queue.id, ticked, *cells, done),
        )


def by_id(file: ProjectFile, queue_id: int) -> Queue:
    """Return the queue of a row id."""
    return _queue(
        file.db.execute(f"SELECT {_COLUMNS} FROM queue WHERE id=?", (queue_id,)).fetchone()
    )


def of_coder(file: ProjectFile, coder_id: int, round_id: int | None = None) -> list[Queue]:
    """Return the queues of a coder, oldest first."""
    rows = file.db.execute(
        f"SELECT {_COLUMNS} FROM queue WHERE coder_id=?1 AND (?2 IS NULL OR round_id=?2) "
        "ORDER BY id",
        (coder_id, round_id),
    )
    return [_queue(row) for row in rows]


def all_of(file: ProjectFile) -> list[Queue]:
    """Return all queues."""
    return [_queue(row) for row in file.db.execute(f"SELECT {_COLUMNS} FROM queue ORDER BY id")]


def assign(file: ProjectFile, queue_id: int, posts: Iterable[int]) -> None:
    """Append posts to a queue; call it inside `write()`."""
    last = file.db.execute(
        "SELECT coalesce(max(pos),0) FROM assignment WHERE queue_id=?", (queue_id,)
    ).fetchone()[0]
    file.db.executemany(
        "INSERT INTO assignment(queue_id,pos,post_id,turn) VALUES(?,?,?,?)",
        ((queue_id, pos, post, pos) for pos, post in enumerate(posts, start=last + 1)),
    )


def assign_new_posts(file: ProjectFile, queue_id: int, most: int) -> int:
    """Append up to `most` posts to be coded that are not in the queue yet, in the order of import.

    Return how many there were; call it inside `write()`.
    """
    last = last_post(file, queue_id)
    pos = file.db.execute(
        "SELECT coalesce(max(pos),0) FROM assignment WHERE queue_id=?", (queue_id,)
    ).fetchone()[0]
    everything = to_code.takes_all(file) and _all_present(file, last, most)
    some = _APPEND_SOME.format(wanted=to_code.condition(file))
    file.db.execute(_APPEND_ALL if everything else some, (queue_id, pos, last, most))
    return file.db.execute("SELECT changes()").fetchone()[0]


def _all_present(file: ProjectFile, after: int, most: int) -> bool:
    """Tell whether each of the next row ids is that of a post, and the post is there."""
    n, newest, absent = file.db.execute(
        "SELECT count(*),max(id),EXISTS(SELECT 1 FROM post INDEXED BY post_absent "
        "WHERE state<>'present' AND id>?1 AND id<=?1+?2) FROM post WHERE id>?1 AND id<=?1+?2",
        (after, most),
    ).fetchone()
    return n > 0 and newest - after == n and not absent


def assign_left_out(file: ProjectFile, queue_id: int) -> None:
    """Append the posts that came to be known after later ones; call it inside `write()`."""
    left_out = file.db.execute(
        f"SELECT id FROM post WHERE id<=?2 AND {to_code.condition(file)} AND NOT EXISTS"
        "(SELECT 1 FROM assignment WHERE queue_id=?1 AND post_id=post.id) ORDER BY id",
        (queue_id, last_post(file, queue_id)),
    ).fetchall()
    assign(file, queue_id, [row for (row,) in left_out])


def worked_on(file: ProjectFile, queue: Queue, after_pos: int, marks: tuple[int, int]) -> list[int]:
    """Return the posts after a place of a queue that carry one of two marks of its coder."""
    return [
        row[0]
        for row in file.db.execute(
            "SELECT DISTINCT assignment.post_id FROM assignment JOIN coding "
            "ON coding.variable_id IN (?,?) AND coding.coder_id=? AND coding.round_id=? "
            "AND coding.post_id=assignment.post_id WHERE queue_id=? AND pos>? AND EXISTS("
            "SELECT 1 FROM coding WHERE variable_id IN (?,?) AND coder_id=? AND round_id=?)",
            (*marks, queue.coder_id, queue.round_id, queue.id, after_pos, *marks,
             queue.coder_id, queue.round_id),
        )
    ]  # fmt: skip


def open_places(file: ProjectFile, queue_id: int) -> list[tuple[int, int]]:
    """Return place and post of what is neither finished nor skipped, in the order of the queue."""
    return file.db.execute(
        "SELECT pos,post_id FROM assignment INDEXED BY assignment_open "
        "WHERE queue_id=? AND finished=0 AND turn=pos ORDER BY turn",
        (queue_id,),
    ).fetchall()


def rearrange(file: ProjectFile, queue_id: int, posts: Mapping[int, int]) -> None:
    """Put posts, by their new places, where open posts of the queue stood; inside `write()`.

    Together they must be the posts that stand at these places now.
    """
    file.db.executemany(
        "DELETE FROM assignment WHERE queue_id=? AND pos=?", [(queue_id, pos) for pos in posts]
    )
    file.db.executemany(
        "INSERT INTO assignment(queue_id,pos,post_id,turn) VALUES(?,?,?,?)",
        [(queue_id, pos, post, pos) for pos, post in posts.items()],
    )


def counts(file: ProjectFile, queue_id: int) -> tuple[int, int]:
    """Return how many posts a queue holds and how many of them are finished."""
    total = file.db.execute(
        "SELECT coalesce(max(pos),0) FROM assignment WHERE queue_id=?", (queue_id,)
    ).fetchone()[0]
    still_open = file.db.execute(
        "SELECT count(*) FROM assignment INDEXED BY assignment_open "
        "WHERE queue_id=? AND finished=0",
        (queue_id,),
    ).fetchone()[0]
    return total, total - still_open


def last_pos(file: ProjectFile, queue_id: int) -> int:
    """Return the last place of a queue, 0 when it is empty."""
    return file.db.execute(
        "SELECT coalesce(max(pos),0) FROM assignment WHERE queue_id=?", (queue_id,)
    ).fetchone()[0]


def last_post(file: ProjectFile, queue_id: int) -> int:
    """Return the highest post row id in a queue, 0 when it is empty."""
    return file.db.execute(
        "SELECT coalesce(max(post_id),0) FROM assignment WHERE queue_id=?", (queue_id,)
    ).fetchone()[0]


def next_open(file: ProjectFile, queue_id: int, turn: int, pos: int) -> Place | None:
    """Return the first open post after a turn, or the first open one at all; None if all done.

    `pos`, the place the coder comes from, is the last to be tried.
    """
    # Without INDEXED BY the planner walks the primary key: 100 ms at a million posts.
    for lowest, left_out in ((turn, pos), (-1, pos), (-1, -1)):
        row = file.db.execute(
            "SELECT pos,post_id,turn,finished FROM assignment INDEXED BY assignment_open "
            "WHERE queue_id=? AND finished=0 AND turn>? AND pos<>? ORDER BY turn LIMIT 1",
            (queue_id, lowest, left_out),
        ).fetchone()
        if row is not None:
            return _place(row)
    return None


def at(file: ProjectFile, queue_id: int, pos: int) -> Place | None:
    """Return the post at a place of a queue."""
    row = file.db.execute(
        "SELECT pos,post_id,turn,finished FROM assignment WHERE queue_id=? AND pos=?",
        (queue_id, pos),
    ).fetchone()
    return None if row is None else _place(row)


def of_post(file: ProjectFile, queue_id: int, post_id: int) -> Place | None:
    """Return where a post stands in a queue."""
    row = file.db.execute(
        "SELECT pos,post_id,turn,finished FROM assignment WHERE queue_id=? AND post_id=?",
        (queue_id, post_id),
    ).fetchone()
    return None if row is None else _place(row)


def settle(
    file: ProjectFile,
    queue: Queue,
    post_id: int,
    finished: Iterable[str],
    skipped_at: str | None,
) -> bool:
    """Write what follows for a post's place from its marks; return whether it is finished.

    `finished` are the variables its *finished* mark names, `skipped_at` the time of its *skipped*
    mark. Call it inside `write()`.
    """
    done = set(queue.variables) <= set(finished)
    if skipped_at is None:
        file.db.execute(
            "UPDATE assignment SET finished=?,turn=pos WHERE queue_id=? AND post_id=?",
            (int(done), queue.id, post_id),
        )
    else:
        file.db.execute(
            "UPDATE assignment SET finished=?,turn=? WHERE queue_id=? AND post_id=?",
            (int(done), in_microseconds(skipped_at), queue.id, post_id),
        )
    return done


def _queue(row: tuple[int, bytes, int, int, str, str, str]) -> Queue:
    id_, uid, coder, round_, name, variables, order_rule = row
    return Queue(id_, uid, coder, round_, name, tuple(json.loads(variables)), order_rule)


def _place(row: tuple[int, int, int, int]) -> Place:
    pos, post, turn, finished = row
    return Place(pos, post, turn, bool(finished))
