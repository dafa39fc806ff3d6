"""Merging codes into one, splitting one into several, and as which code a coding is read then."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from coder.domain.codebook import Code, Codebook, Condition, Text, Variable
from coder.domain.codebook_edits import free_slot, put, variable_of
from coder.domain.errors import CodebookFixed
from coder.domain.keys import free_key
from coder.domain.values import Codes


@dataclass(frozen=True, slots=True)
class ReadAs:
    """The code as which the codings of a merged code are read, and the order of all codes."""

    into: Mapping[str, str]
    order: Mapping[str, int]

    def codes(self, codes: Codes) -> Codes:
        """Return the codes that a given value is read as, each once, in codebook order."""
        if codes is None or self.into.keys().isdisjoint(codes):
            return codes
        read = {self.into.get(uid, uid) for uid in codes}
        return tuple(sorted(read, key=lambda uid: self.order.get(uid, len(self.order))))


def read_as(variable: Variable) -> ReadAs:
    """Return as which codes the codings of a variable are read."""
    codes = {code.uid: code for code in variable.codes}
    into: dict[str, str] = {}
    for code in variable.codes:
        last = code
        while len(last.becomes) == 1 and last.becomes[0] in codes:
            last = codes[last.becomes[0]]
        if last is not code:
            into[code.uid] = last.uid
    return ReadAs(into, {uid: place for place, uid in enumerate(codes)})


def read_as_in(codebook: Codebook) -> Mapping[str, ReadAs]:
    """Return the same for each variable in which codes were merged, by its uid."""
    found = {variable.uid: read_as(variable) for variable in codebook.variables}
    return {uid: each for uid, each in found.items() if each.into}


def merged_into(variable: Variable, code: str) -> tuple[str, ...]:
    """Return the codes whose codings are read as a code, at first or at second hand."""
    return tuple(uid for uid, into in read_as(variable).into.items() if into == code)


@dataclass(frozen=True, slots=True)
class NewCode:
    """A code that a merge or a split adds; without a key it gets a free one."""

    uid: str
    name: Text
    key: str = ""


def add(codebook: Codebook, like: str, new: Sequence[NewCode]) -> Codebook:
    """Add codes after one of a variable, each with a free sign, in the group of that code."""
    for n, each in enumerate(new, start=1):
        variable = variable_of(codebook, like)
        model = variable.code(like)
        key = each.key or free_key(variable) or ""
        code = Code(
            each.uid, each.name, key, colour=free_slot(variable),
            group=model.group, counts_as_missing=model.counts_as_missing,
        )  # fmt: skip
        place = variable.codes.index(model) + n
        codes = (*variable.codes[:place], code, *variable.codes[place:])
        codebook = put(codebook, replace(variable, codes=codes))
    return codebook


def merge(codebook: Codebook, codes: Collection[str], into: str, language: str = "en") -> Codebook:
    """Take codes out of use and let their codings be read as another code of the variable.

    Conditions that name one of them name the other instead. Raises KeyError for a code that is not
    there, CodebookFixed.
    """
    variable = variable_of(codebook, into)
    target = variable.code(into)
    if target.archived:
        raise CodebookFixed("merge_unused", target.name.in_(language))
    for uid in codes:
        code = codebook.code(uid)
        if uid == into:
            raise CodebookFixed("merge_itself", code.name.in_(language))
        if all(uid != each.uid for each in variable.codes):
            raise CodebookFixed("merge_elsewhere", code.name.in_(language))
        if code.becomes:
            raise CodebookFixed("becomes", code.name.in_(language))
        if variable.choice == "multi" and code.exclusive != target.exclusive:
            raise CodebookFixed("merge_exclusive", code.name.in_(language))
        codebook = put(codebook, replace(code, archived=True, becomes=(into,)))
    return _with_conditions(codebook, frozenset(codes), into)


def split(codebook: Codebook, code: str, parts: Sequence[str], language: str = "en") -> Codebook:
    """Take a code out of use; its posts are to be looked at again, for one of the parts.

    Conditions that name it name the parts, too. Raises KeyError, CodebookFixed.
    """
    variable = variable_of(codebook, code)
    old = variable.code(code)
    name = old.name.in_(language)
    if old.becomes:
        raise CodebookFixed("becomes", name)
    if len(set(parts)) < 2 or code in parts:
        raise CodebookFixed("split_few", name)
    for part in parts:
        if variable.code(part).archived:
            raise CodebookFixed("merge_unused", variable.code(part).name.in_(language))
    codebook = put(codebook, replace(old, archived=True, becomes=tuple(dict.fromkeys(parts))))
    return _with_conditions(codebook, {code}, code, *parts)


def put_back(codebook: Codebook, code: str) -> Codebook:
    """Put a merged, split or archived code in use again, with a free key where its own is taken."""
    variable = variable_of(codebook, code)
    old = variable.code(code)
    taken = {c.key.lower() for c in variable.codes if not c.archived and c.uid != code}
    key = old.key if old.key.lower() not in taken else free_key(variable) or old.key
    return put(codebook, replace(old, archived=False, becomes=(), key=key))


def conditions_back(
    present: Codebook, before: Codebook, codes: Collection[str], becomes: Sequence[str]
) -> Codebook:
    """Give conditions that a merge or split of codes changed their earlier form again.

    `before` is the codebook that it was done in; a condition edited since stays.
    """
    instead = becomes if len(becomes) == 1 else (*codes, *becomes)
    known = {variable.uid: variable for variable in present.variables}
    for variable in before.variables:
        now, then = known.get(variable.uid), variable.applies_when
        if now is None or then is None or now.applies_when == then:
            continue
        if _renamed(then, codes, *instead) == now.applies_when:
            present = put(present, replace(now, applies_when=then))
    return present


def _with_conditions(codebook: Codebook, codes: Collection[str], *instead: str) -> Codebook:
    for variable in codebook.variables:
        condition = variable.applies_when
        if condition is None:
            continue
        renamed = _renamed(condition, codes, *instead)
        if renamed != condition:
            codebook = put(codebook, replace(variable, applies_when=renamed))
    return codebook


def _renamed(condition: Condition, codes: Collection[str], *instead: str) -> Condition:
    def named(uids: tuple[str, ...]) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for uid in uids:
            found.update(dict.fromkeys(instead if uid in codes else (uid,)))
        return tuple(found)

    return replace(condition, any_of=named(condition.any_of), none_of=named(condition.none_of))
