"""Check 11: a packet holds one coder's work and nothing that is off the list."""

from collections.abc import Iterator

from coder.domain.coder_view import HANDLE, PSEUDONYM, STORED
from coder.storage.check.finding import Finding, Look, counted, listed
from coder.storage.check.whole_file import declared_names
from coder.storage.packet_file import DAY, NEUTRAL, ORDER

META = frozenset(
    {
        "project_uid", "copy_uid", "role", "packet_coder", "round_name_hash", "language",
        "live_revision", "indexed_to", "grouped_to", "index_made_apart", "codebook_lineage",
    }
)  # fmt: skip
"""The entries a packet may have."""

EMPTY = (
    "raw", "event", "erasure", "screening", "sample_stratum", "arrival", "decision_arrival",
    "code_history", "pseudonym",
)  # fmt: skip
"""Tables of which a packet has no row."""

SINGLE = ("coder", "round", "round_coder", "queue", "sample", "revision")
"""Tables of which a packet has one row."""

OFF_THE_LIST = {
    "coder": "kind<>'person' OR role IS NOT NULL "
    "OR lower(hex(uid)) IS NOT (SELECT value FROM meta WHERE key='packet_coder')",
    "round": f"name<>'{NEUTRAL}' OR coefficient IS NOT NULL OR threshold IS NOT NULL "
    "OR opened_at<>'' OR outcome IS NOT NULL",
    "round_coder": "reads_round_id IS NOT NULL OR spread<>0",
    "shown_field": "NOT EXISTS(SELECT 1 FROM round,json_each(coder_view) v WHERE v.value=field) "
    f"OR field NOT IN {STORED} OR (field='{PSEUDONYM}' AND value GLOB '*[^0-9]*') "
    f"OR (field='{HANDLE}' AND EXISTS(SELECT 1 FROM shown_field WHERE field='{PSEUDONYM}'))",
    "queue": f"name<>'{NEUTRAL}' OR order_rule<>'{ORDER}'",
    "sample": f"name<>'{NEUTRAL}' OR parent IS NOT NULL OR method<>'{{}}' OR drawn_at<>''",
    "sample_post": "stratum IS NOT NULL",
    "revision": "parent IS NOT NULL OR made_at<>''",
    "source": f"name NOT GLOB '{NEUTRAL} [0-9]*' OR member<>'' OR sha256<>'' OR reader<>'' "
    "OR options<>'{}' OR provenance IS NOT NULL OR counts<>'{}' OR problems IS NOT NULL "
    "OR imported_at<>''",
    "post": "state<>'present' OR coalesce(external_id,author,author_id,posted_raw,lang,kind,url,"
    f"parent_ref,repost_of) IS NOT NULL OR length(posted_at)>{DAY}",
    "decision": "made_by<>coder_id OR reason IS NOT NULL OR kind='adjudicate'",
}
"""By table, what a row of a packet must not be (SQL)."""


def check(look: Look) -> Iterator[Finding]:
    """Check a packet against the list; a project passes unseen."""
    if not look.in_packet:
        return
    yield from _tables(look)
    for table, condition in OFF_THE_LIST.items():
        yield from counted(
            look, 11, f"{table}_off_list",
            f"SELECT rowid AS example FROM {table} WHERE {condition}"
            if table not in {"sample_post", "round_coder", "shown_field"}
            else f"SELECT '{table}' AS example FROM {table} WHERE {condition}",
        )  # fmt: skip
    yield from counted(
        look, 11, "post_outside_sample",
        "SELECT id AS example FROM post WHERE id NOT IN (SELECT post_id FROM sample_post)",
    )  # fmt: skip
    if not look.file.meta("indexed_to"):
        yield from _index_without_indexing(look)


def _tables(look: Look) -> Iterator[Finding]:
    db = look.file.db
    known = declared_names(tables=True) | declared_names(tables=False)
    strange = [
        str(name)
        for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type IN('table','view')")
        if name not in known
        and not str(name).startswith(("sqlite_", "_sqlite_migrations", "post_fts_"))
    ]
    yield from listed(11, "strange_table", strange)
    strange = [str(key) for (key,) in db.execute("SELECT key FROM meta") if key not in META]
    yield from listed(11, "strange_meta", strange)
    for table in (*EMPTY, *SINGLE):
        n = db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        if n > (table in SINGLE):
            yield Finding(11, f"{table}_rows", n, table)


def _index_without_indexing(look: Look) -> Iterator[Finding]:
    """Check that a packet nobody has searched in yet came without an index of words."""
    # An empty index has its structure and average records alone.
    n = look.file.db.execute("SELECT count(*) FROM post_fts_idx").fetchone()[0]
    if n:
        yield Finding(11, "index_rows", n, "post_fts")
    yield from counted(look, 11, "repeat_rows", "SELECT post_id AS example FROM repeat_group")
    yield from counted(look, 11, "hash_rows", "SELECT post_id AS example FROM post_hash")
