"""Many places of a queue brought in line with their marks in a few statements."""

import json
from collections.abc import Collection

from coder.domain.marks import read_value
from coder.domain.times import in_microseconds
from coder.domain.values import read_codes
from coder.storage.project_file import ProjectFile
from coder.storage.queues import Queue

_MARK = "variable_id=? AND coder_id=? AND round_id=?"


def settle_many(
    file: ProjectFile, queue: Queue, post_ids: Collection[int], finished: int, skipped: int
) -> None:
    """Write what follows for the places of posts from the marks of the queue's coder.

    `finished` and `skipped` are the row ids of the marks; call it inside `write()`.
    """
    finished_cells = (finished, queue.coder_id, queue.round_id)
    skipped_cells = (skipped, queue.coder_id, queue.round_id)
    file.db.execute("CREATE TEMP TABLE post_at_hand(id INTEGER PRIMARY KEY)")
    try:
        file.db.executemany(
            "INSERT INTO post_at_hand VALUES(?)", [(post,) for post in sorted(post_ids)]
        )
        file.db.execute(
            "UPDATE assignment SET turn=pos,finished=EXISTS(SELECT 1 FROM coding "
            f"WHERE {_MARK} AND coding.post_id=assignment.post_id "
            "AND value IN (SELECT value FROM json_each(?))) "
            "WHERE queue_id=? AND post_id IN (SELECT id FROM post_at_hand)",
            (*finished_cells, _done(file, queue, finished_cells), queue.id),
        )
        skips = file.db.execute(
            f"SELECT post_id,value FROM coding WHERE {_MARK} AND value IS NOT NULL "
            "AND post_id IN (SELECT id FROM post_at_hand)",
            skipped_cells,
        ).fetchall()
    finally:
        file.db.execute("DROP TABLE IF EXISTS temp.post_at_hand")
    file.db.executemany(
        "UPDATE assignment SET turn=? WHERE queue_id=? AND post_id=?",
        [(in_microseconds(str(read_value(at))), queue.id, post) for post, at in skips],
    )


def _done(file: ProjectFile, queue: Queue, cells: tuple[int, int, int]) -> str:
    """Return, as a JSON list, the values of the *finished* mark with which a post is done here."""
    given = file.db.execute(
        f"SELECT DISTINCT value FROM coding WHERE {_MARK} AND value IS NOT NULL", cells
    ).fetchall()
    wanted = set(queue.variables)
    return json.dumps([value for (value,) in given if wanted <= set(read_codes(value) or ())])
