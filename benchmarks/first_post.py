"""Print the moment at which the window of a program just started has painted the first post."""

import sys
import tempfile
import time
from pathlib import Path


def main() -> None:
    """Start as `coder PROJECT` does, up to the first post in view."""
    from PySide6.QtCore import QSettings

    from coder.app import Program, make_application
    from coder.ui.look.look import Look, system_is_dark

    app = make_application(sys.argv[:1])
    with tempfile.TemporaryDirectory() as settings:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, settings)
        look = Look(dark=system_is_dark())
        look.apply()
        program = Program(look)
        program.window.show()
        program.open_path(Path(sys.argv[1]))
        page = program.coding
        while not (page.area.text.paints and page.area.text.text):
            app.processEvents()
        painted = time.time()
        program.window.close()
    print(f'{{"painted": {painted!r}}}')


if __name__ == "__main__":
    main()
