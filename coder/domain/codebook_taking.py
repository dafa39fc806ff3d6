"""Taking a codebook from a file into a project: what the project has coded stays."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from coder.domain.codebook import Codebook, Variable


@dataclass(frozen=True, slots=True)
class Taken:
    """The codebook that results, and what of the file gave way to the project (uids).

    `kept` are variables and codes that the file does not have: they stay, out of use. `fixed` are
    coded variables that stay with one code, or several. `elsewhere` are codes that the file has in
    another variable than the project: they stay where they are.
    """

    codebook: Codebook
    kept: tuple[str, ...]
    fixed: tuple[str, ...]
    elsewhere: tuple[str, ...]


def take_in(present: Codebook, incoming: Codebook, coded: Collection[str]) -> Taken:
    """Put an incoming codebook in the place of the present one; `coded` are coded variables."""
    homes = {code.uid: v.uid for v in present.variables for code in v.codes}
    old = {variable.uid: variable for variable in present.variables}
    kept: list[str] = []
    fixed: list[str] = []
    elsewhere: list[str] = []
    variables: list[Variable] = []
    for variable in incoming.variables:
        moved = {c.uid for c in variable.codes if homes.get(c.uid, variable.uid) != variable.uid}
        elsewhere += sorted(moved)
        codes = tuple(code for code in variable.codes if code.uid not in moved)
        taken = replace(variable, codes=codes)
        before = old.get(variable.uid)
        if before is not None:
            taken = _with_lost(before, taken, kept)
            if before.choice != taken.choice and before.uid in coded:
                fixed.append(before.uid)
                taken = replace(taken, choice=before.choice)
        variables.append(taken)
    present_now = {variable.uid for variable in variables}
    for variable in present.variables:
        if variable.uid not in present_now:
            kept.append(variable.uid)
            variables.append(replace(variable, archived=True))
    result = replace(incoming, uid=present.uid, variables=tuple(variables))
    return Taken(result, tuple(kept), tuple(fixed), tuple(elsewhere))


def _with_lost(before: Variable, taken: Variable, kept: list[str]) -> Variable:
    here = {code.uid for code in taken.codes}
    lost = [code for code in before.codes if code.uid not in here]
    kept += [code.uid for code in lost if not code.archived]
    groups = {group.uid for group in taken.groups}
    archived = tuple(
        replace(code, archived=True, group=code.group if code.group in groups else None)
        for code in lost
    )
    return replace(taken, codes=(*taken.codes, *archived))


def with_codes_of(present: Codebook, other: Codebook) -> Codebook:
    """Add, out of use, the variables and codes that only another edition of the codebook has.

    Into which codes they were merged there is not taken over.
    """
    there = {variable.uid: variable for variable in other.variables}
    known = {code.uid for variable in present.variables for code in variable.codes}
    known.update(variable.uid for variable in present.variables)
    variables: list[Variable] = []
    for variable in present.variables:
        groups = {group.uid for group in variable.groups}
        found = there[variable.uid].codes if variable.uid in there else ()
        added = tuple(
            replace(
                code, archived=True, becomes=(), group=code.group if code.group in groups else None
            )
            for code in found
            if code.uid not in known
        )
        variables.append(replace(variable, codes=(*variable.codes, *added)) if added else variable)
    for variable in other.variables:
        if variable.uid not in known:
            codes = tuple(
                replace(code, becomes=()) for code in variable.codes if code.uid not in known
            )
            variables.append(replace(variable, codes=codes, archived=True))
    return replace(present, variables=tuple(variables))
