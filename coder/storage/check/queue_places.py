"""Check 6, queues: turns and ticks follow from the marks, and the places are without gaps."""

import json
from collections.abc import Iterator

from coder.domain.marks import FINISHED, SKIPPED, read_value
from coder.domain.times import in_microseconds
from coder.storage import posts, queues, revisions, search_index, to_code
from coder.storage.check.finding import Finding, Look, counted, listed, printed_post
from coder.storage.check.given_codes import is_time
from coder.storage.queues import Queue

_MARKED = """assignment a LEFT JOIN coding f ON f.variable_id=:finished AND f.coder_id=:coder
 AND f.round_id=:round AND f.post_id=a.post_id LEFT JOIN coding s ON s.variable_id=:skipped
 AND s.coder_id=:coder AND s.round_id=:round AND s.post_id=a.post_id WHERE a.queue_id=:queue"""
_IMPORT_ORDER = "import"


def check(look: Look) -> Iterator[Finding]:
    """Check every queue."""
    rows = revisions.variable_rows(look.file)
    for queue in queues.all_of(look.file):
        look.count("queues", 1)
        unknown = [uid for uid in queue.variables if uid not in rows]
        yield from listed(6, "queue_variable", unknown)
        yield from _places(look, queue)
        if FINISHED in rows and SKIPPED in rows:
            yield from _marks(look, queue, rows[FINISHED], rows[SKIPPED])
        if json.loads(queue.order_rule).get("order") == _IMPORT_ORDER:
            yield from _all_posts(look, queue)


def _places(look: Look, queue: Queue) -> Iterator[Finding]:
    n, first, last = look.file.db.execute(
        "SELECT count(*),min(pos),max(pos) FROM assignment WHERE queue_id=?", (queue.id,)
    ).fetchone()
    look.count("places", n)
    if n and (first, last) != (1, n):
        yield Finding(6, "queue_places", 1, queue.name)


def _marks(look: Look, queue: Queue, finished: int, skipped: int) -> Iterator[Finding]:
    parameters: dict[str, object] = {
        "queue": queue.id, "coder": queue.coder_id, "round": queue.round_id,
        "finished": finished, "skipped": skipped,
        "done": _values_that_finish(look, queue, finished),
    }  # fmt: skip
    example = f"{printed_post('a.post_id')} AS example"
    yield from counted(
        look, 6, "queue_finished",
        f"SELECT {example} FROM {_MARKED} AND a.finished<>(coalesce(f.value,'') "
        "IN (SELECT value FROM json_each(:done)))",
        parameters,
    )  # fmt: skip
    yield from counted(
        look, 6, "queue_turn",
        f"SELECT {example} FROM {_MARKED} AND s.value IS NULL AND a.turn<>a.pos",
        parameters,
    )  # fmt: skip
    moved = look.file.db.execute(
        f"SELECT {example},a.turn,s.value FROM {_MARKED} AND s.value IS NOT NULL", parameters
    )
    wrong = [
        str(post)
        for post, turn, value in moved
        if is_time(value) and turn != in_microseconds(str(read_value(value)))
    ]
    yield from listed(6, "queue_turn_of_skipped", wrong)


def _values_that_finish(look: Look, queue: Queue, finished: int) -> str:
    """Return, as JSON, the values of the mark that name all variables the queue asks."""
    given = look.file.db.execute(
        "SELECT DISTINCT value FROM coding WHERE variable_id=? AND coder_id=? AND round_id=? "
        "AND value IS NOT NULL AND json_valid(value)",
        (finished, queue.coder_id, queue.round_id),
    )
    wanted = set(queue.variables)
    done = [value for (value,) in given if wanted <= set(json.loads(value))]
    return json.dumps(done, ensure_ascii=False)


def _all_posts(look: Look, queue: Queue) -> Iterator[Finding]:
    """Check that a queue over all posts holds all to be coded up to its last one, and no other.

    It is filled in the background, and brought in line once repeats are grouped.
    """
    if min(search_index.indexed_to(look.file), search_index.grouped_to(look.file)) < posts.newest(
        look.file
    ) and not to_code.takes_all(look.file):
        return
    wanted = to_code.condition(look.file)
    parameters = {"queue": queue.id, "last": queues.last_post(look.file, queue.id)}
    yield from counted(
        look, 6, "queue_gap",
        f"SELECT {printed_post('post.id')} AS example FROM post WHERE post.id<=:last "
        "AND NOT EXISTS(SELECT 1 FROM assignment a WHERE a.queue_id=:queue AND a.post_id=post.id) "
        f"AND {wanted}",
        parameters,
    )  # fmt: skip
    yield from counted(
        look, 6, "queue_surplus",
        f"SELECT {printed_post('post.id')} AS example FROM assignment a JOIN post "
        f"ON post.id=a.post_id AND state='present' WHERE a.queue_id=:queue AND NOT ({wanted})",
        parameters,
    )  # fmt: skip
