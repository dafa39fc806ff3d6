"""The same ratings through other packages; runs in an environment that holds them."""

import json
import sys
import time
from collections.abc import Callable
from typing import Any

import numpy as np


def best_of(work: Callable[[], Any], runs: int = 3) -> float:
    """Return the seconds of the quickest run."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def main() -> None:
    """Tell the seconds of each as one JSON object."""
    import krippendorff  # pyright: ignore[reportMissingImports]
    from nltk.metrics import (  # pyright: ignore[reportMissingImports]
        AnnotationTask,
        masi_distance,
    )
    from sklearn.metrics import cohen_kappa_score  # pyright: ignore[reportMissingImports]
    from statsmodels.stats.inter_rater import (  # pyright: ignore[reportMissingImports]
        aggregate_raters,
        cohens_kappa,
        fleiss_kappa,
        to_table,
    )

    wanted = json.loads(sys.argv[1])
    many, some, codes = wanted["many"], wanted["some"], wanted["codes"]
    chance = np.random.default_rng(1)
    truth = chance.integers(0, codes, many)
    other = np.where(chance.random(many) < 0.8, truth, chance.integers(0, codes, many))
    two = np.stack([truth, other], axis=1)
    few = max(some // 5, 1)
    first = chance.random((few, 12)) < 0.17
    second = first ^ (chance.random((few, 12)) < 0.06)
    triples = [
        (coder, item, frozenset(np.flatnonzero(row).tolist()))
        for coder, rows in (("a", first), ("b", second))
        for item, row in enumerate(rows)
        if row.any()  # its distance of two empty sets is a division by zero
    ]

    def nltk_masi() -> float:
        return AnnotationTask(triples, distance=masi_distance).alpha()

    def krippendorff_alpha() -> float:
        return krippendorff.alpha(two.T.astype(float), level_of_measurement="nominal")

    told = {
        f"krippendorff, alpha alone, 2 x {many:,}": best_of(krippendorff_alpha),
        f"scikit-learn, Cohen alone, 2 x {many:,}": best_of(
            lambda: cohen_kappa_score(truth, other)
        ),
        f"statsmodels, Cohen with error, 2 x {many:,}": best_of(
            lambda: cohens_kappa(to_table(two, codes)[0])
        ),
        f"statsmodels, Fleiss alone, 2 x {many:,}": best_of(
            lambda: fleiss_kappa(aggregate_raters(two)[0])
        ),
        f"nltk, MASI alpha alone, 2 x {few:,}, 12 codes": best_of(nltk_masi, 1),
    }
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main()
