"""Groups of posts whose texts are alike."""

from collections.abc import Iterable

from coder.domain.ids import post_uid
from coder.storage import posts, search_index
from coder.storage.project_file import ProjectFile

ROWS_A_STEP = 500


def group_repeats(file: ProjectFile, groups: Iterable[list[int]], mark: str | None = None) -> bool:
    """Bring the table in line with groups of row ids; the post of the lowest uid stands for each.

    Return False, having stopped, where the index begun under `mark` no longer fits the posts.
    """
    wanted: dict[int, tuple[int, int]] = {}
    for members in groups:
        stands = min(members, key=lambda post: post_uid(*posts.origin(file, post)))
        for post in members:
            wanted[post] = (min(members), int(post == stands))
    present = search_index.repeat_rows(file)
    gone = [post for post in present if post not in wanted]
    put = [(post, *row) for post, row in wanted.items() if present.get(post) != row]
    for start in range(0, max(len(gone), len(put)), ROWS_A_STEP):
        part = slice(start, start + ROWS_A_STEP)
        with file.write(background=True):
            if mark is not None and not search_index.is_being_made(file, mark):
                return False
            search_index.change_repeats(file, gone[part], put[part])
    return True
