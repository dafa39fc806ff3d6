"""Which coefficients are wanted, and how their bootstrap intervals are to be drawn."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from coder.domain.agreement.bootstrap import Plan, Strata
from coder.services.session import Session
from coder.storage import samples
from coder.storage.rounds import Round


@dataclass(frozen=True, slots=True)
class Bootstrap:
    """Draws and seed; `by_author` draws authors with all their posts; `kalpha` adds Hayes' own."""

    draws: int
    seed: int = 1
    by_author: bool = False
    kalpha: bool = False


@dataclass(frozen=True, slots=True)
class SampledStrata:
    """The stratum of each post of a stratified sample, and the posts in the frame of each."""

    of_post: Mapping[int, str]
    frames: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Drawing:
    """The coefficients wanted by name; `authors` gives an author's mark for each post.

    Of a stratified sample the bootstrap is drawn by stratum even where none is asked for: no other
    interval fits the weighted figures.
    """

    names: tuple[str, ...]
    bootstrap: Bootstrap | None
    authors: Callable[[Sequence[int]], Sequence[str]]
    strata: SampledStrata | None = None
    whole: bool = False
    """Whether variables are wanted as a whole only, not code by code."""

    @property
    def kalpha(self) -> bool:
        """Tell whether the interval of Hayes' macro is wanted, too."""
        return self.bootstrap is not None and self.bootstrap.kalpha

    def of_round(self, session: Session, round_: Round) -> "Drawing":
        """Return the same for a round, whose sample may be stratified."""
        return replace(self, strata=strata_of(session, round_))

    def plan(self, posts: Sequence[int]) -> Plan | None:
        """Return how to draw again from some posts, None where no bootstrap is wanted.

        A post without a known author is one of its own.
        """
        import numpy as np

        wanted = self.bootstrap
        if self.strata is not None:
            numbers = {name: at for at, name in enumerate(self.strata.frames)}
            of_item = np.array(
                [numbers[self.strata.of_post[post]] for post in posts], dtype=np.int64
            )
            strata = Strata(of_item, tuple(self.strata.frames.values()))
            if wanted is None or not wanted.draws:
                return Plan(seed=wanted.seed if wanted else 1, strata=strata)
            return Plan(wanted.draws, wanted.seed, strata=strata)
        if wanted is None or not wanted.draws:
            return None
        if not wanted.by_author:
            return Plan(wanted.draws, wanted.seed)
        named = [name or f"#{post}" for post, name in zip(posts, self.authors(posts), strict=True)]
        _, clusters = np.unique(np.array(named), return_inverse=True)
        return Plan(wanted.draws, wanted.seed, clusters)


def strata_of(session: Session, round_: Round) -> SampledStrata | None:
    """Return the strata of a round's sample, None where it was not stratified."""
    if round_.sample_id is None:
        return None
    found = samples.strata_of(session.file, round_.sample_id)
    of_post = samples.stratum_of_posts(session.file, round_.sample_id)
    if not found or len(of_post) < samples.by_id(session.file, round_.sample_id).size:
        return None
    return SampledStrata(of_post, {each.name: each.frame_n for each in found})
