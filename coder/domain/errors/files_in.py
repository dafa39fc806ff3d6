"""What can go wrong with a file that comes in, and with what a user names."""

from dataclasses import dataclass

from coder.domain.errors.known import CoderError


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
