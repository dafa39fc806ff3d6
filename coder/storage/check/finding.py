"""What a check hands over, and the SQL that its modules share."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from coder.domain.codebook import Codebook
from coder.storage.project_file import ProjectFile


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that does not hold: `check` 1-12, `what` a fixed word, one example of `count`."""

    check: int
    what: str
    count: int
    example: str


@dataclass(frozen=True, slots=True)
class Look:
    """The file under the glass, its codebook in force, and how much was looked at so far.

    `codebook` is None where the body of the live revision cannot be read.
    """

    file: ProjectFile
    codebook: Codebook | None
    checked: dict[str, int] = field(default_factory=dict[str, int])

    def count(self, what: str, n: int) -> None:
        """Add to what was looked at."""
        self.checked[what] = self.checked.get(what, 0) + n

    @property
    def in_packet(self) -> bool:
        """Tell whether the file is a packet."""
        return self.file.role == "packet"


def printed_post(row: str) -> str:
    """Return SQL for the printed name of the post whose row id the SQL `row` gives."""
    return (
        "(SELECT lower(hex(source.uid))||'-'||post.place FROM post "
        f"JOIN source ON source.id=post.source_id WHERE post.id={row})"
    )


def counted(
    look: Look,
    check: int,
    what: str,
    select: str,
    parameters: Mapping[str, object] | None = None,
) -> Iterator[Finding]:
    """Yield one finding for all rows of a SELECT, whose first column names them, if there are any.

    `select` gives one column, `example`.
    """
    n, example = look.file.db.execute(
        f"SELECT count(*),min(example) FROM ({select})", parameters or {}
    ).fetchone()
    if n:
        yield Finding(check, what, n, "" if example is None else str(example))


def listed(check: int, what: str, examples: list[str]) -> Iterator[Finding]:
    """Yield one finding for a list of examples, if there are any."""
    if examples:
        yield Finding(check, what, len(examples), min(examples))
