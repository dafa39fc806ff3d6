"""A packet: a fresh file for a second coder, written from a list of what may be in it."""

import json
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from coder.domain.codebook import Codebook
from coder.domain.coder_view import DAY as DAY_FIELD
from coder.domain.coder_view import CoderView
from coder.domain.errors import (
    CoderError,
    FileInUse,
    FolderNotWritable,
    ProjectExists,
)
from coder.storage import (
    cells,
    coming,
    copying,
    lineage,
    people,
    posts,
    queues,
    revisions,
    rounds,
    samples,
    shown_fields,
)
from coder.storage.decisions import Cell
from coder.storage.failures import known_failures
from coder.storage.lock import ProjectLock
from coder.storage.people import Coder
from coder.storage.project_file import ProjectFile
from coder.storage.revisions import Revision
from coder.storage.rounds import Round

NEUTRAL = "packet"
"""The name of everything in a packet that needs one: it must not say how the posts were chosen."""
ORDER = '{"order": "packet"}'
DAY = 10

Settle = Callable[[ProjectFile, Iterable[Cell]], None]
"""Brings the queues of a file in line with the marks in some cells."""


@dataclass(frozen=True, slots=True)
class PacketContent:
    """What goes into a packet: `posts` are row ids of the project in the order to code them.

    `coder_view` is the JSON list of the fields of a post that the round shows; `shown` holds, by
    post, what it shows beside text and day.
    """

    round: Round
    coder: Coder
    revision: Revision
    codebook: Codebook
    variables: Sequence[str]
    posts: Sequence[int]
    language: str
    coder_view: str
    round_name_hash: str
    shown: Mapping[int, Mapping[str, str]]


def write_packet(
    file: ProjectFile, target: Path, content: PacketContent, settle: Settle, now: str
) -> int:
    """Write a packet to `target`, replacing an earlier one only when it is complete.

    Return how many posts it holds: erased ones and stubs are left out. What the coder already
    decided in the round goes along. Raises ProjectInUse where somebody codes the earlier packet,
    ProjectExists where a project stands there, FolderNotWritable, FileInUse or DiskFull; nothing
    is left behind then.
    """
    _refuse_project(target, now)
    lock = ProjectLock(target)
    lock.acquire(now)
    try:
        return _write_beside(file, target, content, settle, now)
    finally:
        lock.release()


def _write_beside(
    file: ProjectFile, target: Path, content: PacketContent, settle: Settle, now: str
) -> int:
    part = target.with_name(target.name + ".part")
    _remove(part)
    meta = {
        "project_uid": file.project_uid.hex(),
        "copy_uid": os.urandom(16).hex(),
        "role": "packet",
        "packet_coder": content.coder.uid.hex(),
        "round_name_hash": content.round_name_hash,
        "language": content.language,
        lineage.LINEAGE: lineage.told(file, content.revision.uid),
    }
    packet = ProjectFile.create(part, meta, now)
    try:
        try:
            with known_failures(target):
                # Without the write-ahead log a full disk is met at the commit, not at closing.
                packet.db.execute("PRAGMA journal_mode=DELETE")
            with packet.write():
                settle(packet, _fill(file, packet, content))
                size = posts.count(packet)
        finally:
            packet.close()
        _replace(part, target)
    except BaseException:
        _remove(part)
        raise
    return size


def _refuse_project(target: Path, now: str) -> None:
    try:
        earlier = ProjectFile.open(target, now, read_only=True)
    except CoderError:
        return
    try:
        if earlier.role != "packet":
            raise ProjectExists(str(target))
    finally:
        earlier.close()


def _replace(part: Path, target: Path) -> None:
    try:
        # What a crash left of the earlier packet would be read as a part of the new one.
        for journal in _journals(target):
            journal.unlink(missing_ok=True)
        Path(part).replace(target)
    except PermissionError as error:
        if target.is_file():
            raise FileInUse(str(target)) from error
        raise FolderNotWritable(str(target.parent)) from error
    except OSError as error:
        raise FolderNotWritable(str(target.parent)) from error


def _remove(part: Path) -> None:
    for path in (part, *_journals(part)):
        path.unlink(missing_ok=True)


def _journals(path: Path) -> list[Path]:
    return [path.with_name(path.name + suffix) for suffix in ("-journal", "-wal", "-shm")]


def _fill(file: ProjectFile, packet: ProjectFile, content: PacketContent) -> list[Cell]:
    """Write everything a packet holds; return the cells that the coder has codings in."""
    coder = people.add(packet, content.coder.uid, content.coder.name)
    revision_id = revisions.add(
        packet, content.revision.uid, None, content.revision.kind, "", content.revision.body
    )
    revisions.go_live(packet, content.revision.uid, content.codebook, content.language)
    rows = _write_posts(file, packet, content)
    sample = samples.add(packet, os.urandom(16), NEUTRAL, None, "{}", "", rows.values())
    new_round = rounds.NewRound(
        content.round.uid, NEUTRAL, content.round.purpose, "", sample.id, revision_id,
        content.coder_view,
    )  # fmt: skip
    round_ = rounds.add(packet, new_round)
    rounds.join(packet, round_.id, coder.id)
    queue = queues.add(
        packet, os.urandom(16), coder.id, round_.id, NEUTRAL, content.variables, ORDER
    )
    queues.assign(packet, queue.id, rows.values())
    return _write_own_decisions(file, packet, content, rows)


def _write_posts(file: ProjectFile, packet: ProjectFile, content: PacketContent) -> dict[int, int]:
    """Copy what the coder view shows of the posts; return the packet's rows by the project's."""
    view = CoderView(tuple(json.loads(content.coder_view)))
    source_rows: dict[bytes, int] = {}
    rows: dict[int, int] = {}
    for post in content.posts:
        source, place, state, text, posted_at = file.db.execute(
            "SELECT source.uid,place,state,text,posted_at FROM post "
            "JOIN source ON source.id=post.source_id WHERE post.id=?",
            (post,),
        ).fetchone()
        if state != "present":
            continue
        if source not in source_rows:
            cursor = packet.db.execute(
                "INSERT INTO source(uid,name,sha256,reader,options,counts,imported_at) "
                "VALUES(?,?,'','','{}','{}','')",
                (source, f"{NEUTRAL} {len(source_rows) + 1}"),
            )
            source_rows[source] = int(cursor.lastrowid or 0)
        day = posted_at[:DAY] if view.shows(DAY_FIELD) and posted_at is not None else None
        cursor = packet.db.execute(
            "INSERT INTO post(source_id,place,text,posted_at) VALUES(?,?,?,?)",
            (source_rows[source], place, text, day),
        )
        rows[post] = int(cursor.lastrowid or 0)
        shown = content.shown.get(post, {})
        allowed = {name: value for name, value in shown.items() if view.shows(name)}
        shown_fields.put(packet, rows[post], allowed)
    return rows


def _write_own_decisions(
    file: ProjectFile, packet: ProjectFile, content: PacketContent, rows: Mapping[int, int]
) -> list[Cell]:
    """Copy what the coder alone decided in the round on the packet's posts; return the cells."""
    uids = {row: uid for uid, row in revisions.variable_rows(file).items()}
    variables = revisions.variable_rows(packet)
    coder, round_ = content.coder.id, content.round.id
    # A packet holds one coder, one round and one revision, each the first row of its table.
    marks = ",".join("?" * len(coming.COPIED.split(",")))
    touched: set[Cell] = set()
    for row in copying.travelling(file, coder, round_):
        (uid, copy, act, _, _, post, variable, made_by, *middle, _, _, decided_at, shown_ms,
         redacted_at) = row[1:-1]  # fmt: skip
        if made_by != coder or post not in rows or uids[variable] not in variables:
            continue
        cell = (variables[uids[variable]], 1, 1, rows[post])
        packet.db.execute(
            f"INSERT INTO decision({coming.COPIED}) VALUES({marks})",
            (
                uid, copy, act, 1, 1, cell[3], cell[0], 1, *middle, None, 1, decided_at, shown_ms,
                redacted_at,
            ),
        )  # fmt: skip
        for parent in row[-1]:
            packet.db.execute("INSERT INTO decision_parent VALUES(?,?)", (uid, parent))
        touched.add(cell)
    cells.derive_again(packet, touched)
    return sorted(touched)
