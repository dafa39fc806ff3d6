"""The study's design: its sections, one picture each."""

from coder.domain.relevance import NO, YES
from coder.domain.round_course import FAILED
from coder.services import screening_check as checking
from coder.services import settling
from coder.ui.sampling.close_dialog import CloseDialog
from coder.ui.sampling.draw_dialog import DrawDialog
from screens.scene import Scene
from screens.stage import Stage


def samples(stage: Stage) -> None:
    """Show the samples of the sample study, and the dialog that draws by parts."""
    stage.open(stage.projects.merged, "study")
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
    """Show the rounds of the sample study, the dialog that closes one, and what came of it."""
    stage.open(stage.projects.merged, "study")
    page = stage.program.desk.study
    page.go_to("rounds")
    stage.draw("study-rounds")
    page.rounds.close_round()
    stage.draw("study-round-close")
    dialog = page.acts.dialog
    assert isinstance(dialog, CloseDialog)
    dialog.outcome.setCurrentIndex(dialog.outcome.findData(FAILED))
    dialog.primary.click()
    stage.draw("study-rounds-failed")


def screening_check(stage: Stage) -> None:
    """Show the round in which the screening was judged."""
    stage.open(stage.projects.own)
    session = stage.session
    # A made-up screening: what is judged here does not depend on the lists.
    with session.file.write():
        session.file.db.execute("INSERT INTO screening SELECT id,1,id%3<>0,id%3<>0 FROM post")
        settling.refill(session.file)
    stage.program.window.go_to_page("study")
    page = stage.program.desk.study
    page.go_to("rounds")
    name = "Seulonta" if stage.projects.language == "fi" else "Screening"
    page.acts.open_round(session, purpose="screening")
    stage.draw("study-round-screening")
    dialog = page.acts.dialog
    assert dialog is not None
    dialog.reject()
    checking.draw(session, name, 40, 7)
    checking.open_check(session, name, name)
    queue = next(each for each in session.queues() if each.round_name == name)
    coding = session.coding(queue.id)
    for n in range(36):
        coding.press(NO if n % 5 == 0 else YES)
    page.rounds.show_project(session)
    page.rounds.choose(name)
    stage.draw("study-rounds-screening")


def no_rounds(stage: Stage) -> None:
    """Show the rounds of a project that has none."""
    stage.open(stage.projects.empty, "study")
    stage.program.desk.study.go_to("rounds")
    stage.draw("study-rounds-none")


def coders(stage: Stage) -> None:
    """Show who codes what, and the dialog that shares posts out."""
    stage.open(stage.projects.merged, "study")
    page = stage.program.desk.study
    page.go_to("coders")
    stage.draw("study-coders")
    page.coders.share_out()
    stage.draw("study-share-out")
    dialog = page.acts.dialog
    assert dialog is not None
    dialog.primary.click()
    stage.draw("study-coders-shared")


def no_coders(stage: Stage) -> None:
    """Show the coders of a project without posts."""
    stage.open(stage.projects.empty, "study")
    stage.program.desk.study.go_to("coders")
    stage.draw("study-coders-none")


STUDY = (
    Scene("study-samples", samples),
    Scene("study-samples-none", no_samples),
    Scene("study-rounds", rounds),
    Scene("study-rounds-none", no_rounds),
    Scene("study-coders", coders),
    Scene("study-coders-none", no_coders),
    Scene("study-rounds-screening", screening_check),
)
