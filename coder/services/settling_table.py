"""Decisions on disagreements from a table: post, variable, code, and why."""

from dataclasses import dataclass, field
from pathlib import Path

from coder.domain.adjudication import REASONS, Remark
from coder.domain.errors import UnknownName
from coder.exchange.coding_table import read_coding_table
from coder.services import naming, table_coding
from coder.services.adjudication import Adjudication, Choice
from coder.services.session import Session
from coder.storage import posts


@dataclass(frozen=True, slots=True)
class SettlingReport:
    """What a table of decisions brought; `left` disagreements of the round are still open."""

    lines: int
    decided: int
    unchanged: int
    left: int


@dataclass(slots=True)
class _Row:
    codes: list[str] = field(default_factory=list[str])
    reason: str = ""
    note: str = ""


def settle_from_table(session: Session, found: Adjudication, path: Path) -> SettlingReport:
    """Decide what a table says, all of it or nothing; undone as one act.

    One row a code, several for a multi-choice variable, an empty code where none applies. The
    columns `reason` and `note` may be missing. Raises what `decide` and reading a table raise.
    """
    lines = read_coding_table(path)
    external = posts.rows_of_external_ids(session.file)
    rows: dict[tuple[int, str], _Row] = {}
    for line in lines:
        post = table_coding.post_of(session, external, line)
        variable = naming.find_variable(found.codebook, line.variable)
        row = rows.setdefault((post, variable.uid), _Row())
        if line.code:
            row.codes.append(naming.find_code(variable, line.code).uid)
        row.reason = _reason(line.reason) or row.reason
        row.note = line.note or row.note
    choices = [
        Choice(post, uid, tuple(row.codes), Remark(row.reason, row.note))
        for (post, uid), row in rows.items()
    ]
    new = [each for each in choices if not _stands(found, each)]
    if new:
        found.decide_all(new)
    left = len(found.items) - found.settled
    return SettlingReport(len(lines), len(new), len(choices) - len(new), left)


def _stands(found: Adjudication, chosen: Choice) -> bool:
    decided = found.decided(found.item(chosen.post_id, chosen.variable_uid))
    return (
        decided is not None
        and set(decided.codes) == set(chosen.codes)
        and decided.remark == chosen.remark
    )


def _reason(said: str) -> str:
    """Return one of REASONS, also where it is written with spaces. Raises UnknownName."""
    name = "_".join(said.casefold().replace("-", " ").split())
    if name and name not in REASONS:
        raise UnknownName("reason", said, REASONS)
    return name
