"""What the paragraph on reliability tells of a round, as plain facts."""

from collections.abc import Mapping
from dataclasses import dataclass, field

MAIN = "main"
RELIABILITY = "reliability"
TRAINING = "training"


@dataclass(frozen=True, slots=True)
class Earlier:
    """A round that came before: its posts, its codebook revision, and what came of it.

    `lowest` and `highest` are those of the coefficient among its variables, None where unknown.
    """

    name: str
    purpose: str
    posts: int
    revision: int
    is_open: bool = False
    result: str = ""
    coefficient: str = ""
    lowest: float | None = None
    highest: float | None = None


@dataclass(frozen=True, slots=True)
class Drawn:
    """How the sample was drawn; `kind` is empty where its record cannot be read.

    `by` is what a stratified sample goes by, `kept_out` counts posts left out of the frame.
    """

    kind: str
    size: int
    frame: int
    drawn_at: str
    seed: int | None = None
    by: str = ""
    strata: int = 0
    step: int | None = None
    one_per_group: bool = False
    kept_out: Mapping[str, int] = field(default_factory=dict[str, int])


@dataclass(frozen=True, slots=True)
class Done:
    """How many posts of the round a coder had coded, of how many."""

    coder: str
    done: int
    posts: int


@dataclass(frozen=True, slots=True)
class ReadFrom:
    """A coder whose codings of some posts were read from an earlier round."""

    coder: str
    round: str
    is_main: bool
    posts: int
    spread: bool = False
    """The posts stood there unmarked among others, and were coded while the round was open."""


@dataclass(frozen=True, slots=True)
class Opened:
    """Somebody saw the codings of others with posts left to code; `settling`: to settle them."""

    coder: str
    left: int
    at: str
    settling: bool = False


@dataclass(frozen=True, slots=True)
class Value:
    """A coefficient with its 95 % interval; `reason` says why it has no value.

    `percent` is percent agreement, of sets of codes the share of exact matches (0-1).
    """

    coefficient: str
    value: float | None
    low: float | None
    high: float | None
    percent: float | None
    posts: int
    reason: str = ""
    method: str = ""
    draws: int | None = None
    seed: int | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Codes that count as missing: how often each coder gave them, and the figures without them."""

    codes: tuple[str, ...]
    by_coder: tuple[tuple[str, int], ...]
    without: Value | None


@dataclass(frozen=True, slots=True)
class VariableFacts:
    """A variable and what the coders' agreement on it was."""

    name: str
    value: Value
    multi: bool = False
    left_out: LeftOut | None = None


@dataclass(frozen=True, slots=True)
class Settling:
    """On how many posts coders differed, how many of these are settled, and in which way."""

    posts: int
    settled: int
    way: str = ""


@dataclass(frozen=True, slots=True)
class Again:
    """A coder who coded posts again: the round before, and the days between, `short` under 14.

    `revision` is that of the earlier round's codebook.
    """

    round: str
    is_main: bool
    revision: int
    posts: int
    median: float
    least: float
    most: float
    short: int


@dataclass(frozen=True, slots=True)
class RoundReport:
    """All that is told of a round; `revision` is that of its codebook.

    `coefficient` is empty and `threshold` None where nothing was chosen beforehand. `trained_on` of
    the posts were also in a training round. `repeats` coded posts are not counted.
    """

    round: str
    purpose: str
    is_open: bool
    opened_at: str
    closed_at: str
    coders: tuple[str, ...]
    revision: int
    n_variables: int
    n_codes: int
    variables: tuple[VariableFacts, ...]
    version: str
    coefficient: str = ""
    threshold: float | None = None
    earlier: tuple[Earlier, ...] = ()
    sample: Drawn | None = None
    trained_on: int = 0
    progress: tuple[Done, ...] = ()
    read_from: tuple[ReadFrom, ...] = ()
    opened: tuple[Opened, ...] = ()
    repeats: int = 0
    settling: Settling | None = None
    again: Again | None = None
    """Set where the one coder is compared with an earlier round of the same coder."""
