"""The coding page in its states."""

from PySide6.QtCore import Qt

from coder.services import packets, round_keeping, sampling
from coder.services.round_keeping import RoundPlan
from screens.scene import Scene
from screens.stage import Stage

from .samples import packet_file

Key = Qt.Key


def coding(stage: Stage) -> None:
    """Show a post with one variable asked, after a few keys."""
    stage.open(stage.projects.own)
    stage.press(*stage.projects.next_keys(stage.session))
    stage.draw("coding")


def browsed(stage: Stage) -> None:
    """Show the rules of a code."""
    stage.open(stage.projects.own)
    stage.press(Key.Key_Down, Key.Key_Down)
    stage.draw("coding-browsed")


def undone(stage: Stage) -> None:
    """Show a post that came back by undo."""
    stage.open(stage.projects.own)
    stage.press(*stage.projects.next_keys(stage.session))
    stage.press("z", control=True)
    stage.draw("coding-undone")


def noted(stage: Stage) -> None:
    """Show a flagged post with a note being written."""
    stage.open(stage.projects.own)
    stage.press("f", "m")
    stage.write("Kumpi painaa?" if stage.variant.language == "fi" else "Which is it?")
    stage.draw("coding-noted")


def no_code(stage: Stage) -> None:
    """Show what a key without a code says."""
    stage.open(stage.projects.own)
    stage.press("9")
    stage.draw("coding-no-code")


def variables(stage: Stage) -> None:
    """Show three variables asked."""
    stage.open(stage.projects.wide)
    asked = tuple(variable.uid for variable in stage.session.codebook.variables[:3])
    stage.program.coding.open_queue(stage.session.ask(asked).id)
    stage.settle()
    stage.press("2")
    stage.draw("coding-variables")


def variables_dialog(stage: Stage) -> None:
    """Show the choice of variables."""
    stage.open(stage.projects.own)
    stage.program.coding.handlers()["coding.variables"]()
    stage.draw("coding-ask-variables")


def nothing(stage: Stage) -> None:
    """Show a project without posts."""
    stage.open(stage.projects.empty)
    stage.draw("coding-empty")


def done(stage: Stage) -> None:
    """Show a packet that is coded to its end."""
    stage.open(stage.projects.packet)
    stage.draw("coding-packet-done")


def packet(stage: Stage) -> None:
    """Show a packet while it is coded."""
    stage.open(stage.projects.own)
    round_ = "Kierros 2" if stage.variant.language == "fi" else "Round 2"
    sampling.draw(stage.session, "40", 40, 7)
    round_keeping.open_round(stage.session, RoundPlan(round_, "reliability", "40", threshold=0.8))
    path = packet_file(stage)
    packets.write(stage.session, round_, stage.projects.sample.second, path)
    stage.open(path)
    stage.press(*"12321456213")
    stage.draw("coding-packet")


def seen(stage: Stage) -> None:
    """Show what a round lets coders see: pseudonym, counts, and on demand the post answered."""
    stage.open(stage.projects.own)
    session = stage.session
    with session.file.write() as db:
        db.execute("UPDATE post SET author='kuusi'||(id%7),lang='fi',kind='reply'")
        parent = db.execute(
            "SELECT id,external_id FROM post WHERE external_id IS NOT NULL ORDER BY length(text) "
            "DESC LIMIT 1"
        ).fetchone()
        db.execute("UPDATE post SET parent_ref=? WHERE id<>?", (parent[1], parent[0]))
    sampling.draw(session, "20", 20, 7)
    fields = ("day", "links", "parent", "pseudonym", "labels")
    round_ = "Kierros 2" if stage.variant.language == "fi" else "Round 2"
    round_keeping.open_round(session, RoundPlan(round_, "training", "20", fields=fields))
    stage.program.window.go_to_page("coding")
    queue = next(each for each in session.queues() if each.round_name == round_)
    page = stage.program.coding
    page.open_queue(queue.id)
    stage.draw("coding-seen")
    page.see_parent()
    stage.draw("coding-parent")


def keys(stage: Stage) -> None:
    """Show the key sheet."""
    stage.open(stage.projects.own)
    stage.program.window.show_keys()
    stage.draw("keys")


CODING = (
    Scene("coding", coding),
    Scene("coding-browsed", browsed),
    Scene("coding-undone", undone),
    Scene("coding-noted", noted),
    Scene("coding-no-code", no_code),
    Scene("coding-variables", variables),
    Scene("coding-ask-variables", variables_dialog),
    Scene("coding-empty", nothing),
    Scene("coding-packet-done", done),
    Scene("coding-packet", packet),
    Scene("coding-seen", seen),
    Scene("keys", keys),
)
