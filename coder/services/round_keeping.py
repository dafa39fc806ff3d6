"""Opening and closing rounds, and who codes what in them."""

import json
import os
from dataclasses import dataclass

from coder.domain.coder_view import DEFAULT, CoderView, make_view
from coder.domain.errors import NameTaken, RoundClosed, UnknownName
from coder.domain.ids import blake2b16, post_uid
from coder.domain.marks import FINISHED, SKIPPED
from coder.domain.relevance import RELEVANT, relevance_codebook
from coder.domain.sampling.order import shuffled
from coder.domain.times import just_after
from coder.services import sampling, spreading
from coder.services.session import Session, body_of
from coder.services.settling import settle
from coder.storage import (
    codings,
    decisions,
    division,
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

PURPOSES = ("training", "reliability", "intra", "recoding", "screening", "consensus")
CODER_VIEW = CoderView().written()
"""The fields of a post that coders see unless a round says otherwise."""

OPENED = "round"
"""The event of an opening; it keeps the variables chosen."""

QUEUE_ORDER = '{"order": "shuffled"}'


@dataclass(frozen=True, slots=True)
class RoundPlan:
    """What is settled before a round opens; `sample` is a sample's name.

    `coders` are the names of those who take part, besides those whose earlier codings are read;
    `fields` are those of a post that they see, `variables` the uids of those asked; none: the usual
    ones, as `asked_in` tells. `spread` lets the coder at the keyboard code the
    sample unmarked among the other posts of the main queue, within its next `within` posts; all of
    them must be in it.
    """

    name: str
    purpose: str
    sample: str
    coefficient: str = "krippendorff_alpha"
    threshold: float | None = None
    coders: tuple[str, ...] = ()
    fields: tuple[str, ...] = DEFAULT
    spread: bool = False
    within: int | None = None
    variables: tuple[str, ...] = ()


def open_round(session: Session, plan: RoundPlan) -> Round:
    """Open a round on a sample, with the codebook revision and the coder view frozen.

    In a reliability round, who finished posts of the sample in the main round takes part with
    those codings, as they were when the round opened. The coder at the keyboard gets a queue of
    the posts that remain.
    Raises OnlyInProject, NameTaken, UnknownName, FieldLocked.
    """
    session.require_owner()
    file = session.file
    if rounds.by_name(file, plan.name) is not None:
        raise NameTaken("round", plan.name)
    if plan.purpose not in PURPOSES:
        raise UnknownName("purpose", plan.purpose, PURPOSES)
    view = make_view(plan.fields, plan.purpose)
    in_force = {variable.uid for variable in session.codebook.variables if not variable.archived}
    for uid in plan.variables:
        if uid not in in_force:
            raise UnknownName("variable", uid, tuple(sorted(in_force)))
    sample = sampling.find(session, plan.sample)
    spreads = plan.spread and session.coder is not None and plan.purpose == "reliability"
    if spreads and session.coder is not None:
        spreading.refuse_posts_outside(session, sample.id, session.coder)
    coders = [session.coder_named(name) for name in plan.coders]
    # What was decided before must lie before the opening, even if the clock was set back.
    now = just_after(session.clock(), decisions.newest_time(file))
    with file.write():
        round_ = rounds.add(
            file,
            rounds.NewRound(
                os.urandom(16), plan.name, plan.purpose, now, sample.id,
                _revision_for(session, plan.purpose),
                view.written(), plan.coefficient, plan.threshold,
            ),
        )  # fmt: skip
        if plan.purpose == "reliability":
            _let_main_coders_join(session, round_)
        for coder in coders:
            rounds.join(file, round_.id, coder.id)
        chosen = {"variables": list(plan.variables)} if plan.variables else {}
        events.log(file, now, OPENED, {"name": plan.name, "purpose": plan.purpose, **chosen})
    if spreads and session.coder is not None:
        spreading.spread(session, round_, session.coder, plan.within)
    present = rounds.coders_of(file, round_.id)
    at_the_desk = [session.coder] if session.coder and not coders else []
    for coder in (*at_the_desk, *(c for c in coders if c.id in present)):
        if order_of(session, round_, without=coder):
            queue_for(session, round_, coder)
    return round_


def close_round(session: Session, name: str) -> Round:
    """Close a round: its codings are frozen. Raises OnlyInProject, UnknownName, RoundClosed."""
    session.require_owner()
    round_ = find(session, name)
    if not round_.is_open:
        raise RoundClosed(name)
    # What was decided before the closing must lie before it.
    now = just_after(session.clock(), decisions.newest_time(session.file))
    with session.file.write():
        rounds.close(session.file, round_.id, now)
        events.log(session.file, now, "round_closed", {"name": name})
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
    Of a coder whose sample is spread it is the main one.
    """
    spread = coder.id in rounds.spread_coders(session.file, round_.id)
    reads = rounds.coders_of(session.file, round_.id).get(coder.id) if spread else round_.id
    found = queues.of_coder(session.file, coder.id, reads)
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
    """Return the variables asked in a round: those chosen for it, or the usual ones.

    The usual ones are the required ones, and what is read into the round.

    A second coder is asked what the first one coded, so that it can be compared.
    """
    if round_.purpose == "screening":
        return [RELEVANT]
    uids = _chosen_for(session, round_)
    if uids:
        return [v.uid for v in session.codebook.variables if v.uid in uids]
    uids = {variable.uid for variable in session.default_variables()}
    rows = revisions.variable_rows(session.file)
    by_row = {rows[v.uid]: v.uid for v in session.codebook.variables if not v.archived}
    for coder_id, reads in rounds.coders_of(session.file, round_.id).items():
        if reads is None or round_.sample_id is None or round_.opened_at is None:
            continue
        until = spreading.read_until(session.file, round_, coder_id)
        cells = codings.as_of(session.file, coder_id, reads, round_.sample_id, list(by_row), until)
        if coder_id in rounds.spread_coders(session.file, round_.id):
            known = {*by_row.values()}
            for queue in queues.of_coder(session.file, coder_id, reads)[:1]:
                uids |= known.intersection(queue.variables)
        uids |= {by_row[row] for (_, row), value in cells.items() if value is not None}
    return [v.uid for v in session.codebook.variables if v.uid in uids]


def _chosen_for(session: Session, round_: Round) -> set[str]:
    for event in events.of_kind(session.file, OPENED):
        data = json.loads(event.data)
        if data["name"] == round_.name:
            return {*data.get("variables", ())}
    return set()


def order_of(session: Session, round_: Round, *, without: Coder | None = None) -> list[int]:
    """Return the posts of a round in the order to code them: not that of the draw.

    `without` leaves out the posts that a coder's earlier codings stand for; where the round is
    divided, it gives the coder's part.
    """
    assert round_.sample_id is not None
    chosen = samples.posts_of(session.file, round_.sample_id)
    by_uid = {post_uid(*posts.origin(session.file, post)): post for post in chosen}
    # The round's uid is a seed of its own; the place in the draw would tell strata apart.
    seed = int.from_bytes(round_.uid[:8], "big")
    ordered = [by_uid[uid] for uid in shuffled(by_uid, seed)]
    if without is None:
        return ordered
    share = division.share_of(session.file, without.id, round_.id)
    if share is not None:
        return share
    read = _read_posts(session, round_, without)
    return [post for post in ordered if post not in read]


def posts_for(session: Session, round_: Round, coder: Coder) -> set[int]:
    """Return the posts of a round that a coder has to code, in no order: fast where it is large."""
    assert round_.sample_id is not None
    share = division.share_of(session.file, coder.id, round_.id)
    if share is not None:
        return set(share)
    chosen = set(samples.posts_of(session.file, round_.sample_id))
    return chosen - _read_posts(session, round_, coder)


def count_left(session: Session, round_: Round, coder: Coder) -> int:
    """Return how many posts of a round a coder has still to code."""
    assert round_.sample_id is not None
    file, finished = session.file, revisions.variable_rows(session.file)[FINISHED]
    plain = rounds.coders_of(file, round_.id).get(coder.id) is None
    if plain and division.share_of(file, coder.id, round_.id) is None:
        done = codings.count_in_sample(file, finished, coder.id, round_.id, round_.sample_id)
        return samples.by_id(file, round_.sample_id).size - done
    own = codings.OwnCodings(file, coder.id).of_round(round_.id, [finished])
    return len(posts_for(session, round_, coder) - {cell.post_id for cell in own})


def _revision_for(session: Session, purpose: str) -> int:
    """Return the revision a round freezes: the one in force, or the question of a screening."""
    if purpose != "screening":
        return session.revision.id
    codebook = relevance_codebook()
    uid = blake2b16(codebook.uid.encode(), session.file.project_uid)
    body = body_of(codebook)
    return revisions.put_apart(session.file, uid, codebook, body, session.language)


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
    until = spreading.read_until(session.file, round_, coder.id)
    cells = codings.as_of(session.file, coder.id, reads, round_.sample_id, [finished], until)
    return {post for (post, _), value in cells.items() if value is not None}
