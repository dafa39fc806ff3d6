"""`packet` and `merge`: out to a second coder, and home again."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click

from coder.cli.opening import look_at, project_argument, reading, writing
from coder.cli.output import print_fields
from coder.cli.packets_told import tell
from coder.domain.errors import CoderError, NotAPacket, PacketOfAnotherProject
from coder.services import codes_elsewhere, merging, packets
from coder.services.merging import Coming
from coder.services.session import Session


@click.command
@project_argument
@click.option("--round", "round_", required=True, metavar="NAME", help="The round to code in.")
@click.option("--coder", required=True, metavar="NAME", help="Who gets the packet.")
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The packet to write.",
)
def packet(project: Path, round_: str, coder: str, output: Path) -> None:
    """Write a packet for a second coder.

    It holds what is needed to code a round blind, and nothing more. Where a packet is there
    already, it is replaced.
    """
    look_at(project)
    with writing(project) as session:
        posts = packets.write(session, round_, coder, output)
    print_fields([("packet", str(output)), ("coder", coder), ("posts", posts)])


@click.command
@project_argument
@click.argument(
    "packet_files", nargs=-1, required=True, metavar="PACKET...", type=click.Path(path_type=Path)
)
@click.option("--dry-run", is_flag=True, help="Tell what would come; write nothing.")
@click.option("--posts", is_flag=True, help="Name the posts of each kind too.")
@click.option(
    "--take-codes",
    is_flag=True,
    help="Take codes that only a packet has into the codebook, out of use.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def merge(
    project: Path,
    packet_files: tuple[Path, ...],
    *,
    dry_run: bool,
    posts: bool,
    take_codes: bool,
    as_json: bool,
) -> None:
    """Bring packets home.

    A packet brings what is missing: the same packet again changes nothing. The project is backed
    up before the first. Each packet is an arrival of its own: one that cannot come keeps no other
    from coming; the exit code is 1 then.
    """
    look_at(project)
    with reading(project) as session:
        _refuse_if_none_fits(session, packet_files)
    with writing(project) as session:
        found = merging.preview_all(session, packet_files)
        if not dry_run:
            seen = {each.path: each for each in found}
            found = [
                replace(each, details=seen[each.path].details)
                for each in merging.bring_all_home(session, packet_files)
            ]
            if take_codes:
                codes_elsewhere.take_in(session)
        if all(each.error is not None for each in found):
            _raise_first(found)
        tell(session, found, as_json=as_json, posts=posts, dry_run=dry_run)
    _raise_first(found)


def _refuse_if_none_fits(session: Session, paths: Sequence[Path]) -> None:
    """Raise now what would keep the packets from coming home, touching nothing."""
    session.require_owner()
    first: CoderError | None = None
    for path in paths:
        try:
            _look_at(session, path)
        except CoderError as error:
            first = first or error
        else:
            return
    if first is not None:
        raise first


def _look_at(session: Session, path: Path) -> None:
    packet = Session.open(path, read_only=True)
    try:
        if packet.role != "packet":
            raise NotAPacket(str(path))
        if packet.file.project_uid != session.file.project_uid:
            raise PacketOfAnotherProject(str(path))
    finally:
        packet.close()


def _raise_first(found: Sequence[Coming]) -> None:
    for coming in found:
        if coming.error is not None:
            raise coming.error
