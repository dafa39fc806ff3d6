"""Check 1: the file is whole, and it is a project of a known schema."""

import sqlite3
from collections.abc import Iterator

from coder.storage import schema
from coder.storage.check.finding import Finding, Look, listed

MOST_PROBLEMS = 100


def damage(look: Look) -> Iterator[Finding]:
    """Check the pages of the file and that all tables are there.

    Where they are not, no other check can be trusted.
    """
    try:
        rows = look.file.db.execute(f"PRAGMA integrity_check({MOST_PROBLEMS})").fetchall()
    except sqlite3.DatabaseError as error:
        yield Finding(1, "damaged", 1, str(error))
        return
    problems = [str(row) for (row,) in rows if row != "ok"]
    if problems:
        yield Finding(1, "damaged", len(problems), problems[0])
        return
    yield from listed(1, "missing_table", _missing(look, tables=True))


def check(look: Look) -> Iterator[Finding]:
    """Check foreign keys, the parts of the schema and what every project says of itself.

    Opening the file has proved its application id, and that no migration is unknown.
    """
    db = look.file.db
    broken = [str(row[0]) for row in db.execute("PRAGMA foreign_key_check")]
    yield from listed(1, "foreign_key", broken)
    yield from listed(1, "pending_migration", pending_migrations(look))
    yield from listed(1, "missing_part", _missing(look, tables=False))
    wanted = ("project_uid", "copy_uid", "role", "live_revision")
    yield from listed(1, "missing_meta", [key for key in wanted if look.file.meta(key) is None])


def pending_migrations(look: Look) -> list[str]:
    """Return the names of the migrations that the file has not had yet."""
    applied = look.file.db.execute(
        "SELECT name FROM _sqlite_migrations WHERE migration_set=?", (schema.MIGRATION_SET,)
    )
    return sorted(set(schema.KNOWN_MIGRATIONS).difference(name for (name,) in applied))


def declared_names(*, tables: bool) -> set[str]:
    """Return the names of the tables a project has, or of its indexes, triggers and views."""
    # The name is the third word of a statement, but the fourth after CREATE VIRTUAL TABLE.
    words = [s.split() for s in (*schema.TABLES, *schema.TRIGGERS, *schema.VIEWS)]
    return {
        word[3 if word[1] == "VIRTUAL" else 2].partition("(")[0]
        for word in words
        if (word[1] in {"TABLE", "VIRTUAL"}) == tables
    }


def _missing(look: Look, *, tables: bool) -> list[str]:
    present = {str(name) for (name,) in look.file.db.execute("SELECT name FROM sqlite_schema")}
    return sorted(declared_names(tables=tables) - present)
