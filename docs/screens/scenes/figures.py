"""Reliability and results."""

from PySide6.QtCore import Qt

from screens.scene import Scene
from screens.stage import Stage


def no_figures(stage: Stage) -> None:
    """Show reliability before there is a second coder."""
    stage.open(stage.projects.own, "reliability")
    stage.draw("reliability-none")


def reliability(stage: Stage) -> None:
    """Show the coefficients of the sample study."""
    stage.open(stage.projects.merged, "reliability")
    stage.draw("reliability")


def cell(stage: Stage) -> None:
    """Show the posts behind a cell of the coders' cross-table."""
    stage.open(stage.projects.merged, "reliability")
    below = stage.program.reliability.figures.below
    below.cross.setFocus()
    below.cross.choose(1, 0)
    stage.draw("reliability-cell")
    below.open_post(0)
    stage.draw("reliability-post")


def others(stage: Stage) -> None:
    """Show the other coefficients beside the one that decides."""
    stage.open(stage.projects.merged, "reliability")
    stage.program.reliability.figures.others.click()
    stage.draw("reliability-others")


def settling(stage: Stage) -> None:
    """Settle disagreements: the first one, one decided with its reason, and the end."""
    stage.open(stage.projects.merged, "reliability")
    page = stage.program.reliability
    stage.wait(page.buttons["settle"].isVisible)
    stage.draw("settling-next")
    page.settle()
    stage.draw("settling")
    stage.press("b", "w", "m")
    stage.write(
        "Ratkaisee kohtelu, ei jono." if stage.variant.language == "fi" else "The point is tone."
    )
    stage.press(Qt.Key.Key_Escape)
    stage.draw("settling-decided")
    stage.press(Qt.Key.Key_F2)
    stage.draw("settling-names")
    while page.settling.item is not None:
        stage.press("a", Qt.Key.Key_Return)
    stage.draw("settling-done")


def cross_tab(stage: Stage) -> None:
    """Show a variable against the months, and against another one."""
    stage.open(stage.projects.merged, "results")
    page = stage.program.results
    for name, place in (("results-by-month", -2), ("results-by-variable", 1)):
        page.against.setCurrentIndex(page.against.count() + place if place < 0 else place)
        page.against.activated.emit(page.against.currentIndex())
        stage.draw(name)


def no_results(stage: Stage) -> None:
    """Show results of a project without posts."""
    stage.open(stage.projects.empty, "results")
    stage.draw("results-none")


def results(stage: Stage) -> None:
    """Show the frequencies of the sample study."""
    stage.open(stage.projects.merged, "results")
    stage.draw("results")


def export(stage: Stage) -> None:
    """Show the export dialog."""
    stage.open(stage.projects.merged, "results")
    stage.program.export()
    stage.draw("results-export")


FIGURES = (
    Scene("reliability-none", no_figures),
    Scene("reliability", reliability),
    Scene("reliability-cell", cell),
    Scene("reliability-others", others),
    Scene("settling", settling),
    Scene("results-by", cross_tab),
    Scene("results-none", no_results),
    Scene("results", results),
    Scene("results-export", export),
)
