"""The study's design: its sections, one picture each."""

from screens.projects import MERGED
from screens.scene import Scene
from screens.stage import Stage


def rounds(stage: Stage) -> None:
    """Show the rounds of the sample study."""
    stage.open(MERGED, "study")
    stage.program.desk.study.go_to("rounds")
    stage.draw("study-rounds")


def no_rounds(stage: Stage) -> None:
    """Show the rounds of a project that has none."""
    stage.open(stage.projects.empty, "study")
    stage.program.desk.study.go_to("rounds")
    stage.draw("study-rounds-none")


STUDY = (Scene("study-rounds", rounds), Scene("study-rounds-none", no_rounds))
