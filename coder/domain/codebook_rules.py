"""Which variables apply to a post, and which codes of a variable go together."""

from collections.abc import Mapping, Sequence

from coder.domain.codebook import Variable
from coder.domain.values import Codes


def applies(variable: Variable, values: Mapping[str, Codes]) -> bool:
    """Tell whether the variable's own condition is met by the values (by variable uid).

    A variable without a value is not coded. `applicable` also follows chains of conditions.
    """
    condition = variable.applies_when
    if condition is None:
        return True
    value = values.get(condition.variable)
    if value is None:
        return False
    if condition.any_of:
        return any(code in condition.any_of for code in value)
    return not any(code in condition.none_of for code in value)


def applicable(variables: Sequence[Variable], values: Mapping[str, Codes]) -> frozenset[str]:
    """Give the uids of the variables that apply.

    A condition on a variable that does not itself apply is not met, whatever value is stored
    there; a variable outside `variables` counts with its value. Circular conditions never apply.
    """
    found: set[str] = set()
    listed = {variable.uid for variable in variables}
    unsettled = list(variables)
    while unsettled:
        names = {variable.uid for variable in unsettled}
        later: list[Variable] = []
        for variable in unsettled:
            condition = variable.applies_when
            if condition is not None and condition.variable in names:
                later.append(variable)
                continue
            asked = (
                condition is None or condition.variable in found or condition.variable not in listed
            )
            if asked and applies(variable, values):
                found.add(variable.uid)
        if len(later) == len(unsettled):
            break
        unsettled = later
    return frozenset(found)


def toggle(variable: Variable, value: Codes, code_uid: str) -> Codes:
    """Choose the code, or un-choose it where it is chosen; gives the codes in codebook order.

    An exclusive code, and any code of a single-choice variable, stands alone. Un-choosing the
    last one gives None (not coded). Raises KeyError for a code that is not the variable's.
    """
    code = variable.code(code_uid)
    chosen = set(value or ())
    if code_uid in chosen:
        chosen.remove(code_uid)
    elif code.exclusive or variable.choice == "single":
        chosen = {code_uid}
    else:
        chosen = {uid for uid in chosen if not variable.code(uid).exclusive} | {code_uid}
    order = {each.uid: place for place, each in enumerate(variable.codes)}
    return tuple(sorted(chosen, key=order.__getitem__)) or None


def allowed(variable: Variable, value: Codes) -> bool:
    """Tell whether the value can stand: known codes, each once, one if single, exclusive alone."""
    if not value:
        return True
    codes = {code.uid: code for code in variable.codes}
    if len(set(value)) != len(value) or any(uid not in codes for uid in value):
        return False
    alone = variable.choice == "single" or any(codes[uid].exclusive for uid in value)
    return len(value) == 1 or not alone
