"""Bring a project file to the present schema; imported only when something is pending."""

from typing import TYPE_CHECKING

from sqlite_utils import Migrations  # noqa: TID253  (this module is imported inside functions)

from coder.domain.marks import PARENT_SEEN
from coder.storage import schema

if TYPE_CHECKING:
    import sqlite3

    from sqlite_utils import Database


_NOT_HASHED = -(1 << 63)
"""What stood in a post's hash until it was worked out."""


def apply_pending(connection: "sqlite3.Connection") -> None:
    """Apply every migration that the file has not had yet, each in a transaction."""
    from sqlite_utils import Database

    project_migrations().apply(Database(connection, execute_plugins=False))


def project_migrations() -> Migrations:
    """Return the migrations of a project file, oldest first."""
    migrations = Migrations(schema.MIGRATION_SET)

    @migrations(name="0001_initial")
    def initial(db: "Database") -> None:  # pyright: ignore[reportUnusedFunction]
        for statement in (*schema.TABLES, *schema.TRIGGERS, *schema.VIEWS):
            db.conn.execute(statement)

    @migrations(name="0002_hashes_apart")
    def hashes_apart(db: "Database") -> None:  # pyright: ignore[reportUnusedFunction]
        columns = {row[1] for row in db.conn.execute("PRAGMA table_info(post)")}
        if "text_hash" in columns:
            _take_hashes_out(db.conn)

    @migrations(name="0003_places_of_repeats")
    def places_of_repeats(db: "Database") -> None:  # pyright: ignore[reportUnusedFunction]
        _put_repeats_in_order(db.conn)

    @migrations(name="0004_coder_view")
    def coder_view(db: "Database") -> None:  # pyright: ignore[reportUnusedFunction]
        _add_coder_view(db.conn)

    @migrations(name="0005_final_states")
    def final_states(db: "Database") -> None:  # pyright: ignore[reportUnusedFunction]
        _put_final_view(db.conn)

    @migrations(name="0006_final_as_told")
    def final_as_told(db: "Database") -> None:  # pyright: ignore[reportUnusedFunction]
        _put_final_view(db.conn)

    return migrations


def _put_final_view(connection: "sqlite3.Connection") -> None:
    view = next(s for s in schema.VIEWS if s.startswith("CREATE VIEW final_codes"))
    connection.execute("DROP VIEW final_codes")
    connection.execute(view)


def _add_coder_view(connection: "sqlite3.Connection") -> None:
    """Add what coder views and spread samples need, where it is missing."""
    present = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
    for statement in schema.TABLES:
        if any(f"TABLE {name}(" in statement for name in {"pseudonym", "shown_field"} - present):
            connection.execute(statement)
    if "spread" not in {row[1] for row in connection.execute("PRAGMA table_info(round_coder)")}:
        connection.execute("ALTER TABLE round_coder ADD COLUMN spread INTEGER NOT NULL DEFAULT 0")
    connection.execute(
        "INSERT OR IGNORE INTO variable(uid,kind,level,required,pos,label) "
        "SELECT ?1,'mark',level,0,pos+1,?1 FROM variable WHERE kind='mark' "
        "ORDER BY pos DESC LIMIT 1",
        (PARENT_SEEN,),
    )


def _take_hashes_out(connection: "sqlite3.Connection") -> None:
    """Move the hashes of texts out of the posts; SQLite lets no column of a CHECK be dropped."""
    tables = {statement.split("(")[0]: statement for statement in schema.TABLES}
    post = tables["CREATE TABLE post"]
    view = next(s for s in schema.VIEWS if s.startswith("CREATE VIEW codings_tidy"))
    connection.execute(tables["CREATE TABLE post_hash"])
    connection.execute(
        "INSERT INTO post_hash SELECT id,text_hash FROM post "
        "WHERE text_hash IS NOT NULL AND text_hash<>?",
        (_NOT_HASHED,),
    )
    connection.execute("DROP VIEW codings_tidy")
    connection.execute(post.replace("CREATE TABLE post(", "CREATE TABLE post_without(", 1))
    names = ",".join(row[1] for row in connection.execute("PRAGMA table_info(post_without)"))
    connection.execute(f"INSERT INTO post_without({names}) SELECT {names} FROM post")
    connection.execute("DROP TABLE post")
    connection.execute("ALTER TABLE post_without RENAME TO post")
    connection.execute(tables["CREATE INDEX post_absent ON post"])
    connection.execute(view)


def _put_repeats_in_order(connection: "sqlite3.Connection") -> None:
    """Let groups of repeats be made anew where their posts have no order; they are derived."""
    index = next(s for s in schema.TABLES if s.startswith("CREATE INDEX post_repost "))
    connection.execute(index.replace("CREATE INDEX", "CREATE INDEX IF NOT EXISTS", 1))
    if any(row[1] == "place" for row in connection.execute("PRAGMA table_info(repeat_group)")):
        return
    connection.execute("DROP TABLE repeat_group")
    for statement in schema.TABLES:
        if "repeat_group(" in statement:
            connection.execute(statement)
    connection.execute("UPDATE meta SET value='0' WHERE key='grouped_to'")
