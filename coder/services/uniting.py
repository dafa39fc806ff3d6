"""One packet united with the project, and what came of it."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from coder.domain.errors import RoundClosed
from coder.domain.marks import FINISHED, PARENT_SEEN, SKIPPED
from coder.services import codebook_fork
from coder.services.codebook_fork import CodebookThere, Standing
from coder.services.session import Session
from coder.services.settling import settle
from coder.storage import arrivals, cells, copying, people, revisions, rounds
from coder.storage.arrivals import Arrival
from coder.storage.coming import Step
from coder.storage.copying import Union
from coder.storage.decisions import Cell
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
class United:
    """What came of a union, on the way to a report."""

    report: MergeReport
    arrival: Arrival
    union: Union
    conflicts: Sequence[Cell]
    codebook: CodebookThere


def unite(session: Session, packet: ProjectFile, path: Path, now: str, step: Step) -> United:
    """Unite a packet with the project and say what came of it; call it inside `write()`.

    Raises ProjectDamaged, and RoundClosed where it changes the codings of a closed round.
    """
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
    union = copying.unite(file, packet, arrival.id, first_time=before is None, step=step)
    settle(file, union.touched)
    round_ = next((r for r in rounds.all_of(file) if r.uid == packet_round.uid), packet_round)
    if union.new or (before is not None and before.withdrawn_at is not None):
        refuse_closed(round_)
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
    return United(report, arrival, union, conflicts, codebook)


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


def refuse_closed(round_: Round) -> None:
    """Raise RoundClosed."""
    if not round_.is_open:
        raise RoundClosed(round_.name)
