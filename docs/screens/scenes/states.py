"""States that come up seldom: for reading only, work under way, conflicts, the lowest window."""

import shutil

from coder.services import packets
from coder.services.session import Session
from coder.ui.jobs import Standing
from coder.ui.sampling.home_dialog import HomeDialog
from screens.scene import Scene
from screens.stage import Stage

from .samples import NAMES, act, open_round_of, packet_file

LOWEST = (720, 450)
"""A small laptop's screen at 200 %."""


def read_only(stage: Stage) -> None:
    """Show posts and codebook of a project that is open for reading only."""
    for page in ("posts", "codebook"):
        stage.program.window.show_session(Session.open(stage.projects.merged, read_only=True))
        stage.program.window.go_to_page(page)
        stage.draw(f"{page}-read-only")


def importing(stage: Stage) -> None:
    """Show an import half done, and stopping."""
    stage.open(stage.projects.empty)
    stage.program.importer.start(stage.session, stage.projects.posts)
    dialog = stage.program.importer.dialog
    assert dialog is not None
    stage.wait(lambda: dialog.shown is not None)
    stage.settle()
    dialog.show_begun()
    dialog.pages.setCurrentWidget(dialog.running)
    dialog.running.show_standing(Standing(12_400, 100_000, 4.0))
    stage.draw("import-running")
    dialog.running.show_stopping()
    stage.draw("import-stopping")


def conflict(stage: Stage) -> None:
    """Show a packet that says something else than the copy that came before, and taking it back."""
    own = stage.projects.own
    stage.open(own)
    open_round_of(stage)
    one, two = packet_file(stage), packet_file(stage, " (2)")
    packets.write(
        stage.session, NAMES[stage.variant.language][1], stage.projects.sample.second, one
    )
    shutil.copyfile(one, two)
    for packet, keys in ((one, "1232145"), (two, "2232146")):
        stage.open(packet)
        stage.press(*keys)
    stage.open(own, "reliability")
    stage.answers.file = one
    act(stage, "reliability.bring_home")
    dialog = stage.program.reliability.acts.dialog
    assert isinstance(dialog, HomeDialog)
    dialog.primary.click()
    stage.draw("sample-home-done")
    dialog.withdraw.click()
    stage.draw("sample-home-withdrawn")
    dialog.primary.click()
    dialog.accept()
    stage.answers.file = two
    act(stage, "reliability.bring_home")
    stage.draw("sample-home-conflict")


def lowest(stage: Stage) -> None:
    """Show each page in the lowest window."""
    stage.window.resize(*LOWEST)
    stage.draw("lowest-start")
    for page in ("posts", "codebook", "coding", "reliability", "results"):
        stage.open(stage.projects.merged, page)
        stage.window.resize(*LOWEST)
        stage.draw(f"lowest-{page}")


STATES = (
    Scene("posts-read-only", read_only),
    Scene("import-running", importing),
    Scene("sample-home-conflict", conflict),
    Scene("lowest", lowest),
)
