"""What the queues over all posts ask as the codebook changes: less at once, more when agreed."""

from collections.abc import Iterable
from dataclasses import dataclass

from coder.domain.codebook import Codebook, Variable
from coder.domain.marks import FINISHED
from coder.storage import queues, revisions, rounds
from coder.storage.project_file import ProjectFile
from coder.storage.queues import ALL_POSTS, REVIEW, Queue


@dataclass(frozen=True, slots=True)
class Unasked:
    """Variables that queues lack, by uid, and how many finished posts asking them would open."""

    variables: tuple[str, ...] = ()
    posts: int = 0


NOTHING_UNASKED = Unasked()


def default_variables(codebook: Codebook) -> tuple[Variable, ...]:
    """Return the variables a queue asks unless told otherwise: the required ones in force."""
    in_force = [v for v in codebook.variables if not v.archived]
    return tuple(v for v in in_force if v.required) or tuple(in_force)


def worked(file: ProjectFile, codebook: Codebook, found: Iterable[Queue]) -> list[Queue]:
    """Return the queues there is reason to work.

    Left out are queues over all posts whose variables are all out of use, those that ask the same
    as an earlier one since a variable went, and reviews that a later change of meaning ended.
    """
    main = rounds.main_round(file)
    in_force = {variable.uid for variable in codebook.variables if not variable.archived}
    seen: set[tuple[int, frozenset[str]]] = set()
    kept: list[Queue] = []
    for queue in found:
        if main is not None and queue.round_id == main.id and queue.order_rule == ALL_POSTS:
            asked = (queue.coder_id, frozenset(queue.variables) & in_force)
            if not asked[1] or asked in seen:
                continue
            seen.add(asked)
        elif queue.order_rule == REVIEW and not rounds.by_id(file, queue.round_id).is_open:
            continue
        kept.append(queue)
    return kept


def follow(file: ProjectFile, before: Codebook, after: Codebook) -> Unasked:
    """Take archived variables out of the queues over all posts; call it inside `write()`.

    A queue that asked all a queue asks by default goes on doing so where no post would be opened
    by it; the others are returned as one.
    """
    archived = {variable.uid for variable in after.variables if variable.archived}
    usual = {variable.uid for variable in default_variables(before)}
    lacking: set[str] = set()
    posts = 0
    for queue in _over_all_posts(file):
        kept = [uid for uid in queue.variables if uid not in archived]
        if kept and len(kept) < len(queue.variables):
            _ask(file, queue, after, kept)
        new = _lacks(queue, after) if usual <= set(queue.variables) else set[str]()
        if not new:
            continue
        _, finished = queues.counts(file, queue.id)
        if finished:
            lacking |= new
            posts = max(posts, finished)
        else:
            _ask(file, queue, after, {*kept, *new})
    return Unasked(tuple(v.uid for v in after.variables if v.uid in lacking), posts)


def ask_also(file: ProjectFile, codebook: Codebook, uids: Iterable[str]) -> None:
    """Let the queues that ask all else asked by default ask these too; call it inside `write()`.

    Posts that were finished without them are open again, with all codes they have.
    """
    added = set(uids)
    usual = {variable.uid for variable in default_variables(codebook)} - added
    for queue in _over_all_posts(file):
        if usual <= set(queue.variables) and not added <= set(queue.variables):
            _ask(file, queue, codebook, {*queue.variables, *added})


def _over_all_posts(file: ProjectFile) -> list[Queue]:
    main = rounds.main_round(file)
    return [queue for queue in queues.all_of(file) if main and queue.round_id == main.id]


def _lacks(queue: Queue, codebook: Codebook) -> set[str]:
    return {v.uid for v in default_variables(codebook)} - set(queue.variables)


def _ask(file: ProjectFile, queue: Queue, codebook: Codebook, uids: Iterable[str]) -> None:
    wanted = set(uids)
    asked = [variable.uid for variable in codebook.variables if variable.uid in wanted]
    queues.ask(file, queue, asked, revisions.variable_rows(file)[FINISHED])
