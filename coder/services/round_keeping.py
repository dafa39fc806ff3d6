"""Opening and closing rounds, and who codes what in them."""

import os
from dataclasses import dataclass

from coder.domain.errors import NameTaken, RoundClosed, UnknownName
from coder.domain.ids import post_uid
from coder.domain.marks import FINISHED, SKIPPED
from coder.domain.sampling.order import shuffled
from coder.domain.times import just_after
from coder.services import sampling
from coder.services.session import Session
from coder.services.settling import settle
from coder.storage import (
    codings,
    decisions,
    events,
    people,
    posts,
    queues,
    revisions,
    rounds,
    samples,
)
from coder.storage.people import Coder
from coder.storage.queues import Queue
from coder.storage.rounds import Round

PURPOSES = ("training", "reliability", "intra", "recoding")
CODER_VIEW = '["text", "day", "links"]'
"""The fields of a post that coders see."""

QUEUE_ORDER = '{"order": "shuffled"}'


@dataclass(frozen=True, slots=True)
class RoundPlan:
    """What is settled before a round opens; `sample` is a sample's name."""

    name: str
    purpose: str
    sample: str
    coefficient: str = "krippendorff_alpha"
    threshold: float | None = None


def open_round(session: Session, plan: RoundPlan) -> Round:
    """Open a round on a sample, with the codebook revision and the coder view frozen.

    In a reliability round, who finished posts of the sample in the main round takes part with
    those codings, as they were when the round opened. The coder at the keyboard gets a queue of
    the posts that remain.
    Raises OnlyInProject, NameTaken, UnknownName.
    """
    session.require_owner()
    file = session.file
    if rounds.by_name(file, plan.name) is not None:
        raise NameTaken("round", plan.name)
    if plan.purpose not in PURPOSES:
        raise UnknownName("purpose", plan.purpose, PURPOSES)
    sample = sampling.find(session, plan.sample)
    # What was decided before must lie before the opening, even if the clock was set back.
    now = just_after(session.clock(), decisions.newest_time(file))
    with file.write():
        round_ = rounds.add(
            file,
            rounds.NewRound(
                os.urandom(16), plan.name, plan.purpose, now, sample.id, session.revision.id,
                CODER_VIEW, plan.coefficient, plan.threshold,
            ),
        )  # fmt: skip
        if plan.purpose == "reliability":
            _let_main_coders_join(session, round_)
        events.log(file, now, "round", {"name": plan.name, "purpose": plan.purpose})
    if session.coder is not None and order_of(session, round_, without=session.coder):
        queue_for(session, round_, session.coder)
    return round_


def close_round(session: Session, name: str) -> Round:
    """Close a round: its codings are frozen. Raises OnlyInProject, UnknownName, RoundClosed."""
    session.require_owner()
    round_ = find(session, name)
    if not round_.is_open:
        raise RoundClosed(name)
    with session.file.write():
        rounds.close(session.file, round_.id, session.clock())
        events.log(session.file, session.clock(), "round_closed", {"name": name})
    return rounds.by_id(session.file, round_.id)


def find(session: Session, name: str) -> Round:
    """Return the round of a name. Raises UnknownName."""
    round_ = rounds.by_name(session.file, name)
    if round_ is None:
        known = tuple(each.name for each in rounds.all_of(session.file))
        raise UnknownName("round", name, known)
    return round_


def queue_for(session: Session, round_: Round, coder: Coder) -> Queue:
    """Return a coder's queue in a round, making it where it is missing.

    It holds the sample's posts in an order of its own, less those whose earlier codings are read.
    """
    found = queues.of_coder(session.file, coder.id, round_.id)
    if found:
        return found[0]
    with session.file.write():
        rounds.join(session.file, round_.id, coder.id)
        asked = asked_in(session, round_)
        queue = queues.add(
            session.file, os.urandom(16), coder.id, round_.id, round_.name, asked, QUEUE_ORDER
        )
        queues.assign(session.file, queue.id, order_of(session, round_, without=coder))
        _settle_earlier_work(session, round_, coder)
    return queue


def asked_in(session: Session, round_: Round) -> list[str]:
    """Return the variables asked in a round: the required ones, and what is read into it.

    A second coder is asked what the first one coded, so that it can be compared.
    """
    uids = {variable.uid for variable in session.default_variables()}
    rows = revisions.variable_rows(session.file)
    by_row = {rows[v.uid]: v.uid for v in session.codebook.variables if not v.archived}
    for coder_id, reads in rounds.coders_of(session.file, round_.id).items():
        if reads is None or round_.sample_id is None or round_.opened_at is None:
            continue
        cells = codings.as_of(
            session.file, coder_id, reads, round_.sample_id, list(by_row), round_.opened_at
        )
        uids |= {by_row[row] for (_, row), value in cells.items() if value is not None}
    return [v.uid for v in session.codebook.variables if v.uid in uids]


def order_of(session: Session, round_: Round, *, without: Coder | None = None) -> list[int]:
    """Return the posts of a round in the order to code them: not that of the draw.

    `without` leaves out the posts that a coder's earlier codings stand for.
    """
    assert round_.sample_id is not None
    chosen = samples.posts_of(session.file, round_.sample_id)
    by_uid = {post_uid(*posts.origin(session.file, post)): post for post in chosen}
    # The round's uid is a seed of its own; the place in the draw would tell strata apart.
    seed = int.from_bytes(round_.uid[:8], "big")
    ordered = [by_uid[uid] for uid in shuffled(by_uid, seed)]
    if without is None:
        return ordered
    read = _read_posts(session, round_, without)
    return [post for post in ordered if post not in read]


def _let_main_coders_join(session: Session, round_: Round) -> None:
    main = rounds.main_round(session.file)
    assert main is not None
    assert round_.sample_id is not None
    finished = revisions.variable_rows(session.file)[FINISHED]
    for coder in people.everyone(session.file):
        if coder.kind == "person" and codings.any_in_sample(
            session.file, finished, coder.id, main.id, round_.sample_id
        ):
            rounds.join(session.file, round_.id, coder.id, main.id)


def _settle_earlier_work(session: Session, round_: Round, coder: Coder) -> None:
    """Take into a new queue what the coder did in the round before: in a packet, or by a table."""
    rows = revisions.variable_rows(session.file)
    own = codings.OwnCodings(session.file, coder.id).of_round(
        round_.id, [rows[FINISHED], rows[SKIPPED]]
    )
    cells = [(cell.variable_id, coder.id, round_.id, cell.post_id) for cell in own]
    settle(session.file, cells)


def _read_posts(session: Session, round_: Round, coder: Coder) -> set[int]:
    reads = rounds.coders_of(session.file, round_.id).get(coder.id)
    if reads is None or round_.sample_id is None or round_.opened_at is None:
        return set()
    finished = revisions.variable_rows(session.file)[FINISHED]
    cells = codings.as_of(
        session.file, coder.id, reads, round_.sample_id, [finished], round_.opened_at
    )
    return {post for (post, _), value in cells.items() if value is not None}
