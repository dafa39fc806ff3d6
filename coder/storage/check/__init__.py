"""What `coder check` proves of a project file, without writing to it."""

import sqlite3
from collections.abc import Callable, Iterator

from coder.domain.codebook import Codebook
from coder.storage.check import (
    backup,
    code_history,
    codebook_rows,
    draws,
    given_codes,
    heads,
    material,
    packet,
    pointers,
    queue_places,
    search,
    texts,
    whole_file,
)
from coder.storage.check.finding import Finding, Look
from coder.storage.failures import known_failure
from coder.storage.project_file import ProjectFile

__all__ = ["CHECKS", "Finding", "Look", "findings"]

CACHE_KIB = 64_000
MAPPED_BYTES = 1 << 34
"""How much of the file is read in place: a fifth faster than through the cache."""

CHECKS: tuple[Callable[[Look], Iterator[Finding]], ...] = (
    whole_file.check,
    heads.check,
    pointers.check_parents,
    given_codes.check,
    pointers.check_undone,
    queue_places.check,
    codebook_rows.check,
    code_history.check,
    texts.check,
    material.check,
    draws.check,
    texts.tombstones,
    search.check,
    packet.check,
    backup.check,
)
"""All checks but that of the pages, which comes first."""


def findings(
    file: ProjectFile, codebook: Codebook | None, checked: dict[str, int] | None = None
) -> Iterator[Finding]:
    """Yield what does not hold in a project, or nothing; `checked` is filled with figures.

    All checks see the same state of the project, also while somebody codes in it. After damage
    to the file itself the others are left out: they could not be trusted.
    """
    look = Look(file, codebook, {} if checked is None else checked)
    db = file.db
    db.execute(f"PRAGMA cache_size=-{CACHE_KIB}")
    db.execute(f"PRAGMA mmap_size={MAPPED_BYTES}")
    db.execute("BEGIN")
    try:
        damaged = list(whole_file.damage(look))
        yield from damaged
        if damaged:
            return
        for check in CHECKS:
            yield from check(look)
    except sqlite3.DatabaseError as error:
        # Damage inside a value (text that is no UTF-8) shows only when the value is read.
        if known_failure(error, file.path) is None and "decode" not in str(error):
            raise
        yield Finding(1, "damaged", 1, str(error))
    finally:
        if db.in_transaction:
            db.execute("COMMIT")
