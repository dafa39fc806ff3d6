"""Everything that can go wrong for a user, as data; `sentences` turns it into words."""

from dataclasses import dataclass


class CoderError(Exception):
    """A known error: nothing was lost, and there is something the user can do."""


# --- the project file -------------------------------------------------------------------------


@dataclass(eq=False)
class FileMissing(CoderError):
    """The file named does not exist."""

    file: str


@dataclass(eq=False)
class NotAProject(CoderError):
    """The file is not a Coder project."""

    file: str


@dataclass(eq=False)
class ProjectExists(CoderError):
    """A file already stands where a new project was to be made."""

    file: str


@dataclass(eq=False)
class ProjectTooNew(CoderError):
    """The project was written by a newer program."""

    file: str
    version: str


@dataclass(eq=False)
class ProjectDamaged(CoderError):
    """The project file is truncated or corrupt."""

    file: str


@dataclass(eq=False)
class ProjectInUse(CoderError):
    """Somebody else has the project open for writing."""

    file: str
    host: str
    user: str
    since: str


@dataclass(eq=False)
class ReadOnlyProject(CoderError):
    """The project cannot be written where it lies."""

    file: str


@dataclass(eq=False)
class DiskFull(CoderError):
    """The disk has no room for what was to be written."""

    file: str


@dataclass(eq=False)
class WriteFailed(CoderError):
    """The project could not be written for another reason (an I/O error, a lock that stays)."""

    file: str
    detail: str


@dataclass(eq=False)
class FolderNotWritable(CoderError):
    """The folder does not allow writing."""

    folder: str


@dataclass(eq=False)
class FileInUse(CoderError):
    """The file to be replaced is open in another program, probably Excel."""

    file: str


# --- files that come in -----------------------------------------------------------------------


@dataclass(eq=False)
class EmptyFile(CoderError):
    """The file holds no rows."""

    file: str


@dataclass(eq=False)
class NotATable(CoderError):
    """The file is neither text nor a table the program can read."""

    file: str


@dataclass(eq=False)
class UnknownJson(CoderError):
    """The file is JSON, but of no service that the program reads."""

    file: str


@dataclass(eq=False)
class UndecodableText(CoderError):
    """The text cannot be read in the chosen character encoding."""

    file: str
    encoding: str
    line: int


@dataclass(eq=False)
class FileUnreadable(CoderError):
    """The file may not be read by this user, or its disk does not give it."""

    file: str


@dataclass(eq=False)
class RecordsDiffer(CoderError):
    """A file imported before would be cut into other records now, so that codings would move."""

    file: str


@dataclass(eq=False)
class TextColumnMissing(CoderError):
    """No column was found that holds the text of the posts."""

    file: str
    columns: tuple[str, ...]


@dataclass(eq=False)
class ColumnMissing(CoderError):
    """A column named in a mapping is not in the file."""

    file: str
    column: str
    columns: tuple[str, ...]


@dataclass(eq=False)
class UnknownName(CoderError):
    """A name given by the user is not one of the known ones.

    `kind` is one of: reader, encoding, delimiter, sheet, field, codebook, variable, code, coder,
    round, purpose, outcome, reason, order, sample, post, queue, language, setting, repeat,
    source, day, word_list, way.
    """

    kind: str
    name: str
    known: tuple[str, ...] = ()


@dataclass(eq=False)
class AmbiguousName(CoderError):
    """A name given by the user means more than one thing (an external id of two posts, say)."""

    kind: str
    name: str


@dataclass(eq=False)
class NameTaken(CoderError):
    """A name for a new sample, round or queue is already used. `kind` as in `UnknownName`."""

    kind: str
    name: str


@dataclass(eq=False)
class Cancelled(CoderError):
    """The user stopped a long task; nothing of it was kept."""


# --- codebooks --------------------------------------------------------------------------------


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


# --- coding -----------------------------------------------------------------------------------


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


# --- samples, packets, agreement --------------------------------------------------------------


@dataclass(eq=False)
class SampleTooLarge(CoderError):
    """More posts were asked for than there are to draw from."""

    size: int
    frame: int


@dataclass(eq=False)
class SampleTooSmall(CoderError):
    """Fewer posts were asked for than the minimum of each stratum comes to."""

    size: int
    needed: int


@dataclass(eq=False)
class NothingToDraw(CoderError):
    """There is no post to draw, or to put together by hand."""


@dataclass(eq=False)
class CannotEnlarge(CoderError):
    """A sample cannot be continued by a larger one.

    `reason` is one of: kind, frame, size.
    """

    sample: str
    reason: str


@dataclass(eq=False)
class FieldLocked(CoderError):
    """A field of posts cannot be among those that coders see.

    `reason` is one of: purpose (the round's), pseudonym (it would give the author away).
    """

    field: str
    reason: str


@dataclass(eq=False)
class NotAPacket(CoderError):
    """The file is a project but not a packet."""

    file: str


@dataclass(eq=False)
class OnlyInProject(CoderError):
    """A packet cannot do this; the owner's project can."""

    file: str


@dataclass(eq=False)
class PacketOfAnotherProject(CoderError):
    """The packet belongs to another project."""

    file: str


@dataclass(eq=False)
class PacketTextsDiffer(CoderError):
    """Some posts of the packet carry another text than in the project."""

    file: str
    posts: int


@dataclass(eq=False)
class NothingToReport(CoderError):
    """There is nothing to count yet. `what` is one of: agreement, frequencies, screening."""

    what: str


@dataclass(eq=False)
class RoundUnfinished(CoderError):
    """Posts of the round are still to be coded; its disagreements cannot be settled yet."""

    round: str
    left: int


# --- screening --------------------------------------------------------------------------------


@dataclass(eq=False)
class BadTerm(CoderError):
    """A line of a word list holds nothing that could be looked for, or anything would be found."""

    word_list: str
    line: int
    term: str


@dataclass(eq=False)
class EmptyWordList(CoderError):
    """A word list holds no term, so that no post could be in the study."""

    word_list: str
