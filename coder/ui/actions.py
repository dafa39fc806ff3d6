"""Every action of the program in one list: its keys, its page and its help line."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from coder.ui.action_lists.codebook import CODEBOOK
from coder.ui.action_lists.coding import CODING
from coder.ui.action_lists.packet import PACKET
from coder.ui.action_lists.posts import POSTS
from coder.ui.action_lists.reliability import RELIABILITY
from coder.ui.action_lists.results import RESULTS
from coder.ui.action_lists.spec import QT_TRANSLATE_NOOP, ActionSpec
from coder.ui.action_lists.start import START
from coder.ui.action_lists.study import STUDY
from coder.ui.action_lists.window import WINDOW

Handlers = Mapping[str, Callable[[], object]]


ACTIONS = (*WINDOW, *POSTS, *CODEBOOK, *CODING, *RELIABILITY, *RESULTS, *STUDY, *PACKET, *START)


OwnKeys = Mapping[str, tuple[str, ...]]
"""The user's own keys by the id of the action."""


def take_keys(own: OwnKeys) -> None:
    """Put the user's keys in force in the whole application, as one installs a translator.

    Shortcuts and key-caps made from then on have them.
    """
    app = QCoreApplication.instance()
    if app is not None:
        app.setProperty(_IN_FORCE, json.dumps({name: list(keys) for name, keys in own.items()}))


_IN_FORCE = "coder_keys"


def keys_taken() -> dict[str, tuple[str, ...]]:
    """Give the user's keys that are in force."""
    app = QCoreApplication.instance()
    stored = app.property(_IN_FORCE) if app is not None else None
    found: dict[str, list[str]] = json.loads(stored) if isinstance(stored, str) else {}
    return {name: tuple(keys) for name, keys in found.items()}


def specs_of(page: str) -> tuple[ActionSpec, ...]:
    """Give the actions of a page ("window" for those of all pages) with their keys in force."""
    own = keys_taken()
    return tuple(
        replace(spec, keys=own.get(spec.id, spec.keys)) for spec in ACTIONS if spec.page == page
    )


def key_of(action_id: str) -> str:
    """Give the first key of an action as it is drawn on a key-cap; raises StopIteration."""
    specs = specs_of(action_id.partition(".")[0])
    return key_label(next(spec for spec in specs if spec.id == action_id).keys[0])


def words(text: str) -> str:
    """Translate a text of the registry."""
    return QCoreApplication.translate("Actions", text)


def key_label(key: str) -> str:
    """Give a key as it is drawn on a key-cap, in the language of the screen."""
    labels = {
        "Space": words(SPACE_LABEL),
        "Shift": words(SHIFT_LABEL),
        "Return": "Enter",
        "Left": "←",
        "Right": "→",
        "Up": "↑",
        "Down": "↓",
    }
    return "+".join(labels.get(part, part) for part in key.split("+"))


SPACE_LABEL = QT_TRANSLATE_NOOP("Actions", "Space")
SHIFT_LABEL = QT_TRANSLATE_NOOP("Actions", "Shift")


def build_actions(owner: QWidget, page: str, handlers: Handlers) -> dict[str, QAction]:
    """Give `owner` a shortcut for each action of `page` that has a handler; held keys act once."""
    actions: dict[str, QAction] = {}
    for spec in specs_of(page):
        handler = handlers.get(spec.id)
        if handler is None:
            continue
        action = QAction(words(spec.text), owner)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setAutoRepeat(False)
        action.triggered.connect(handler)
        owner.addAction(action)
        actions[spec.id] = action
    return actions


def keys_document() -> str:
    """Write docs/keys.md."""
    lines = [
        "# Keys",
        "",
        "Every action and its keys. On the coding page each code has a key of its own, which the",
        "codebook gives: 1-9 first, then letters; 0 is for a code that means none.",
    ]
    titles = {"window": "Everywhere", "coding": "Coding page"}
    for page in dict.fromkeys(spec.page for spec in ACTIONS):
        title = titles.get(page, page.capitalize() + " page")
        lines += ["", f"## {title}", "", "| key | action | what it does |", "|---|---|---|"]
        for spec in specs_of(page):
            keys = ", ".join(f"`{key}`" for key in spec.keys)
            lines.append(f"| {keys} | {spec.text} | {spec.help} |")
    return "\n".join(lines) + "\n"
