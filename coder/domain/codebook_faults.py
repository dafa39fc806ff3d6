"""What keeps a codebook that is being written from being saved, by the place where it is mended."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from coder.domain.codebook import Codebook, Variable
from coder.domain.codebook_check import problems
from coder.domain.errors import KeyNotTypeable, KeyReserved, KeyTaken
from coder.domain.keys import check_key

What: TypeAlias = Literal[
    "name", "key", "rule", "no_codes", "condition_codes", "condition_gone", "condition_circle"
]


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one field; `error` is that of a key, `code` the uid that has it."""

    what: What
    error: KeyTaken | KeyReserved | KeyNotTypeable | None = None


def faults(codebook: Codebook) -> Mapping[str, tuple[Fault, ...]]:
    """List the faults by the uid of the variable, group, code or codebook that has them."""
    found: dict[str, list[Fault]] = {}
    if not codebook.name.in_("fi").strip():
        found.setdefault(codebook.uid, []).append(Fault("name"))
    if any(not rule.text.in_("fi").strip() or not rule.id.strip() for rule in codebook.rules):
        found.setdefault(codebook.uid, []).append(Fault("rule"))
    for variable in codebook.variables:
        for each in (variable, *variable.groups, *variable.codes):
            if not each.name.in_("fi").strip():
                found.setdefault(each.uid, []).append(Fault("name"))
        for code in variable.codes:
            error = key_error(variable, code.uid, code.key)
            if error is not None and not (code.archived and isinstance(error, KeyTaken)):
                found.setdefault(code.uid, []).append(Fault("key", error))
        if _asks_in_vain(variable):
            found.setdefault(variable.uid, []).append(Fault("no_codes"))
        wrong = _condition(codebook, variable)
        if wrong is not None:
            found.setdefault(variable.uid, []).append(Fault(wrong))
    return {uid: tuple(each) for uid, each in found.items()}


def _asks_in_vain(variable: Variable) -> bool:
    """Tell whether no post could be finished: a code is required, and none is in use."""
    in_use = any(not code.archived for code in variable.codes)
    return variable.required and not variable.archived and not in_use


def key_error(
    variable: Variable, code: str, key: str
) -> KeyTaken | KeyReserved | KeyNotTypeable | None:
    """Give why a code of the variable may not have a key, None where it may."""
    try:
        check_key(key, variable, code)
    except (KeyTaken, KeyReserved, KeyNotTypeable) as error:
        return error
    return None


def _condition(codebook: Codebook, variable: Variable) -> What | None:
    condition = variable.applies_when
    if condition is None:
        return None
    if not condition.any_of and not condition.none_of:
        return "condition_codes"
    known = {each.uid: each for each in codebook.variables}
    other = known.get(condition.variable)
    codes = {code.uid for code in other.codes} if other is not None else set[str]()
    if not codes.issuperset((*condition.any_of, *condition.none_of)):
        return "condition_gone"
    place = codebook.variables.index(variable)
    where = f"variables[{place}].applies_when"
    circles = [p for p in problems(codebook) if getattr(p, "where", "") == where]
    return "condition_circle" if circles else None
