"""The repeats of the study's design: none, groups, the setting, and near repeats proposed."""

from coder.services import repeats as service
from coder.ui.study.repeats import RepeatsSection
from screens.scene import Scene
from screens.stage import Stage


def repeats(stage: Stage) -> None:
    """Show the groups of the sample study, and the search for near repeats."""
    section = _section(stage)
    stage.wait(lambda: section.found is not None)
    stage.draw("study-repeats-none")
    section.look_for_near()
    dialog = section.acts.dialog
    assert dialog is not None
    stage.draw("study-repeats-near-ask")
    dialog.threshold.set_value(50)
    dialog.primary.click()
    stage.wait(lambda: dialog.found is not None)
    stage.draw("study-repeats-near")
    dialog.primary.click()
    stage.wait(lambda: bool(section.found and section.found.groups))
    section.posts.table.choose_row(1)
    stage.draw("study-repeats")
    section.turn_apart()
    stage.wait(lambda: bool(section.found and section.found.out))
    stage.draw("study-repeats-apart")


def setting(stage: Stage) -> None:
    """Show what the setting would do before it is changed."""
    section = _section(stage)
    stage.wait(lambda: section.found is not None)
    found = service.proposals(stage.session, service.find_near(stage.session, 50))
    service.accept(stage.session, found)
    section.show_project(stage.session)
    stage.wait(lambda: bool(section.found and section.found.groups))
    stage.draw("study-repeats-each")
    service.set_mode(stage.session, service.ONE)
    section.show_project(stage.session)
    stage.wait(lambda: bool(section.found and section.found.mode == service.ONE))
    stage.draw("study-repeats-one")


def no_posts(stage: Stage) -> None:
    """Show the repeats of a project without posts."""
    stage.open(stage.projects.empty, "study")
    section = stage.program.desk.study.repeats
    stage.program.desk.study.go_to("repeats")
    stage.wait(lambda: section.found is not None)
    stage.draw("study-repeats-no-posts")


def _section(stage: Stage) -> RepeatsSection:
    stage.open(stage.projects.merged, "study")
    stage.program.desk.study.go_to("repeats")
    return stage.program.desk.study.repeats


REPEATS = (
    Scene("study-repeats", repeats),
    Scene("study-repeats-setting", setting),
    Scene("study-repeats-no-posts", no_posts),
)
