"""Who codes which posts of a round, and in which order."""

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from coder.domain.division import divided, own_seed
from coder.domain.errors import RoundClosed, UnknownName
from coder.domain.ids import post_uid
from coder.domain.marks import FINISHED, SKIPPED
from coder.domain.sampling.order import order_key
from coder.services import round_keeping
from coder.services.session import Session
from coder.services.settling import settle
from coder.services.stages import WHOLE, Progress, Stages
from coder.storage import codings, division, events, queues, revisions, rounds
from coder.storage import posts as posts_rows
from coder.storage.division import DividedPost
from coder.storage.people import Coder
from coder.storage.queues import Queue
from coder.storage.rounds import Round

Order = Literal["random", "time", "import"]
WORK_DIVIDED = "work_divided"
ORDERS: tuple[Order, ...] = ("random", "time", "import")


@dataclass(frozen=True, slots=True)
class WorkPlan:
    """How the posts of a round are divided among coders, given by name.

    `overlap` posts go to all of them, None: all posts do. `order` is that in which each codes:
    at random (each coder otherwise), by time, or as imported.
    """

    coders: tuple[str, ...]
    round: str = "main"
    overlap: int | None = None
    order: Order = "random"
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Share:
    """A coder's part: posts to code, those of them that all coders have, and those done."""

    coder: Coder
    queue: int
    posts: int
    shared: int
    done: int


@dataclass(frozen=True, slots=True)
class Foreseen:
    """A coder's part before it is given: posts to code, and those done already."""

    coder: str
    posts: int
    done: int


def foresee(session: Session, plan: WorkPlan) -> list[Foreseen]:
    """Return what dividing would give each coder, those of new names too; nothing is written.

    Raises UnknownName for a round that is not there.
    """
    round_ = round_keeping.find(session, plan.round)
    posts = [post.uid for post in division.posts_of(session.file, round_.sample_id)]
    known = {coder.name: coder for coder in session.coders()}
    uids = {name: known[name].uid if name in known else name.encode() for name in plan.coders}
    done = done_by(session, round_, [known[name] for name in plan.coders if name in known])
    shares = divided(posts, list(uids.values()), plan.seed, plan.overlap, done)
    return [
        Foreseen(name, len(part := shares[uid]), len(done.get(uid, set()).intersection(part)))
        for name, uid in uids.items()
    ]


def divide(session: Session, plan: WorkPlan, progress: Progress | None = None) -> list[Share]:
    """Divide the posts of an open round among coders; each gets a queue, or another in its place.

    Of the main round these are the posts of the study, one of a group of repeats where one stands
    for all. Posts that a coder has finished stay with that coder, and codings of posts that go to
    another are kept. Posts that come later are for `work_later`. Raises OnlyInProject, UnknownName
    (of the round, a coder's name, or the order), RoundClosed, and Cancelled, with nothing divided.
    """
    session.require_owner()
    round_ = round_keeping.find(session, plan.round)
    if not round_.is_open:
        raise RoundClosed(plan.round)
    if plan.order not in ORDERS or not plan.coders:
        raise UnknownName("order", plan.order, ORDERS)
    coders = list({c.id: c for c in map(session.coder_named, plan.coders)}.values())
    file = session.file
    told = Stages(progress, (WHOLE,)).stage(0)
    steps = 2 * len(coders) + 2
    posts = {post.uid: post for post in division.posts_of(file, round_.sample_id)}
    told(1, steps)
    done = done_by(session, round_, coders)
    shares = divided(list(posts), [c.uid for c in coders], plan.seed, plan.overlap, done)
    found: list[Share] = []
    with file.write():
        for n, coder in enumerate(coders, 1):
            told(2 * n, steps)
            part = [posts[uid] for uid in shares[coder.uid]]
            queue = _queue(
                session, round_, coder, plan, [p.row for p in ordered(part, plan, coder)]
            )
            others = [set(shares[c.uid]) for c in coders if c != coder]
            shared = set(shares[coder.uid]).intersection(*others) if others else set[bytes]()
            _, n_done = queues.counts(file, queue.id)
            found.append(Share(coder, queue.id, len(part), len(shared), n_done))
        events.log(
            file, session.clock(), WORK_DIVIDED,
            {
                "round": round_.name, "coders": [c.name for c in coders],
                "overlap": plan.overlap, "order": plan.order, "seed": plan.seed,
            },
        )  # fmt: skip
    return found


def done_by(session: Session, round_: Round, coders: Sequence[Coder]) -> dict[bytes, set[bytes]]:
    """Return the posts that coders have finished in a round, all by uid."""
    file = session.file
    finished = revisions.variable_rows(file)[FINISHED]
    return {
        coder.uid: {
            post_uid(*posts_rows.origin(file, cell.post_id))
            for cell in codings.OwnCodings(file, coder.id).of_round(round_.id, [finished])
        }
        for coder in coders
    }


def ordered(part: list[DividedPost], plan: WorkPlan, coder: Coder) -> list[DividedPost]:
    """Return a coder's posts in the order in which the coder is to code them."""
    if plan.order == "time":
        return sorted(part, key=lambda post: (post.posted_at, post.uid))
    if plan.order == "import":
        return sorted(part, key=lambda post: post.row)
    seed = own_seed(plan.seed, coder.uid)
    return sorted(part, key=lambda post: order_key(seed, post.uid))


def _queue(session: Session, round_: Round, coder: Coder, plan: WorkPlan, rows: list[int]) -> Queue:
    """Put the posts into the coder's first queue of the round; inside `write()`."""
    file = session.file
    rounds.join(file, round_.id, coder.id)
    rule = json.dumps(
        {
            "order": "as imported" if plan.order == "import" else plan.order,
            "seed": plan.seed,
            "share": {"of": len(plan.coders), "overlap": plan.overlap},
        }
    )
    present = queues.of_coder(file, coder.id, round_.id)
    if present:
        queue = present[0]
        division.empty(file, queue.id, rule)
    else:
        asked = round_keeping.asked_in(session, round_)
        queue = queues.add(
            file, os.urandom(16), coder.id, round_.id, round_.name, asked, rule
        )  # fmt: skip
    queues.assign(file, queue.id, rows)
    marks = revisions.variable_rows(file)
    own = codings.OwnCodings(file, coder.id).of_round(round_.id, [marks[FINISHED], marks[SKIPPED]])
    settle(file, [(c.variable_id, coder.id, round_.id, c.post_id) for c in own])
    return queue
