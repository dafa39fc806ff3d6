"""What a rule says put into effect in short steps; posts that came in after a screening, too."""

from collections.abc import Collection

from coder.domain.screening.vocabulary import Vocabulary
from coder.services.refilling import refill_in_steps
from coder.services.stages import WHOLE, Progress, Stages, nothing
from coder.storage import screening, search_index, word_index
from coder.storage.list_hits import ListSearch
from coder.storage.project_file import ProjectFile

KEEPING = 300
"""The share of writing down who is in, of `WHOLE`; then come the queues."""


def is_pending(file: ProjectFile) -> bool:
    """Tell whether a rule is in force that has not said anything of some posts, or not all."""
    return screening.is_screened(file) and (
        screening.has_unscreened(file) or screening.is_unfinished(file)
    )


def screen_new_posts(file: ProjectFile) -> None:
    """Let the rule in force say of all posts whether they are in; the index must be whole."""
    ruled = screening.in_force(file) if is_pending(file) else None
    if ruled is None:
        return
    search = ListSearch(file, lambda: Vocabulary(word_index.vocabulary(file)))
    found = screening.screen(file, ruled.rule, search)
    put_into_effect(file, ruled.id, found.posts, again=screening.is_unfinished(file))


def put_into_effect(
    file: ProjectFile,
    rule_id: int,
    posts: Collection[int],
    *,
    again: bool,
    progress: Progress = nothing,
) -> None:
    """Let posts be in by the rule in force and all others out, and the queues follow.

    Every transaction is a few milliseconds long. After a stop in between `is_pending` tells so;
    it is done `again` then, whatever is found done.
    """
    stages = Stages(progress, (KEEPING, WHOLE - KEEPING))
    kept, queued = stages.stage(0), stages.stage(1)
    with search_index.deriving(file):
        with screening.taking(file, posts) as blocks:
            for n, block in enumerate(blocks, 1):
                with file.write(background=True):
                    screening.keep(file, rule_id, block)
                kept(n, len(blocks))
        if blocks or again:
            refill_in_steps(file, queued)
        with file.write(background=True):
            screening.finish(file)
