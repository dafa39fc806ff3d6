"""The codebook as frozen records: rules, variables, groups and codes in both languages."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Choice: TypeAlias = Literal["single", "multi"]
Level: TypeAlias = Literal["nominal", "ordinal"]


@dataclass(frozen=True, slots=True)
class Text:
    """A text in Finnish and English; either may be empty."""

    fi: str = ""
    en: str = ""

    def in_(self, language: str) -> str:
        """Give the text of `language` ("fi" or "en"), or of the other where that is empty."""
        first, second = (self.fi, self.en) if language == "fi" else (self.en, self.fi)
        return first or second


@dataclass(frozen=True, slots=True)
class Code:
    """One code of a variable; `colour` is a slot 1-12, `group` the uid of a group.

    `becomes` are the uids of codes that have its place: one that it was merged into, and as which
    its codings are read, or several that it was split into, where its codings are to be reviewed.
    """

    uid: str
    name: Text
    key: str
    definition: Text = Text()
    use_when: Text = Text()
    do_not_use_when: Text = Text()
    example: Text = Text()
    colour: int = 1
    group: str | None = None
    exclusive: bool = False
    counts_as_missing: bool = False
    archived: bool = False
    becomes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """A heading under which codes of one variable stand."""

    uid: str
    name: Text


@dataclass(frozen=True, slots=True)
class Condition:
    """When a variable applies, by the codes of another; exactly one tuple is non-empty.

    Met if the other variable has a code of `any_of`, or has been coded without any of `none_of`.
    """

    variable: str
    any_of: tuple[str, ...] = ()
    none_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Variable:
    """A question asked of every post; the codes of an ordinal one stand lowest first."""

    uid: str
    name: Text
    question: Text = Text()
    note: Text = Text()
    choice: Choice = "single"
    level: Level = "nominal"
    required: bool = False
    applies_when: Condition | None = None
    archived: bool = False
    groups: tuple[Group, ...] = ()
    codes: tuple[Code, ...] = ()

    def code(self, uid: str) -> Code:
        """Give the code of this variable; raises KeyError."""
        for code in self.codes:
            if code.uid == uid:
                return code
        raise KeyError(uid)

    def group(self, uid: str) -> Group:
        """Give the group of this variable; raises KeyError."""
        for group in self.groups:
            if group.uid == uid:
                return group
        raise KeyError(uid)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule for every coder, cited by its id (R5)."""

    id: str
    text: Text


@dataclass(frozen=True, slots=True)
class Codebook:
    """An ordered list of variables with the rules for coding them."""

    uid: str
    name: Text
    description: Text = Text()
    rules: tuple[Rule, ...] = ()
    variables: tuple[Variable, ...] = ()

    def variable(self, uid: str) -> Variable:
        """Give the variable; raises KeyError."""
        for variable in self.variables:
            if variable.uid == uid:
                return variable
        raise KeyError(uid)

    def code(self, uid: str) -> Code:
        """Give the code, of whichever variable; raises KeyError."""
        for variable in self.variables:
            for code in variable.codes:
                if code.uid == uid:
                    return code
        raise KeyError(uid)
