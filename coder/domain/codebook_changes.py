"""What differs between two codebooks, and which differences touch what was coded."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

from coder.domain.codebook import Code, Codebook, Group, Rule, Variable
from coder.domain.errors import CodebookFixed

Kind: TypeAlias = Literal["cosmetic", "wording", "meaning", "structural"]
Subject: TypeAlias = Literal["codebook", "rule", "variable", "group", "code"]

_CODEBOOK_FIELDS: Mapping[str, Kind] = {"name": "wording", "description": "wording"}
_VARIABLE_FIELDS: Mapping[str, Kind] = {
    "name": "wording",
    "question": "wording",
    "note": "wording",
    "choice": "meaning",
    "level": "meaning",
    "applies_when": "meaning",
    "required": "structural",
    "archived": "structural",
}
_CODE_FIELDS: Mapping[str, Kind] = {
    "name": "wording",
    "definition": "wording",
    "use_when": "wording",
    "do_not_use_when": "wording",
    "example": "wording",
    "exclusive": "meaning",
    "counts_as_missing": "meaning",
    "group": "structural",
    "archived": "structural",
    "becomes": "structural",
    "key": "cosmetic",
    "colour": "cosmetic",
}


@dataclass(frozen=True, slots=True)
class Change:
    """One difference: of which kind, in what, and the values before and after.

    `what` is a field's name, or one of: added, removed, order. `variable` is the uid of the
    variable that a group or code stands in, and of the variable itself.
    """

    kind: Kind
    subject: Subject
    uid: str
    what: str
    variable: str = ""
    before: object = field(default=None, compare=False)
    after: object = field(default=None, compare=False)


def changes(before: Codebook, after: Codebook) -> tuple[Change, ...]:
    """List what differs; a changed text is never cosmetic.

    Whether a text changed its wording or its meaning only its author knows: such changes are of the
    kind `wording`. Those of the kind `meaning` change by themselves what a coding says.
    """
    return tuple(_changes(before, after))


def _changes(before: Codebook, after: Codebook) -> Iterator[Change]:
    for name, kind in _CODEBOOK_FIELDS.items():
        yield from _differing(before, after, name, Change(kind, "codebook", after.uid, name))
    yield from _rules(before, after)
    old = {variable.uid: variable for variable in before.variables}
    new = {variable.uid: variable for variable in after.variables}
    yield from _added_and_removed(list(old), list(new), "variable", "structural")
    yield from _order(list(old), list(new), Change("cosmetic", "codebook", after.uid, "order"))
    for uid, variable in new.items():
        if uid in old:
            yield from _variable(old[uid], variable)


def _rules(before: Codebook, after: Codebook) -> Iterator[Change]:
    old: dict[str, Rule] = {rule.id: rule for rule in before.rules}
    new: dict[str, Rule] = {rule.id: rule for rule in after.rules}
    yield from _added_and_removed(list(old), list(new), "rule", "meaning")
    yield from _order(list(old), list(new), Change("cosmetic", "rule", "", "order"))
    for uid, rule in old.items():
        if uid in new:
            yield from _differing(rule, new[uid], "text", Change("wording", "rule", uid, "text"))


def _variable(before: Variable, after: Variable) -> Iterator[Change]:
    uid = after.uid
    for name, kind in _VARIABLE_FIELDS.items():
        yield from _differing(before, after, name, Change(kind, "variable", uid, name, uid))
    old: dict[str, Group | Code] = {group.uid: group for group in before.groups}
    new: dict[str, Group | Code] = {group.uid: group for group in after.groups}
    yield from _added_and_removed(list(old), list(new), "group", "structural", uid)
    yield from _order(list(old), list(new), Change("cosmetic", "group", "", "order", uid))
    for each in old.keys() & new.keys():
        change = Change("wording", "group", each, "name", uid)
        yield from _differing(old[each], new[each], "name", change)
    old = {code.uid: code for code in before.codes}
    new = {code.uid: code for code in after.codes}
    yield from _added_and_removed(list(old), list(new), "code", "structural", uid)
    # The order of an ordinal variable's codes is their rank.
    ranked = "ordinal" in {before.level, after.level}
    kind = "meaning" if ranked else "cosmetic"
    yield from _order(list(old), list(new), Change(kind, "variable", uid, "order", uid))
    for each, code in new.items():
        if each in old:
            for name, kind in _CODE_FIELDS.items():
                yield from _differing(old[each], code, name, Change(kind, "code", each, name, uid))


def _differing(before: object, after: object, name: str, change: Change) -> Iterator[Change]:
    one, two = getattr(before, name), getattr(after, name)
    if one != two:
        yield _with(change, one, two)


def _added_and_removed(
    before: Collection[str],
    after: Collection[str],
    subject: Subject,
    kind: Kind,
    variable: str = "",
) -> Iterator[Change]:
    for uid in after:
        if uid not in before:
            yield Change(kind, subject, uid, "added", variable or uid)
    for uid in before:
        if uid not in after:
            yield Change(kind, subject, uid, "removed", variable or uid)


def _order(before: list[str], after: list[str], change: Change) -> Iterator[Change]:
    one = [uid for uid in before if uid in after]
    two = [uid for uid in after if uid in before]
    if one != two:
        yield _with(change, tuple(one), tuple(two))


def _with(change: Change, before: object, after: object) -> Change:
    return replace(change, before=before, after=after)


@dataclass(frozen=True, slots=True)
class Touched:
    """What an author must judge: a code or a variable whose text or meaning changed.

    `codes` are the codes whose codings are concerned; `by_itself` says that the change cannot be
    one of wording only.
    """

    subject: Literal["rule", "variable", "code"]
    uid: str
    codes: tuple[str, ...]
    by_itself: bool = False


def touched(found: Collection[Change], before: Codebook) -> tuple[Touched, ...]:
    """List the codes, variables and rules whose changes ask for wording or meaning.

    A change of the coders' rules touches every code. In the order of the codebook before.
    """
    asking = [change for change in found if change.kind in {"wording", "meaning"}]
    by_itself = {(c.subject, c.uid) for c in asking if c.kind == "meaning"}
    result: list[Touched] = []
    if any(change.subject == "rule" for change in asking):
        every = tuple(code.uid for variable in before.variables for code in variable.codes)
        alone = any(subject == "rule" for subject, _ in by_itself)
        result.append(Touched("rule", "", every, alone))
    for variable in before.variables:
        codes = tuple(code.uid for code in variable.codes)
        if any(c.subject == "variable" and c.uid == variable.uid for c in asking):
            alone = ("variable", variable.uid) in by_itself
            result.append(Touched("variable", variable.uid, codes, alone))
        groups = {c.uid for c in asking if c.subject == "group" and c.variable == variable.uid}
        for code in variable.codes:
            if any(c.subject == "code" and c.uid == code.uid for c in asking) or (
                code.group in groups
            ):
                alone = ("code", code.uid) in by_itself
                result.append(Touched("code", code.uid, (code.uid,), alone))
    return tuple(result)


def refusals(
    before: Codebook,
    after: Codebook,
    *,
    coded: Collection[str],
    bound: Collection[str],
    homes: Mapping[str, str],
    language: str = "en",
) -> Iterator[CodebookFixed]:
    """Yield why changes are not allowed.

    `coded` are the variables with codings; `bound` the variables and codes that something names
    (a coding now or before, a queue, a round's codebook); `homes` the variable of every code the
    project ever had.
    """
    for change in changes(before, after):
        if change.what == "choice" and change.uid in coded:
            name = before.variable(change.uid).name.in_(language)
            yield CodebookFixed("choice", name)
        elif change.what == "removed" and change.uid in bound:
            if change.subject == "variable":
                yield CodebookFixed("variable", before.variable(change.uid).name.in_(language))
            elif change.subject == "code":
                yield CodebookFixed("code", before.code(change.uid).name.in_(language))
    for variable in after.variables:
        for code in variable.codes:
            if homes.get(code.uid, variable.uid) != variable.uid:
                yield CodebookFixed("moved", code.name.in_(language))
