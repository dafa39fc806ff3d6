"""Queues over all posts: filled a little at once, and to the end in the background."""

from coder.domain.marks import FINISHED, SKIPPED
from coder.services.settling import settle_post
from coder.storage import posts, queues, revisions, search_index
from coder.storage.project_file import ProjectFile
from coder.storage.queues import Queue

ALL_POSTS = '{"order": "import"}'
"""The order rule of a queue that takes every post of the study as it comes."""

AT_ONCE = 5_000
A_STEP = 2_000
STEPS_A_TIDYING = 25


def fill(file: ProjectFile, queue: Queue, most: int) -> None:
    """Append up to `most` of the posts that a queue over all posts does not hold yet."""
    if queue.order_rule != ALL_POSTS or queues.last_post(file, queue.id) >= posts.newest(file):
        return
    with file.write():
        _append(file, queue, most)


def fill_all(file: ProjectFile) -> None:
    """Fill every queue over all posts to the end, a few milliseconds at a time."""
    for queue in queues.all_of(file):
        if queue.order_rule != ALL_POSTS:
            continue
        more = queues.last_post(file, queue.id) < posts.newest(file)
        steps = 0
        while more:
            with file.write(background=True):
                more = _append(file, queue, A_STEP) == A_STEP
            steps += 1
            if steps % STEPS_A_TIDYING == 0:
                search_index.tidy(file)


def _append(file: ProjectFile, queue: Queue, most: int) -> int:
    """Append posts and take in what the coder did with them before: in a table, or a packet."""
    pos = queues.last_pos(file, queue.id)
    added = queues.assign_new_posts(file, queue.id, most)
    rows = revisions.variable_rows(file)
    marks = (rows[FINISHED], rows[SKIPPED])
    for post in queues.worked_on(file, queue, pos, marks):
        settle_post(file, queue.coder_id, queue.round_id, post, *marks)
    return added


def take_in_left_out(file: ProjectFile) -> None:
    """Append to the queues over all posts what came to be known late; inside `write()`."""
    for queue in queues.all_of(file):
        if queue.order_rule == ALL_POSTS:
            queues.assign_left_out(file, queue.id)


def is_pending(file: ProjectFile) -> bool:
    """Tell whether a queue over all posts does not hold all of them yet."""
    newest = posts.newest(file)
    return any(
        queues.last_post(file, queue.id) < newest
        for queue in queues.all_of(file)
        if queue.order_rule == ALL_POSTS
    )


def counts(file: ProjectFile, queue: Queue) -> tuple[int, int]:
    """Return how many posts a queue is to hold and how many of them are finished."""
    total, done = queues.counts(file, queue.id)
    return (posts.count(file) if queue.order_rule == ALL_POSTS else total), done
