"""The study's design: its sections, one picture each."""

from coder.ui.sampling.draw_dialog import DrawDialog
from screens.projects import MERGED
from screens.scene import Scene
from screens.stage import Stage


def samples(stage: Stage) -> None:
    """Show the samples of the sample study, and the dialog that draws by parts."""
    stage.open(MERGED, "study")
    page = stage.program.desk.study
    page.go_to("samples")
    stage.draw("study-samples")
    page.samples.draw()
    dialog = page.acts.dialog
    assert isinstance(dialog, DrawDialog)
    dialog.kind.setCurrentIndex(1)
    dialog.by.setCurrentIndex(0)
    stage.draw("study-draw")
    dialog.name.setText("Kuukaudet" if stage.projects.language == "fi" else "Months")
    dialog.size_.set_value(40)
    dialog.primary.click()
    stage.draw("study-samples-strata")


def no_samples(stage: Stage) -> None:
    """Show the samples of a project that has none."""
    stage.open(stage.projects.empty, "study")
    stage.program.desk.study.go_to("samples")
    stage.draw("study-samples-none")


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


STUDY = (
    Scene("study-samples", samples),
    Scene("study-samples-none", no_samples),
    Scene("study-rounds", rounds),
    Scene("study-rounds-none", no_rounds),
)
