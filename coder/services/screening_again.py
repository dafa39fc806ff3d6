"""What a rule says put into effect in short steps; posts that came in after a screening, too."""

from collections.abc import Collection

from coder.domain.screening.vocabulary import Vocabulary
from coder.services.refilling import refill_in_steps
from coder.storage import screening, search_index, word_index
from coder.storage.list_hits import ListSearch
from coder.storage.project_file import ProjectFile


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
    file: ProjectFile, rule_id: int, posts: Collection[int], *, again: bool
) -> None:
    """Let posts be in by the rule in force and all others out, and the queues follow.

    Every transaction is a few milliseconds long. After a stop in between `is_pending` tells so;
    it is done `again` then, whatever is found done.
    """
    with search_index.deriving(file):
        with screening.taking(file, posts) as blocks:
            for block in blocks:
                with file.write(background=True):
                    screening.keep(file, rule_id, block)
        if blocks or again:
            refill_in_steps(file)
        with file.write(background=True):
            screening.finish(file)
