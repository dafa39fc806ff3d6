"""A packet: a fresh file for a second coder, written from a list of what may be in it."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from coder.domain.codebook import Codebook
from coder.domain.errors import FolderNotWritable
from coder.storage import people, queues, revisions, rounds, samples
from coder.storage.people import Coder
from coder.storage.project_file import ProjectFile
from coder.storage.revisions import Revision
from coder.storage.rounds import Round

NEUTRAL = "packet"
"""The name of everything in a packet that needs one: it must not say how the posts were chosen."""
ORDER = '{"order": "packet"}'
DAY = 10


@dataclass(frozen=True, slots=True)
class PacketContent:
    """What goes into a packet: `posts` are row ids of the project in the order to code them."""

    round: Round
    coder: Coder
    revision: Revision
    codebook: Codebook
    variables: Sequence[str]
    posts: Sequence[int]
    language: str
    coder_view: str
    round_name_hash: str


def write_packet(file: ProjectFile, target: Path, content: PacketContent, now: str) -> None:
    """Write a packet to `target`, replacing an earlier one only when it is complete.

    Raises FolderNotWritable or DiskFull; nothing is left behind then.
    """
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    meta = {
        "project_uid": file.project_uid.hex(),
        "copy_uid": os.urandom(16).hex(),
        "role": "packet",
        "packet_coder": content.coder.uid.hex(),
        "round_name_hash": content.round_name_hash,
        "language": content.language,
    }
    packet = ProjectFile.create(part, meta, now)
    try:
        with packet.write():
            _fill(file, packet, content)
    except BaseException:
        packet.close()
        part.unlink(missing_ok=True)
        raise
    packet.close()
    try:
        Path(part).replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise FolderNotWritable(str(target.parent)) from error


def _fill(file: ProjectFile, packet: ProjectFile, content: PacketContent) -> None:
    coder = people.add(packet, content.coder.uid, content.coder.name)
    revision_id = revisions.add(
        packet, content.revision.uid, None, content.revision.kind, "", content.revision.body
    )
    revisions.go_live(packet, content.revision.uid, content.codebook, content.language)
    rows = _write_posts(file, packet, content.posts)
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


def _write_posts(file: ProjectFile, packet: ProjectFile, chosen: Sequence[int]) -> dict[int, int]:
    """Copy text and day of the chosen posts; return the packet's rows by the project's."""
    source_rows: dict[bytes, int] = {}
    rows: dict[int, int] = {}
    for post in chosen:
        source, place, text, posted_at = file.db.execute(
            "SELECT source.uid,place,text,posted_at FROM post "
            "JOIN source ON source.id=post.source_id WHERE post.id=?",
            (post,),
        ).fetchone()
        if source not in source_rows:
            cursor = packet.db.execute(
                "INSERT INTO source(uid,name,sha256,reader,options,counts,imported_at) "
                "VALUES(?,?,'','','{}','{}','')",
                (source, f"{NEUTRAL} {len(source_rows) + 1}"),
            )
            source_rows[source] = int(cursor.lastrowid or 0)
        cursor = packet.db.execute(
            "INSERT INTO post(source_id,place,text,posted_at) VALUES(?,?,?,?)",
            (source_rows[source], place, text, None if posted_at is None else posted_at[:DAY]),
        )
        rows[post] = int(cursor.lastrowid or 0)
    return rows
