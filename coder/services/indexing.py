"""The second phase of an import: search index and repeats, while one can already code."""

from collections.abc import Callable

from coder.domain.ids import post_uid
from coder.services import filling
from coder.storage import posts, search_index
from coder.storage.project_file import ProjectFile

POSTS_A_STEP = 500
STEPS_A_MERGE = 16
ROWS_A_STEP = 500

Progress = Callable[[int, int], None]
"""Called with posts indexed and posts in all; it may raise Cancelled: the next run goes on."""


def is_pending(file: ProjectFile) -> bool:
    """Tell whether posts wait for being hashed, indexed and put into queues."""
    return has_new_posts(file) or filling.is_pending(file)


def has_new_posts(file: ProjectFile) -> bool:
    """Tell whether posts came in that are not hashed and indexed yet."""
    ready = min(search_index.indexed_to(file), search_index.grouped_to(file))
    return ready < posts.newest(file)


def index(file: ProjectFile, progress: Progress | None = None) -> None:
    """Fill the queues, index all posts that wait, then group the repeats.

    Every transaction is a few milliseconds long, and the coder's key presses go first. What is
    done stays done when the program stops in between.
    """
    with search_index.tidying_apart(file):
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


def group_repeats(file: ProjectFile) -> None:
    """Bring the groups of repeats in line with the hashes; the post of the lowest uid stands."""
    wanted: dict[int, tuple[int, int]] = {}
    for members in search_index.repeats(file):
        stands = min(members, key=lambda post: post_uid(*posts.origin(file, post)))
        for post in members:
            wanted[post] = (min(members), int(post == stands))
    present = search_index.repeat_rows(file)
    gone = [post for post in present if post not in wanted]
    put = [(post, *row) for post, row in wanted.items() if present.get(post) != row]
    for start in range(0, max(len(gone), len(put)), ROWS_A_STEP):
        part = slice(start, start + ROWS_A_STEP)
        with file.write(background=True):
            search_index.change_repeats(file, gone[part], put[part])


def _merge(file: ProjectFile) -> None:
    more = True
    while more:
        with file.write(background=True):
            more = search_index.merge_a_little(file)
    search_index.tidy(file)
