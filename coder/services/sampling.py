"""Drawing samples from the posts of the study, and gathering posts by hand."""

import os
from collections.abc import Iterable
from dataclasses import dataclass, replace

from coder.domain.errors import (
    AmbiguousName,
    CannotEnlarge,
    NameTaken,
    NothingToDraw,
    UnknownName,
)
from coder.domain.ids import post_uid, read_post
from coder.domain.repeats.grouping import ONE
from coder.domain.sampling.method import (
    BY_HAND,
    SIMPLE,
    SPACED_RULE,
    STRATIFIED,
    SYSTEMATIC,
    FramePost,
    Kind,
    Method,
    Strata,
    StratumOf,
    hash_of,
    read_method,
)
from coder.domain.sampling.method import (
    draw as draw_from,
)
from coder.domain.sampling.order import ORDER_RULE
from coder.domain.sampling.stratified import sizes_of
from coder.domain.times import just_after
from coder.services.naming import find_variable
from coder.services.session import Session
from coder.storage import decisions, events, frames, posts, repeats, rounds, samples
from coder.storage.frames import Frame
from coder.storage.samples import Sample, Stratum

WHOLE_FILE, STUDY, LEFT_OUT = frames.ALL, frames.IN, frames.OUT
WHOLE_STUDY = WHOLE_FILE
"""The frame of a project in which nothing was screened; see `default_frame`."""

FOR_RELIABILITY = frames.FOR_RELIABILITY


@dataclass(frozen=True, slots=True)
class By:
    """What a sample is stratified by: month, source, screening (in or out), or code.

    `code` takes a variable (uid or label), a coder's name and a round's.
    """

    what: StratumOf
    variable: str = ""
    coder: str = ""
    round: str = "main"


@dataclass(frozen=True, slots=True)
class SamplePlan:
    """What to draw.

    `frame` is all, in, out or a sample's name; empty: the posts in the study. `step` takes every
    step-th post of a systematic sample, whose size then follows. A sample for `reliability` holds
    no post of a training round, of a failed reliability round, and no example of the codebook.
    """

    name: str
    size: int = 0
    seed: int = 0
    frame: str = ""
    kind: Kind = SIMPLE
    by: By | None = None
    minimum: int = 0
    step: int | None = None
    one_per_group: bool = False
    purpose: str = FOR_RELIABILITY


@dataclass(frozen=True, slots=True)
class FrameSize:
    """How many posts there are to draw from, kept out by reason, and by stratum where any."""

    posts: int
    kept_out: dict[str, int]
    strata: dict[str, int]


@dataclass(frozen=True, slots=True)
class Drawn:
    """What was drawn and is not kept yet: rows of posts in drawing order, with their strata."""

    name: str
    method: Method
    parent: bytes | None
    posts: tuple[int, ...]
    strata: tuple[str | None, ...]
    sizes: dict[str, int] | None


def draw(session: Session, name: str, size: int, seed: int, frame: str = "") -> Sample:
    """Draw a simple random sample for reliability from a frame; raises as `draw_sample` does."""
    return draw_sample(session, SamplePlan(name, size, seed, frame))


def draw_sample(session: Session, plan: SamplePlan) -> Sample:
    """Draw a sample; it never changes afterwards.

    Raises OnlyInProject, NameTaken, UnknownName (of the frame, or of what the strata go by),
    SampleTooLarge, SampleTooSmall, NothingToDraw.
    """
    return keep(session, prepare(session, plan))


def prepare(session: Session, plan: SamplePlan) -> Drawn:
    """Draw without keeping; it only reads, so that a copy for reading can do it in a thread.

    Raises as `draw_sample` does.
    """
    _refuse_name(session, plan.name)
    method, parent, frame = _planned(session, plan)
    return _drawn(plan.name, method, frame, parent)


def keep(session: Session, drawn: Drawn) -> Sample:
    """Keep what was drawn as a sample. Raises OnlyInProject, NameTaken."""
    _refuse_name(session, drawn.name)
    now, method = session.clock(), drawn.method.written()
    with session.file.write():
        sample = samples.add(
            session.file, os.urandom(16), drawn.name, drawn.parent, method, now,
            drawn.posts, drawn.strata, drawn.sizes,
        )  # fmt: skip
        events.log(session.file, now, "sample", {"name": drawn.name, "method": method})
    return sample


def size_of_frame(session: Session, plan: SamplePlan) -> FrameSize:
    """Return what a plan would draw from, for showing before the draw. Raises UnknownName."""
    _, _, frame = _planned(session, plan)
    strata = {post.uid: post.stratum or "" for post in frame.posts} if plan.by else {}
    return FrameSize(len(frame.posts), dict(frame.kept_out), sizes_of(strata))


def enlarge(session: Session, name: str, sample_name: str, size: int) -> Sample:
    """Draw a larger sample that begins with an earlier one, from the same posts and strata.

    Raises OnlyInProject, NameTaken, UnknownName, SampleTooLarge and CannotEnlarge.
    """
    _refuse_name(session, name)
    parent = find(session, sample_name)
    method = read_method(parent.method)
    if method is None or method.kind not in {SIMPLE, STRATIFIED}:
        raise CannotEnlarge(sample_name, "kind")
    if size <= parent.size:
        raise CannotEnlarge(sample_name, "size")
    frame = frame_of(session, method)
    if frame is None or hash_of(frame.posts) != method.frame_hash:
        raise CannotEnlarge(sample_name, "frame")
    return keep(session, _drawn(name, replace(method, size=size), frame, parent))


def gather(session: Session, name: str, wanted: Iterable[str], purpose: str = "") -> Sample:
    """Keep the posts of a list, each given by its uid or external id, as a sample made by hand.

    A post given twice counts once. Raises OnlyInProject, NameTaken, UnknownName, AmbiguousName,
    and NothingToDraw for an empty list.
    """
    _refuse_name(session, name)
    by_external = posts.rows_of_external_ids(session.file)
    rows = list(dict.fromkeys(_post(session, by_external, each.strip()) for each in wanted))
    if not rows:
        raise NothingToDraw()
    uids = {post_uid(*posts.origin(session.file, row)): row for row in rows}
    frame = Frame(tuple(FramePost(uid) for uid in uids), uids, {})
    method = Method(
        BY_HAND, len(rows), "", len(rows), hash_of(frame.posts), order_rule="", purpose=purpose
    )
    return keep(session, _drawn(name, method, frame, None))


def find(session: Session, name: str) -> Sample:
    """Return the sample of a name. Raises UnknownName."""
    sample = samples.by_name(session.file, name)
    if sample is None:
        known = tuple(each.name for each in samples.all_of(session.file))
        raise UnknownName("sample", name, known)
    return sample


def every(session: Session) -> list[Sample]:
    """Return all samples, oldest first."""
    return samples.all_of(session.file)


def method_of(sample: Sample) -> Method | None:
    """Return how a sample was drawn, None where its record cannot be read."""
    return read_method(sample.method)


def strata_of(session: Session, sample: Sample) -> list[Stratum]:
    """Return the strata of a sample with posts in the frame, posts drawn and their chance."""
    return samples.strata_of(session.file, sample.id)


def default_frame(session: Session) -> str:
    """Return the frame of the study: all posts, or those in once posts were screened."""
    return STUDY if frames.is_screened(session.file) else WHOLE_FILE


def frame_of(session: Session, method: Method) -> Frame | None:
    """Return the posts that a method draws from as they are now, None where the sample is gone."""
    return frames.of_method(session.file, method)


def _planned(session: Session, plan: SamplePlan) -> tuple[Method, Sample | None, Frame]:
    base = plan.frame or default_frame(session)
    parent = None if base in frames.RESERVED else find(session, base)
    by = _strata(session, plan.by) if plan.by is not None else None
    # What is not to be coded is not drawn either.
    one_per_group = plan.one_per_group or repeats.mode(session.file) == ONE
    method = Method(
        plan.kind, plan.size, base, 0, "", plan.seed,
        SPACED_RULE if plan.kind == SYSTEMATIC else ORDER_RULE,
        plan.purpose, {}, one_per_group, by, plan.minimum,
        plan.step if plan.kind == SYSTEMATIC else None,
    )  # fmt: skip
    frame = frame_of(session, method)
    assert frame is not None
    method = replace(
        method,
        frame_size=len(frame.posts),
        frame_hash=hash_of(frame.posts),
        kept_out=dict(frame.kept_out),
    )
    return method, parent, frame


def _strata(session: Session, by: By) -> Strata:
    if by.what != "code":
        return Strata(by.what)
    round_ = rounds.by_name(session.file, by.round)
    if round_ is None:
        raise UnknownName("round", by.round, tuple(r.name for r in rounds.all_of(session.file)))
    variable = find_variable(session.codebook, by.variable)
    coder = session.find_coder(by.coder)
    # What is coded from now on must lie behind the time, even if the clock was set back.
    now = just_after(session.clock(), decisions.newest_time(session.file))
    return Strata("code", variable.uid, coder.uid.hex(), round_.uid.hex(), now)


def _drawn(name: str, method: Method, frame: Frame, parent: Sample | None) -> Drawn:
    uids = list(frame.rows) if method.kind == BY_HAND else draw_from(method, frame.posts)
    if not uids:
        raise NothingToDraw()
    strata = {post.uid: post.stratum for post in frame.posts}
    sizes = sizes_of({uid: name or "" for uid, name in strata.items()}) if method.by else None
    return Drawn(
        name,
        replace(method, size=len(uids)),
        parent.uid if parent else None,
        tuple(frame.rows[uid] for uid in uids),
        tuple(strata[uid] for uid in uids) if method.by else (),
        sizes,
    )


def _refuse_name(session: Session, name: str) -> None:
    session.require_owner()
    if name in frames.RESERVED or samples.by_name(session.file, name) is not None:
        raise NameTaken("sample", name)


def _post(session: Session, by_external: dict[str, int | None], name: str) -> int:
    printed = read_post(name)
    row = posts.find_by_origin(session.file, *printed) if printed is not None else None
    if row is not None:
        return row
    if name not in by_external:
        raise UnknownName("post", name)
    found = by_external[name]
    if found is None:
        raise AmbiguousName("post", name)
    return found
