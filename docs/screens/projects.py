"""The projects that the pictures show, made from the sample study."""

import csv
import shutil
from collections.abc import Sequence
from pathlib import Path

from coder.domain.times import utc_now
from coder.services import importing, indexing, table_coding
from coder.services.codebooks import shipped_codebook
from coder.services.demo import STUDIES, make_demo
from coder.services.session import Session
from coder.ui.start.recents import Recent, RecentProjects, as_recent

SAMPLE = Path(__file__).resolve().parents[2] / "sample_data"
CODED = 86
"""Posts of the own project that are coded, the last of them by key in the picture."""
PRESSED = 6
# Relative, so that no picture shows a folder of the computer that draws it.
DOCUMENTS = Path("Documents")
STUDY = DOCUMENTS / "Coder sample study"
TOPICS = "topics.csv"
KEPT = Path("Kept")
SETTINGS = Path("Coder")


class Projects:
    """Makes the projects in the present folder and gives their paths."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.own = DOCUMENTS / "Kuusipankki 2024.coder"
        self.wide = DOCUMENTS / ("Kolme muuttujaa.coder" if language == "fi" else "Three.coder")
        self.empty = DOCUMENTS / "Kuusipankki 2025.coder"
        self.sample = next(study for study in STUDIES if study.language == language)
        self.merged = STUDY / self.sample.project
        self.packet = STUDY / self.sample.packet
        self.posts = SAMPLE / self.sample.posts

    def make(self) -> None:
        """Write them all and remember the three that the start page lists."""
        make_demo(STUDY, language=self.language)
        self._make(self.own, posts=True, coded=True)
        self._make(self.wide, posts=True, coded=False)
        self._make(self.empty, posts=False, coded=False)
        for path in (self.packet, self.merged, self.own):
            RecentProjects().remember(_recent(path))
        for folder in (DOCUMENTS, SETTINGS):
            shutil.copytree(folder, KEPT / folder)

    def restore(self) -> None:
        """Put projects and settings back as they were made."""
        for folder in (DOCUMENTS, SETTINGS):
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(KEPT / folder, folder)

    def _make(self, path: Path, *, posts: bool, coded: bool) -> None:
        session = Session.create(path, shipped_codebook("pankkipalvelut"), self.language)
        session.choose_coder(self.sample.owner)
        if posts:
            options = importing.preview(self.posts).options
            importing.import_file(session.file, self.posts, options, session.clock())
            indexing.index(session.file)
        if coded:
            table_coding.code_from_table(session, self.sample.owner, _first_topics(Path(TOPICS)))
        session.close()

    def next_keys(self, session: Session) -> Sequence[str]:
        """Give the keys that code the next posts of the own project as the study has them."""
        keys = {code.name.fi: code.key for code in session.codebook.variables[0].codes}
        return [keys[row["code"]] for row in _topics()[CODED - PRESSED : CODED]]


def _recent(path: Path) -> Recent:
    session = Session.open(path)
    found = as_recent(session, utc_now())
    session.close()
    return Recent(path, found.role, found.coder, found.done, found.total, found.opened)


def _topics() -> list[dict[str, str]]:
    with (SAMPLE / "koodaukset_aino.csv").open(encoding="utf-8", newline="") as stream:
        return [row for row in csv.DictReader(stream) if row["variable"] == "Aihe"]


def first_topics() -> list[dict[str, str]]:
    """Give the rows of the table that the own project is coded from."""
    return _topics()[: CODED - PRESSED]


def _first_topics(table: Path) -> Path:
    rows = first_topics()
    with table.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    return table
