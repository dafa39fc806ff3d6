"""Queues over all posts: filled a little at once, and to the end in the background."""

from coder.services.settling import AT_ONCE, append
from coder.storage import posts, queues, search_index, to_code
from coder.storage.project_file import ProjectFile
from coder.storage.queues import ALL_POSTS, Queue

__all__ = ["ALL_POSTS", "AT_ONCE", "counts", "fill", "fill_all", "is_pending", "take_in_left_out"]

A_STEP = 2_000
STEPS_A_TIDYING = 25


def fill(file: ProjectFile, queue: Queue, most: int) -> None:
    """Append up to `most` of the posts that a queue over all posts does not hold yet."""
    if queue.order_rule != ALL_POSTS or not _has_more(file, queue):
        return
    with file.write():
        append(file, queue, most)


def fill_all(file: ProjectFile) -> None:
    """Fill every queue over all posts to the end, a few milliseconds at a time."""
    for queue in queues.all_of(file):
        if queue.order_rule != ALL_POSTS:
            continue
        more = _has_more(file, queue)
        steps = 0
        while more:
            with file.write(background=True):
                more = append(file, queue, A_STEP) == A_STEP
            steps += 1
            if steps % STEPS_A_TIDYING == 0:
                search_index.tidy(file)


def take_in_left_out(file: ProjectFile) -> None:
    """Append to the queues over all posts what came to be known late; inside `write()`."""
    for queue in queues.all_of(file):
        if queue.order_rule == ALL_POSTS:
            queues.assign_left_out(file, queue.id)


def is_pending(file: ProjectFile) -> bool:
    """Tell whether a queue over all posts does not hold all of them yet."""
    return any(
        _has_more(file, queue) for queue in queues.all_of(file) if queue.order_rule == ALL_POSTS
    )


def _has_more(file: ProjectFile, queue: Queue) -> bool:
    last = queues.last_post(file, queue.id)
    return last < posts.newest(file) and to_code.has_more(file, last)


def counts(file: ProjectFile, queue: Queue) -> tuple[int, int]:
    """Return how many posts a queue is to hold and how many of them are finished."""
    total, done = queues.counts(file, queue.id)
    return (to_code.count(file) if queue.order_rule == ALL_POSTS else total), done
