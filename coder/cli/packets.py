"""`packet` and `merge`: out to a second coder, and home again."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import click

from coder.cli.opening import look_at, project_argument, reading, writing
from coder.cli.output import print_fields, print_json
from coder.domain.errors import NotAPacket, PacketOfAnotherProject
from coder.services import merging, packets
from coder.services.merging import MergeReport
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
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def merge(project: Path, packet_files: tuple[Path, ...], dry_run: bool, as_json: bool) -> None:
    """Bring packets home.

    A packet brings what is missing: the same packet again changes nothing. All packets are looked
    at before the first comes in; before each the project is backed up.
    """
    look_at(project)
    with reading(project) as session:
        for path in packet_files:
            _look_at(session, path)
    with writing(project) as session:
        reports = [merging.preview(session, path) for path in packet_files]
        if not dry_run:
            reports = [merging.bring_home(session, path) for path in packet_files]
    _tell(packet_files, reports, as_json, dry_run=dry_run)


def _look_at(session: Session, path: Path) -> None:
    """Raise now what would keep a packet from coming home, touching nothing."""
    session.require_owner()
    packet = Session.open(path, read_only=True)
    try:
        if packet.role != "packet":
            raise NotAPacket(str(path))
        if packet.file.project_uid != session.file.project_uid:
            raise PacketOfAnotherProject(str(path))
    finally:
        packet.close()


def _tell(
    files: Sequence[Path], reports: Sequence[MergeReport], as_json: bool, *, dry_run: bool
) -> None:
    found = [
        {**asdict(report), "file": str(path)} for path, report in zip(files, reports, strict=True)
    ]
    if as_json:
        print_json({"dry_run": dry_run, "packets": found})
        return
    for each in found:
        print_fields(list(each.items()))
        click.echo()
    if dry_run:
        click.echo("Nothing was written.")
