"""Queues over all posts brought in line in short steps, while somebody may be coding."""

from coder.domain.marks import FINISHED, SKIPPED
from coder.services.settling import AT_ONCE, append, settle_post
from coder.services.stages import WHOLE, Progress, Stages, nothing
from coder.storage import (
    division,
    queue_members,
    queue_steps,
    queues,
    revisions,
    rounds,
    search_index,
)
from coder.storage.project_file import ProjectFile
from coder.storage.queues import ALL_POSTS, Queue


def bring_in_line(file: ProjectFile, progress: Progress = nothing) -> None:
    """Do what `queue_steps.begin` noted, in short steps; it may be found half done."""
    with search_index.deriving(file):
        refill_in_steps(file, progress)
        with file.write(background=True):
            queue_steps.finish(file)


def refill_in_steps(file: ProjectFile, progress: Progress = nothing) -> None:
    """Let the queues over all posts hold the posts that are to be coded, as `settling.refill` does.

    In between a queue may have a gap; what a stop leaves undone `settling.refill` does.
    """
    every = [queue for queue in queues.all_of(file) if queue.order_rule == ALL_POSTS]
    for n, queue in enumerate(every):
        others = file.changes()[0]
        told = Stages(progress, _shares(len(every))).stage(n)
        # The steps go by the order of import, which a spread sample is not in.
        spread = rounds.is_spread_over(file, queue.coder_id, queue.round_id)
        as_seen = not spread and _step_by_step(file, queue, told)
        if not as_seen or not queue_steps.is_whole(file, queue) or file.changes()[0] != others:
            _at_once(file, queue)
        with file.write(background=True):
            append(file, queue, AT_ONCE)
    with file.write(background=True):
        division.take_out(file)


def _shares(n: int) -> list[int]:
    return [WHOLE * (at + 1) // n - WHOLE * at // n for at in range(n)]


def _step_by_step(file: ProjectFile, queue: Queue, progress: Progress) -> bool:
    """Return False where somebody else rearranged the queue meanwhile."""
    with queue_steps.comparing(file, queue) as blocks:
        place, changed = 0, False
        for n, block in enumerate(tuple(blocks), 1):
            progress(n, 2 * len(blocks))
            changed = changed or block.staying < block.held
            if changed and block.held:
                with file.write(background=True):
                    if not queue_steps.close_up(file, queue, block, place):
                        return False
                blocks[n - 1] = block.closed_up(place)
            place += block.staying
        joining = sum(block.wanted - block.staying for block in blocks)
        place += joining
        for n, block in enumerate(reversed(blocks), 1):
            if not joining:
                break
            progress(len(blocks) + n, 2 * len(blocks))
            with file.write(background=True):
                if not queue_steps.spread(file, queue, block, place):
                    return False
                _settle(file, queue)
            place -= block.wanted
            joining -= block.wanted - block.staying
    return True


def _settle(file: ProjectFile, queue: Queue) -> None:
    """Take in what the coder did before with the posts that join."""
    marks = _marks(file)
    for post in queue_steps.joined(file, queue, marks):
        settle_post(file, queue.coder_id, queue.round_id, post, *marks)


def _at_once(file: ProjectFile, queue: Queue) -> None:
    if queue_steps.is_whole(file, queue) and not queue_members.differ(file, queue.id):
        return
    marks = _marks(file)
    with file.write(background=True):
        for post in queue_members.replace(file, queue, marks):
            settle_post(file, queue.coder_id, queue.round_id, post, *marks)


def _marks(file: ProjectFile) -> tuple[int, int]:
    rows = revisions.variable_rows(file)
    return rows[FINISHED], rows[SKIPPED]
