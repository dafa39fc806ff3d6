"""The table of repeats brought in line: in the background after an import, or at once."""

from collections.abc import Collection, Mapping

from coder.storage import posts, repeats, search_index
from coder.storage.project_file import ProjectFile
from coder.storage.repeat_reach import derive_near
from coder.storage.repeats import Derived, Row

ROWS_A_STEP = 500
MANY = 5_000
Put = tuple[int, int, int]


def group_repeats(
    file: ProjectFile, derived: Derived | None = None, mark: str | None = None
) -> bool:
    """Bring the table in line, a few milliseconds at a time, with what was worked out or is now.

    Where a *repeat* mark changes meanwhile, it begins anew. Return False, having stopped, where the
    index begun under `mark` no longer fits the posts.
    """
    while True:
        found = derived or repeats.derive(file)
        derived = None
        gone, put = _differences(repeats.rows(file), found.rows)
        for start in range(0, max(len(gone), len(put)), ROWS_A_STEP):
            part = slice(start, start + ROWS_A_STEP)
            with file.write(background=True):
                if mark is not None and not search_index.is_being_made(file, mark):
                    return False
                if repeats.stamp(file) != found.stamp:
                    break
                repeats.change(file, gone[part], put[part])
        else:
            if repeats.stamp(file) == found.stamp:
                return True


def regroup(file: ProjectFile, touched: Collection[int]) -> list[int]:
    """Bring the table in line with marks that changed and return the posts whose row did.

    Call it inside `write()`. Only what the marks of `touched` posts can reach is worked out, unless
    they are many or the background has not grouped all posts yet.
    """
    if len(touched) > MANY or search_index.grouped_to(file) < posts.newest(file):
        present, wanted = repeats.rows(file), repeats.derive(file).rows
    else:
        wanted, reached = derive_near(file, touched)
        present = repeats.rows(file, reached)
    gone, put = _differences(present, wanted)
    repeats.change(file, gone, put)
    return sorted({*gone, *(post for post, _, _ in put)})


def _differences(
    present: Mapping[int, Row], wanted: Mapping[int, Row]
) -> tuple[list[int], list[Put]]:
    gone = [post for post in present if post not in wanted]
    put = [(post, *row) for post, row in wanted.items() if present.get(post) != row]
    return gone, put
