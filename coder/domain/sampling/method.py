"""How a sample was drawn, as its record keeps it, and drawing it again from that."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple, cast

from coder.domain.sampling.order import ORDER_RULE, frame_hash, simple_random_sample
from coder.domain.sampling.stratified import stratified_sample
from coder.domain.sampling.systematic import every_kth, spaced

Kind = Literal["simple_random", "stratified", "systematic", "by_hand"]
StratumOf = Literal["month", "source", "screening", "code"]

SIMPLE: Kind = "simple_random"
STRATIFIED: Kind = "stratified"
SYSTEMATIC: Kind = "systematic"
BY_HAND: Kind = "by_hand"
KINDS: tuple[Kind, ...] = (SIMPLE, STRATIFIED, SYSTEMATIC, BY_HAND)

SPACED_RULE = "by time, then post uid; start blake2b16('start ', seed) mod N or step"


@dataclass(frozen=True, slots=True)
class Strata:
    """What parts the frame: `code` is by the codes a coder gave on a variable in a round.

    `coder` and `round` are uids in hex; `before` is the time up to which codings counted, so that
    the strata stay as they were.
    """

    what: StratumOf
    variable: str = ""
    coder: str = ""
    round: str = ""
    before: str = ""


class FramePost(NamedTuple):
    """A post that may be drawn: its uid (16 bytes), time as stored, and stratum where any."""

    uid: bytes
    posted_at: str = ""
    stratum: str | None = None


@dataclass(frozen=True, slots=True)
class Method:
    """How a sample was drawn; `kept_out` counts posts left out of the frame, by reason.

    `step` is set where every `step`-th post was taken; `minimum` is that of each stratum.
    """

    kind: Kind
    size: int
    frame: str
    frame_size: int
    frame_hash: str
    seed: int | None = None
    order_rule: str = ORDER_RULE
    purpose: str = ""
    kept_out: dict[str, int] = field(default_factory=dict[str, int])
    one_per_group: bool = False
    by: Strata | None = None
    minimum: int = 0
    step: int | None = None

    def written(self) -> str:
        """Return the method as JSON; what is not set is left out."""
        record: dict[str, Any] = {
            "kind": self.kind, "seed": self.seed, "size": self.size, "frame": self.frame,
            "frame_size": self.frame_size, "frame_hash": self.frame_hash,
            "order_rule": self.order_rule, "purpose": self.purpose, "kept_out": self.kept_out,
            "one_per_group": self.one_per_group, "minimum": self.minimum, "step": self.step,
        }  # fmt: skip
        always = ("size", "frame", "order_rule") if self.seed is None else tuple(record)[:7]
        kept = {key: value for key, value in record.items() if value or key in always}
        if self.by is not None:
            names = ("what", "variable", "coder", "round", "before")
            kept["by"] = {n: value for n in names if (value := getattr(self.by, n))}
        return json.dumps(kept, ensure_ascii=False)


def read_method(stored: str) -> Method | None:
    """Return a sample's method, None where the record is not one that this program writes."""
    try:
        record: object = json.loads(stored)
        if not isinstance(record, dict):
            return None
        known = cast("dict[str, Any]", record)
        by = known.pop("by", None)
        method = Method(**known, by=Strata(**by) if by else None)
    except (ValueError, TypeError):
        return None
    whole = isinstance(known.get("size"), int) and isinstance(known.get("seed", 0), int)
    return method if method.kind in KINDS and whole else None


def draw(method: Method, frame: Sequence[FramePost]) -> list[bytes]:
    """Draw post uids from a frame in the order of the draw.

    Raises SampleTooLarge, and SampleTooSmall where strata need more.
    """
    seed = method.seed or 0
    if method.kind == STRATIFIED:
        strata = {post.uid: post.stratum or "" for post in frame}
        return stratified_sample(strata, method.size, seed, method.minimum)
    if method.kind == SYSTEMATIC:
        in_time = [post.uid for post in sorted(frame, key=lambda post: (post.posted_at, post.uid))]
        if method.step is not None:
            return every_kth(in_time, method.step, seed)
        return spaced(in_time, method.size, seed)
    return simple_random_sample((post.uid for post in frame), method.size, seed)


def hash_of(frame: Sequence[FramePost]) -> str:
    """Return the hex digest of a frame with its strata, whatever order its posts come in."""
    return frame_hash(
        post.uid if post.stratum is None else post.uid + post.stratum.encode() for post in frame
    )
