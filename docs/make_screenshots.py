"""Draw the pictures in docs/images from the sample study: `python docs/make_screenshots.py`.

The window is the real one, drawn without a screen in its light theme. `--fonts FOLDER` takes fonts
into use that the computer does not have; the program asks for Inter and Literata.
"""

import argparse
import csv
import os
import sys
import time
from collections.abc import Callable
from contextlib import chdir
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
SIZE = (1440, 900)
LARGEST = 250_000
CODED = 86
"""Posts that are coded already in the picture of coding, the last of them by key."""
PRESSED = 6

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QCoreApplication, QPoint, QSettings, Qt  # noqa: E402
from PySide6.QtGui import QFontDatabase, QPainter  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QWidget  # noqa: E402

from coder.app import Program, make_application  # noqa: E402
from coder.domain.times import utc_now  # noqa: E402
from coder.services import importing, indexing, table_coding  # noqa: E402
from coder.services.codebooks import shipped_codebook  # noqa: E402
from coder.services.demo import make_demo  # noqa: E402
from coder.services.session import Session  # noqa: E402
from coder.ui.look.look import Look  # noqa: E402
from coder.ui.start.recents import Recent, RecentProjects, as_recent  # noqa: E402

SAMPLE = ROOT / "sample_data"
# Relative, so that the start page shows no folder of the computer that draws it.
STUDY = Path("Documents") / "Coder sample study"
OWN = Path("Documents") / "Kuusipankki 2024.coder"
EMPTY = Path("Documents") / "Kuusipankki 2025.coder"


class Clock:
    """A clock that goes nine seconds a post, as a coder with some practice does."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        """Give the time in seconds."""
        return self.now


def main() -> int:
    """Draw every picture; 1 if one of them is too large."""
    parser = argparse.ArgumentParser(description="Draw the pictures in docs/images.")
    parser.add_argument("--fonts", type=Path, help="folder of fonts to take into use")
    fonts = parser.parse_args().fonts
    app = make_application(["coder"])
    for file in sorted(fonts.resolve().rglob("*.[ot]tf")) if fonts is not None else ():
        QFontDatabase.addApplicationFont(str(file))
    IMAGES.mkdir(exist_ok=True)
    with TemporaryDirectory() as home, chdir(home):
        scope, form = QSettings.Scope.UserScope, QSettings.Format.IniFormat
        QSettings.setPath(form, scope, home)
        _make_projects()
        clock, look = Clock(), Look()
        look.apply()
        for path in (STUDY / "veikko.coder", STUDY / "pankkitviitit.coder", OWN):
            RecentProjects().remember(_recent(path))
        program = Program(look, documents=Path("Documents"), clock=clock)
        program.window.resize(*SIZE)
        program.window.show()
        _draw_all(program, clock)
        program.window.close()
        program.close()
    app.clipboard().clear()
    return max(_told(file) for file in sorted(IMAGES.glob("*.png")))


def _told(file: Path) -> int:
    size = file.stat().st_size
    sys.stdout.write(f"{file.name:16} {size:7} bytes\n")
    return int(size >= LARGEST)


def _make_projects() -> None:
    make_demo(STUDY)
    for path in (OWN, EMPTY):
        session = Session.create(path, shipped_codebook("pankkipalvelut"), "en")
        session.choose_coder("Aino")
        if path == OWN:
            posts = SAMPLE / "viestit.csv"
            options = importing.preview(posts).options
            importing.import_file(session.file, posts, options, session.clock())
            indexing.index(session.file)
            table_coding.code_from_table(session, "Aino", _first_topics(Path("topics.csv")))
        session.close()


def _topics() -> list[dict[str, str]]:
    with (SAMPLE / "koodaukset_aino.csv").open(encoding="utf-8", newline="") as stream:
        return [row for row in csv.DictReader(stream) if row["variable"] == "Aihe"]


def _first_topics(table: Path) -> Path:
    """Write the topics of the first posts into a table of their own."""
    rows = _topics()[: CODED - PRESSED]
    with table.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    return table


def _keys(session: Session) -> list[str]:
    """Give the keys that code the next posts as the study has them."""
    codes = session.codebook.variables[0].codes
    keys = {code.name.fi: code.key for code in codes}
    return [keys[row["code"]] for row in _topics()[CODED - PRESSED : CODED]]


def _draw_all(program: Program, clock: Clock) -> None:
    window = program.window
    _draw(window, "start.png")

    program.open_path(EMPTY)
    program.importer.start(_session(program), SAMPLE / "viestit.csv")
    dialog = program.importer.dialog
    assert dialog is not None
    _wait(lambda: dialog.shown is not None)
    _draw(window, "import.png", over=dialog)
    dialog.reject()

    program.open_path(STUDY / "pankkitviitit.coder")
    for page in ("reliability", "results"):
        window.go_to_page(page)
        _draw(window, f"{page}.png")

    program.open_path(OWN)
    window.activateWindow()
    for key in _keys(_session(program)):
        _settle()
        clock.now += 9
        QTest.keyClick(window, Qt.Key(ord(key)))
    _draw(window, "coding.png")


def _recent(path: Path) -> Recent:
    session = Session.open(path)
    found = as_recent(session, utc_now())
    session.close()
    return Recent(path, found.role, found.coder, found.done, found.total, found.opened)


def _session(program: Program) -> Session:
    session = program.window.session
    assert session is not None
    return session


def _draw(window: QWidget, name: str, over: QWidget | None = None) -> None:
    _settle()
    picture = window.grab()
    if over is not None:  # a dialog is a window of its own, and the system would draw its edge
        free = (window.size() - over.size()) / 2
        painter = QPainter(picture)
        place = QPoint(free.width(), free.height())
        painter.drawPixmap(place, over.grab())
        painter.setPen(Qt.GlobalColor.gray)
        painter.drawRect(over.rect().translated(place).adjusted(-1, -1, 0, 0))
        painter.end()
    picture.save(str(IMAGES / name))


def _wait(ready: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while not ready() and time.monotonic() < end:
        QCoreApplication.processEvents()


def _settle() -> None:
    """Let the layouts, and what is calculated beside the window, come to rest."""
    end = time.monotonic() + 0.4
    while time.monotonic() < end:
        QCoreApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main())
