"""The review list: posts coded under an earlier meaning, looked at again in a recoding round."""

import os
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from coder.domain.codebook import Variable
from coder.domain.errors import ReadOnlyProject, UnknownName
from coder.domain.meanings import Meanings
from coder.domain.times import just_after
from coder.domain.values import read_codes
from coder.services import review_queues, seals
from coder.services.session import QueueInfo, Session
from coder.services.watching import Check, watched
from coder.storage import decisions, events, queues, reviews, revisions, rounds
from coder.storage.people import Coder
from coder.storage.project_file import ProjectFile
from coder.storage.queues import REVIEW, Queue
from coder.storage.rounds import Round

OPENED, CLOSED = "review", "review_closed"
"""Kinds of the events that are left where a review begins and where a later change ends it."""


@dataclass(frozen=True, slots=True)
class ToReview:
    """What a coder is to look at again on a variable.

    `codes` are the codes with a new meaning that were given, `posts` how many posts are left and
    `done` how many of the present list are done. `settled` posts rest on a word of Consensus under
    the earlier meaning; they are a list of their own, for whoever settles.
    """

    variable: Variable
    codes: tuple[str, ...]
    posts: int
    done: int = 0
    settled: int = 0


def outstanding(
    session: Session, coder: Coder | None = None, check: Check | None = None
) -> tuple[ToReview, ...]:
    """Return what a coder, the one at the keyboard if none is given, is to look at again.

    It reads the coder's codings of the variables whose codes have changed their meaning; `check` is
    called now and then. Nothing in a packet.
    """
    coder = coder or session.coder
    if coder is None or session.role != "owner":
        return ()
    known = revisions.meanings(session.file)
    consensus = review_queues.consensus(session.file)
    found: list[ToReview] = []
    for variable in changed_in(session, known):
        queue = _queue(session.file, coder, variable.uid)
        left, codes = left_of(session, coder, variable, known, check)
        settled, _ = left_of(session, consensus, variable, known, check)
        total, done = queues.counts(session.file, queue.id) if queue is not None else (0, 0)
        if queue is not None and done < total:
            left = dict.fromkeys([*left, *reviews.open_posts(session.file, queue.id)])
        if left or settled:
            order = [code.uid for code in variable.codes if code.uid in codes]
            found.append(ToReview(variable, tuple(order), len(left), done, len(settled)))
    return tuple(found)


def begin(session: Session, variable_uid: str, *, settled: bool = False) -> QueueInfo:
    """Return the coder's queue of posts to look at again on a variable, made if missing.

    It lies in a recoding round that is coded with the codebook in force and ends when a meaning
    changes again. With `settled` it holds the posts that rest on a word of Consensus, and what the
    coder at the keyboard says of them is the next one; that others' codings are looked at is
    logged. Raises OnlyInProject, ReadOnlyProject, UnknownName where there is nothing to review or
    nobody at the keyboard.
    """
    session.require_owner()
    if session.read_only:
        raise ReadOnlyProject(str(session.path))
    known = revisions.meanings(session.file)
    changed = {variable.uid: variable for variable in changed_in(session, known)}
    if session.coder is None or variable_uid not in changed:
        raise UnknownName("variable", variable_uid, tuple(changed))
    coder, file = session.coder, session.file
    if settled:
        seals.open_for_reading(session)
        coder = review_queues.consensus(file)
    left, codes = left_of(session, coder, changed[variable_uid], known, None)
    queue = _queue(file, coder, variable_uid)
    if queue is None and not left:
        raise UnknownName("variable", variable_uid, tuple(changed))
    with file.write():
        if queue is None:
            round_ = _round(session)
            if not settled:
                rounds.join(file, round_.id, coder.id)
            queue = queues.add(
                file, os.urandom(16), coder.id, round_.id, round_.name, [variable_uid], REVIEW
            )
            told = {"round": round_.name, "codes": sorted(codes), "posts": len(left)}
            events.log(file, session.clock(), OPENED, told, session.coder.id)
        present = reviews.posts_in(file, queue.id)
        queues.assign(file, queue.id, [post for post in left if post not in present])
    return next(info for info in session.queues() if info.id == queue.id)


def close_reviews(file: ProjectFile, now: str) -> None:
    """Close the reviews that a new change of meaning makes incomplete; call it inside `write()`.

    What was done in them counts; the rest is on the new list.
    """
    for round_ in rounds.all_of(file):
        if is_review(round_) and round_.is_open:
            rounds.close(file, round_.id, just_after(now, decisions.newest_time(file)))
            events.log(file, now, CLOSED, {"round": round_.name})


def is_review(round_: Round) -> bool:
    """Tell whether a round is one for looking at posts again."""
    return round_.purpose == "recoding" and round_.sample_id is None


def count_posts(session: Session, round_: Round) -> int:
    """Count the posts that are looked at again in a round."""
    found: set[int] = set()
    for queue in queues.all_of(session.file):
        if queue.round_id == round_.id:
            found |= reviews.posts_in(session.file, queue.id)
    return len(found)


def changed_in(session: Session, known: Meanings) -> Iterator[Variable]:
    """Yield the variables in force of which a code has changed its meaning."""
    for variable in session.codebook.variables:
        if not variable.archived and any(code.uid in known.since for code in variable.codes):
            yield variable


def left_of(
    session: Session,
    coder: Coder,
    variable: Variable,
    known: Meanings,
    check: Check | None,
) -> tuple[dict[int, None], Collection[str]]:
    """Return the posts whose coding was given under an earlier meaning, and the codes of it."""
    row = revisions.variable_rows(session.file)[variable.uid]
    old: dict[tuple[str, int], frozenset[str]] = {}
    posts: dict[int, None] = {}
    codes: set[str] = set()
    every = reviews.settled if coder.kind == "consensus" else reviews.given
    for each in watched(every(session.file, coder.id, row), check):
        key = each.value, each.revision_id
        if key not in old:
            given = read_codes(each.value) or ()
            old[key] = frozenset(c for c in given if known.are_old((c,), each.revision_id))
        if old[key]:
            posts[each.post_id] = None
            codes |= old[key]
    return posts, codes


def _queue(file: ProjectFile, coder: Coder, variable_uid: str) -> Queue | None:
    """Return the coder's queue of an open review of a variable."""
    for queue in queues.of_coder(file, coder.id):
        asked = queue.order_rule == REVIEW and queue.variables == (variable_uid,)
        if asked and rounds.by_id(file, queue.round_id).is_open:
            return queue
    return None


def _round(session: Session) -> Round:
    """Return the open review, or open one; inside `write()`."""
    file = session.file
    every = rounds.all_of(file)
    for round_ in every:
        if is_review(round_) and round_.is_open:
            return round_
    n = sum(is_review(round_) for round_ in every) + 1
    main = rounds.main_round(file)
    name = "tarkistus" if session.language == "fi" else "review"
    taken = {round_.name for round_ in every}
    while f"{name} {n}" in taken:
        n += 1
    now = just_after(session.clock(), decisions.newest_time(file))
    view = main.coder_view if main is not None else None
    return rounds.add(
        file, rounds.NewRound(os.urandom(16), f"{name} {n}", "recoding", now, coder_view=view)
    )
