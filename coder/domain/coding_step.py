"""One step of the coding loop: what a key changes, and which row takes the next key."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from coder.domain.codebook import Variable
from coder.domain.codebook_rules import applicable, toggle
from coder.domain.errors import ChoiceNeeded
from coder.domain.values import Codes


@dataclass(frozen=True, slots=True)
class Desk:
    """What lies before a coder: all variables of the codebook, those asked, and the values so far.

    `finished` are the variables that the post's *finished* mark names; `active` is the variable
    whose row takes the keys, None where no asked variable applies.
    """

    variables: tuple[Variable, ...]
    asked: tuple[Variable, ...]
    values: Mapping[str, Codes]
    finished: tuple[str, ...]
    active: str | None


@dataclass(frozen=True, slots=True)
class Step:
    """What a key did: the changed values, the new *finished* list, the next row, or moving on."""

    changed: Mapping[str, Codes]
    finished: tuple[str, ...]
    active: str | None
    moves_on: bool


def press(desk: Desk, code_uid: str) -> Step:
    """Give a code to the post: a single choice settles its row, a multi-choice one is toggled.

    Raises KeyError for a code of a variable that is not asked.
    """
    variable = next((v for v in desk.asked if any(c.uid == code_uid for c in v.codes)), None)
    if variable is None:
        raise KeyError(code_uid)
    if variable.choice == "multi":
        value = toggle(variable, desk.values.get(variable.uid), code_uid)
        return _step(desk, variable, value, settles=False)
    return _step(desk, variable, (code_uid,), settles=True)


def go_on(desk: Desk) -> Step:
    """Leave the active row: one without a code says that no code applies.

    Raises ChoiceNeeded where a required variable has no code.
    """
    if desk.active is None:
        return _end(desk, dict(desk.values), {})
    variable = next(v for v in desk.asked if v.uid == desk.active)
    value = desk.values.get(variable.uid)
    if value is None:
        if variable.required:
            raise ChoiceNeeded(variable.uid)
        value = ()
    return _step(desk, variable, value, settles=True)


def first_row(
    asked: Sequence[Variable], values: Mapping[str, Codes], fit: frozenset[str]
) -> str | None:
    """Return the row that takes the keys when a post appears.

    The first that applies and is not coded yet, else the first that applies.
    """
    rows = [v.uid for v in asked if v.uid in fit]
    return next((uid for uid in rows if values.get(uid) is None), rows[0] if rows else None)


def _step(desk: Desk, variable: Variable, value: Codes, *, settles: bool) -> Step:
    values = {**desk.values, variable.uid: value}
    changed = {variable.uid: value} if desk.values.get(variable.uid) != value else {}
    if not settles:
        finished = _still_settled(desk, values)
        return Step(changed, finished, variable.uid, moves_on=False)
    fit = applicable(desk.variables, values)
    rows = [v.uid for v in desk.asked]
    below = [uid for uid in rows[rows.index(variable.uid) + 1 :] if uid in fit]
    if below:
        return Step(changed, _still_settled(desk, values), below[0], moves_on=False)
    return _end(desk, values, changed)


def _end(desk: Desk, values: Mapping[str, Codes], changed: Mapping[str, Codes]) -> Step:
    """Finish the post, or go to the first row that was passed over."""
    fit = applicable(desk.variables, values)
    passed = [v.uid for v in desk.asked if v.uid in fit and values.get(v.uid) is None]
    if passed:
        return Step(changed, _still_settled(desk, values), passed[0], moves_on=False)
    named = {*_still_settled(desk, values), *(v.uid for v in desk.asked)}
    # One asked before it was taken out of use is not in `variables`, and no longer in the way.
    uids = (*(v.uid for v in desk.variables), *(v.uid for v in desk.asked), *desk.finished)
    finished = tuple(uid for uid in dict.fromkeys(uids) if uid in named)
    return Step(changed, finished, desk.active, moves_on=True)


def _still_settled(desk: Desk, values: Mapping[str, Codes]) -> tuple[str, ...]:
    """Return what of the *finished* list still holds after a change."""
    fit = applicable(desk.variables, values)
    return tuple(uid for uid in desk.finished if uid not in fit or values.get(uid) is not None)
