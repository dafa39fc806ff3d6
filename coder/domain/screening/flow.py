"""How many posts each step of a screening left, and the same as a paragraph."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from coder.domain.screening.rule import ScreeningRule

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


_WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "collected": "{n} posts were collected.",
        ABSENT: "{n} of them were left out because their text has been erased or is not here.",
        REPOSTS: "{n} posts that only pass on another (reposts) were left out, which left {left}.",
        LANGUAGE: "{n} posts in a language other than {what} were left out, which left {left}.",
        DATES: "{n} posts outside the period {what} were left out, which left {left}.",
        SOURCES: "{n} posts of other sources were left out, which left {left}.",
        LIST: "{left} posts held a word of the list “{name}” ({terms} terms, {exclusions} "
        "exclusions); {n} held none and were left out.",
        "none": "No word list was used.",
        "by_rule": "By this rule {n} posts were in the study.",
        "by_hand": "By hand {put_in} posts were put in and {put_out} put out.",
        "in_study": "In the study are {n} posts.",
    },
    "fi": {
        "collected": "Viestejä kerättiin {n}.",
        ABSENT: "Niistä {n} jätettiin pois, koska niiden teksti on poistettu tai puuttuu.",
        REPOSTS: "Pelkkiä edelleenjakoja jätettiin pois {n}, jolloin viestejä jäi {left}.",
        LANGUAGE: "Muun kuin valitun kielen ({what}) viestejä jätettiin pois {n}, jolloin viestejä "
        "jäi {left}.",
        DATES: "Ajanjakson {what} ulkopuolisia viestejä jätettiin pois {n}, jolloin viestejä jäi "
        "{left}.",
        SOURCES: "Muiden aineistolähteiden viestejä jätettiin pois {n}, jolloin viestejä jäi "
        "{left}.",
        LIST: "Vähintään yksi sanalistan ”{name}” sana ({terms} hakusanaa, {exclusions} "
        "poissulkua) esiintyi {left} viestissä; viestejä jätettiin pois {n}.",
        "none": "Sanalistoja ei käytetty.",
        "by_rule": "Seulontasäännön mukaan tutkimukseen kuului {n} viestiä.",
        "by_hand": "Viestejä otettiin käsin mukaan {put_in} ja jätettiin pois {put_out}.",
        "in_study": "Tutkimuksessa on mukana {n} viestiä.",
    },
}


def paragraph(flow: Flow, rule: ScreeningRule, language: str, number: Callable[[int], str]) -> str:
    """Say a screening in one paragraph ("fi" or "en"); `number` writes a count."""
    words = _WORDS[language]
    lists = {each.name: each for each in rule.lists}
    said = [words["collected"].format(n=number(flow.collected))]
    for step in flow.steps:
        if step.kind == ABSENT and not step.out:
            continue
        used = lists.get(step.name)
        said.append(
            words[step.kind].format(
                n=number(step.out),
                left=number(step.left),
                name=step.name,
                what=_what(step.kind, rule),
                terms=number(len(used.terms)) if used else "",
                exclusions=number(len(used.exclusions) + len(used.forms_out)) if used else "",
            )
        )
    if not rule.lists:
        said.append(words["none"])
    if flow.put_in or flow.put_out:
        said.append(words["by_rule"].format(n=number(flow.by_rule)))
        said.append(
            words["by_hand"].format(put_in=number(flow.put_in), put_out=number(flow.put_out))
        )
    said.append(words["in_study"].format(n=number(flow.in_study)))
    return " ".join(said)


def _what(kind: str, rule: ScreeningRule) -> str:
    if kind == LANGUAGE:
        return ", ".join(rule.languages)
    return f"{rule.first_day or '…'}–{rule.last_day or '…'}" if kind == DATES else ""
