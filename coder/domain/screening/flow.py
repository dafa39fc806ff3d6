"""How many posts each step of a screening left."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

ABSENT, REPOSTS, LANGUAGE, DATES, SOURCES, LIST = (
    "absent", "reposts", "language", "dates", "sources", "list",
)  # fmt: skip
"""The steps, in their order: erased or never imported, passed on, …, without a word of a list."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step that took `out` posts away and left `left`; `name` is that of a list."""

    kind: str
    out: int
    left: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class Flow:
    """The way from the posts collected to those in the study.

    `by_rule` are in by the rule; `put_in` of the others and `put_out` of them by hand.
    """

    collected: int
    steps: tuple[Step, ...]
    by_rule: int
    put_in: int
    put_out: int
    in_study: int

    @property
    def adds_up(self) -> bool:
        """Tell whether each step leaves what the one before left less what it took."""
        left = self.collected
        for step in self.steps:
            if step.left != left - step.out:
                return False
            left = step.left
        return left == self.by_rule and self.in_study == left + self.put_in - self.put_out


def flow_to_json(flow: Flow) -> dict[str, object]:
    """Return a flow as it is kept and printed."""
    return {
        "collected": flow.collected,
        "steps": [
            {"step": s.kind, **({"list": s.name} if s.kind == LIST else {}), "out": s.out,
             "left": s.left}
            for s in flow.steps
        ],
        "by_rule": flow.by_rule,
        "put_in": flow.put_in,
        "put_out": flow.put_out,
        "in_study": flow.in_study,
    }  # fmt: skip


def flow_from_json(kept: Mapping[str, Any]) -> Flow:
    """Return the flow that `flow_to_json` gave."""
    steps = (Step(s["step"], s["out"], s["left"], s.get("list", "")) for s in kept["steps"])
    return Flow(
        kept["collected"], tuple(steps), kept["by_rule"], kept["put_in"], kept["put_out"],
        kept["in_study"],
    )  # fmt: skip
