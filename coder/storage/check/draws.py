"""Check 8: samples are numbered without gaps, and drawing them again gives the same posts."""

import json
from collections.abc import Iterator
from typing import Any, cast

from coder.domain.ids import post_uid
from coder.domain.sampling import ORDER_RULE, frame_hash, simple_random_sample
from coder.storage import posts, samples
from coder.storage.check.finding import Finding, Look, counted, listed
from coder.storage.samples import Sample

ALL_POSTS = "all"


def check(look: Look) -> Iterator[Finding]:
    """Check positions and strata of all samples, and draw those again whose frame is still there.

    A frame that has grown since, by another import, cannot be drawn from again.
    """
    every = samples.all_of(look.file)
    look.count("samples", len(every))
    yield from counted(
        look, 8, "sample_positions",
        "SELECT sample.name AS example FROM sample JOIN sample_post ON sample_id=sample.id "
        "GROUP BY sample.id HAVING min(pos)<>1 OR max(pos)<>count(*)",
    )  # fmt: skip
    yield from counted(
        look, 8, "strata",
        "SELECT sample.name AS example FROM sample_stratum s JOIN sample ON sample.id=s.sample_id "
        "WHERE drawn_n>frame_n OR drawn_n<>(SELECT count(*) FROM sample_post p "
        "WHERE p.sample_id=s.sample_id AND p.stratum=s.stratum) "
        "UNION SELECT sample.name FROM sample_post p JOIN sample ON sample.id=p.sample_id "
        "WHERE p.stratum IS NOT NULL AND NOT EXISTS(SELECT 1 FROM sample_stratum s "
        "WHERE s.sample_id=p.sample_id AND s.stratum=p.stratum)",
    )  # fmt: skip
    known = {sample.uid for sample in every}
    orphans = [s.name for s in every if s.parent is not None and s.parent not in known]
    yield from listed(8, "sample_parent", orphans)
    simple = [(s, m) for s in every if (m := _simple_method(s)) is not None]
    if simple and not look.in_packet:
        yield from listed(8, "redraw_differs", list(_drawn_otherwise(look, simple)))


def _simple_method(sample: Sample) -> dict[str, Any] | None:
    """Return the method of a simple random sample, None for any other."""
    try:
        read = json.loads(sample.method)
    except ValueError:
        return None
    if not isinstance(read, dict):
        return None
    method = cast("dict[str, Any]", read)
    wanted = {"kind": "simple_random", "order_rule": ORDER_RULE}
    return method if all(method.get(key) == value for key, value in wanted.items()) else None


def _drawn_otherwise(look: Look, simple: list[tuple[Sample, dict[str, Any]]]) -> Iterator[str]:
    everything = {post_uid(source, place): row for row, source, place in posts.frame(look.file)}
    frames = {ALL_POSTS: (everything, frame_hash(everything))}
    for sample, method in simple:
        frame, size, seed = (method.get(key) for key in ("frame", "size", "seed"))
        if frame not in frames:
            # Another sample was drawn from; what is no longer in the study was not drawn either.
            parent = samples.by_name(look.file, str(frame))
            inside = set(samples.posts_of(look.file, parent.id)) if parent else set[int]()
            part = {uid: row for uid, row in everything.items() if row in inside}
            frames[str(frame)] = (part, frame_hash(part))
        rows, digest = frames[str(frame)]
        if method.get("frame_hash") != digest:
            continue
        if not (isinstance(size, int) and isinstance(seed, int) and size <= len(rows)):
            yield sample.name
            continue
        look.count("redrawn", 1)
        drawn = [rows[uid] for uid in simple_random_sample(rows, size, seed)]
        if drawn != samples.posts_of(look.file, sample.id):
            yield sample.name
