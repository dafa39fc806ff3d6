"""Start, a new project, and import."""

from pathlib import Path

from PySide6.QtCore import QSettings

from screens.scene import Scene
from screens.stage import Stage


def first_start(stage: Stage) -> None:
    """Show the start page of a program that was never used."""
    QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Coder", "Coder").remove(
        "recent"
    )
    stage.program.start.refresh()
    stage.draw("start-first")


def start(stage: Stage) -> None:
    """Show the start page with three projects."""
    stage.draw("start")


def new_project(stage: Stage) -> None:
    """Show the dialog of a new project."""
    stage.program.new()
    stage.draw("start-new-project")


def coder_name(stage: Stage) -> None:
    """Show the question for the coder's name."""
    stage.open(stage.projects.own)
    stage.program._choose_coder(stage.session)
    stage.draw("start-coder")


def not_a_project(stage: Stage) -> None:
    """Show the message about a file that is no project."""
    file = Path("Documents") / "viestit.coder"
    file.write_text("no project", encoding="utf-8")
    stage.draw_modal("error-no-project", lambda: stage.program.open_path(file))


def missing(stage: Stage) -> None:
    """Show what is said of a project that lies no longer where it was."""
    gone = Path("Documents") / "Kuusipankki 2023.coder"
    stage.draw_modal("error-missing", lambda: stage.program.open_path(gone))


def damaged(stage: Stage) -> None:
    """Show what is said of a project whose file ends too soon."""
    file = Path("Documents") / "Kuusipankki 2022.coder"
    file.write_bytes(stage.projects.own.read_bytes()[:40_000])
    stage.draw_modal("error-damaged", lambda: stage.program.open_path(file))


def import_preview(stage: Stage) -> None:
    """Show the preview of a table."""
    _preview(stage, stage.projects.posts)
    stage.draw("import-preview")


def import_odd(stage: Stage) -> None:
    """Show the preview of a table with rows that cannot be read, and no text column."""
    file = Path("Documents") / ("outo.csv" if stage.projects.language == "fi" else "odd.csv")
    file.write_text("a;b;c\n1;2;3\n4;5\n;;\n", encoding="cp1252")
    _preview(stage, file)
    stage.draw("import-odd")


def import_report(stage: Stage) -> None:
    """Show the report after an import of posts that are there already."""
    stage.open(stage.projects.empty)
    for name in ("import-report", "import-again"):
        stage.program.importer.start(stage.session, stage.projects.posts)
        dialog = stage.program.importer.dialog
        assert dialog is not None
        stage.wait(lambda: dialog.shown is not None)  # noqa: B023 - waited for at once
        stage.settle()
        dialog.primary.click()
        stage.wait(lambda: dialog.report is not None)  # noqa: B023
        stage.draw(name)
        dialog.reject()
        stage.settle()


def _preview(stage: Stage, file: Path) -> None:
    stage.open(stage.projects.empty)
    stage.program.importer.start(stage.session, file)
    dialog = stage.program.importer.dialog
    assert dialog is not None
    stage.wait(lambda: dialog.shown is not None)


def locked(stage: Stage) -> None:
    """Show what is said of a project that another window has open."""
    from coder.services.session import Session

    other = Session.open(stage.projects.merged)
    stage.draw_modal("error-locked", lambda: stage.program.open_path(stage.projects.merged))
    other.close()


START = (
    Scene("start-first", first_start),
    Scene("start", start),
    Scene("start-new-project", new_project),
    Scene("start-coder", coder_name),
    Scene("error-no-project", not_a_project),
    Scene("error-locked", locked),
    Scene("error-missing", missing),
    Scene("error-damaged", damaged),
    Scene("import-preview", import_preview),
    Scene("import-odd", import_odd),
    Scene("import-report", import_report),
)
