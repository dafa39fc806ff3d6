"""`--self-test`: the whole program tried once, as a packaged copy needs it."""

import csv
import json
import platform
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from coder import __version__
from coder.domain.errors import CoderError
from coder.domain.sentences import sentence
from coder.exchange.coding_table import COLUMNS
from coder.services import backing_up, checking, codebooks, exporting, importing, indexing
from coder.services.counting import Counting
from coder.services.session import Session
from coder.services.table_coding import code_from_table

CODER = "Koe"
TEXTS = ("Kuusipankin jono oli tunnin 😡", "Väärä saldo taas", "Konttori suljettiin")
POSTS = 30


@dataclass(slots=True)
class _Steps:
    """What was tried and how long each took, up to the first that failed."""

    folder: Path
    took: dict[str, float] = field(default_factory=dict[str, float])
    failed: str | None = None
    why: str | None = None

    @property
    def project(self) -> Path:
        """Return where the project of the test lies."""
        return self.folder / "koe ä.coder"

    def run(self, name: str, step: Callable[["_Steps"], str | None]) -> None:
        """Run a step, which says what is wrong if anything is."""
        if self.failed is not None:
            return
        began = time.perf_counter()
        try:
            self.why = step(self)
        except CoderError as error:
            self.why = sentence(error, "en")
        self.took[name] = round(time.perf_counter() - began, 3)
        if self.why is not None:
            self.failed = name


def run_self_test(
    report: Path | None, show_window: Callable[[Path], tuple[int, int]] | None
) -> int:
    """Make, code, export and check a project in a temporary folder, then show it in a window.

    Return the exit code; `report` is where the findings go as JSON.
    """
    with TemporaryDirectory(prefix="coder test ä ") as folder:
        steps = _Steps(Path(folder))
        steps.run("import", _import)
        steps.run("code", _code)
        steps.run("count", _count)
        steps.run("export", _export)
        steps.run("check", _check)
        if show_window is not None:
            steps.run("window", lambda known: _show(known, show_window))
    found = {
        "passed": steps.failed is None,
        "version": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "seconds": steps.took,
        "failed": steps.failed,
        "why": steps.why,
    }
    text = json.dumps(found, ensure_ascii=False, indent=2)
    if report is not None:
        report.write_text(text + "\n", encoding="utf-8")
    click.echo(text)
    return int(steps.failed is not None)


def _import(steps: _Steps) -> None:
    posts = steps.folder / "viestit.csv"
    rows = [(str(9_007_199_254_740_993 + n), TEXTS[n % len(TEXTS)] + f" {n}") for n in range(POSTS)]
    _write(posts, [("id", "text"), *rows])
    book = codebooks.shipped()[0].codebook
    session = Session.create(steps.project, book, "fi")
    try:
        options = importing.preview(posts).options
        importing.import_file(session.file, posts, options, session.clock())
        indexing.index(session.file)
        backing_up.back_up(session)
        session.choose_coder(CODER)
        session.queues()
    finally:
        session.close()


def _code(steps: _Steps) -> str | None:
    session = Session.open(steps.project)
    try:
        variable = session.default_variables()[0]
        table = steps.folder / "koodaukset.csv"
        ids = [str(9_007_199_254_740_993 + n) for n in range(POSTS)]
        codes = [variable.codes[n % 2].uid for n in range(POSTS)]
        rows = zip(ids, [variable.uid] * POSTS, codes, strict=True)
        _write(table, [COLUMNS, *rows])
        report = code_from_table(session, CODER, table)
    finally:
        session.close()
    return None if report.codings == POSTS else f"{report.codings} codings of {POSTS} were written"


def _count(steps: _Steps) -> str | None:
    session = Session.open(steps.project, read_only=True)
    try:
        table = Counting(session).frequencies(session.default_variables()[0]).table
    finally:
        session.close()
    counts = [row.n for row in table.rows[:2]]
    return None if counts == [POSTS // 2] * 2 else f"the codes were counted as {counts}"


def _export(steps: _Steps) -> str | None:
    session = Session.open(steps.project, read_only=True)
    try:
        options = exporting.ExportOptions(session.language)
        report = exporting.export(session, steps.folder / "koe.xlsx", options)
    finally:
        session.close()
    return None if report.codings == POSTS else f"{report.codings} codings of {POSTS} came out"


def _check(steps: _Steps) -> str | None:
    found = checking.check(steps.project).findings
    return None if not found else "; ".join(f"{each.check} {each.what}" for each in found)


def _show(steps: _Steps, show_window: Callable[[Path], tuple[int, int]]) -> str | None:
    width, height = show_window(steps.project)
    return None if width > 0 and height > 0 else "the window has no picture"


def _write(path: Path, rows: list[tuple[str, ...]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows(rows)
