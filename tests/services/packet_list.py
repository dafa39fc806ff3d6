"""What a packet may hold, by table and column, and a walk that finds what is off that list."""

import sqlite3
from pathlib import Path

from coder.storage import schema
from tests.services.second_coder import SECOND

ANYTHING: set[object] = set()
ALLOWED: dict[str, dict[str, set[object]]] = {
    "_sqlite_migrations": {"id": ANYTHING, "migration_set": {"coder"},
        "name": {*schema.KNOWN_MIGRATIONS}, "applied_at": ANYTHING},
    "meta": {"key": {"project_uid", "copy_uid", "role", "packet_coder", "round_name_hash",
        "language", "live_revision", "codebook_lineage"}, "value": ANYTHING},
    "coder": {"id": ANYTHING, "uid": ANYTHING, "name": {SECOND}, "kind": {"person"}},
    "source": {"id": ANYTHING, "uid": ANYTHING, "name": {"packet 1"}, "options": {"{}"},
        "counts": {"{}"}},
    "post": {"id": ANYTHING, "source_id": {1}, "place": ANYTHING, "state": {"present"},
        "text": ANYTHING, "posted_at": ANYTHING},
    "revision": {"id": {1}, "uid": ANYTHING, "n": {1}, "kind": {"meaning"}, "body": ANYTHING},
    "variable": {"id": ANYTHING, "uid": ANYTHING, "kind": ANYTHING, "level": ANYTHING,
        "required": ANYTHING, "applies_when": ANYTHING, "pos": ANYTHING, "label": ANYTHING,
        "archived": {0}},
    "code": {"id": ANYTHING, "uid": ANYTHING, "variable_id": ANYTHING, "grp": ANYTHING,
        "pos": ANYTHING, "label": ANYTHING, "key": ANYTHING, "colour": ANYTHING,
        "is_exclusive": ANYTHING, "is_missing": ANYTHING, "archived": ANYTHING},
    "sample": {"id": {1}, "uid": ANYTHING, "name": {"packet"}, "method": {"{}"}},
    "sample_post": {"sample_id": {1}, "pos": ANYTHING, "post_id": ANYTHING},
    "round": {"id": {1}, "uid": ANYTHING, "name": {"packet"}, "purpose": {"reliability"},
        "sample_id": {1}, "revision_id": {1}, "coder_view": {'["text", "day", "links", "parent"]'}},
    "round_coder": {"round_id": {1}, "coder_id": {1}, "spread": {0}},
    "queue": {"id": {1}, "uid": ANYTHING, "coder_id": {1}, "round_id": {1}, "name": {"packet"},
        "variables": ANYTHING, "order_rule": {'{"order": "packet"}'}},
    "assignment": {"queue_id": {1}, "pos": ANYTHING, "post_id": ANYTHING, "turn": ANYTHING,
        "finished": {0}},
    "post_fts_config": {"k": {"version"}, "v": ANYTHING},
    "post_fts_data": {"id": {1, 10}, "block": ANYTHING},
}  # fmt: skip
"""By table and column, what a packet may hold: some values, or anything."""

ALLOWED_WITH_OWN_WORK: dict[str, dict[str, set[object]]] = {
    **ALLOWED,
    "assignment": {**ALLOWED["assignment"], "finished": {0, 1}},
    "decision": {"id": ANYTHING, "uid": ANYTHING, "copy_uid": ANYTHING, "act": ANYTHING,
        "coder_id": {1}, "round_id": {1}, "post_id": ANYTHING, "variable_id": ANYTHING,
        "made_by": {1}, "value": ANYTHING, "parent": ANYTHING, "kind": {"code", "undo", "redo"},
        "undoes": ANYTHING, "revision_id": {1}, "decided_at": ANYTHING, "shown_ms": ANYTHING},
    "coding": {"variable_id": ANYTHING, "coder_id": {1}, "round_id": {1}, "post_id": ANYTHING,
        "value": ANYTHING, "decision_id": ANYTHING, "heads": ANYTHING},
}  # fmt: skip


def off_the_list(packet: Path, allowed: dict[str, dict[str, set[object]]]) -> list[object]:
    """Return what a packet holds that is not allowed: table, column, value."""
    found: list[object] = []
    db = sqlite3.connect(packet)
    try:
        names = db.execute("SELECT name FROM sqlite_schema WHERE type='table'").fetchall()
        for (table,) in names:
            if table == "post_fts":
                continue  # its shadow tables are walked
            columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
            for row in db.execute(f"SELECT * FROM {table}"):
                for column, value in zip(columns, row, strict=True):
                    known = allowed.get(table, {}).get(column)
                    empty = value is None or value in {"", b""}
                    if not empty and (known is None or (known and value not in known)):
                        found.append((table, column, value))
    finally:
        db.close()
    return found
