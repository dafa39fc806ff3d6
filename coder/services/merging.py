"""Packets home: what they bring is seen first, then united, and can be withdrawn."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import asdict, dataclass
from pathlib import Path

from coder.domain.errors import (
    Cancelled,
    CoderError,
    NotAPacket,
    PacketOfAnotherProject,
    ProjectDamaged,
)
from coder.services import merge_details, uniting
from coder.services.merge_details import Details
from coder.services.session import Session
from coder.services.settling import settle
from coder.services.uniting import MergeReport
from coder.storage import arrivals, coming, events, rounds
from coder.storage.arrivals import Arrival
from coder.storage.backups import back_up_decisions
from coder.storage.coming import Step
from coder.storage.packet_home import open_packet, whose
from coder.storage.project_file import ProjectFile


@dataclass(frozen=True, slots=True)
class Coming:
    """A packet that was looked at or brought home, or the error for which it was not."""

    path: Path
    report: MergeReport | None = None
    error: CoderError | None = None
    details: Details | None = None


class _OnlyLooking(Exception):
    """Takes back what a preview did."""


def belongs(session: Session, path: Path) -> bool:
    """Tell whether a file is a packet of this project, so that it can be brought home."""
    if session.role != "owner" or session.read_only:
        return False
    try:
        role, project = whose(path)
    except CoderError:
        return False
    return role == "packet" and project == session.file.project_uid.hex()


def preview(session: Session, path: Path) -> MergeReport:
    """Tell what bringing a packet home would do; nothing is written.

    Raises OnlyInProject, NotAPacket, PacketOfAnotherProject, RoundClosed where the packet would
    change the codings of a closed round, and what opening a project raises.
    """
    (coming,) = preview_all(session, [path])
    return _report_of(coming)


def preview_all(session: Session, paths: Iterable[Path], step: Step = coming.go_on) -> list[Coming]:
    """Tell what bringing packets home one after the other would do; nothing is written.

    A packet named twice is looked at once. Raises OnlyInProject, what `step` raises, and what
    writing raises. `step` is told how many bytes were looked at, and of how many.
    """
    session.require_owner()
    found: list[Coming] = []
    try:
        with coming.uniting(session.file):
            for path, part in _parts(_once(paths), step):
                try:
                    packet = _open(session, path)
                except CoderError as error:
                    found.append(_refused(path, error))
                    continue
                with closing(packet):
                    found.append(_attempt(session, _look_at, packet, path, part))
            raise _OnlyLooking
    except _OnlyLooking:
        return found


def bring_home(session: Session, path: Path) -> MergeReport:
    """Unite a packet with the project; the same packet again changes nothing.

    The project is backed up first. Raises as `preview` does, and what writing raises.
    """
    (coming,) = bring_all_home(session, [path])
    return _report_of(coming)


def bring_all_home(
    session: Session, paths: Iterable[Path], step: Step = coming.go_on
) -> list[Coming]:
    """Unite packets with the project in one transaction, each as an arrival of its own.

    One that cannot come leaves no trace and keeps no other from coming. The project is backed up
    once, before the first that fits. Raises OnlyInProject, what `step` raises, and what backing up
    and writing raise: none has come then. `step` is told how many bytes of the
    packets are in, and of how many.
    """
    session.require_owner()
    now = session.clock()
    found: list[Coming] = []
    begun = False
    with ExitStack() as stack:
        for path, part in _parts(_once(paths), step):
            try:
                packet = _open(session, path)
            except CoderError as error:
                found.append(_refused(path, error))
                continue
            with closing(packet):
                if not begun:
                    back_up_decisions(session.file.db, session.path, now, "before-merge")
                    stack.enter_context(coming.uniting(session.file))
                    begun = True
                found.append(_attempt(session, _bring, packet, path, part))
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
            uniting.refuse_closed(rounds.by_id(session.file, round_id))
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


def _refused(path: Path, error: CoderError) -> Coming:
    # Its traceback holds what was read with, which may belong to another thread.
    return Coming(path, error=error.with_traceback(None))


def _parts(paths: Sequence[Path], step: Step) -> Iterator[tuple[Path, Step]]:
    """Give each packet with what tells how far it is, as a share of the bytes of all."""
    sizes = [path.stat().st_size if path.is_file() else 0 for path in paths]
    for n, path in enumerate(paths):
        before, size, whole = sum(sizes[:n]), sizes[n], sum(sizes)
        yield (
            path,
            lambda done, of, before=before, size=size, whole=whole: step(
                before + size * done // max(of, 1), whole
            ),
        )


_Act = Callable[[Session, ProjectFile, Path, Step], Coming]


def _attempt(session: Session, act: _Act, packet: ProjectFile, path: Path, step: Step) -> Coming:
    try:
        with session.file.savepoint():
            return act(session, packet, path, step)
    except Cancelled:
        raise
    except CoderError as error:
        return _refused(path, error)


def _look_at(session: Session, packet: ProjectFile, path: Path, step: Step) -> Coming:
    united = uniting.unite(session, packet, path, session.clock(), step)
    details = merge_details.gather(
        session.file, packet, united.union, united.conflicts, united.codebook
    )
    return Coming(path, united.report, details=details)


def _bring(session: Session, packet: ProjectFile, path: Path, step: Step) -> Coming:
    now = session.clock()
    united = uniting.unite(session, packet, path, now, step)
    told = asdict(united.report)
    arrivals.set_report(session.file, united.arrival.id, json.dumps(told))
    events.log(session.file, now, "merge", told)
    return Coming(path, united.report)


def reports_of(found: Sequence[Coming]) -> list[MergeReport]:
    """Return the reports of the packets that fit."""
    return [coming.report for coming in found if coming.report is not None]
