"""Repeats as a researcher sees them: the groups, the setting of the study, deciding by hand."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from coder.domain.errors import UnknownName
from coder.domain.ids import post_uid, print_post
from coder.domain.marks import REPEAT
from coder.domain.repeats.grouping import EACH, MODES, ONE
from coder.domain.repeats.marks import NO_MARK, RepeatMark, write_mark
from coder.services import refilling
from coder.services.near_repeats import THRESHOLD, NearGroup, NearPairs, Progress, find_pairs
from coder.services.session import Session
from coder.services.stages import WHOLE, Stages
from coder.services.study_marks import StudyMarks
from coder.storage import (
    events,
    people,
    posts,
    queue_members,
    queue_steps,
    queues,
    repeats,
    to_code,
)  # fmt: skip
from coder.storage.queues import ALL_POSTS

__all__ = [
    "EACH", "MODES", "ONE", "Effect", "Group", "Names", "QueueEffect", "accept", "can_redo",
    "can_undo", "count_to_code", "effect", "find_near", "group_of", "groups", "let_stand", "mode",
    "proposals", "put_back", "redo", "set_mode", "take_out", "taken_out", "undo",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Group:
    """Posts by row id that say the same, in the order in which they stand for the group."""

    posts: tuple[int, ...]

    @property
    def stands(self) -> int:
        """Return the post that stands for the group."""
        return self.posts[0]


@dataclass(frozen=True, slots=True)
class QueueEffect:
    """What another setting does to a coder's queue; `leaving_finished` posts were coded already."""

    coder: str
    queue: str
    before: int
    after: int
    leaving: int
    joining: int
    leaving_finished: int


@dataclass(frozen=True, slots=True)
class Effect:
    """What another setting does: posts to code before and after, and each queue over all posts."""

    mode: str
    before: int
    after: int
    queues: tuple[QueueEffect, ...]


def groups(session: Session) -> list[Group]:
    """Return all groups of repeats, in the order of import of their first posts."""
    found: dict[int, list[tuple[int, int]]] = {}
    for post, (group, place) in repeats.rows(session.file).items():
        found.setdefault(group, []).append((place, post))
    return [Group(tuple(post for _, post in sorted(found[group]))) for group in sorted(found)]


def group_of(session: Session, post: int) -> Group | None:
    """Return the group of a post, None where it stands alone."""
    found = repeats.group_of(session.file, post)
    return Group(tuple(found)) if found else None


def taken_out(session: Session) -> list[int]:
    """Return the posts that somebody said are no repeats."""
    return sorted(post for post, mark in repeats.marks(session.file).items() if mark.apart)


def count_to_code(session: Session) -> int:
    """Return how many posts are to be coded: in the study, and standing where one of a group is."""
    return to_code.count(session.file)


class Names:
    """What posts are called in lists: their printed uid, and how their text begins."""

    def __init__(self, session: Session) -> None:
        self._file = session.file

    def uid(self, post: int) -> str:
        """Return the printed uid of a post."""
        return print_post(*posts.origin(self._file, post))

    def excerpt(self, post: int, length: int = 60) -> str:
        """Return the start of a post's text on one line."""
        text = " ".join(posts.shown(self._file, post)[0].split())
        return text if len(text) <= length else text[: length - 1] + "…"


# --- the setting ------------------------------------------------------------------------------


def mode(session: Session) -> str:
    """Return EACH where every post is coded, ONE where one of a group is."""
    return repeats.mode(session.file)


def effect(session: Session, wanted: str) -> Effect:
    """Return what another setting would do; nothing is written. Raises UnknownName."""
    if wanted not in MODES:
        raise UnknownName("setting", wanted, MODES)
    file = session.file
    names = {coder.id: coder.name for coder in people.everyone(file)}
    before, after = to_code.count(file), to_code.count(file, wanted)
    found: list[QueueEffect] = []
    for queue in queues.all_of(file):
        if queue.order_rule != ALL_POSTS:
            continue
        change = queue_members.turnover(file, queue.id, wanted)
        found.append(
            QueueEffect(
                names[queue.coder_id], queue.name, before, after, change.leaving, change.joining,
                change.leaving_finished,
            )
        )  # fmt: skip
    return Effect(wanted, before, after, tuple(found))


def set_mode(session: Session, wanted: str, progress: Progress | None = None) -> Effect:
    """Change how the study treats repeats, and its queues with it; return what that did.

    No coding is touched: what leaves a queue keeps its codes and comes back with them. It is in
    force at once and cannot be stopped; the queues follow in short steps, after a stop of the
    program at the next start. Raises OnlyInProject, UnknownName.
    """
    session.require_owner()
    known = effect(session, wanted)
    if wanted == mode(session):
        return known
    coder = session.coder
    with session.file.write():
        repeats.set_mode(session.file, wanted)
        queue_steps.begin(session.file)
        events.log(
            session.file, session.clock(), "repeats_setting",
            {"mode": wanted, "before": known.before, "after": known.after},
            coder.id if coder else None,
        )  # fmt: skip
    refilling.bring_in_line(session.file, Stages(progress, (WHOLE,)).stage(0, can_stop=False))
    return known


# --- by hand ----------------------------------------------------------------------------------


def take_out(session: Session, post: int) -> list[int]:
    """Say that a post is no repeat: it is coded for itself. Raises OnlyInProject."""
    return _say(session, [post], stands=False, apart=True)


def put_back(session: Session, post: int) -> list[int]:
    """Take back that a post is no repeat. Raises OnlyInProject."""
    return _say(session, [post], apart=False)


def let_stand(session: Session, post: int) -> list[int]:
    """Let a post stand for its group, instead of whichever was chosen before.

    Raises OnlyInProject, and UnknownName where the post is in no group.
    """
    group = group_of(session, post)
    if group is None:
        raise UnknownName("repeat", print_post(*posts.origin(session.file, post)))
    marks = repeats.marks(session.file)
    values = {
        other: write_mark(replace(marks[other], stands=False))
        for other in group.posts
        if other != post and other in marks and marks[other].stands
    }
    values[post] = write_mark(replace(marks.get(post, NO_MARK), stands=True))
    return StudyMarks(session, REPEAT).write(values)


def undo(session: Session) -> list[int]:
    """Take back what was said last of repeats; return its posts.

    Raises OnlyInProject, NothingToUndo, CannotUndo.
    """
    return StudyMarks(session, REPEAT).undo()


def redo(session: Session) -> list[int]:
    """Bring back what was undone last. Raises OnlyInProject, NothingToRedo, CannotUndo."""
    return StudyMarks(session, REPEAT).redo()


def can_undo(session: Session) -> bool:
    """Tell whether `undo` has something to take back."""
    return bool(StudyMarks(session, REPEAT).undo_target())


def can_redo(session: Session) -> bool:
    """Tell whether `redo` has something to bring back."""
    return bool(StudyMarks(session, REPEAT).redo_target())


def _say(session: Session, which: Iterable[int], **said: bool) -> list[int]:
    marks = repeats.marks(session.file)
    return StudyMarks(session, REPEAT).write(
        {post: write_mark(replace(marks.get(post, NO_MARK), **said)) for post in which}
    )


# --- near repeats -----------------------------------------------------------------------------


def find_near(
    session: Session, threshold: float = THRESHOLD, progress: Progress | None = None
) -> NearPairs:
    """Look for texts that are nearly the same, 0-100; nothing is written. Raises Cancelled.

    For a thread of its own give it a session that only reads.
    """
    texts = repeats.texts(session.file)
    return find_pairs(texts, threshold, progress, posts.count(session.file))


def proposals(
    session: Session, found: NearPairs, threshold: float | None = None
) -> list[NearGroup]:
    """Return the groups that pairs make and that are not groups of the project yet.

    Posts that somebody said are no repeats are left out of them.
    """
    apart = set(taken_out(session))
    kept = tuple(pair for pair in found.pairs if not {pair.one, pair.other} & apart)
    rows = repeats.rows(session.file)
    return [
        group
        for group in replace(found, pairs=kept).groups(threshold)
        if len({rows[post][0] if post in rows else -post for post in group.posts}) > 1
    ]


def accept(session: Session, accepted: Iterable[NearGroup]) -> list[int]:
    """Make groups of proposals, with the groups that their posts are in; return the posts said of.

    One act: all of it is undone at once. Raises OnlyInProject.
    """
    marks, rows = repeats.marks(session.file), repeats.rows(session.file)
    said: dict[int, RepeatMark] = {}
    for group in accepted:
        _join(session, group, rows, marks, said)
    return StudyMarks(session, REPEAT).write({post: write_mark(m) for post, m in said.items()})


def _join(
    session: Session,
    group: NearGroup,
    rows: Mapping[int, repeats.Row],
    marks: Mapping[int, RepeatMark],
    said: dict[int, RepeatMark],
) -> None:
    """Let one post of each group or alone name the same post, that of the lowest uid."""
    origins = {post: posts.origin(session.file, post) for post in group.posts}
    firsts: dict[int, int] = {}
    for post in sorted(group.posts, key=lambda p: post_uid(*origins[p])):
        firsts.setdefault(rows[post][0] if post in rows else -post, post)
    centre, *others = firsts.values()
    uid = print_post(*origins[centre])
    for post in others:
        mark = said.get(post) or marks.get(post, NO_MARK)
        said[post] = replace(mark, repeats=tuple(sorted({*mark.repeats, uid})))
