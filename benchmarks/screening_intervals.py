"""How often the intervals of precision and recall hold the truth, in studies whose truth is known.

`python -m benchmarks.screening_intervals` prints one line a study; both shares should be near .95.
"""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from benchmarks.measuring import Line, print_table
from coder.domain.screening_quality import Judged, quality

SEED = 2016
REPETITIONS = 4_000


@dataclass(frozen=True, slots=True)
class Study:
    """Posts in and out, how many of each are relevant, and how many of each are judged."""

    posts_in: int
    relevant_in: int
    posts_out: int
    relevant_out: int
    judged_in: int
    judged_out: int

    @property
    def truth(self) -> tuple[float, float]:
        """Return the true precision and recall."""
        relevant = self.relevant_in + self.relevant_out
        return self.relevant_in / self.posts_in, self.relevant_in / relevant


STUDIES = (
    Study(3_000, 2_400, 17_000, 510, 200, 400),
    Study(3_000, 2_700, 17_000, 170, 150, 600),
    Study(1_000, 500, 9_000, 900, 200, 200),
    Study(500, 450, 1_500, 75, 250, 250),
    Study(20_000, 17_000, 80_000, 800, 400, 400),
    Study(2_000, 1_980, 8_000, 400, 100, 300),
)


def simulate(study: Study, repetitions: int, seed: int) -> Iterator[Judged]:
    """Yield the two sides as a coder would judge them in samples drawn anew, in turns."""
    chance = Random(seed)
    for _ in range(repetitions):
        for frame, relevant, judged in (
            (study.posts_in, study.relevant_in, study.judged_in),
            (study.posts_out, study.relevant_out, study.judged_out),
        ):
            drawn = chance.sample(range(frame), judged)
            yield Judged(frame, judged, sum(post < relevant for post in drawn))


def coverage(study: Study, repetitions: int, seed: int = SEED) -> tuple[float, float]:
    """Return how often the intervals of precision and recall hold the truth."""
    precision, recall = study.truth
    held = [0, 0]
    sides = simulate(study, repetitions, seed)
    for inside, outside in zip(sides, sides, strict=True):
        found = quality(inside, outside)
        held[0] += found.precision.low <= precision <= found.precision.high
        held[1] += found.recall.low <= recall <= found.recall.high
    return held[0] / repetitions, held[1] / repetitions


def main() -> None:
    """Print the coverage of every study."""
    parser = argparse.ArgumentParser(description="Coverage of precision and recall.")
    parser.add_argument("--small", action="store_true")
    parser.add_argument("--folder", type=Path)
    repetitions = 50 if parser.parse_args().small else REPETITIONS
    for study in STUDIES:
        precision, recall = study.truth
        held = coverage(study, repetitions)
        lines = [
            Line(f"{what}, {true:.3f}", 100 * share, "%", against="of 95")
            for what, true, share in zip(
                ("precision", "recall"), (precision, recall), held, strict=True
            )
        ]
        heading = f"{study.posts_in:,} in, {study.judged_in} judged; "
        heading += f"{study.posts_out:,} out, {study.judged_out} judged; {repetitions:,} studies"
        print_table(heading, lines)


if __name__ == "__main__":
    main()
