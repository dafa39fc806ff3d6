"""A random check of posts that the coders agree on: which were drawn, how many were found wrong.

What the check says of a post is a decision of Consensus like any other: the codes that the coders
agree on confirm them, others mean that they were wrong.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from coder.domain.errors import NothingToDraw
from coder.domain.ids import read_post
from coder.domain.proportion import wilson_interval
from coder.domain.sentences import number
from coder.domain.values import read_codes
from coder.services.adjudication import Adjudication
from coder.services.disagreements import Item
from coder.services.session import Session
from coder.storage import adjudications, events, people, posts, revisions, rounds
from coder.storage.rounds import Round

AGREED_CHECK = "agreed_check"
"""The event that keeps a draw: its seed and what was drawn, with the codes agreed on then."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A coding that was drawn, and the codes on which the coders agreed then."""

    post_id: int
    variable_uid: str
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AgreedCheck:
    """A check: what was drawn of how many agreed codings, how many were looked at and were wrong.

    `low` and `high` bound the share of wrong ones (0-1, Wilson's 95% interval).
    """

    round: str
    at: str
    by: str
    seed: int
    agreed: int
    drawn: tuple[Drawn, ...]
    checked: int
    wrong: int
    low: float
    high: float

    @property
    def share(self) -> float | None:
        """Return the share of wrong ones among those looked at, None where there are none."""
        return self.wrong / self.checked if self.checked else None

    @property
    def left(self) -> int:
        """Return how many are still to be looked at."""
        return len(self.drawn) - self.checked


def begin(session: Session, found: Adjudication, n: int, seed: int) -> AgreedCheck:
    """Draw `n` agreed codings at random (all where there are fewer) and keep the draw.

    Raises NothingToDraw where the coders agree on nothing.
    """
    items = found.propose_check(n, seed)
    if not items:
        raise NothingToDraw
    said = {
        "round": found.round.name,
        "seed": seed,
        "agreed": len(found.agreed),
        "drawn": [
            [found.name_of(item)[0], item.variable.uid, list(_agreed_on(item))] for item in items
        ],
    }
    coder_id = session.coder.id if session.coder else None
    with session.file.write():
        events.log(session.file, session.clock(), AGREED_CHECK, said, coder_id)
    return of_round(session, found.round)[-1]


def of_round(session: Session, round_: Round) -> list[AgreedCheck]:
    """Return the checks of a round, oldest first."""
    consensus = people.by_uid(session.file, people.CONSENSUS_UID)
    assert consensus is not None
    names = {coder.id: coder.name for coder in people.everyone(session.file)}
    uids = {row: uid for uid, row in revisions.variable_rows(session.file).items()}
    settled = adjudications.settled(session.file, consensus.id, round_.id)
    decided = {(post, uids[row]): read_codes(each.value) for (post, row), each in settled.items()}
    found: list[AgreedCheck] = []
    for event in events.of_kind(session.file, AGREED_CHECK):
        said = json.loads(event.data)
        if said["round"] == round_.name:
            by = names.get(event.coder_id or 0, "")
            found.append(_check(session, said, event.at, by, decided))
    return found


def _check(
    session: Session,
    said: Mapping[str, object],
    at: str,
    by: str,
    decided: Mapping[tuple[int, str], tuple[str, ...] | None],
) -> AgreedCheck:
    drawn = _drawn(session, said["drawn"])
    looked_at = [each for each in drawn if (each.post_id, each.variable_uid) in decided]
    wrong = sum(
        set(decided[each.post_id, each.variable_uid] or ()) != set(each.codes) for each in looked_at
    )
    low, high = wilson_interval(wrong, len(looked_at))
    return AgreedCheck(
        str(said["round"]), at, by, _int(said["seed"]), _int(said["agreed"]), drawn,
        len(looked_at), wrong, low, high,
    )  # fmt: skip


def _drawn(session: Session, kept: object) -> tuple[Drawn, ...]:
    found: list[Drawn] = []
    assert isinstance(kept, list)
    for name, variable, codes in kept:  # pyright: ignore[reportUnknownVariableType]
        origin = read_post(str(name))  # pyright: ignore[reportUnknownArgumentType]
        post = posts.find_by_origin(session.file, *origin) if origin else None
        if post is not None:
            given = tuple(str(code) for code in codes)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
            found.append(Drawn(post, str(variable), given))  # pyright: ignore[reportUnknownArgumentType]
    return tuple(found)


def _int(said: object) -> int:
    assert isinstance(said, int)
    return said


def items(found: Adjudication, check: AgreedCheck) -> tuple[Item, ...]:
    """Return what a check drew as the desk shows it; what two coders coded no more is left out."""
    known = {(i.post_id, i.variable.uid): i for i in (*found.items, *found.agreed)}
    present = (known.get((each.post_id, each.variable_uid)) for each in check.drawn)
    return tuple(
        Item(item.post_id, item.variable, item.values, checked=True)
        for item in present
        if item is not None
    )


def _agreed_on(item: Item) -> tuple[str, ...]:
    return next((value for value in item.values if value is not None), ())


def notes(session: Session, language: str, round_name: str | None = None) -> tuple[str, ...]:
    """Say of each check, of one round or of any, how many were found wrong."""
    asked = [r for r in rounds.all_of(session.file) if round_name in {None, r.name}]
    found = [check for round_ in asked for check in of_round(session, round_)]
    return tuple(_note(check, language) for check in found if check.checked)


def _note(check: AgreedCheck, language: str) -> str:
    n, wrong, of = (number(each, language) for each in (check.checked, check.wrong, check.agreed))
    seed = check.seed  # a name to be typed again, not an amount
    share = (check.share or 0.0, check.low, check.high)
    percent, low, high = (number(100 * each, language, 1) for each in share)
    left = number(check.left, language)
    if language == "fi":
        more = f" Tarkistamatta on vielä {left}." if check.left else ""
        return (
            f"Kierros ”{check.round}”: yksimielisistä luokituksista ({of}) tarkistettiin "
            f"satunnaisesti poimitut {n} (siemenluku {seed}). Virheellisiä oli {wrong} "
            f"({percent} %, 95 %:n luottamusväli {low}–{high} %).{more}"
        )
    more = f" {left} are still to be checked." if check.left else ""
    return (
        f"Round “{check.round}”: of the {of} agreed codings, {n} drawn at random were checked "
        f"(seed {seed}). {wrong} were found wrong ({percent}%, 95% interval {low}–{high}%)."
        f"{more}"
    )
