"""What comes next in a study: a failed round leads on to revise, train, sample and recode."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Result = Literal["passed", "failed", "undecided", "done"]
Kind = Literal[
    "draw", "open", "invite", "code_own", "code", "close",
    "revise", "train", "finish_training", "draw_again", "recode", "go_on",
]  # fmt: skip

PASSED: Result = "passed"
FAILED: Result = "failed"
UNDECIDED: Result = "undecided"
DONE: Result = "done"
RESULTS: tuple[Result, ...] = (PASSED, FAILED, UNDECIDED, DONE)


@dataclass(frozen=True, slots=True)
class RoundFacts:
    """A round as its course goes by; `left` are the posts its coders have not finished yet.

    `waiting` names those who code elsewhere and have had no packet yet; `own_left` counts what the
    coder at the keyboard has left in a queue of the round.
    """

    name: str
    purpose: str
    is_open: bool
    result: Result | None
    revision: int
    coders: int
    left: int
    waiting: tuple[str, ...] = ()
    own_left: int = 0


@dataclass(frozen=True, slots=True)
class SampleFacts:
    """A sample drawn for reliability, and whether a round stands on it.

    `clean`: it holds no post of a training or failed round, and no example.
    """

    name: str
    used: bool
    clean: bool


@dataclass(frozen=True, slots=True)
class NextStep:
    """What to do next, with the round or sample it is about; `left` counts posts to code.

    `coders` names who is to be invited, where that is known.
    """

    kind: Kind
    round: str = ""
    sample: str = ""
    left: int = 0
    coders: tuple[str, ...] = ()


def judged(values: Sequence[float | None], threshold: float | None) -> Result:
    """Return whether coefficients reach a threshold settled beforehand.

    All that are defined have to; without a threshold or a value it is undecided.
    """
    known = [value for value in values if value is not None]
    if threshold is None or not known:
        return UNDECIDED
    return PASSED if min(known) >= threshold else FAILED


def next_step(
    rounds: Sequence[RoundFacts], samples: Sequence[SampleFacts], live_revision: int
) -> NextStep:
    """Return the next step of the reliability test, given rounds and samples, oldest first."""
    tests = [r for r in rounds if r.purpose == "reliability"]
    if tests and tests[-1].is_open:
        return _of_open(tests[-1])
    training = next(
        (r for r in rounds if r.purpose == "training" and r.is_open), None
    )  # fmt: skip
    if training is not None:
        return NextStep("finish_training", training.name, left=training.left)
    last = tests[-1] if tests else None
    if last is not None and last.result != FAILED:
        return NextStep("go_on", last.name)
    fresh = next((s for s in reversed(samples) if s.clean and not s.used), None)
    if last is None:
        return NextStep("open", sample=fresh.name) if fresh else NextStep("draw")
    trained = any(r.purpose == "training" for r in rounds[rounds.index(last) :])
    if not trained and live_revision == last.revision:
        return NextStep("revise", last.name)
    if not trained:
        return NextStep("train", last.name)
    return NextStep("recode", last.name, fresh.name) if fresh else NextStep("draw_again", last.name)


def _of_open(round_: RoundFacts) -> NextStep:
    if round_.coders < 2 or round_.waiting:
        return NextStep("invite", round_.name, coders=round_.waiting)
    if round_.own_left:
        return NextStep("code_own", round_.name, left=round_.own_left)
    if round_.left:
        return NextStep("code", round_.name, left=round_.left)
    return NextStep("close", round_.name)
