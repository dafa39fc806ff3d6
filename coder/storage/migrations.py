"""Bring a project file to the present schema; imported only when something is pending."""

from typing import TYPE_CHECKING

from sqlite_utils import Migrations  # noqa: TID253  (this module is imported inside functions)

from coder.storage import schema

if TYPE_CHECKING:
    import sqlite3

    from sqlite_utils import Database


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

    return migrations
