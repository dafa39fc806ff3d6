"""Queues and repeats brought in line with the marks after decisions came from elsewhere."""

from collections.abc import Collection, Iterable

from coder.domain.marks import FINISHED, IN_STUDY, REPEAT, SKIPPED, read_value
from coder.domain.repeats.grouping import ONE
from coder.domain.values import read_codes
from coder.services.regrouping import regroup
from coder.storage import (
    decisions,
    division,
    queue_members,
    queue_settling,
    queues,
    repeats,
    revisions,
    screening,
)
from coder.storage.decisions import Cell
from coder.storage.project_file import ProjectFile
from coder.storage.queues import ALL_POSTS, Queue

AT_ONCE = 5_000
"""So many posts are put into a queue while somebody waits."""
SHORT = 20_000
"""A queue of no more places is put in the order of import at once."""
MANY = 5_000
"""Of so many posts each is no longer looked at by itself."""
FEW = 50
"""So many posts are settled one by one."""


def settle(file: ProjectFile, cells: Iterable[Cell]) -> None:
    """Derive again what follows from the marks in some cells; call it inside `write()`.

    That is how far the queues are with the posts of the cells, and, from *repeat* marks, who is
    in the groups of repeats, and from *in_study* marks, who is in the study, with what that takes
    out of the queues or puts into them.
    """
    rows = revisions.variable_rows(file)
    finished, skipped = rows[FINISHED], rows[SKIPPED]
    repeat, in_study = rows.get(REPEAT), rows.get(IN_STUDY)
    places: dict[tuple[int, int], set[int]] = {}
    repeating: set[int] = set()
    screened: set[int] = set()
    for variable, coder, round_, post in cells:
        if variable in {finished, skipped}:
            places.setdefault((coder, round_), set()).add(post)
        elif variable == repeat:
            repeating.add(post)
        elif variable == in_study:
            screened.add(post)
    for (coder, round_), posts in sorted(places.items()):
        settle_posts(file, coder, round_, posts, finished, skipped)
    regrouped = regroup(file, repeating) if repeating else ()
    # Where each post is coded, groups are of no account to the queues.
    if regrouped and repeats.mode(file) == ONE:
        refill_near(file, regrouped)
    if screened:
        marks = screening.marks(file)
        screening.follow_marks(file, {post: marks.get(post) for post in sorted(screened)})
        refill_near(file, screened)


def settle_posts(
    file: ProjectFile,
    coder: int,
    round_: int,
    posts: Collection[int],
    finished: int,
    skipped: int,
) -> None:
    """Do as `settle_post` for any number of posts."""
    if len(posts) <= FEW:
        for post in sorted(posts):
            settle_post(file, coder, round_, post, finished, skipped)
        return
    for queue in queues.of_coder(file, coder, round_):
        queue_settling.settle_many(file, queue, posts, finished, skipped)


def settle_post(
    file: ProjectFile, coder: int, round_: int, post: int, finished: int, skipped: int
) -> dict[int, bool]:
    """Bring a coder's queues of a round in line with a post's marks; call it inside `write()`.

    `finished` and `skipped` are the row ids of the marks. Return, for each queue that holds the
    post, whether it is finished there now.
    """
    marks = decisions.codings_of_post(file, [finished, skipped], coder, round_, post)
    named = read_codes(marks[finished].value) if finished in marks else None
    at = read_value(marks[skipped].value) if skipped in marks else None
    found: dict[int, bool] = {}
    for queue in queues.of_coder(file, coder, round_):
        if queues.of_post(file, queue.id, post) is not None:
            found[queue.id] = queues.settle(
                file, queue, post, named or (), None if at is None else str(at)
            )
    return found


def refill(file: ProjectFile) -> None:
    """Let the queues over all posts hold the posts that are to be coded; inside `write()`.

    What was coded stays coded, in a queue or not. A queue that holds the right ones is not put
    together anew; many posts at its end are left to the background.
    """
    marks = _marks(file)
    for queue in queues.all_of(file):
        if queue.order_rule != ALL_POSTS:
            continue
        if queue_members.differ(file, queue.id):
            for post in queue_members.replace(file, queue, marks):
                settle_post(file, queue.coder_id, queue.round_id, post, *marks)
        append(file, queue, AT_ONCE)
    division.take_out(file)


def refill_near(file: ProjectFile, touched: Collection[int]) -> None:
    """Do as `refill` where only some posts, and those grouped with them, can join or leave.

    In a long queue the others keep their places: what joins takes those of what leaves, or goes to
    the end. Numbering a million posts anew takes seconds.
    """
    if len(touched) > MANY:
        refill(file)
        return
    near = repeats.sharing_groups(file, touched) if repeats.mode(file) == ONE else set(touched)
    marks = _marks(file)
    for queue in queues.all_of(file):
        if queue.order_rule != ALL_POSTS:
            continue
        leaving, joining = queue_members.differing(file, queue.id, near)
        if (leaving or joining) and queues.last_pos(file, queue.id) <= SHORT:
            joining = queue_members.replace(file, queue, marks)
        elif leaving or joining:
            queue_members.exchange(file, queue, leaving, joining)
        for post in joining:
            settle_post(file, queue.coder_id, queue.round_id, post, *marks)
        append(file, queue, AT_ONCE)
    division.take_out(file)


def append(file: ProjectFile, queue: Queue, most: int) -> int:
    """Append posts to a queue over all posts and return how many there were; inside `write()`.

    What the coder did with them before, in a table or a packet, is taken in.
    """
    pos = queues.last_pos(file, queue.id)
    added = queues.assign_new_posts(file, queue.id, most)
    marks = _marks(file)
    for post in queues.worked_on(file, queue, pos, marks):
        settle_post(file, queue.coder_id, queue.round_id, post, *marks)
    return added


def bring_queues_in_line(file: ProjectFile) -> None:
    """Do as `refill`, in a transaction of its own where there is something to do."""
    every = [queue for queue in queues.all_of(file) if queue.order_rule == ALL_POSTS]
    if any(queue_members.differ(file, queue.id) for queue in every):
        with file.write(background=True):
            refill(file)


def _marks(file: ProjectFile) -> tuple[int, int]:
    rows = revisions.variable_rows(file)
    return rows[FINISHED], rows[SKIPPED]
