"""The dialogs of samples, rounds and packets."""

import shutil
from pathlib import Path

from coder.services import packets, round_keeping, sampling
from coder.services.round_keeping import RoundPlan
from coder.ui.jobs import Standing
from coder.ui.sampling.draw_dialog import DrawDialog
from coder.ui.sampling.home_dialog import HomeDialog
from screens.scene import Scene
from screens.stage import Stage

NAMES = {"fi": ("Otos 2", "Kierros 2"), "en": ("Sample 2", "Round 2")}


def draw_sample(stage: Stage) -> None:
    """Show the dialog that draws a sample, by chance and by strata."""
    act(stage, "reliability.draw")
    stage.draw("sample-draw")
    dialog = stage.program.reliability.acts.dialog
    assert isinstance(dialog, DrawDialog)
    dialog.kind.setCurrentIndex(1)
    dialog.least.setText("4")
    stage.draw("sample-draw-strata")


def open_round(stage: Stage) -> None:
    """Show the dialog that opens a round."""
    stage.open(stage.projects.own)
    sampling.draw(stage.session, NAMES[stage.variant.language][0], 40, 7)
    stage.program.window.go_to_page("reliability")
    act(stage, "reliability.open_round")
    stage.draw("sample-round")


def write_packet(stage: Stage) -> None:
    """Show the dialog that writes a packet."""
    stage.open(stage.projects.own)
    open_round_of(stage)
    stage.program.window.go_to_page("reliability")
    act(stage, "reliability.write_packet")
    stage.draw("sample-packet")


def bring_home(stage: Stage) -> None:
    """Show what a packet would bring, known already and new."""
    stage.answers.file = stage.projects.packet
    stage.open(stage.projects.merged, "reliability")
    act(stage, "reliability.bring_home")
    stage.draw("sample-home-known")


def bring_home_new(stage: Stage) -> None:
    """Show what a packet with new codings would bring."""
    stage.open(stage.projects.own)
    open_round_of(stage)
    packet = packet_file(stage)
    packets.write(
        stage.session, NAMES[stage.variant.language][1], stage.projects.sample.second, packet
    )
    own = stage.projects.own
    stage.open(packet)
    stage.press(*"1232145")
    stage.open(own, "reliability")
    stage.answers.file = packet
    act(stage, "reliability.bring_home")
    stage.draw("sample-home")


def bring_home_large(stage: Stage) -> None:
    """Show a large packet while it is read and while it comes home."""
    stage.answers.file = stage.projects.packet
    stage.open(stage.projects.merged, "reliability")
    act(stage, "reliability.bring_home")
    dialog = stage.program.reliability.acts.dialog
    assert isinstance(dialog, HomeDialog)
    found, dialog.found = dialog.found, []
    dialog.say_reading()
    dialog.show_busy(True)
    dialog.running.show_standing(Standing(12_400_000, 37_200_000, 1.2))
    stage.draw("sample-home-reading")
    dialog.found = found
    dialog.show_found()
    dialog.say_coming()
    dialog.show_busy(True)
    dialog.running.show_standing(Standing(24_800_000, 37_200_000, 2.1))
    stage.draw("sample-home-coming")


def wrong_packet(stage: Stage) -> None:
    """Show what is said of a packet of another project."""
    stage.open(stage.projects.own, "reliability")
    stage.answers.file = Path(shutil.copyfile(stage.projects.packet, packet_file(stage, " 2")))
    stage.draw_modal("error-wrong-packet", lambda: act(stage, "reliability.bring_home"))


def open_round_of(stage: Stage) -> None:
    """Draw a sample and open a round for it."""
    sample, round_ = NAMES[stage.variant.language]
    sampling.draw(stage.session, sample, 40, 7)
    round_keeping.open_round(stage.session, RoundPlan(round_, "reliability", sample, threshold=0.8))


def packet_file(stage: Stage, more: str = "") -> Path:
    """Give the file of the second coder's packet."""
    return Path("Documents") / f"{stage.projects.sample.second}{more}.coder"


def act(stage: Stage, name: str) -> None:
    """Do an act of the page of reliability."""
    if stage.program.window.session is None:
        stage.open(stage.projects.own, "reliability")
    stage.program.reliability.handlers()[name]()


SAMPLES = (
    Scene("sample-draw", draw_sample),
    Scene("sample-round", open_round),
    Scene("sample-packet", write_packet),
    Scene("sample-home-known", bring_home),
    Scene("sample-home", bring_home_new),
    Scene("sample-home-reading", bring_home_large),
    Scene("error-wrong-packet", wrong_packet),
)
