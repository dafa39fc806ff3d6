"""docs/file-format.md names every table and column of a project, and no other."""

import re
import sqlite3
from pathlib import Path

from coder.storage import schema

PAGE = Path(__file__).parents[2] / "docs" / "file-format.md"


def documented() -> dict[str, list[str]]:
    tables: dict[str, list[str]] = {}
    table = ""
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        heading = re.fullmatch(r"### (\w+)", line)
        if heading:
            table = heading[1]
            tables[table] = []
        row = re.match(r"\| (\w+) \| \S", line)
        if row and row[1] != "column":
            tables[table].append(row[1])
    return tables


def in_the_file() -> dict[str, list[str]]:
    db = sqlite3.connect(":memory:")
    try:
        for statement in (*schema.TABLES, *schema.TRIGGERS, *schema.VIEWS):
            db.execute(statement)
        names = [
            name
            for (name,) in db.execute(
                "SELECT name FROM sqlite_master WHERE type IN('table','view') "
                "AND name NOT LIKE 'post_fts_%' AND name NOT LIKE 'sqlite_%'"
            )
        ]
        return {
            name: [row[1] for row in db.execute(f"PRAGMA table_info({name})")] for name in names
        }
    finally:
        db.close()


def test_every_table_and_column_is_described():
    assert documented() == in_the_file()
