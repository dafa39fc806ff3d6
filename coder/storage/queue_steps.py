"""A queue over all posts brought in line block by block, so that a key press need not wait."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from coder.storage import queues, to_code
from coder.storage.project_file import ProjectFile
from coder.storage.queues import Queue

POSTS_A_BLOCK = 3_000
_UNFINISHED = "queues_unfinished"


def begin(file: ProjectFile) -> None:
    """Note that queues over all posts are to hold other posts, until they do; in `write()`."""
    file.set_meta(_UNFINISHED, "1")


def is_unfinished(file: ProjectFile) -> bool:
    """Tell whether a stop came before the queues held the posts that they are to hold."""
    return file.meta(_UNFINISHED) is not None


def finish(file: ProjectFile) -> None:
    """Note that the queues hold the posts that they are to hold; call it inside `write()`."""
    file.db.execute("DELETE FROM meta WHERE key=?", (_UNFINISHED,))


@dataclass(frozen=True, slots=True)
class Block:
    """Posts of row ids from `first` on: how many a queue holds, of these rightly, and should.

    `low` and `high` are the first and the last place that they had when nobody else had written
    anything but what made `version`; 1 and 0 where the queue holds none.
    """

    first: int
    held: int
    staying: int
    wanted: int
    low: int
    high: int
    version: int

    def closed_up(self, before: int) -> "Block":
        """Return it as it is once it was closed up behind `before` places."""
        low, high = (before + 1, before + self.staying) if self.staying else (1, 0)
        return replace(self, low=low, high=high)

    @property
    def range(self) -> tuple[int, int]:
        """The first row id, and the last one."""
        return self.first, self.first + POSTS_A_BLOCK - 1


@contextmanager
def comparing(file: ProjectFile, queue: Queue) -> Generator[list[Block]]:
    """Look which posts a queue should hold up to its last one, and give all blocks in order.

    The steps below need what was seen, and do no more than that says; outside `write()`.
    """
    db = file.db
    db.execute("DROP TABLE IF EXISTS temp.wanted")
    db.execute("CREATE TEMP TABLE wanted(id INTEGER PRIMARY KEY)")
    db.execute(
        f"INSERT INTO temp.wanted SELECT id FROM ({to_code.rows(file)}) WHERE id<=? ORDER BY id",
        (queues.last_post(file, queue.id),),
    )
    version = file.changes()[0]
    rows = db.execute(
        "SELECT block,sum(held),sum(staying),sum(wanted),coalesce(min(low),1),coalesce(max(high),0)"
        " FROM (SELECT post_id/?1 AS block,count(*) AS held,count(id) AS staying,0 AS wanted,"
        "min(pos) AS low,max(pos) AS high "
        "FROM assignment LEFT JOIN temp.wanted ON id=post_id WHERE queue_id=?2 GROUP BY 1 "
        "UNION ALL SELECT id/?1,0,0,count(*),NULL,NULL FROM temp.wanted GROUP BY 1) "
        "GROUP BY 1 ORDER BY 1",
        (POSTS_A_BLOCK, queue.id),
    ).fetchall()
    yield [Block(block * POSTS_A_BLOCK, *counts, version=version) for block, *counts in rows]
    db.execute("DROP TABLE temp.wanted")


def close_up(file: ProjectFile, queue: Queue, block: Block, before: int) -> bool:
    """Take out the posts of a block that leave, and put the others right behind `before` places.

    Return False where the block is not as it was seen; call it inside `write()`.
    """
    seen = block.held, block.low, block.high
    n, low, high = seen if _is_as_seen(file, block) else _places(file, queue, block)
    ends = before + 1, before + block.staying
    as_seen = high - low + 1 == n == block.held and low > before
    if not as_seen or not _is_free(file, queue, block, ends):
        return False
    if low == before + 1 and block.staying == block.held:
        return True
    return _rewrite(
        file, queue, (low, high), ends,
        "SELECT post_id,turn,pos,finished FROM temp.wanted CROSS JOIN assignment "
        "ON queue_id=?1 AND post_id=id WHERE id BETWEEN ?2 AND ?3 ORDER BY id",
        block,
    )  # fmt: skip


def spread(file: ProjectFile, queue: Queue, block: Block, last: int) -> bool:
    """Put the posts of a block, those that join among them, on the places up to `last`.

    Those that leave must have left, and blocks behind it these places. Return False where the block
    is not as it was seen; call it inside `write()`.
    """
    seen = block.staying, block.low, block.high
    n, low, high = seen if _is_as_seen(file, block) else _places(file, queue, block)
    ends = last - block.wanted + 1, last
    as_seen = high - low + 1 == n == block.staying
    if not as_seen or not _is_free(file, queue, block, ends):
        return False
    return _rewrite(
        file, queue, (low, high), ends,
        "SELECT id AS post_id,turn,pos,coalesce(finished,0) AS finished FROM temp.wanted "
        "LEFT JOIN assignment ON queue_id=?1 AND post_id=id WHERE id BETWEEN ?2 AND ?3 ORDER BY id",
        block,
    )  # fmt: skip


def joined(file: ProjectFile, queue: Queue, marks: tuple[int, int]) -> list[int]:
    """Return the posts that the block spread last was given and that carry one of two marks."""
    return [
        row
        for (row,) in file.db.execute(
            "SELECT DISTINCT moved.post_id FROM temp.moved JOIN coding ON variable_id IN(?,?) "
            "AND coder_id=? AND round_id=? AND coding.post_id=moved.post_id WHERE pos IS NULL",
            (*marks, queue.coder_id, queue.round_id),
        )
    ]


def is_whole(file: ProjectFile, queue: Queue) -> bool:
    """Tell whether the places of a queue are counted without a gap."""
    n = file.db.execute("SELECT count(*) FROM assignment WHERE queue_id=?", (queue.id,))
    return n.fetchone()[0] == queues.last_pos(file, queue.id)


def _is_as_seen(file: ProjectFile, block: Block) -> bool:
    """Tell whether nobody else wrote since; counting places again takes as long as closing up."""
    return file.changes()[0] == block.version


def _places(file: ProjectFile, queue: Queue, block: Block) -> tuple[int, int, int]:
    """Return how many posts of a block there are, the first place and the last, 1 and 0 if none."""
    return file.db.execute(
        "SELECT count(*),coalesce(min(pos),1),coalesce(max(pos),0) FROM assignment "
        "WHERE queue_id=? AND post_id BETWEEN ? AND ?",
        (queue.id, *block.range),
    ).fetchone()


def _is_free(file: ProjectFile, queue: Queue, block: Block, ends: tuple[int, int]) -> bool:
    """Tell whether on places from the first to the last no posts but those of the block stand."""
    other = file.db.execute(
        "SELECT 1 FROM assignment WHERE queue_id=? AND pos BETWEEN ? AND ? "
        "AND post_id NOT BETWEEN ? AND ? LIMIT 1",
        (queue.id, *ends, *block.range),
    ).fetchone()
    return other is None


def _rewrite(
    file: ProjectFile,
    queue: Queue,
    places: tuple[int, int],
    ends: tuple[int, int],
    rows: str,
    block: Block,
) -> bool:
    """Put rows, in their order, on places from first to last instead of what stands at others.

    Return False, with nothing done, where there are more rows or fewer.
    """
    db = file.db
    db.execute("CREATE TEMP TABLE IF NOT EXISTS moved(post_id,turn,pos,finished)")
    db.execute("DELETE FROM temp.moved")
    found = db.execute(f"INSERT INTO temp.moved {rows}", (queue.id, *block.range)).rowcount
    if found != ends[1] - ends[0] + 1:
        return False
    db.execute(
        "DELETE FROM assignment WHERE queue_id=? AND pos BETWEEN ? AND ?", (queue.id, *places)
    )
    # A turn that is not the place is the time of a skip.
    db.execute(
        "INSERT INTO assignment(queue_id,pos,post_id,turn,finished) SELECT ?1,?2+rowid,post_id,"
        "CASE WHEN turn=pos OR turn IS NULL THEN ?2+rowid ELSE turn END,finished "
        "FROM temp.moved ORDER BY rowid",
        (queue.id, ends[0] - 1),
    )
    return True
