"""Project files and packets turned back into what older versions of the program wrote."""

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from coder.storage import schema


def before_hashes_apart(path: Path) -> None:
    """Make a project as it was when the posts held the hashes of their texts."""
    post = next(s for s in schema.TABLES if s.startswith("CREATE TABLE post("))
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("BEGIN")
        view = next(s for s in schema.VIEWS if s.startswith("CREATE VIEW codings_tidy"))
        db.execute("DROP VIEW codings_tidy")
        old = post.replace("post(", "old_post(", 1).replace(
            "of TEXT,", "of TEXT, text_hash INTEGER,"
        )
        db.execute(old.replace("repost_of) IS", "repost_of,text_hash) IS"))
        db.execute(
            "INSERT INTO old_post SELECT post.*,coalesce(text_hash,-9223372036854775808) "
            "FROM post LEFT JOIN post_hash ON post_id=id"
        )
        db.execute("DROP TABLE post")
        db.execute("DROP TABLE post_hash")
        db.execute("ALTER TABLE old_post RENAME TO post")
        db.execute("CREATE INDEX post_absent ON post(state) WHERE state<>'present'")
        db.execute(view)
        db.execute("DELETE FROM _sqlite_migrations WHERE name<>'0001_initial'")
        db.execute(
            "UPDATE post SET text_hash=-9223372036854775808 WHERE id=(SELECT max(id) FROM post)"
        )
        db.execute("UPDATE meta SET value=value-1 WHERE key='indexed_to'")
        db.execute("COMMIT")


def before_coder_views(path: Path) -> None:
    """Make a project as it was before coders saw more or less of a post."""
    with closing(sqlite3.connect(path)) as db:
        db.execute("DROP TABLE pseudonym")
        db.execute("DROP TABLE shown_field")
        db.execute("ALTER TABLE round_coder DROP COLUMN spread")
        db.execute("DELETE FROM variable WHERE uid='mark.parent_seen'")
        db.execute("DELETE FROM _sqlite_migrations WHERE name='0004_coder_view'")
        db.commit()


def before_final_states(path: Path) -> None:
    """Make a project as it was when final codings had no state."""
    with closing(sqlite3.connect(path)) as db:
        db.execute("DROP VIEW final_codes")
        db.execute("CREATE VIEW final_codes AS SELECT post_id,value FROM coding")
        db.execute("DELETE FROM _sqlite_migrations WHERE name='0005_final_states'")
        db.commit()


def from_the_first(path: Path) -> None:
    """Make a project as the first version wrote it."""
    before_coder_views(path)
    before_final_states(path)
    before_hashes_apart(path)


OLDER: Mapping[str, Callable[[Path], None]] = {
    "first": from_the_first,
    "before coder views": before_coder_views,
    "before final states": before_final_states,
}
