"""What can be wrong in the project of `healthy`: how to plant it, and what must be found."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from coder.services.checking import CheckReport
from coder.storage import schema

Found = set[tuple[int, str]]
ROW = "(SELECT id FROM variable WHERE uid='asiat.{}')"
TOPIC, FEELING = ROW.format("aihe"), ROW.format("tunne")
MARK = "(SELECT id FROM variable WHERE uid='mark.{}')"
GONE = "x'" + "99" * 16 + "'"


def plant(path: Path, statements: Iterable[str]) -> None:
    """Change a project behind its back; its triggers are there again afterwards."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA foreign_keys=off")
        db.execute("PRAGMA ignore_check_constraints=on")
        for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type='trigger'").fetchall():
            db.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            changes = db.total_changes
            db.execute(statement)
            if statement.startswith(("UPDATE", "DELETE")):
                assert db.total_changes > changes, "no such damage: " + statement
        for statement in schema.TRIGGERS:
            db.execute(statement)


def kinds(report: CheckReport) -> Found:
    return {(finding.check, finding.what) for finding in report.findings}


HEAD = (
    "(SELECT decision_id FROM coding JOIN decision d ON d.id=decision_id "
    "WHERE heads=1 AND d.kind='code' AND coding.variable_id={} AND coding.value IS NOT NULL "
    "AND d.coder_id=2 LIMIT 1)"
)
CHAIN = (
    "FROM decision a JOIN decision b ON b.parent=a.uid JOIN decision c ON c.parent=b.uid "
    "WHERE a.parent IS NULL AND NOT EXISTS(SELECT 1 FROM decision d WHERE d.parent=c.uid) "
    "AND c.coder_id=2"
)
TWO_HEADS = (
    "FROM coding JOIN decision d USING(variable_id,coder_id,round_id,post_id) "
    "WHERE heads=2 AND d.parent IS NULL"
)


def give(variable: str, value: str) -> list[str]:
    """Return how to change both a decision and the coding that follows from it."""
    return [
        f"UPDATE decision SET value='{value}' WHERE id={HEAD.format(variable)}",
        f"UPDATE coding SET value='{value}' WHERE decision_id={HEAD.format(variable)}",
    ]


DAMAGE: list[tuple[list[str], Found]] = [
    (["INSERT INTO code_history VALUES(99,'x',0,NULL)"], {(1, "foreign_key")}),
    (["DROP TABLE screening"], {(1, "missing_table")}),
    (["DROP INDEX decision_child"], {(1, "missing_part")}),
    (["DELETE FROM meta WHERE key='project_uid'"], {(1, "missing_meta")}),
    (["DELETE FROM _sqlite_migrations"], {(1, "pending_migration")}),
    (
        ["UPDATE post SET author=CAST(x'ff' AS TEXT),text=CAST(x'68ff' AS TEXT) WHERE id=3"],
        {(1, "damaged")},
    ),
    # 2
    (
        [f"UPDATE coding SET value='[\"x\"]' WHERE decision_id={HEAD.format(TOPIC)}"],
        {(2, "coding_differs")},
    ),
    (
        [f"UPDATE coding SET heads=2 WHERE decision_id={HEAD.format(TOPIC)}"],
        {(2, "coding_differs")},
    ),
    (["UPDATE coding SET heads=1 WHERE heads=2"], {(2, "coding_differs")}),
    (
        [f"UPDATE coding SET decision_id=1 WHERE decision_id={HEAD.format(TOPIC)}"],
        {(2, "coding_differs")},
    ),
    ([f"DELETE FROM coding WHERE decision_id={HEAD.format(TOPIC)}"], {(2, "coding_missing")}),
    (
        [f"INSERT INTO coding VALUES({TOPIC},2,1,30,NULL,1,1)"],
        {(2, "coding_without_decision")},
    ),
    (["UPDATE arrival SET withdrawn_at=NULL"], {(2, "coding_differs")}),
    (["UPDATE arrival SET withdrawn_at='2026'"], {(2, "coding_without_decision")}),
    # 3
    ([f"INSERT INTO decision_parent SELECT c.uid,{GONE} {CHAIN}"], {(3, "parent_missing")}),
    ([f"INSERT INTO decision_parent SELECT {GONE},c.uid {CHAIN} LIMIT 1"], {(3, "parent_missing")}),
    (
        [
            "INSERT INTO decision_parent SELECT c.uid,"
            f"(SELECT uid FROM decision o WHERE o.post_id<>c.post_id) {CHAIN} LIMIT 1"
        ],
        {(3, "parent_elsewhere")},
    ),
    (
        [
            f"UPDATE decision SET parent={GONE} WHERE id=(SELECT c.id {CHAIN} AND c.kind='code' "
            "AND b.kind='code')"
        ],
        {(3, "parent_missing"), (2, "coding_differs")},
    ),
    (
        [f"INSERT INTO decision_parent SELECT b.uid,c.uid {CHAIN} LIMIT 1"],
        {(3, "circle"), (2, "coding_without_decision")},
    ),
    (
        [
            f"INSERT INTO decision_parent SELECT max(d.uid),min(d.uid) {TWO_HEADS} "
            "GROUP BY d.variable_id,d.coder_id,d.post_id LIMIT 1"
        ],
        {(3, "parents_without_first")},
    ),
    # 4
    (give(TOPIC, '["asiat.aihe.poissa"]'), {(4, "code_unknown")}),
    (give(TOPIC, '["asiat.tunne.viha"]'), {(4, "code_unknown")}),
    (give(TOPIC, '["asiat.aihe.jono","asiat.aihe.verkko"]'), {(4, "several_codes")}),
    (give(FEELING, '["asiat.tunne.viha","asiat.tunne.viha"]'), {(4, "code_twice")}),
    (give(TOPIC, "asiat.aihe.jono"), {(4, "value_unreadable")}),
    (give(TOPIC, '"asiat.aihe.jono"'), {(4, "value_unreadable")}),
    (give(TOPIC, "[3]"), {(4, "value_unreadable")}),
    (give(MARK.format("flag"), "yes"), {(4, "mark_unreadable")}),
    (give(MARK.format("note"), "yes"), {(4, "mark_unreadable")}),
    (give(MARK.format("skipped"), '"eilen"'), {(4, "mark_unreadable")}),
    (give(MARK.format("skipped"), '"2026-03-01T10:00:00"'), {(4, "mark_unreadable")}),
    (
        ["UPDATE revision SET body='{'"],
        {(4, "revision_unreadable"), (6, "codebook_unreadable")},
    ),
    # 5
    (
        [
            f"UPDATE decision SET undoes={GONE} WHERE id=(SELECT max(id) FROM decision "
            "WHERE kind='undo')"
        ],
        {(5, "undo_target")},
    ),
    (
        [
            f"UPDATE decision SET copy_uid={GONE} WHERE id=(SELECT max(id) FROM decision "
            "WHERE kind='undo' AND coder_id=2)"
        ],
        {(5, "undo_target")},
    ),
    (
        [
            "UPDATE decision SET value='[\"asiat.tunne.suru\"]' WHERE coder_id=2 "
            f"AND kind='undo' AND variable_id={FEELING} "
            "AND id IN (SELECT decision_id FROM coding)",
            "UPDATE coding SET value='[\"asiat.tunne.suru\"]' WHERE coder_id=2 "
            f"AND variable_id={FEELING} AND value IS NULL",
        ],
        {(5, "undo_value")},
    ),
    (
        [f"UPDATE decision SET undoes=uid WHERE id={HEAD.format(TOPIC)}"],
        {(5, "undo_by_other_kind")},
    ),
    # 6
    (["UPDATE assignment SET finished=1-finished WHERE pos=1"], {(6, "queue_finished")}),
    (["UPDATE assignment SET turn=turn+1 WHERE pos=1"], {(6, "queue_turn")}),
    (["UPDATE assignment SET turn=turn+1 WHERE turn>1000"], {(6, "queue_turn_of_skipped")}),
    (["UPDATE assignment SET turn=pos WHERE turn>1000"], {(6, "queue_turn_of_skipped")}),
    (["UPDATE assignment SET pos=90,turn=90 WHERE pos=39"], {(6, "queue_places")}),
    (["DELETE FROM assignment WHERE pos=20"], {(6, "queue_places"), (6, "queue_gap")}),
    (
        ["UPDATE queue SET variables='[\"poissa\"]'"],
        {(6, "queue_variable"), (6, "queue_finished")},
    ),
    (["UPDATE variable SET required=1-required WHERE uid='asiat.aihe'"], {(6, "variable_row")}),
    (["UPDATE code SET key='9' WHERE uid='asiat.aihe.jono'"], {(6, "code_row")}),
    (
        [f"INSERT INTO code(uid,variable_id,pos,label) VALUES('uusi',{TOPIC},9,'uusi')"],
        {(6, "not_archived")},
    ),
    (["UPDATE variable SET uid='mark.muu' WHERE uid='mark.example'"], {(6, "mark_row")}),
    (
        ["INSERT INTO code_history VALUES(1,'asiat.aihe.jono',1,'asiat.aihe.palvelu')"],
        {(6, "code_becomes")},
    ),
    (
        ["INSERT INTO revision SELECT 2,x'01',NULL,2,kind,made_at,body FROM revision"],
        {(6, "revision_roots")},
    ),
    (
        [f"INSERT INTO revision SELECT 2,x'01',{GONE},2,kind,made_at,body FROM revision"],
        {(6, "revision_parent")},
    ),
    (
        [
            "INSERT INTO revision SELECT 2,x'01',x'02',2,kind,made_at,body FROM revision",
            "INSERT INTO revision SELECT 3,x'02',x'01',3,kind,made_at,body FROM revision LIMIT 1",
        ],
        {(6, "revision_circle")},
    ),
    (
        ["UPDATE meta SET value='00' WHERE key='live_revision'"],
        {(6, "live_revision"), (6, "codebook_unreadable")},
    ),
    (["UPDATE post_hash SET text_hash=5 WHERE post_id=9"], {(6, "text_hash")}),
    (["DELETE FROM post_hash WHERE post_id=9"], {(6, "text_hash")}),
    (
        ["UPDATE post SET text='muuta tekstiä' WHERE id=9"],
        {(6, "text_hash"), (10, "word_not_found")},
    ),
    (["UPDATE repeat_group SET place=3-place"], {(6, "repeat_group")}),
    (["DELETE FROM repeat_group WHERE post_id=1"], {(6, "repeat_group")}),
    (["INSERT INTO repeat_group VALUES(20,20,1)"], {(6, "repeat_group")}),
    (["INSERT INTO screening VALUES(1,1,1,0)"], {(6, "screening"), (6, "queue_surplus")}),
    (
        [
            "INSERT INTO event(uid,at,kind,data) VALUES(x'01','2026-03-02T08:00:00Z','screening',"
            '\'{"rule": {"lists": []}}\')',
            "INSERT INTO screening SELECT id,1,id<>3,id<>3 FROM post",
        ],
        {(6, "screening_rule"), (6, "queue_surplus")},
    ),
    # 7
    (
        ["UPDATE source SET counts=json_set(counts,'$.kept',99) WHERE id=1"],
        {(7, "posts_and_skipped")},
    ),
    (
        ["UPDATE source SET counts=json_set(counts,'$.read',99) WHERE id=1"],
        {(7, "posts_and_skipped"), (7, "originals_missing")},
    ),
    (["UPDATE source SET counts='{}' WHERE id=1"], {(7, "counts_unreadable")}),
    (["UPDATE source SET problems=x'00' WHERE id=1"], {(7, "counts_unreadable")}),
    (["DELETE FROM raw WHERE source_id=2"], {(7, "originals_missing")}),
    (["UPDATE raw SET first_place=2 WHERE source_id=2"], {(7, "originals_missing")}),
    (
        [
            "UPDATE raw SET body=CAST(substr(body,1,length(body)-1)||x'00' AS BLOB) "
            "WHERE source_id=2"
        ],
        {(7, "originals_broken")},
    ),
    # 8
    (["UPDATE sample_post SET pos=90 WHERE sample_id=1 AND pos=12"], {(8, "sample_positions")}),
    (
        [
            "UPDATE sample_post SET pos=90 WHERE sample_id=1 AND pos=1",
            "UPDATE sample_post SET pos=1 WHERE sample_id=1 AND pos=2",
            "UPDATE sample_post SET pos=2 WHERE sample_id=1 AND pos=90",
        ],
        {(8, "redraw_differs")},
    ),
    (
        ["UPDATE sample SET method=json_set(method,'$.seed',4) WHERE name='puolikas'"],
        {(8, "redraw_differs")},
    ),
    (["INSERT INTO sample_stratum VALUES(1,'a',5,3)"], {(8, "strata")}),
    (["UPDATE sample_post SET stratum='a' WHERE sample_id=1 AND pos=1"], {(8, "strata")}),
    ([f"UPDATE sample SET parent={GONE} WHERE name='puolikas'"], {(8, "sample_parent")}),
    # 9
    (
        [
            "UPDATE post SET state='erased' WHERE id=(SELECT max(id) FROM post WHERE id<31 "
            "AND id NOT IN (SELECT post_id FROM decision))"
        ],
        {
            (9, "post_not_empty"),
            (9, "hash_left"),
            (9, "erasure_missing"),
            (9, "original_left"),
            (9, "word_left"),
        },
    ),
    (
        [
            "INSERT INTO erasure SELECT x'01',source.uid,place,'2026-01-01',NULL FROM post "
            "JOIN source ON source.id=source_id WHERE post.id=20"
        ],
        {(9, "erased_post_present")},
    ),
    # 10
    (
        [
            "UPDATE post_fts_data SET block=x'0000000400000000' WHERE id=(SELECT max(id) "
            "FROM post_fts_data)"
        ],
        {(10, "index_damaged")},
    ),
    (["INSERT INTO post_fts(post_fts) VALUES('delete-all')"], {(10, "word_not_found")}),
]


def damage_id(value: object) -> str:
    """Name a case by its statements or findings, the same in every process."""
    return str(sorted(value) if isinstance(value, set) else value)[:70]
