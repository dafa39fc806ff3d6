"""The help, the tour, and what is said of a fault."""

from PySide6.QtCore import Qt

from coder.ui.crash_dialog import CrashDialog
from screens.scene import Scene
from screens.stage import Stage

REPORT = "Coder, Qt, Python\nKeyError\n  coder/app.py:12 open\n  coder/ui/window.py:34 show_session"


def help_of_coding(stage: Stage) -> None:
    """Show the help as F1 opens it over the coding page, and a page of it with a search."""
    stage.open(stage.projects.own)
    stage.press(Qt.Key.Key_F1)
    stage.draw("help-coding")
    window = stage.program.help.window
    assert window is not None
    for page, name in (("17-decision-log", "log"), ("18-settling", "settling")):
        window.go_to(page)
        stage.draw(f"help-{name}")
    window.go_to("08-reliability")
    window.search_field.setText("alfa" if stage.variant.language == "fi" else "alpha")
    stage.draw("help-search")
    window.search_field.setText("xyzzy")
    stage.draw("help-nothing-found")


def tour(stage: Stage) -> None:
    """Show each step of the tour."""
    stage.program.show_tour()
    stage.wait(stage.program.desk.tour.card.isVisible)
    stage.draw("tour-1")
    stage.press(Qt.Key.Key_Return)
    stage.draw("tour-2")
    stage.press("1")
    stage.draw("tour-3")
    stage.press("Z", control=True)
    stage.draw("tour-4")
    stage.press(Qt.Key.Key_Return)
    stage.draw("tour-5")
    stage.program.desk.tour.end()


def fault(stage: Stage) -> None:
    """Show the window that a fault brings up, folded and unfolded."""
    stage.open(stage.projects.own)
    stage.press("1")
    saved = stage.program.status.saved
    dialog = CrashDialog(stage.program.look, REPORT, saved, stage.answers, stage.window)
    dialog.open()
    stage.draw("fault")
    dialog.fold.click()
    stage.draw("fault-report")
    dialog.reject()


HELP = (
    Scene("help-coding", help_of_coding),
    Scene("tour-1", tour),
    Scene("fault", fault),
)
