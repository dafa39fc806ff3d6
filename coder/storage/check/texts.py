"""Check 6, texts: hashes, groups of repeats and the study's posts follow from what is there."""

from collections.abc import Iterator

from coder.domain.canonical import readings
from coder.domain.ids import post_uid
from coder.domain.marks import IN_STUDY
from coder.domain.screening.vocabulary import Vocabulary
from coder.storage import posts, repeats, screening, search_index, word_index
from coder.storage.check.finding import Finding, Look, counted, listed, printed_post
from coder.storage.list_hits import ListSearch

TEXTS_AT_ONCE = 1_000


def check(look: Look) -> Iterator[Finding]:
    """Check hashes, and repeats where all posts are hashed; the rest waits for the background."""
    indexed_to = search_index.indexed_to(look.file)
    yield from _hashes(look, indexed_to)
    if min(indexed_to, search_index.grouped_to(look.file)) >= posts.newest(look.file):
        yield from _repeats(look)
    yield from _screening(look)
    if indexed_to >= posts.newest(look.file):
        yield from _rule(look)


def _hashes(look: Look, indexed_to: int) -> Iterator[Finding]:
    rows = look.file.db.execute(
        "SELECT id,text,text_hash FROM post LEFT JOIN post_hash ON post_id=id WHERE state='present'"
    )
    wrong: list[int] = []
    n = 0
    while some := rows.fetchmany(TEXTS_AT_ONCE):
        n += len(some)
        # A text that is not there has the hash of an empty one here, and none in the file.
        hashes = readings([text or "" for _, text, _ in some])[1]
        for (row, text, stored), found in zip(some, hashes, strict=True):
            wanted = None if text is None else found
            if stored != wanted and not (stored is None and row > indexed_to):
                wrong.append(row)
    look.count("posts", n)
    if wrong:
        yield Finding(6, "text_hash", len(wrong), _printed(look, wrong[0]))


def _repeats(look: Look) -> Iterator[Finding]:
    """Check that the groups of repeats follow from ids, texts and marks."""
    wanted, present = repeats.derive(look.file).rows, repeats.rows(look.file)
    wrong = [row for row in present.keys() | wanted.keys() if present.get(row) != wanted.get(row)]
    look.count("repeats", len(wanted))
    if wrong:
        yield Finding(6, "repeat_group", len(wrong), _printed(look, min(wrong)))


def _screening(look: Look) -> Iterator[Finding]:
    """Check that a post is in the study by its mark where there is one, else by the rules."""
    yield from counted(
        look, 6, "screening",
        f"SELECT {printed_post('screening.post_id')} AS example FROM screening "
        "LEFT JOIN (SELECT post_id,value FROM coding JOIN variable ON variable.id=variable_id "
        "WHERE variable.uid=:mark AND value IS NOT NULL) AS marked "
        "ON marked.post_id=screening.post_id "
        "WHERE in_study<>CASE marked.value WHEN 'true' THEN 1 WHEN 'false' THEN 0 "
        "ELSE by_rule END",
        {"mark": IN_STUDY},
    )  # fmt: skip


def _rule(look: Look) -> Iterator[Finding]:
    """Check that the rule in force takes in what is written down as taken in by it."""
    ruled = screening.in_force(look.file)
    if ruled is None:
        return
    search = ListSearch(look.file, lambda: Vocabulary(word_index.vocabulary(look.file)))
    wanted = screening.screen(look.file, ruled.rule, search).posts
    rows = look.file.db.execute("SELECT post_id,by_rule FROM screening").fetchall()
    look.count("screened", len(rows))
    wrong = [post for post, by_rule in rows if by_rule != (post in wanted)]
    if wrong:
        yield Finding(6, "screening_rule", len(wrong), _printed(look, min(wrong)))


def _printed(look: Look, row: int) -> str:
    return str(look.file.db.execute(f"SELECT {printed_post('?')}", (row,)).fetchone()[0])


def tombstones(look: Look) -> Iterator[Finding]:
    """Check that erased and known-by-name posts are empty and leave no trace (check 9)."""
    yield from counted(
        look, 9, "post_not_empty",
        f"SELECT {printed_post('p.id')} AS example FROM post p WHERE p.state<>'present' AND "
        "coalesce(external_id,author,author_id,posted_at,posted_raw,text,url,parent_ref,"
        "repost_of) IS NOT NULL",
    )  # fmt: skip
    yield from counted(
        look, 9, "hash_left",
        f"SELECT coalesce({printed_post('post_id')},post_id) AS example FROM post_hash "
        "WHERE NOT EXISTS(SELECT 1 FROM post WHERE post.id=post_id AND state='present')",
    )  # fmt: skip
    erased = look.file.db.execute(
        "SELECT post.id,source.id,source.uid,place FROM post JOIN source ON source.id=source_id "
        "WHERE state='erased'"
    ).fetchall()
    look.count("erased", len(erased))
    yield from listed(9, "erasure_missing", _without_erasure(look, erased))
    yield from counted(
        look, 9, "erased_post_present",
        f"SELECT {printed_post('post.id')} AS example FROM erasure "
        "JOIN source ON source.uid=erasure.source_uid "
        "JOIN post ON post.source_id=source.id AND post.place=erasure.place "
        "WHERE post.state='present'",
    )  # fmt: skip
    yield from counted(
        look, 9, "note_left",
        f"SELECT {printed_post('d.post_id')} AS example FROM decision d "
        "JOIN post ON post.id=d.post_id JOIN variable v ON v.id=d.variable_id "
        "WHERE post.state='erased' "
        "AND (d.reason IS NOT NULL OR (v.uid='mark.note' AND d.value IS NOT NULL))",
    )  # fmt: skip


def _without_erasure(look: Look, erased: list[tuple[int, int, bytes, int]]) -> list[str]:
    known = {uid for (uid,) in look.file.db.execute("SELECT uid FROM erasure")}
    return [
        f"{source.hex()}-{place}"
        for _, _, source, place in erased
        if post_uid(source, place) not in known
    ]
