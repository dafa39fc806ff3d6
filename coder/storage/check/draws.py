"""Check 8: samples are numbered without gaps, and drawing them again gives the same posts."""

from collections.abc import Iterator

from coder.domain.errors import SampleTooLarge, SampleTooSmall
from coder.domain.sampling.method import SPACED_RULE, Method, draw, hash_of, read_method
from coder.domain.sampling.order import ORDER_RULE
from coder.storage import frames, samples
from coder.storage.check.finding import Finding, Look, counted, listed
from coder.storage.frames import Frame
from coder.storage.samples import Sample


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
    drawn = [(s, m) for s in every if (m := _by_chance(s)) is not None]
    if drawn and not look.in_packet:
        yield from listed(8, "redraw_differs", list(_drawn_otherwise(look, drawn)))


def _by_chance(sample: Sample) -> Method | None:
    """Return the method of a sample drawn by chance under a rule known here, None for others."""
    method = read_method(sample.method)
    known = method is not None and method.order_rule in {ORDER_RULE, SPACED_RULE}
    return method if known else None


def _drawn_otherwise(look: Look, drawn: list[tuple[Sample, Method]]) -> Iterator[str]:
    known: dict[tuple[object, ...], tuple[Frame, str]] = {}
    for sample, method in drawn:
        asked = (method.frame, method.by, method.one_per_group, method.purpose)
        if asked not in known:
            frame = frames.of_method(look.file, method)
            if frame is None:
                continue
            known[asked] = (frame, hash_of(frame.posts))
        frame, digest = known[asked]
        if method.frame_hash != digest:
            continue
        look.count("redrawn", 1)
        try:
            again = [frame.rows[uid] for uid in draw(method, frame.posts)]
        except (SampleTooLarge, SampleTooSmall):
            again = []
        if again != samples.posts_of(look.file, sample.id):
            yield sample.name
