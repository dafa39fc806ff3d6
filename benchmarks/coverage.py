"""How often 95 % intervals of agreement hold the truth: simulated studies with known alpha.

The truth of a design is alpha in a population of a million items. Monte Carlo error of a coverage
of 95 % is 2 * sqrt(.95 * .05 / studies): 1.0 points with 2,000 studies.
"""

import argparse
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.measuring import Line, print_table
from coder.domain.agreement import bootstrap, results
from coder.domain.agreement.coefficients import compute
from coder.domain.agreement.kalpha import kalpha_interval

ALPHA = results.KRIPPENDORFF_ALPHA
POPULATION = 1_000_000


@dataclass(frozen=True, slots=True)
class Design:
    """How the items of a study come about; `cluster` items share an author and a difficulty."""

    what: str
    items: int
    shares: tuple[float, ...]
    coders: int = 2
    missing: float = 0.0
    cluster: int = 1

    def draw(self, items: int, chance: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        """Return ratings items x coders and the author of each item."""
        authors = np.repeat(np.arange(-(-items // self.cluster)), self.cluster)[:items]
        count = int(authors.max()) + 1
        hard = chance.random(count) < 0.3
        agreeing = np.where(hard, 0.45, 0.95)[authors][:, None]
        favourite = chance.choice(len(self.shares), count, p=self.shares)[authors]
        own = chance.choice(len(self.shares), items, p=self.shares)
        truth = own if self.cluster == 1 else np.where(chance.random(items) < 0.7, favourite, own)
        guess = chance.choice(len(self.shares), (items, self.coders), p=self.shares)
        knows = chance.random((items, self.coders)) < agreeing
        given = np.where(knows, truth[:, None], guess)
        gone = chance.random((items, self.coders)) < self.missing
        return np.where(gone, -1, given), authors


BALANCED = (1 / 3, 1 / 3, 1 / 3)
UNEVEN = (0.5, 0.3, 0.2)
DESIGNS = (
    Design("2 coders, n = 100", 100, BALANCED),
    Design("2 coders, n = 400", 400, BALANCED),
    Design("5 coders, 20 % missing, n = 100", 100, BALANCED, 5, 0.2),
    Design("2 coders, n = 100, codes 50, 30, 20 %", 100, UNEVEN),
    Design("2 coders, n = 100, rare code 5 %", 100, (0.95, 0.05)),
)
CLUSTERED = (
    Design("2 coders, n = 400, authors of 4", 400, BALANCED, cluster=4),
    Design("2 coders, n = 1,600, authors of 8", 1_600, BALANCED, cluster=8),
)


def truth_of(design: Design) -> float:
    """Return alpha in the population."""
    ratings, _ = design.draw(POPULATION, np.random.default_rng(99))
    value = compute(ratings, len(design.shares), [ALPHA])[0].value
    assert value is not None
    return value


def coverage(design: Design, studies: int, draws: int) -> dict[str, float]:
    """Return the share of studies (%) whose interval holds the truth, by method."""
    truth, held, had = truth_of(design), dict[str, int](), dict[str, int]()
    for study in range(studies):
        ratings, authors = design.draw(design.items, np.random.default_rng(1_000 + study))
        q = len(design.shares)
        ends = {
            "Gwet": next(iter(compute(ratings, q, [ALPHA])[0].intervals), None),
            "item bootstrap": bootstrap.intervals(
                ratings, q, [ALPHA], bootstrap.Plan(draws, study)
            )[ALPHA],
            "KALPHA": kalpha_interval(ratings, q, draws, study),
        }
        if design.cluster > 1:
            plan = bootstrap.Plan(draws, study, authors)
            ends["bootstrap by author"] = bootstrap.intervals(ratings, q, [ALPHA], plan)[ALPHA]
        for method, interval in ends.items():
            if interval is not None:
                had[method] = had.get(method, 0) + 1
                held[method] = held.get(method, 0) + (interval.low <= truth <= interval.high)
    return {method: 100 * held[method] / had[method] for method in had}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Coverage of the intervals.")
    parser.add_argument("--small", action="store_true")
    parser.add_argument("--folder", type=Path)
    wanted = parser.parse_args()
    studies, draws = (20, 100) if wanted.small else (2_000, 1_000)
    for design in (*DESIGNS, *CLUSTERED):
        found = coverage(design, studies, draws)
        lines = [Line(method, share, "%", against="of 95") for method, share in found.items()]
        print_table(f"{design.what}, {studies:,} studies, alpha {truth_of(design):.3f}", lines)


if __name__ == "__main__":
    main()
