"""What stands around the pages: settings, the search for commands, a packet handed back."""

from screens.scene import Scene
from screens.stage import Stage


def settings(stage: Stage) -> None:
    """Show the settings, and the keys among them."""
    stage.open(stage.projects.own)
    dialog = stage.program.preferences.show(stage.program.window, stage.variant.language)
    stage.draw("settings")
    dialog.tabs.show_value(1)
    dialog._turn(1)
    dialog.keys.list.setFocus()
    stage.draw("settings-keys")


def commands(stage: Stage) -> None:
    """Show the search for commands, and what it finds."""
    stage.open(stage.projects.own)
    stage.press("k", control=True)
    stage.draw("commands")
    stage.write("ko" if stage.variant.language == "fi" else "co")
    stage.draw("commands-found")


def hand_back(stage: Stage) -> None:
    """Show what the second coder does at the end."""
    stage.open(stage.projects.packet, "packet")
    stage.draw("hand-back")


SHELL = (
    Scene("settings", settings),
    Scene("commands", commands),
    Scene("hand-back", hand_back),
)
