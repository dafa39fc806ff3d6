"""The sample study: an example of everything, made from files that come with the program."""

import csv
import shutil
from collections.abc import Generator, Iterable
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
SAMPLE_SIZE, SEED, THRESHOLD = 50, 2015, 0.8
LEFT_OPEN = 12
"""Posts that the window leaves for its user to code."""


@dataclass(frozen=True, slots=True)
class Study:
    """How the study is called in one language; the coding decisions are the same in each."""

    language: str
    posts: str
    owner: str
    second: str
    sample: str
    round_: str
    project: str
    packet: str
    workbook: str


STUDIES = (
    Study(
        "fi", "viestit.csv", "Aino", "Veikko", "otos", "reliabiliteetti",
        "pankkitviitit.coder", "veikko.coder", "pankkitviitit.xlsx",
    ),
    Study(
        "en", "posts_en.csv", "Alice", "Ben", "random", "reliability",
        "bank tweets.coder", "ben.coder", "bank tweets.xlsx",
    ),
)  # fmt: skip
_FIRST_TABLE, _SECOND_TABLE = "koodaukset_aino.csv", "koodaukset_veikko.csv"


@dataclass(frozen=True, slots=True)
class DemoFiles:
    """What the sample study consists of; the packet is coded and has come home."""

    project: Path
    packet: Path
    workbook: Path


def make_demo(
    folder: Path, clock: Clock = utc_now, left_open: int = 0, language: str = "fi"
) -> DemoFiles:
    """Write the sample study into a folder, which is made where it is missing.

    Posts, names and the project's language are those of `language` ("fi", "en").

    `left_open` of the first coder's last posts stay uncoded, none of them in the sample for
    reliability, so that the agreement is the same.
    Raises ProjectExists where one of the files is there already, FileMissing where the program
    came without them, FolderNotWritable, DiskFull; nothing is left behind then.
    """
    study = next(each for each in STUDIES if each.language == language)
    files = DemoFiles(folder / study.project, folder / study.packet, folder / study.workbook)
    for path in (files.project, files.packet, files.workbook):
        if path.exists():
            raise ProjectExists(str(path))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FolderNotWritable(str(folder)) from error
    try:
        _make(study, files, clock, left_open)
    except BaseException:
        for path in (files.project, files.packet, files.workbook):
            path.unlink(missing_ok=True)
        shutil.rmtree(backup_folder(files.project), ignore_errors=True)
        raise
    return files


def _make(study: Study, files: DemoFiles, clock: Clock, left_open: int) -> None:
    session = Session.create(files.project, shipped_codebook(CODEBOOK), study.language, clock=clock)
    with _closed_after(session):
        session.choose_coder(study.owner)
        _import(session, sample_path(study.posts))
        sampling.draw(session, study.sample, SAMPLE_SIZE, SEED)
        _code_project(session, study, left_open)
        plan = RoundPlan(study.round_, "reliability", study.sample, threshold=THRESHOLD)
        round_keeping.open_round(session, plan)
        packets.write(session, study.round_, study.second, files.packet)
        _code_packet(session, study, files.packet, clock)
        merging.bring_home(session, files.packet)
        exporting.export(session, files.workbook, exporting.ExportOptions(study.language))


def _import(session: Session, posts: Path) -> None:
    importing.import_file(session.file, posts, importing.preview(posts).options, session.clock())
    indexing.index(session.file)
    backing_up.back_up(session)


def _code_project(session: Session, study: Study, left_open: int) -> None:
    """Code the posts as the first coder did, but for the last ones outside the sample."""
    drawn = set(listing.posts_of_sample(session, sampling.find(session, study.sample)))
    outside = [post for post in listing.posts_as_records(session) if post["uid"] not in drawn]
    kept_open = {post["external_id"] for post in outside[len(outside) - left_open :]}
    lines = read_coding_table(sample_path(_FIRST_TABLE))
    rows = [(line.post, line.variable, line.code) for line in lines if line.post not in kept_open]
    _code(session, study.owner, rows)


def _code(session: Session, coder: str, rows: Iterable[tuple[str, str, str]]) -> None:
    with TemporaryDirectory() as folder:
        table = Path(folder) / "koodaukset.csv"
        with table.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream)
            writer.writerow(COLUMNS)
            writer.writerows(rows)
        table_coding.code_from_table(session, coder, table)


def _code_packet(session: Session, study: Study, path: Path, clock: Clock) -> None:
    """Code the packet as the second coder did; a packet knows its posts by uid only."""
    uids = {
        str(post["external_id"]): str(post["uid"]) for post in listing.posts_as_records(session)
    }
    packet = Session.open(path, clock=clock)
    with _closed_after(packet):
        held = {post["uid"] for post in listing.posts_as_records(packet)}
        rows = [
            (uids[line.post], line.variable, line.code)
            for line in read_coding_table(sample_path(_SECOND_TABLE))
            if uids.get(line.post) in held
        ]
        _code(packet, study.second, rows)


@contextmanager
def _closed_after(session: Session) -> Generator[None]:
    try:
        yield
    finally:
        session.close()
