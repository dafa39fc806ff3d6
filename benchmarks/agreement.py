"""Agreement: all coefficients with their intervals, beside the packages that know some of them.

The packages live in an environment of their own: `--packages PYTHON` names an interpreter that has
krippendorff, scikit-learn, statsmodels and nltk; without it only our own figures are taken.
"""

import argparse
import json
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from benchmarks.measuring import Line, print_table
from coder.domain.agreement import bootstrap, results
from coder.domain.agreement.coefficients import compute
from coder.domain.agreement.set_alpha import set_alpha
from coder.domain.agreement.sets import SetRatings, encode_sets

CODES = 6
RUNS = 5
BESIDE = Path(__file__).with_name("agreement_packages.py")


def two_coders(items: int) -> np.ndarray:
    """Return ratings of two coders who agree on four items in five."""
    chance = np.random.default_rng(1)
    truth = chance.integers(0, CODES, items)
    other = np.where(chance.random(items) < 0.8, truth, chance.integers(0, CODES, items))
    return np.stack([truth, other], axis=1)


def five_coders(items: int) -> np.ndarray:
    """Return ratings of five coders, a fifth of them missing."""
    chance = np.random.default_rng(2)
    truth = chance.integers(0, CODES, items)[:, None]
    given = np.where(chance.random((items, 5)) < 0.8, truth, chance.integers(0, CODES, (items, 5)))
    return np.where(chance.random((items, 5)) < 0.2, -1, given)


def sets_of(items: int, codes: int = 12) -> list[list[tuple[str, ...]]]:
    """Return sets of two coders: each of the codes now and then."""
    chance = np.random.default_rng(3)
    first = chance.random((items, codes)) < 0.17
    other = first ^ (chance.random((items, codes)) < 0.06)
    names = [f"k{n}" for n in range(codes)]
    return [
        [tuple(n for n, held in zip(names, row, strict=True) if held) for row in pair]
        for pair in zip(first.tolist(), other.tolist(), strict=True)
    ]


def best_of(work: Callable[[], object], runs: int = RUNS) -> float:
    """Return the seconds of the quickest run."""
    times: list[float] = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def own_lines(many: int, some: int) -> list[Line]:
    """Measure our own."""
    two, five, values = two_coders(many), five_coders(some), sets_of(some)
    plan = bootstrap.Plan(bootstrap.FOR_EXPORT, 1)
    alpha = [results.KRIPPENDORFF_ALPHA]
    coded: list[SetRatings] = []

    def masi() -> None:
        coded[:] = [encode_sets(values)]
        set_alpha(coded[0], "masi")

    pair = f"2 coders x {many:,} items"
    return [
        Line(
            f"{pair}: all {len(results.NAMES)} coefficients with analytic intervals",
            best_of(lambda: compute(two, CODES, results.NAMES)),
            "s",
            0.1,
        ),
        Line(
            f"{pair}: 10,000 bootstrap draws of alpha",
            best_of(lambda: bootstrap.intervals(two, CODES, alpha, plan)),
            "s",
            0.2,
        ),
        Line(
            f"{pair}: 10,000 bootstrap draws of all",
            best_of(lambda: bootstrap.intervals(two, CODES, results.NAMES, plan)),
            "s",
        ),
        Line(
            f"5 coders x {some:,}, 20 % missing: all with analytic intervals",
            best_of(lambda: compute(five, CODES, results.NAMES)),
            "s",
            0.15,
        ),
        Line(f"MASI alpha, 2 x {some:,}, 12 codes, from sets", best_of(masi, 2), "s", 1.5),
        Line(
            f"MASI alpha, 2 x {some:,}: 2,000 bootstrap draws",
            best_of(lambda: bootstrap.set_interval(coded[0], "masi", bootstrap.Plan()), 1),
            "s",
        ),
    ]


def beside_lines(python: str, many: int, some: int) -> list[Line]:
    """Measure the packages on the same ratings, in their own environment."""
    wanted = json.dumps({"many": many, "some": some, "codes": CODES})
    found = subprocess.run(
        [python, str(BESIDE), wanted], stdout=subprocess.PIPE, check=True, encoding="utf-8"
    )
    told: dict[str, float] = json.loads(found.stdout.splitlines()[-1])
    return [Line(what, seconds, "s") for what, seconds in told.items()]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Speed of agreement.")
    parser.add_argument("--small", action="store_true")
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--packages", metavar="PYTHON")
    wanted = parser.parse_args()
    many, some = (20_000, 2_000) if wanted.small else (1_000_000, 100_000)
    print_table("Agreement, our own", own_lines(many, some))
    if wanted.packages:
        print_table("Agreement, other packages", beside_lines(wanted.packages, many, some))


if __name__ == "__main__":
    main()
