"""Packets out: what a second coder gets."""

import os
from hashlib import blake2b
from pathlib import Path

from coder.domain.coder_view import read_view
from coder.domain.errors import FileInUse, FolderNotWritable, RoundClosed, UnknownName
from coder.services import round_keeping, seen_fields
from coder.services.session import Session
from coder.services.settling import settle
from coder.storage import division, events, people, rounds
from coder.storage.packet_file import PacketContent, write_packet
from coder.storage.people import Coder
from coder.storage.rounds import Round


def write(session: Session, round_name: str, coder_name: str, target: Path) -> int:
    """Write a packet of a round for a coder, who joins the round; return how many posts it holds.

    Raises OnlyInProject, UnknownName, RoundClosed, and what `write_packet` raises.
    """
    session.require_owner()
    coder_name = coder_name.strip()
    round_ = round_keeping.find(session, round_name)
    if not round_.is_open:
        raise RoundClosed(round_name)
    if round_.sample_id is None:
        raise UnknownName("sample", round_name)
    if not target.parent.is_dir() or not os.access(target.parent, os.W_OK):
        raise FolderNotWritable(str(target.parent))
    if target.exists() and target.resolve() == session.path.resolve():
        raise FileInUse(str(target))
    coder = people.by_name(session.file, coder_name)
    if not coder_name or (coder is not None and coder.kind != "person"):
        raise UnknownName("coder", coder_name, tuple(c.name for c in session.coders()))
    now = session.clock()
    # One transaction: where the packet cannot be written, nobody has joined the round.
    with session.file.write():
        if coder is None:
            coder = people.add(session.file, os.urandom(16), coder_name)
        rounds.join(session.file, round_.id, coder.id)
        events.log(session.file, now, "packet", {"round": round_name, "coder": coder.name})
        content = _content(session, round_, coder)
        return write_packet(session.file, target, content, settle, now)


def _content(session: Session, round_: Round, coder: Coder) -> PacketContent:
    revision, codebook = session.codebook_of(round_)
    view = read_view(round_.coder_view)
    share = division.share_of(session.file, coder.id, round_.id)
    chosen = round_keeping.order_of(session, round_) if share is None else share
    return PacketContent(
        round=round_,
        coder=coder,
        revision=revision,
        codebook=codebook,
        variables=round_keeping.asked_in(session, round_),
        posts=chosen,
        language=session.language,
        coder_view=round_.coder_view or view.written(),
        round_name_hash=name_hash(round_, round_.name),
        shown=seen_fields.for_packet(session.file, round_, view, chosen),
    )


def name_hash(round_: Round, name: str) -> str:
    """Return what a packet keeps of its round's real name: enough to know it again."""
    return blake2b(name.encode(), key=round_.uid, digest_size=16).hexdigest()
