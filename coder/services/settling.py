"""Queues brought in line with the marks after decisions came from elsewhere."""

from collections.abc import Iterable

from coder.domain.marks import FINISHED, SKIPPED, read_value
from coder.domain.values import read_codes
from coder.storage import decisions, queues, revisions
from coder.storage.decisions import Cell
from coder.storage.project_file import ProjectFile


def settle(file: ProjectFile, cells: Iterable[Cell]) -> None:
    """Derive again how far the queues are, for the posts of the cells; call it inside `write()`."""
    rows = revisions.variable_rows(file)
    finished, skipped = rows[FINISHED], rows[SKIPPED]
    places = {cell[1:] for cell in cells if cell[0] in {finished, skipped}}
    for coder, round_, post in sorted(places):
        settle_post(file, coder, round_, post, finished, skipped)


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
