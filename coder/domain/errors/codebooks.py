"""What can go wrong with a codebook."""

from dataclasses import dataclass

from coder.domain.errors.known import CoderError


@dataclass(eq=False)
class BadCodebook(CoderError):
    """A codebook file cannot be used.

    `where` is a path such as `variables[0].codes[2].key`; `problem` one of: not_json,
    unknown_field, missing_field, wrong_type, duplicate_uid, unknown_reference, bad_value.
    """

    file: str
    where: str
    problem: str
    value: str = ""


@dataclass(eq=False)
class KeyTaken(CoderError):
    """The key already belongs to another code of the variable."""

    key: str
    code: str


@dataclass(eq=False)
class KeyReserved(CoderError):
    """The key belongs to an action of the coding page."""

    key: str
    action: str


@dataclass(eq=False)
class KeyNotTypeable(CoderError):
    """The key is not a single letter or digit of a Finnish keyboard."""

    key: str


@dataclass(eq=False)
class CodebookFixed(CoderError):
    """A change of the codebook that codings made so far do not allow.

    `problem` is one of: choice, variable, code, moved, becomes, merge_unused, merge_itself,
    merge_elsewhere, merge_exclusive, split_few, not_becoming; `name` is the variable's or code's.
    """

    problem: str
    name: str
