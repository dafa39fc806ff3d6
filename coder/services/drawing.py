"""Which coefficients are wanted, and how their bootstrap intervals are to be drawn."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from coder.domain.agreement.bootstrap import Plan


@dataclass(frozen=True, slots=True)
class Bootstrap:
    """Draws and seed; `by_author` draws authors with all their posts; `kalpha` adds Hayes' own."""

    draws: int
    seed: int = 1
    by_author: bool = False
    kalpha: bool = False


@dataclass(frozen=True, slots=True)
class Drawing:
    """The coefficients wanted by name; `authors` gives an author's mark for each post."""

    names: tuple[str, ...]
    bootstrap: Bootstrap | None
    authors: Callable[[Sequence[int]], Sequence[str]]

    @property
    def kalpha(self) -> bool:
        """Tell whether the interval of Hayes' macro is wanted, too."""
        return self.bootstrap is not None and self.bootstrap.kalpha

    def plan(self, posts: Sequence[int]) -> Plan | None:
        """Return how to draw again from some posts, None where no bootstrap is wanted.

        A post without a known author is one of its own.
        """
        import numpy as np

        if self.bootstrap is None or not self.bootstrap.draws:
            return None
        if not self.bootstrap.by_author:
            return Plan(self.bootstrap.draws, self.bootstrap.seed)
        named = [name or f"#{post}" for post, name in zip(posts, self.authors(posts), strict=True)]
        _, clusters = np.unique(np.array(named), return_inverse=True)
        return Plan(self.bootstrap.draws, self.bootstrap.seed, clusters)
