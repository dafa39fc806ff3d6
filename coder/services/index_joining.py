"""The parts of the search index joined into one after an import, so that words are found quickly.

Looking a word up costs as much in each part, and a big import leaves 75 of them.
"""

from coder.services.indexing_apart import Progress
from coder.storage import search_index
from coder.storage.project_file import ProjectFile

WORTH_JOINING = 16
"""Few parts, as small imports leave them, are not worth writing the whole index again."""
STEPS_A_TIDYING = 25


def is_pending(file: ProjectFile) -> bool:
    """Tell whether the index is in many parts."""
    return search_index.parts(file) > WORTH_JOINING


def join(file: ProjectFile, progress: Progress | None = None) -> None:
    """Join the parts of the index, a few milliseconds at a time.

    It can be searched and added to all the while, stopped at any step and gone on with later.
    """
    if not is_pending(file):
        return
    with search_index.deriving(file):
        steps, more = 0, True
        while more:
            with file.write(background=True):
                more = search_index.join_a_little(file, begin=not steps)
            steps += 1
            if steps % STEPS_A_TIDYING == 0:
                search_index.tidy(file)
            if progress is not None:
                progress(steps, 0)
        search_index.tidy(file)
