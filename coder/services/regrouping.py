"""The table of repeats brought in line: in the background after an import, or at once."""

from coder.storage import repeats, search_index
from coder.storage.project_file import ProjectFile
from coder.storage.repeats import Derived, Row

ROWS_A_STEP = 500
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
        gone, put = _differences(file, found.rows)
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


def regroup(file: ProjectFile) -> list[int]:
    """Bring the table in line at once and return the posts it changed; call it inside `write()`."""
    gone, put = _differences(file, repeats.derive(file).rows)
    repeats.change(file, gone, put)
    return sorted({*gone, *(post for post, _, _ in put)})


def _differences(file: ProjectFile, wanted: "dict[int, Row]") -> tuple[list[int], list[Put]]:
    present = repeats.rows(file)
    gone = [post for post in present if post not in wanted]
    put = [(post, *row) for post, row in wanted.items() if present.get(post) != row]
    return gone, put
