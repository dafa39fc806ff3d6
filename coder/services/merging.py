"""Packets home: what they bring is seen first, then united, and can be withdrawn."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from coder.domain.errors import (
    CoderError,
    NotAPacket,
    PacketOfAnotherProject,
    ProjectDamaged,
    RoundClosed,
)
from coder.domain.marks import FINISHED, PARENT_SEEN, SKIPPED
from coder.services import codebook_fork, merge_details
from coder.services.codebook_fork import CodebookThere, Standing
from coder.services.merge_details import Details
from coder.services.session import Session
from coder.services.settling import settle
from coder.storage import arrivals, cells, copying, events, people, revisions, rounds
from coder.storage.arrivals import Arrival
from coder.storage.backups import back_up_decisions
from coder.storage.copying import Union
from coder.storage.decisions import Cell
from coder.storage.packet_home import open_packet
from coder.storage.people import Coder
from coder.storage.project_file import ProjectFile
from coder.storage.rounds import Round


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What a packet brings or brought; counts are decisions unless they say posts.

    `aside` decisions stand on posts whose text differs and are not taken; `conflicts` are cells
    that one coder coded differently in two copies; `known_packet`: this very file came home before.
    `codebook` is how its codebook stands to the one in force, `only_there` how many codes only it
    has. `named` is what the packet calls the coder where the project does otherwise; `namesake`:
    another coder has that name; `new_round`: the project did not know the round.
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
    codebook: Standing = "same"
    differences: int = 0
    only_there: int = 0
    named: str = ""
    namesake: bool = False
    new_round: bool = False


@dataclass(frozen=True, slots=True)
class Coming:
    """A packet that was looked at or brought home, or the error for which it was not."""

    path: Path
    report: MergeReport | None = None
    error: CoderError | None = None
    details: Details | None = None


class _OnlyLooking(Exception):
    """Takes back what a preview did."""


def preview(session: Session, path: Path) -> MergeReport:
    """Tell what bringing a packet home would do; nothing is written.

    Raises OnlyInProject, NotAPacket, PacketOfAnotherProject, RoundClosed where the packet would
    change the codings of a closed round, and what opening a project raises.
    """
    (coming,) = preview_all(session, [path])
    return _report_of(coming)


def preview_all(session: Session, paths: Iterable[Path]) -> list[Coming]:
    """Tell what bringing packets home one after the other would do; nothing is written.

    A packet named twice is looked at once. Raises OnlyInProject, and what writing raises.
    """
    session.require_owner()
    found: list[Coming] = []
    try:
        with session.file.write():
            found.extend(_look_at(session, path) for path in _once(paths))
            raise _OnlyLooking
    except _OnlyLooking:
        return found


def bring_home(session: Session, path: Path) -> MergeReport:
    """Unite a packet with the project; the same packet again changes nothing.

    The project is backed up first. Raises as `preview` does, and what writing raises.
    """
    (coming,) = bring_all_home(session, [path])
    return _report_of(coming)


def bring_all_home(session: Session, paths: Iterable[Path]) -> list[Coming]:
    """Unite packets with the project, each in a transaction and as an arrival of its own.

    One that cannot come leaves no trace and keeps no other from coming. The project is backed up
    once, before the first that fits. Raises OnlyInProject, and what backing up raises.
    """
    session.require_owner()
    now = session.clock()
    found: list[Coming] = []
    backed_up = False
    for path in _once(paths):
        try:
            packet = _open(session, path)
        except CoderError as error:
            found.append(Coming(path, error=error))
            continue
        try:
            if not backed_up:
                back_up_decisions(session.file.db, session.path, now, "before-merge")
                backed_up = True
            found.append(Coming(path, _bring(session, packet, path)))
        except CoderError as error:
            if not backed_up:
                raise
            found.append(Coming(path, error=error))
        finally:
            packet.close()
    return found


def withdraw(session: Session, arrival: Arrival) -> None:
    """Take back a merge: what came only with it no longer counts, until it comes again.

    Raises OnlyInProject, and RoundClosed where that would change a closed round.
    """
    session.require_owner()
    now = session.clock()
    with session.file.write():
        touched = arrivals.withdraw(session.file, arrival.id, now)
        for round_id in {cell[2] for cell in touched}:
            _refuse_closed(rounds.by_id(session.file, round_id))
        settle(session.file, touched)
        events.log(session.file, now, "merge_withdrawn", {"packet": arrival.packet_sha256})


def _once(paths: Iterable[Path]) -> list[Path]:
    return list({path.resolve(): path for path in paths}.values())


def _report_of(coming: Coming) -> MergeReport:
    if coming.error is not None:
        raise coming.error
    assert coming.report is not None
    return coming.report


def _open(session: Session, path: Path) -> ProjectFile:
    packet = open_packet(path, session.clock())
    refusal = None
    if packet.role != "packet":
        refusal = NotAPacket(str(path))
    elif packet.project_uid != session.file.project_uid:
        refusal = PacketOfAnotherProject(str(path))
    elif not rounds.all_of(packet):
        refusal = ProjectDamaged(str(path))
    if refusal is not None:
        packet.close()
        raise refusal
    return packet


def _look_at(session: Session, path: Path) -> Coming:
    try:
        packet = _open(session, path)
    except CoderError as error:
        return Coming(path, error=error)
    try:
        with session.file.savepoint():
            united = _unite(session, packet, path, session.clock())
            details = merge_details.gather(
                session.file, packet, united.union, united.conflicts, united.codebook
            )
        return Coming(path, united.report, details=details)
    except CoderError as error:
        return Coming(path, error=error)
    finally:
        packet.close()


def _bring(session: Session, packet: ProjectFile, path: Path) -> MergeReport:
    now = session.clock()
    with session.file.write():
        united = _unite(session, packet, path, now)
        told = asdict(united.report)
        arrivals.set_report(session.file, united.arrival.id, json.dumps(told))
        events.log(session.file, now, "merge", told)
    return united.report


@dataclass(frozen=True, slots=True)
class _United:
    """What came of a union, on the way to a report."""

    report: MergeReport
    arrival: Arrival
    union: Union
    conflicts: Sequence[Cell]
    codebook: CodebookThere


def _unite(session: Session, packet: ProjectFile, path: Path, now: str) -> _United:
    file = session.file
    with path.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    codebook = codebook_fork.compare(session, packet)
    coder = people.by_uid(packet, bytes.fromhex(packet.meta("packet_coder") or ""))
    stranger = coder is not None and people.by_uid(file, coder.uid) is None
    before = arrivals.by_packet(file, digest)
    packet_round = rounds.all_of(packet)[0]
    known_rounds = {each.uid for each in rounds.all_of(file)}
    arrival = arrivals.add(file, digest, packet.copy_uid, now)
    union = copying.unite(file, packet, arrival.id, first_time=before is None)
    settle(file, union.touched)
    round_ = next((r for r in rounds.all_of(file) if r.uid == packet_round.uid), packet_round)
    if union.new or (before is not None and before.withdrawn_at is not None):
        _refuse_closed(round_)
    conflicts = _conflicts(file, union)
    report = MergeReport(
        file=path.name,
        coder="",
        round=round_.name,
        posts=len({cell[3] for cell in union.touched}),
        new=union.new,
        known=union.known,
        aside=union.aside,
        differing_posts=len(union.differing_posts),
        unknown_posts=len(union.unknown_posts),
        conflicts=len(conflicts),
        known_packet=before is not None and before.withdrawn_at is None,
        new_posts=len(union.new_posts),
        codebook=codebook.standing,
        differences=len(codebook.differences),
        only_there=len(codebook.codes),
        new_round=packet_round.uid not in known_rounds,
    )
    report = _with_coder(report, coder, file, stranger)
    return _United(report, arrival, union, conflicts, codebook)


def _conflicts(file: ProjectFile, union: Union) -> list[Cell]:
    """Return the cells in conflict; when a post was finished or skipped is no matter of coding."""
    rows = revisions.variable_rows(file)
    course = {rows.get(mark) for mark in (FINISHED, SKIPPED, PARENT_SEEN)}
    return cells.differing(file, [cell for cell in union.several if cell[0] not in course])


def _with_coder(
    report: MergeReport, coder: Coder | None, file: ProjectFile, stranger: bool
) -> MergeReport:
    home = people.by_uid(file, coder.uid) if coder is not None else None
    if coder is None or home is None:
        return report
    named = coder.name if coder.name != home.name else ""
    return replace(report, coder=home.name, named=named, namesake=bool(named) and stranger)


def _refuse_closed(round_: Round) -> None:
    if not round_.is_open:
        raise RoundClosed(round_.name)


def reports_of(found: Sequence[Coming]) -> list[MergeReport]:
    """Return the reports of the packets that fit."""
    return [coming.report for coming in found if coming.report is not None]
