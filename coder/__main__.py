"""Start the program: a command, or the window."""

import os
import sys
from collections.abc import Sequence
from multiprocessing import freeze_support
from pathlib import Path

from coder.cli import COMMANDS

_TWO_WORDS = ("-platform", "-style", "-stylesheet", "-qwindowgeometry", "-plugin")


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command, or open the window where none is named; return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    _have_streams()
    if names_command(arguments):
        from coder.cli.root import run

        return run(_without_qt_options(arguments), _show_window)
    from coder.app import run as run_window

    return run_window(_project_of(arguments), [sys.argv[0], *arguments])


def names_command(arguments: Sequence[str]) -> bool:
    """Tell whether arguments are for the command line: a command, `--…`, or what is no path."""
    rest = _without_qt_options(arguments)
    if not rest:
        return False
    first = rest[0]
    if first in COMMANDS or first.startswith("-"):
        return True
    looks_like_path = Path(first).suffix != "" or "/" in first or os.sep in first
    return len(rest) > 1 or not (looks_like_path or Path(first).exists())


def _without_qt_options(arguments: Sequence[str]) -> list[str]:
    """Leave out what Qt takes from the front or the end, such as `-platform offscreen`."""
    rest: list[str] = []
    skip = False
    for argument in arguments:
        if skip:
            skip = False
        elif argument in _TWO_WORDS and (not rest or rest[0] not in COMMANDS):
            skip = True
        else:
            rest.append(argument)
    return rest


def _project_of(arguments: Sequence[str]) -> Path | None:
    rest = _without_qt_options(arguments)
    return Path(rest[0]) if rest else None


def _have_streams() -> None:
    """Give a program that was started without a console somewhere to print to."""
    if sys.stdout is None:  # pyright: ignore[reportUnnecessaryComparison]
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    if sys.stderr is None:  # pyright: ignore[reportUnnecessaryComparison]
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115


def _show_window(project: Path) -> tuple[int, int]:
    """Open a project in a window that nobody sees and take its picture."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QSettings

    from coder.app import Program, make_application
    from coder.ui.look.look import Look

    app = make_application(["coder"])
    # The user's own settings stay as they are: this project is gone in a moment.
    ini, of_user = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    QSettings.setPath(ini, of_user, str(project.parent))
    look = Look(dark=False)
    look.apply()
    program = Program(look)
    try:
        program.open_path(project)
        program.window.show()
        app.processEvents()
        picture = program.window.grab()
        return picture.width(), picture.height()
    finally:
        program.window.close()
        program.close()


if __name__ == "__main__":
    # The packaged program is also what a process for suggestions of forms is begun with.
    freeze_support()
    sys.exit(main())
