"""Checks 7 and 9, sources: every record is a post or was skipped, and its original is kept."""

import json
import zlib
from collections.abc import Iterator
from typing import Any

from coder.storage import sources
from coder.storage.check.finding import Finding, Look, listed
from coder.storage.sources import Source


def check(look: Look) -> Iterator[Finding]:
    """Check every source that was imported here."""
    for source in sources.all_of(look.file):
        if not source.sha256:
            continue  # known only from decisions that came with a packet
        look.count("sources", 1)
        yield from _counts(look, source)
        yield from _originals(look, source)
    yield from _traces_of_erased(look)


def _counts(look: Look, source: Source) -> Iterator[Finding]:
    """Check that each place is a post or was skipped, and that the counts say so.

    A post stays when a later reading skips its record: it may have been coded.
    """
    try:
        counts: dict[str, Any] = json.loads(source.counts)
        read, kept, skipped = counts["read"], counts["kept"], counts["skipped"]
        skips = {int(str(row[0])): str(row[1]) for row in sources.problems_of(look.file, source.id)}
    except (ValueError, KeyError, TypeError, zlib.error):
        yield Finding(7, "counts_unreadable", 1, source.name)
        return
    n, first, last = look.file.db.execute(
        "SELECT count(*),min(place),max(place) FROM post WHERE source_id=? AND state<>'stub'",
        (source.id,),
    ).fetchone()
    skipped_now = look.file.db.execute(
        "SELECT count(*) FROM json_each(?1) AS skip JOIN post "
        "ON post.source_id=?2 AND post.place=skip.value AND post.state<>'stub'",
        (json.dumps(list(skips)), source.id),
    ).fetchone()[0]
    agree = (
        n - skipped_now == kept
        and kept + len(skips) == read
        and sum(skipped.values()) == len(skips)
        and all(1 <= place <= read for place in (first, last, *skips) if place is not None)
    )
    if not agree:
        yield Finding(7, "posts_and_skipped", 1, f"{source.name}: {n} + {len(skips)} <> {read}")


def _originals(look: Look, source: Source) -> Iterator[Finding]:
    try:
        read = json.loads(source.counts)["read"]
    except (ValueError, KeyError, TypeError):
        return
    covered, broken = 0, list[str]()
    gap = False
    for first, n, body in look.file.db.execute(
        "SELECT first_place,n,body FROM raw WHERE source_id=? ORDER BY first_place", (source.id,)
    ):
        gap = gap or first != covered + 1
        covered = first + n - 1
        try:
            zlib.decompress(body)  # its checksum tells of a single wrong bit
        except zlib.error:
            broken.append(f"{source.name}: {first}")
    look.count("originals", covered)
    if gap or covered != read:
        yield Finding(7, "originals_missing", 1, f"{source.name}: {covered} <> {read}")
    yield from listed(7, "originals_broken", broken)


def _traces_of_erased(look: Look) -> Iterator[Finding]:
    erased: list[tuple[int, bytes, int]] = look.file.db.execute(
        "SELECT source.id,source.uid,place FROM post JOIN source ON source.id=source_id "
        "WHERE state='erased' AND sha256<>''"
    ).fetchall()
    left: list[str] = []
    for source_id, uid, place in erased:
        try:
            original = sources.original(look.file, source_id, place)
        except (zlib.error, ValueError, IndexError):
            continue  # check 7 tells of it
        if original is not None:
            left.append(f"{uid.hex()}-{place}")
    yield from listed(9, "original_left", left)
    places = {(source_id, place): f"{uid.hex()}-{place}" for source_id, uid, place in erased}
    told: list[str] = []
    for source_id in {source_id for source_id, _ in places}:
        try:
            skips = sources.problems_of(look.file, source_id)
        except (zlib.error, ValueError):
            continue
        told += [
            places[source_id, int(str(row[0]))]
            for row in skips
            if (source_id, int(str(row[0]))) in places and row[-1]
        ]
    yield from listed(9, "excerpt_left", told)
