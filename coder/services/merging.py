"""Packets home: what they bring is seen first, then united, and can be withdrawn."""

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

from coder.domain.errors import NotAPacket, PacketOfAnotherProject, RoundClosed
from coder.services.session import Session
from coder.services.settling import settle
from coder.storage import arrivals, copying, events, people, rounds
from coder.storage.arrivals import Arrival
from coder.storage.backups import back_up_decisions
from coder.storage.packet_file import open_packet
from coder.storage.project_file import ProjectFile
from coder.storage.rounds import Round


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What a packet brings or brought; counts are decisions unless they say posts.

    `aside` decisions stand on posts whose text differs and are not taken; `conflicts` are cells
    that one coder coded differently in two copies; `known_packet`: this very file came home before.
    """

    file: str
    coder: str
    round: str
    posts: int
    new: int
    known: int
    aside: int
    differing_posts: int
    unknown_posts: int
    conflicts: int
    known_packet: bool
    new_posts: int = 0


class _OnlyLooking(Exception):
    """Takes back what a preview did."""


def preview(session: Session, path: Path) -> MergeReport:
    """Tell what bringing a packet home would do; nothing is written.

    Raises OnlyInProject, NotAPacket, PacketOfAnotherProject, RoundClosed where the packet would
    change the codings of a closed round, and what opening a project raises.
    """
    packet = _open(session, path)
    report: MergeReport | None = None
    try:
        with session.file.write():
            report, _ = _unite(session, packet, path, session.clock())
            raise _OnlyLooking
    except _OnlyLooking:
        assert report is not None
        return report
    finally:
        packet.close()


def bring_home(session: Session, path: Path) -> MergeReport:
    """Unite a packet with the project; the same packet again changes nothing.

    The project is backed up first. Raises as `preview` does, and what writing raises.
    """
    packet = _open(session, path)
    now = session.clock()
    try:
        back_up_decisions(session.file.db, session.path, now, "before-merge")
        with session.file.write():
            report, arrival = _unite(session, packet, path, now)
            arrivals.set_report(session.file, arrival.id, json.dumps(asdict(report)))
            events.log(session.file, now, "merge", asdict(report))
        return report
    finally:
        packet.close()


def withdraw(session: Session, arrival: Arrival) -> None:
    """Take back a merge: what came only with it no longer counts, until it comes again.

    Raises OnlyInProject, and RoundClosed where that would change a closed round.
    """
    session.require_owner()
    now = session.clock()
    with session.file.write():
        cells = arrivals.withdraw(session.file, arrival.id, now)
        for round_id in {cell[2] for cell in cells}:
            _refuse_closed(rounds.by_id(session.file, round_id))
        settle(session.file, cells)
        events.log(session.file, now, "merge_withdrawn", {"packet": arrival.packet_sha256})


def _open(session: Session, path: Path) -> ProjectFile:
    session.require_owner()
    packet = open_packet(path, session.clock())
    refusal = None
    if packet.role != "packet":
        refusal = NotAPacket(str(path))
    elif packet.project_uid != session.file.project_uid:
        refusal = PacketOfAnotherProject(str(path))
    if refusal is not None:
        packet.close()
        raise refusal
    return packet


def _unite(
    session: Session, packet: ProjectFile, path: Path, now: str
) -> tuple[MergeReport, Arrival]:
    file = session.file
    with path.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    before = arrivals.by_packet(file, digest)
    arrival = arrivals.add(file, digest, packet.copy_uid, now)
    union = copying.unite(file, packet, arrival.id)
    settle(file, union.touched)
    coder = people.by_uid(packet, bytes.fromhex(packet.meta("packet_coder") or ""))
    home = people.by_uid(file, coder.uid) if coder else None
    packet_round = rounds.all_of(packet)[0]
    round_ = next((r for r in rounds.all_of(file) if r.uid == packet_round.uid), packet_round)
    if union.new or (before is not None and before.withdrawn_at is not None):
        _refuse_closed(round_)
    report = MergeReport(
        file=path.name,
        coder=home.name if home else "",
        round=round_.name,
        posts=len({cell[3] for cell in union.touched}),
        new=union.new,
        known=union.known,
        aside=union.aside,
        differing_posts=union.differing_posts,
        unknown_posts=union.unknown_posts,
        conflicts=copying.conflicts(file, union.touched),
        known_packet=before is not None and before.withdrawn_at is None,
        new_posts=len(union.new_posts),
    )
    return report, arrival


def _refuse_closed(round_: Round) -> None:
    if not round_.is_open:
        raise RoundClosed(round_.name)
