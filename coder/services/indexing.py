"""The second phase of an import: search index and repeats, while one can already code."""

from coder.services import filling, refilling, screening_again
from coder.services.indexing_apart import Progress, index_apart
from coder.services.regrouping import group_repeats
from coder.services.settling import bring_queues_in_line
from coder.storage import posts, queue_steps, search_index
from coder.storage.project_file import ProjectFile

POSTS_A_STEP = 500
STEPS_A_MERGE = 16
WORTH_MAKING_APART = 20_000


def is_pending(file: ProjectFile) -> bool:
    """Tell whether posts wait for being hashed, indexed and put into queues."""
    return (
        has_new_posts(file)
        or filling.is_pending(file)
        or screening_again.is_pending(file)
        or queue_steps.is_unfinished(file)
    )


def has_new_posts(file: ProjectFile) -> bool:
    """Tell whether posts came in that are not hashed and indexed yet."""
    ready = min(search_index.indexed_to(file), search_index.grouped_to(file))
    return ready < posts.newest(file)


def index(
    file: ProjectFile, progress: Progress | None = None, apart_from: int = WORTH_MAKING_APART
) -> None:
    """Fill the queues, index all posts that wait, group the repeats, and screen what is new.

    Every transaction is a few milliseconds long, and the coder's key presses go first. What is
    done stays done when the program stops in between; only the first index of `apart_from` posts
    or more, which is made apart and takes seconds, is begun anew.
    """
    with search_index.deriving(file):
        if not search_index.indexed_to(file) and posts.newest(file) >= apart_from:
            index_apart(file, progress)
        filling.fill_all(file)
        last, newest = search_index.indexed_to(file), posts.newest(file)
        if last < newest:
            with file.write(background=True):
                search_index.prepare(file)
            _index_texts(file, last, newest, progress)
            _merge(file)
        if search_index.grouped_to(file) < newest:
            group_repeats(file)
            with file.write(background=True):
                file.set_meta("grouped_to", str(newest))
        screening_again.screen_new_posts(file)
        if queue_steps.is_unfinished(file):
            refilling.bring_in_line(file)
        bring_queues_in_line(file)
        search_index.tidy(file)


def _index_texts(file: ProjectFile, last: int, newest: int, progress: Progress | None) -> None:
    steps = 0
    while end := search_index.step_end(file, last, POSTS_A_STEP):
        before, last = last, end
        with file.write(background=True):
            present = search_index.indexed_to(file)
            if present == before:
                search_index.add(file, before, last)
        if present != before:
            last = present  # an import has changed texts meanwhile: the index is made anew
            continue
        steps += 1
        if steps % STEPS_A_MERGE == 0:
            _merge(file)
        if progress is not None:
            progress(last, newest)


def _merge(file: ProjectFile) -> None:
    more = True
    while more:
        with file.write(background=True):
            more = search_index.merge_a_little(file)
    search_index.tidy(file)
