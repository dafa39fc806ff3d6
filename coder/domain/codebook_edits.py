"""Edits of a codebook: each gives the codebook as it is afterwards."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import Literal, TypeAlias, TypeVar

from coder.domain.codebook import Code, Codebook, Group, Rule, Text, Variable
from coder.domain.keys import free_key

SLOTS = 12
Record: TypeAlias = Variable | Group | Code
T = TypeVar("T", Variable, Group, Code)


def variable_of(codebook: Codebook, uid: str) -> Variable:
    """Give the variable with this uid, or the one that holds it; raises KeyError."""
    for variable in codebook.variables:
        if variable.uid == uid or any(r.uid == uid for r in (*variable.groups, *variable.codes)):
            return variable
    raise KeyError(uid)


def record(codebook: Codebook, uid: str) -> Record:
    """Give the variable, group or code with this uid; raises KeyError."""
    variable = variable_of(codebook, uid)
    if variable.uid == uid:
        return variable
    return next(r for r in (*variable.groups, *variable.codes) if r.uid == uid)


def put(codebook: Codebook, changed: Record) -> Codebook:
    """Put a changed variable, group or code in the place of the one with its uid."""
    variable = variable_of(codebook, changed.uid)
    if isinstance(changed, Code):
        changed = replace(variable, codes=_put(variable.codes, changed))
    elif isinstance(changed, Group):
        changed = replace(variable, groups=_put(variable.groups, changed))
    return replace(codebook, variables=_put(codebook.variables, changed))


def put_rule(codebook: Codebook, place: int, rule: Rule) -> Codebook:
    """Put a rule at a place."""
    rules = (*codebook.rules[:place], rule, *codebook.rules[place + 1 :])
    return replace(codebook, rules=rules)


def add_rule(codebook: Codebook) -> Codebook:
    """Add an empty rule at the end, with an id of its own."""
    ids = {rule.id for rule in codebook.rules}
    rule_id = _free(lambda n: f"R{n}", ids, len(codebook.rules) + 1)
    return replace(codebook, rules=(*codebook.rules, Rule(rule_id, Text())))


def remove_rule(codebook: Codebook, place: int) -> Codebook:
    """Take a rule out."""
    return replace(codebook, rules=(*codebook.rules[:place], *codebook.rules[place + 1 :]))


def add_variable(
    codebook: Codebook, taken: Collection[str], after: str = ""
) -> tuple[Codebook, str]:
    """Add an empty variable after another, or before those not in use; give its uid too."""
    uid = _free(lambda n: f"{codebook.uid}.v{n}", _uids(codebook, taken), 1)
    new = Variable(uid, Text(), required=True)
    return replace(codebook, variables=_insert(codebook.variables, new, after)), uid


def add_code(
    codebook: Codebook, variable: str, taken: Collection[str], after: str = ""
) -> tuple[Codebook, str]:
    """Add a code with a free key and sign, after another or before those not in use."""
    holder = codebook.variable(variable)
    uid = _free(lambda n: f"{variable}.c{n}", _uids(codebook, taken), 1)
    group = next((code.group for code in holder.codes if code.uid == after), None)
    new = Code(uid, Text(), free_key(holder) or "", colour=free_slot(holder), group=group)
    return put(codebook, replace(holder, codes=_insert(holder.codes, new, after))), uid


def add_group(codebook: Codebook, variable: str, taken: Collection[str]) -> tuple[Codebook, str]:
    """Add a group of codes at the end of the variable's groups."""
    holder = codebook.variable(variable)
    uid = _free(lambda n: f"{variable}.g{n}", _uids(codebook, taken), 1)
    return put(codebook, replace(holder, groups=(*holder.groups, Group(uid, Text())))), uid


def free_slot(variable: Variable) -> int:
    """Give the lowest colour slot that no code in use has, the last one where none is free."""
    used = {code.colour for code in variable.codes if not code.archived}
    return next((slot for slot in range(1, SLOTS + 1) if slot not in used), SLOTS)


def remove(codebook: Codebook, uid: str) -> Codebook:
    """Take a variable, group or code out; the codes of a group stay."""
    variable = variable_of(codebook, uid)
    if variable.uid == uid:
        left = tuple(each for each in codebook.variables if each.uid != uid)
        return replace(codebook, variables=left)
    groups = tuple(group for group in variable.groups if group.uid != uid)
    codes = tuple(
        replace(code, group=None) if code.group == uid else code
        for code in variable.codes
        if code.uid != uid
    )
    return put(codebook, replace(variable, groups=groups, codes=codes))


def move(codebook: Codebook, uid: str, step: Literal[-1, 1]) -> Codebook:
    """Move a variable, group or code one place, past those that are not in use."""
    variable = variable_of(codebook, uid)
    if variable.uid == uid:
        return replace(codebook, variables=_moved(codebook.variables, uid, step))
    if any(group.uid == uid for group in variable.groups):
        return put(codebook, replace(variable, groups=_moved(variable.groups, uid, step)))
    return put(codebook, replace(variable, codes=_moved(variable.codes, uid, step)))


def move_to(codebook: Codebook, uid: str, before: str) -> Codebook:
    """Move a variable or code before another of its kind, to the end where `before` is empty.

    A code goes into the group of the code it is put before. What cannot be done does nothing.
    """
    variable = variable_of(codebook, uid)
    if uid == before:
        return codebook
    if variable.uid == uid:
        return replace(codebook, variables=_placed(codebook.variables, uid, before))
    if before and before not in {code.uid for code in variable.codes}:
        return codebook
    codes = _placed(variable.codes, uid, before)
    if before:
        group = variable.code(before).group
        codes = tuple(replace(c, group=group) if c.uid == uid else c for c in codes)
    return put(codebook, replace(variable, codes=codes))


def _put(records: Sequence[T], changed: T) -> tuple[T, ...]:
    return tuple(changed if each.uid == changed.uid else each for each in records)


def _insert(records: tuple[T, ...], new: T, after: str) -> tuple[T, ...]:
    place = next((at for at, each in enumerate(records, 1) if each.uid == after), None)
    if place is None:
        in_use = [at for at, each in enumerate(records, 1) if not getattr(each, "archived", False)]
        place = max(in_use, default=0)
    return (*records[:place], new, *records[place:])


def _moved(records: tuple[T, ...], uid: str, step: int) -> tuple[T, ...]:
    place = next(at for at, each in enumerate(records) if each.uid == uid)
    archived: bool = getattr(records[place], "archived", False)
    target = place + step
    while 0 <= target < len(records) and getattr(records[target], "archived", False) != archived:
        target += step
    if not 0 <= target < len(records):
        return records
    moved = records[place]
    rest = (*records[:place], *records[place + 1 :])
    return (*rest[:target], moved, *rest[target:])


def _placed(records: tuple[T, ...], uid: str, before: str) -> tuple[T, ...]:
    moved = next(each for each in records if each.uid == uid)
    rest = tuple(each for each in records if each.uid != uid)
    place = next((at for at, each in enumerate(rest) if each.uid == before), len(rest))
    return (*rest[:place], moved, *rest[place:])


def _uids(codebook: Codebook, taken: Collection[str]) -> set[str]:
    found = {*taken, codebook.uid}
    for variable in codebook.variables:
        found.add(variable.uid)
        found.update(each.uid for each in (*variable.groups, *variable.codes))
    return found


def _free(name: Callable[[int], str], taken: Collection[str], start: int) -> str:
    n = start
    while name(n) in taken:
        n += 1
    return name(n)
