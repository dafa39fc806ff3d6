"""What can go wrong while posts are coded, and with tables of codings."""

from dataclasses import dataclass

from coder.domain.errors.known import CoderError


@dataclass(eq=False)
class NothingToUndo(CoderError):
    """There is no act of this coder left to undo."""


@dataclass(eq=False)
class NothingToRedo(CoderError):
    """There is no undone act left to redo."""


@dataclass(eq=False)
class CannotUndo(CoderError):
    """An act is no longer the newest word on its post, so that undoing it would hide another.

    `reason` is one of: newer_decision, joined_heads.
    """

    reason: str


@dataclass(eq=False)
class RoundClosed(CoderError):
    """The round is closed; its codings are frozen."""

    round: str


@dataclass(eq=False)
class ChoiceNeeded(CoderError):
    """A required variable has no code yet, so that the post cannot be left as finished."""

    variable: str


@dataclass(eq=False)
class BadCodingTable(CoderError):
    """A table of codings cannot be read; nothing of it was kept.

    `problem` is one of: missing_column, not_applicable, too_many_codes.
    """

    file: str
    line: int
    problem: str
    value: str = ""


@dataclass(eq=False)
class BadRatingTable(CoderError):
    """A table of items and coders cannot be compared.

    `problem` is one of: too_few_coders, two_headings, missing_column, unknown_code, no_order.
    """

    file: str
    line: int
    problem: str
    value: str = ""
