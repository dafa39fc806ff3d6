"""A variable with its codes put together by group: the coarser question of the same codings."""

from dataclasses import replace

from coder.domain.codebook import Code, Text, Variable
from coder.domain.values import Codes

_MARK = "#groups"


def coarser(variable: Variable) -> Variable | None:
    """Return a variable whose codes are the groups, None where that asks nothing else.

    A code without a group stays itself, and so does one that counts as missing. The groups come
    where the first code of each stands; their order means nothing.
    """
    of_code = _group_of_codes(variable)
    joined = {group for group in of_code.values() if list(of_code.values()).count(group) > 1}
    if not joined:
        return None
    codes: dict[str, Code] = {}
    for code in variable.codes:
        group = of_code.get(code.uid)
        if group is None:
            codes.setdefault(code.uid, replace(code, group=None))
        elif not code.archived:
            name = variable.group(group).name
            codes.setdefault(group, Code(group, name, "", colour=code.colour, group=group))
    in_force = [code for code in codes.values() if not code.archived]
    if variable.choice == "single" and len(in_force) < 2:
        return None
    name = Text(_named(variable.name.fi, "luokkaryhmät"), _named(variable.name.en, "code groups"))
    return replace(
        variable,
        uid=variable.uid + _MARK,
        name=name,
        level="nominal",
        codes=tuple(codes.values()),
    )


def is_coarser(variable_uid: str) -> bool:
    """Tell whether a uid is that of a variable whose codes are groups."""
    return variable_uid.endswith(_MARK)


def finer_uid(variable_uid: str) -> str:
    """Return the uid of the variable that a coarser one is made of."""
    return variable_uid.removesuffix(_MARK)


def groups_of(variable: Variable) -> frozenset[str]:
    """Return the uids of those codes of a coarser variable that are groups."""
    return frozenset(code.uid for code in variable.codes if code.group == code.uid)


def collapsed(variable: Variable, codes: Codes) -> Codes:
    """Return codes of a variable as those of the coarser one; None stays None."""
    if codes is None:
        return None
    of_code = _group_of_codes(variable)
    return tuple(dict.fromkeys(of_code.get(uid, uid) for uid in codes))


def _group_of_codes(variable: Variable) -> dict[str, str]:
    return {
        code.uid: code.group
        for code in variable.codes
        if code.group is not None and not code.counts_as_missing
    }


def _named(name: str, what: str) -> str:
    return f"{name} ({what})" if name else ""
