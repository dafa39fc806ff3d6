"""Queues and repeats brought in line with the marks after decisions came from elsewhere."""

from collections.abc import Iterable

from coder.domain.marks import FINISHED, IN_STUDY, REPEAT, SKIPPED, read_value
from coder.domain.repeats.grouping import ONE
from coder.domain.values import read_codes
from coder.services.regrouping import regroup
from coder.storage import decisions, queue_members, queues, repeats, revisions, screening
from coder.storage.decisions import Cell
from coder.storage.project_file import ProjectFile
from coder.storage.queues import ALL_POSTS, Queue

AT_ONCE = 5_000
"""So many posts are put into a queue while somebody waits."""


def settle(file: ProjectFile, cells: Iterable[Cell]) -> None:
    """Derive again what follows from the marks in some cells; call it inside `write()`.

    That is how far the queues are with the posts of the cells, and, from *repeat* marks, who is
    in the groups of repeats, and from *in_study* marks, who is in the study, with what that takes
    out of the queues or puts into them.
    """
    known = list(cells)
    rows = revisions.variable_rows(file)
    finished, skipped = rows[FINISHED], rows[SKIPPED]
    places = {cell[1:] for cell in known if cell[0] in {finished, skipped}}
    for coder, round_, post in sorted(places):
        settle_post(file, coder, round_, post, finished, skipped)
    repeating = {cell[3] for cell in known if cell[0] == rows.get(REPEAT)}
    # Where each post is coded, groups are of no account to the queues.
    if repeating and regroup(file, repeating) and repeats.mode(file) == ONE:
        refill(file)
    screened = {cell[3] for cell in known if cell[0] == rows.get(IN_STUDY)}
    if screened:
        marks = screening.marks(file)
        screening.follow_marks(file, {post: marks.get(post) for post in sorted(screened)})
        refill(file)


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
    rows = revisions.variable_rows(file)
    marks = (rows[FINISHED], rows[SKIPPED])
    for queue in queues.all_of(file):
        if queue.order_rule != ALL_POSTS:
            continue
        if queue_members.differ(file, queue.id):
            for post in queue_members.replace(file, queue, marks):
                settle_post(file, queue.coder_id, queue.round_id, post, *marks)
        append(file, queue, AT_ONCE)


def append(file: ProjectFile, queue: Queue, most: int) -> int:
    """Append posts to a queue over all posts and return how many there were; inside `write()`.

    What the coder did with them before, in a table or a packet, is taken in.
    """
    pos = queues.last_pos(file, queue.id)
    added = queues.assign_new_posts(file, queue.id, most)
    rows = revisions.variable_rows(file)
    marks = (rows[FINISHED], rows[SKIPPED])
    for post in queues.worked_on(file, queue, pos, marks):
        settle_post(file, queue.coder_id, queue.round_id, post, *marks)
    return added


def bring_queues_in_line(file: ProjectFile) -> None:
    """Do as `refill`, in a transaction of its own where there is something to do."""
    every = [queue for queue in queues.all_of(file) if queue.order_rule == ALL_POSTS]
    if any(queue_members.differ(file, queue.id) for queue in every):
        with file.write(background=True):
            refill(file)
