"""The sample study: an example of everything, made from files that come with the program."""

import csv
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from coder.domain.errors import FolderNotWritable, ProjectExists
from coder.domain.times import utc_now
from coder.exchange.codebook_file import shipped_codebook
from coder.exchange.coding_table import COLUMNS, read_coding_table
from coder.exchange.resources import sample_path
from coder.services import (
    backing_up,
    exporting,
    importing,
    indexing,
    listing,
    merging,
    packets,
    round_keeping,
    sampling,
    table_coding,
)
from coder.services.round_keeping import RoundPlan
from coder.services.session import Clock, Session
from coder.storage.backups import backup_folder

CODEBOOK = "pankkipalvelut"
OWNER, SECOND = "Aino", "Veikko"
SAMPLE, ROUND = "otos", "luotettavuus"
SAMPLE_SIZE, SEED, THRESHOLD = 50, 2015, 0.8


@dataclass(frozen=True, slots=True)
class DemoFiles:
    """What the sample study consists of; the packet is coded and has come home."""

    project: Path
    packet: Path
    workbook: Path


def make_demo(folder: Path, clock: Clock = utc_now) -> DemoFiles:
    """Write the sample study into a folder, which is made where it is missing.

    Raises ProjectExists where one of the files is there already, FileMissing where the program
    came without them, FolderNotWritable, DiskFull; nothing is left behind then.
    """
    files = DemoFiles(
        folder / "pankkitviitit.coder", folder / "veikko.coder", folder / "pankkitviitit.xlsx"
    )
    for path in (files.project, files.packet, files.workbook):
        if path.exists():
            raise ProjectExists(str(path))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FolderNotWritable(str(folder)) from error
    try:
        _make(files, clock)
    except BaseException:
        for path in (files.project, files.packet, files.workbook):
            path.unlink(missing_ok=True)
        shutil.rmtree(backup_folder(files.project), ignore_errors=True)
        raise
    return files


def _make(files: DemoFiles, clock: Clock) -> None:
    session = Session.create(files.project, shipped_codebook(CODEBOOK), "fi", clock=clock)
    with _closed_after(session):
        session.choose_coder(OWNER)
        _import(session)
        table_coding.code_from_table(session, OWNER, sample_path("koodaukset_aino.csv"))
        sampling.draw(session, SAMPLE, SAMPLE_SIZE, SEED)
        plan = RoundPlan(ROUND, "reliability", SAMPLE, threshold=THRESHOLD)
        round_keeping.open_round(session, plan)
        packets.write(session, ROUND, SECOND, files.packet)
        _code_packet(session, files.packet, clock)
        merging.bring_home(session, files.packet)
        exporting.export(session, files.workbook, exporting.ExportOptions("fi"))


def _import(session: Session) -> None:
    posts = sample_path("viestit.csv")
    importing.import_file(session.file, posts, importing.preview(posts).options, session.clock())
    indexing.index(session.file)
    backing_up.back_up(session)


def _code_packet(session: Session, path: Path, clock: Clock) -> None:
    """Code the packet as the second coder did; a packet knows its posts by uid only."""
    uids = {str(post["external_id"]): post["uid"] for post in listing.posts_as_records(session)}
    packet = Session.open(path, clock=clock)
    with _closed_after(packet), TemporaryDirectory() as folder:
        held = {post["uid"] for post in listing.posts_as_records(packet)}
        table = Path(folder) / "koodaukset.csv"
        with table.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream)
            writer.writerow(COLUMNS)
            for line in read_coding_table(sample_path("koodaukset_veikko.csv")):
                if uids.get(line.post) in held:
                    writer.writerow((uids[line.post], line.variable, line.code))
        table_coding.code_from_table(packet, SECOND, table)


@contextmanager
def _closed_after(session: Session) -> Generator[None]:
    try:
        yield
    finally:
        session.close()
