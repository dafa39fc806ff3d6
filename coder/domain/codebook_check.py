"""What is wrong with a codebook: uids, references, circles of conditions, values, keys."""

import re
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from coder.domain.codebook import Code, Codebook, Condition, Variable
from coder.domain.errors import BadCodebook, KeyNotTypeable, KeyReserved, KeyTaken
from coder.domain.keys import check_key

Problem: TypeAlias = BadCodebook | KeyNotTypeable | KeyReserved | KeyTaken

COLOURS = range(1, 13)
"""The slots of the palette."""

MARK_PREFIX = "mark."
"""How the uids of system variables begin; no variable of a codebook may look like one."""

_UID = re.compile(r"\S+")


def check(codebook: Codebook, file: str = "") -> None:
    """Raise the first problem of the codebook: BadCodebook or an error of a key."""
    for problem in _problems(codebook, file):
        raise problem


def problems(codebook: Codebook, file: str = "") -> tuple[Problem, ...]:
    """List all that is wrong with the codebook; `file` goes into the errors."""
    return tuple(_problems(codebook, file))


def _problems(codebook: Codebook, file: str) -> Iterator[Problem]:
    yield from _uids(codebook, file)
    if not codebook.name.in_("fi"):
        yield BadCodebook(file, "name", "bad_value")
    yield from _rules(codebook, file)
    for where, variable in _variables(codebook):
        yield from _values(variable, where, file)
        yield from _references(codebook, variable, where, file)
        if _is_circular(codebook, variable):
            yield BadCodebook(file, f"{where}.applies_when", "bad_value", variable.uid)
        yield from _keys(variable)


def _variables(codebook: Codebook) -> Iterator[tuple[str, Variable]]:
    for place, variable in enumerate(codebook.variables):
        yield f"variables[{place}]", variable


def _uids(codebook: Codebook, file: str) -> Iterator[Problem]:
    named = [("uid", codebook.uid)]
    for where, variable in _variables(codebook):
        named.append((f"{where}.uid", variable.uid))
        for kind, records in (("groups", variable.groups), ("codes", variable.codes)):
            named += [(f"{where}.{kind}[{i}].uid", each.uid) for i, each in enumerate(records)]
        if variable.uid.startswith(MARK_PREFIX):
            yield BadCodebook(file, f"{where}.uid", "bad_value", variable.uid)
    seen: set[str] = set()
    for where, uid in named:
        if not _UID.fullmatch(uid):
            yield BadCodebook(file, where, "bad_value", uid)
        elif uid in seen:
            yield BadCodebook(file, where, "duplicate_uid", uid)
        seen.add(uid)


def _rules(codebook: Codebook, file: str) -> Iterator[Problem]:
    seen: set[str] = set()
    for place, rule in enumerate(codebook.rules):
        if not _UID.fullmatch(rule.id):
            yield BadCodebook(file, f"rules[{place}].id", "bad_value", rule.id)
        elif rule.id in seen:
            yield BadCodebook(file, f"rules[{place}].id", "duplicate_uid", rule.id)
        seen.add(rule.id)


def _values(variable: Variable, where: str, file: str) -> Iterator[Problem]:
    if not variable.name.in_("fi"):
        yield BadCodebook(file, f"{where}.name", "bad_value")
    for place, group in enumerate(variable.groups):
        if not group.name.in_("fi"):
            yield BadCodebook(file, f"{where}.groups[{place}].name", "bad_value")
    for place, code in enumerate(variable.codes):
        if not code.name.in_("fi"):
            yield BadCodebook(file, f"{where}.codes[{place}].name", "bad_value")
        if code.colour not in COLOURS:
            yield BadCodebook(file, f"{where}.codes[{place}].colour", "bad_value", str(code.colour))


def _references(codebook: Codebook, variable: Variable, where: str, file: str) -> Iterator[Problem]:
    groups = {group.uid for group in variable.groups}
    for place, code in enumerate(variable.codes):
        if code.group is not None and code.group not in groups:
            yield BadCodebook(
                file, f"{where}.codes[{place}].group", "unknown_reference", code.group
            )
    for place, code in enumerate(variable.codes):
        if code.becomes:
            yield from _becoming(variable, code, f"{where}.codes[{place}].becomes", file)
    if variable.applies_when is not None:
        yield from _condition(codebook, variable.applies_when, f"{where}.applies_when", file)


def _becoming(variable: Variable, code: Code, where: str, file: str) -> Iterator[Problem]:
    known = {each.uid: each for each in variable.codes}
    for uid in code.becomes:
        if uid not in known:
            yield BadCodebook(file, where, "unknown_reference", uid)
    twice = len(set(code.becomes)) < len(code.becomes)
    if not code.archived or twice or code.uid in _reached(known, code):
        yield BadCodebook(file, where, "bad_value", code.uid)


def _reached(known: Mapping[str, Code], code: Code) -> set[str]:
    """Return the codes that a code leads to, one merging or splitting after the other."""
    found: set[str] = set()
    further = [*code.becomes]
    while further:
        uid = further.pop()
        if uid in known and uid not in found:
            found.add(uid)
            further += known[uid].becomes
    return found


def _condition(
    codebook: Codebook, condition: Condition, where: str, file: str
) -> Iterator[Problem]:
    if bool(condition.any_of) == bool(condition.none_of):
        yield BadCodebook(file, where, "bad_value")
    try:
        codes = {code.uid for code in codebook.variable(condition.variable).codes}
    except KeyError:
        yield BadCodebook(file, f"{where}.variable", "unknown_reference", condition.variable)
        return
    for kind, uids in (("any_of", condition.any_of), ("none_of", condition.none_of)):
        for place, uid in enumerate(uids):
            if uid not in codes:
                yield BadCodebook(file, f"{where}.{kind}[{place}]", "unknown_reference", uid)


def _is_circular(codebook: Codebook, variable: Variable) -> bool:
    """Tell whether following the conditions from the variable leads back to it."""
    conditions = {
        each.uid: each.applies_when.variable
        for each in codebook.variables
        if each.applies_when is not None
    }
    passed: set[str] = set()
    uid = conditions.get(variable.uid)
    while uid is not None and uid not in passed:
        if uid == variable.uid:
            return True
        passed.add(uid)
        uid = conditions.get(uid)
    return False


def _keys(variable: Variable) -> Iterator[Problem]:
    for code in variable.codes:
        # An archived code keeps a key that another may have taken since: only its form counts.
        alone = Variable(variable.uid, variable.name)
        try:
            check_key(code.key, alone if code.archived else variable, code.uid)
        except (KeyNotTypeable, KeyReserved, KeyTaken) as problem:
            yield problem
