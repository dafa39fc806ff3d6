"""Reliability and results."""

from screens.projects import MERGED
from screens.scene import Scene
from screens.stage import Stage


def no_figures(stage: Stage) -> None:
    """Show reliability before there is a second coder."""
    stage.open(stage.projects.own, "reliability")
    stage.draw("reliability-none")


def reliability(stage: Stage) -> None:
    """Show the coefficients of the sample study."""
    stage.open(MERGED, "reliability")
    stage.draw("reliability")


def no_results(stage: Stage) -> None:
    """Show results of a project without posts."""
    stage.open(stage.projects.empty, "results")
    stage.draw("results-none")


def results(stage: Stage) -> None:
    """Show the frequencies of the sample study."""
    stage.open(MERGED, "results")
    stage.draw("results")


def export(stage: Stage) -> None:
    """Show the export dialog."""
    stage.open(MERGED, "results")
    stage.program.export()
    stage.draw("results-export")


FIGURES = (
    Scene("reliability-none", no_figures),
    Scene("reliability", reliability),
    Scene("results-none", no_results),
    Scene("results", results),
    Scene("results-export", export),
)
