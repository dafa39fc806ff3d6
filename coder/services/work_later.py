"""Posts that came into the study after its posts had been divided among coders."""

import json
from dataclasses import dataclass

from coder.domain.division import divided
from coder.domain.errors import UnknownName
from coder.domain.marks import FINISHED, SKIPPED
from coder.services.session import Session
from coder.services.settling import settle
from coder.services.stages import WHOLE, Progress, Stages
from coder.services.work_division import WORK_DIVIDED, Share, WorkPlan, done_by, ordered
from coder.storage import codings, division, events, queues, revisions, rounds
from coder.storage.people import Coder
from coder.storage.rounds import Round


@dataclass(frozen=True, slots=True)
class Later:
    """Posts to be coded that no queue of the main round holds, and who was given parts of it."""

    posts: int
    coders: tuple[str, ...]


def later(session: Session) -> Later | None:
    """Return which posts nobody has been given, None where there are none or nobody has a part.

    With a million posts this takes seconds.
    """
    main = rounds.main_round(session.file)
    if main is None or not division.is_divided(session.file, main.id):
        return None
    plan = _plan(session, main)
    posts = division.count_undivided(session.file, main.id) if plan is not None else 0
    return None if plan is None or not posts else Later(posts, plan.coders)


def divide_later(session: Session, progress: Progress | None = None) -> list[Share]:
    """Give the posts that nobody has to the coders of the last division, behind what they have.

    What they have already stays as it is, in its order. Where all code all, each gets every new
    post; else each new post goes to one coder, so that the parts are evened out. Raises
    OnlyInProject, UnknownName where nothing was divided, and Cancelled, with nothing given.
    """
    session.require_owner()
    file = session.file
    main = rounds.main_round(file)
    plan = _plan(session, main) if main is not None else None
    if main is None or plan is None:
        raise UnknownName("round", "main")
    told = Stages(progress, (WHOLE,)).stage(0)
    coders = [session.coder_named(name) for name in plan.coders]
    steps = len(coders) + 2
    posts = {post.uid: post for post in division.posts_of(file, None, main.id)}
    told(1, steps)
    done = done_by(session, main, coders)
    held = {
        coder.uid: sum(
            queues.last_pos(file, q.id) for q in queues.of_coder(file, coder.id, main.id)
        )
        for coder in coders
    }
    overlap = None if plan.overlap is None else 0
    shares = divided(list(posts), [c.uid for c in coders], plan.seed, overlap, done, held)
    found: list[Share] = []
    with file.write():
        for n, coder in enumerate(coders, 2):
            told(n, steps)
            part = ordered([posts[uid] for uid in shares[coder.uid]], plan, coder)
            shared = len(part) if overlap is None and len(coders) > 1 else 0
            found.append(_add(session, main, coder, [post.row for post in part], shared))
        events.log(
            file, session.clock(), "later_divided",
            {"round": main.name, "coders": list(plan.coders), "posts": len(posts)},
        )  # fmt: skip
    return found


def _plan(session: Session, round_: Round) -> WorkPlan | None:
    """Return how the posts of a round were divided last."""
    for event in reversed(events.of_kind(session.file, WORK_DIVIDED)):
        data = json.loads(event.data)
        if data["round"] == round_.name:
            return WorkPlan(
                tuple(data["coders"]), round_.name, data["overlap"], data["order"], data["seed"]
            )
    return None


def _add(session: Session, round_: Round, coder: Coder, rows: list[int], shared: int) -> Share:
    """Append posts to the coder's part; inside `write()`."""
    file = session.file
    queue = next(
        q for q in queues.of_coder(file, coder.id, round_.id) if division.SHARE in q.order_rule
    )
    queues.assign(file, queue.id, rows)
    marks = revisions.variable_rows(file)
    own = codings.OwnCodings(file, coder.id).of_round(round_.id, [marks[FINISHED], marks[SKIPPED]])
    new = set(rows)
    cells = [(c.variable_id, coder.id, round_.id, c.post_id) for c in own if c.post_id in new]
    settle(file, cells)
    total, done = queues.counts(file, queue.id)
    return Share(coder, queue.id, total, shared, done)
