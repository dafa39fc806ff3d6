"""How the sample of a round was drawn, as reports tell it."""

from coder.domain.methods.facts import Drawn
from coder.domain.sampling.method import read_method
from coder.services.session import Session
from coder.storage import samples
from coder.storage.rounds import Round


def sample_facts(session: Session, round_: Round) -> Drawn | None:
    """Return how the sample of a round was drawn, None where it has none."""
    if round_.sample_id is None:
        return None
    sample = samples.by_id(session.file, round_.sample_id)
    method = read_method(sample.method)
    if method is None:
        return Drawn("", sample.size, 0, sample.drawn_at)
    return Drawn(
        method.kind,
        sample.size,
        method.frame_size,
        sample.drawn_at,
        method.seed,
        method.by.what if method.by else "",
        len(samples.strata_of(session.file, sample.id)),
        method.step,
        method.one_per_group,
        method.kept_out,
    )
