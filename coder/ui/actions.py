"""Every action of the program in one list: its keys, its page and its help line."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, D103
        ...
else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP

Handlers = Mapping[str, Callable[[], object]]


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action; `page` is a page's id or "window" for all pages."""

    id: str
    text: str
    keys: tuple[str, ...]
    page: str
    help: str


ACTIONS = (
    ActionSpec(
        "window.new",
        QT_TRANSLATE_NOOP("Actions", "New project"),
        ("Ctrl+N",),
        "window",
        QT_TRANSLATE_NOOP("Actions", "Choose a codebook and bring in the posts"),
    ),
    ActionSpec(
        "window.open",
        QT_TRANSLATE_NOOP("Actions", "Open project or packet"),
        ("Ctrl+O",),
        "window",
        QT_TRANSLATE_NOOP("Actions", "Open a .coder file"),
    ),
    ActionSpec(
        "window.import",
        QT_TRANSLATE_NOOP("Actions", "Import posts"),
        ("Ctrl+I",),
        "window",
        QT_TRANSLATE_NOOP("Actions", "Add posts from a file to this project"),
    ),
    ActionSpec(
        "window.export",
        QT_TRANSLATE_NOOP("Actions", "Export workbook"),
        ("Ctrl+E",),
        "window",
        QT_TRANSLATE_NOOP("Actions", "Write the codings to an Excel workbook"),
    ),
    ActionSpec(
        "window.posts",
        QT_TRANSLATE_NOOP("Actions", "Posts"),
        ("Ctrl+1",),
        "window",
        QT_TRANSLATE_NOOP("Actions", "Go to the page of posts"),
    ),
    ActionSpec(
        "window.codebook",
        QT_TRANSLATE_NOOP("Actions", "Codebook"),
        ("Ctrl+2",),
        "window",
        QT_TRANSLATE_NOOP("Actions", "Go to the codebook"),
    ),
    ActionSpec(
        "window.coding",
        QT_TRANSLATE_NOOP("Actions", "Coding"),
        ("Ctrl+3",),
        "window",
        QT_TRANSLATE_NOOP("Actions", "Go to coding"),
    ),
    ActionSpec(
        "window.reliability",
        QT_TRANSLATE_NOOP("Actions", "Reliability"),
        ("Ctrl+4",),
        "window",
        QT_TRANSLATE_NOOP("Actions", "Go to reliability"),
    ),
    ActionSpec(
        "window.results",
        QT_TRANSLATE_NOOP("Actions", "Results"),
        ("Ctrl+5",),
        "window",
        QT_TRANSLATE_NOOP("Actions", "Go to the results"),
    ),
    ActionSpec(
        "window.keys",
        QT_TRANSLATE_NOOP("Actions", "Keys"),
        ("F1",),
        "window",
        QT_TRANSLATE_NOOP("Actions", "Show every key of this page"),
    ),
    ActionSpec(
        "coding.go_on",
        QT_TRANSLATE_NOOP("Actions", "Go on"),
        ("Space",),
        "coding",
        QT_TRANSLATE_NOOP("Actions", "Leave this row, and the post after its last row"),
    ),
    ActionSpec(
        "coding.flag",
        QT_TRANSLATE_NOOP("Actions", "Flag"),
        ("F",),
        "coding",
        QT_TRANSLATE_NOOP("Actions", "Flag the post to come back to it, or take the flag off"),
    ),
    ActionSpec(
        "coding.skip",
        QT_TRANSLATE_NOOP("Actions", "Skip"),
        ("K",),
        "coding",
        QT_TRANSLATE_NOOP("Actions", "Move the post to the end of the queue"),
    ),
    ActionSpec(
        "coding.note",
        QT_TRANSLATE_NOOP("Actions", "Note"),
        ("M",),
        "coding",
        QT_TRANSLATE_NOOP("Actions", "Write a note; Esc or Ctrl+Enter saves it and returns"),
    ),
    ActionSpec(
        "coding.previous",
        QT_TRANSLATE_NOOP("Actions", "Previous post"),
        ("Left",),
        "coding",
        QT_TRANSLATE_NOOP("Actions", "Show the post before this one"),
    ),
    ActionSpec(
        "coding.next",
        QT_TRANSLATE_NOOP("Actions", "Next post"),
        ("Right",),
        "coding",
        QT_TRANSLATE_NOOP("Actions", "Show the post after this one"),
    ),
    ActionSpec(
        "coding.go_to",
        QT_TRANSLATE_NOOP("Actions", "Go to"),
        ("G",),
        "coding",
        QT_TRANSLATE_NOOP("Actions", "Show the post with a number"),
    ),
    ActionSpec(
        "coding.variables",
        QT_TRANSLATE_NOOP("Actions", "Ask other variables"),
        ("Ctrl+Shift+V",),
        "coding",
        QT_TRANSLATE_NOOP("Actions", "Choose which variables of the codebook are asked"),
    ),
    ActionSpec(
        "coding.up",
        QT_TRANSLATE_NOOP("Actions", "Row or code above"),
        ("Up",),
        "coding",
        QT_TRANSLATE_NOOP("Actions", "Go to the row above; with one row, browse its codes"),
    ),
    ActionSpec(
        "coding.down",
        QT_TRANSLATE_NOOP("Actions", "Row or code below"),
        ("Down",),
        "coding",
        QT_TRANSLATE_NOOP("Actions", "Go to the row below; with one row, browse its codes"),
    ),
    ActionSpec(
        "coding.browse_up",
        QT_TRANSLATE_NOOP("Actions", "Browse codes up"),
        ("Ctrl+Up",),
        "coding",
        QT_TRANSLATE_NOOP("Actions", "Show the rules of the code above in the codebook"),
    ),
    ActionSpec(
        "coding.browse_down",
        QT_TRANSLATE_NOOP("Actions", "Browse codes down"),
        ("Ctrl+Down",),
        "coding",
        QT_TRANSLATE_NOOP("Actions", "Show the rules of the code below in the codebook"),
    ),
    ActionSpec(
        "coding.scroll_up",
        QT_TRANSLATE_NOOP("Actions", "Scroll post up"),
        ("PgUp",),
        "coding",
        QT_TRANSLATE_NOOP("Actions", "Scroll the text of a long post up"),
    ),
    ActionSpec(
        "coding.scroll_down",
        QT_TRANSLATE_NOOP("Actions", "Scroll post down"),
        ("PgDown",),
        "coding",
        QT_TRANSLATE_NOOP("Actions", "Scroll the text of a long post down"),
    ),
    ActionSpec(
        "coding.copy",
        QT_TRANSLATE_NOOP("Actions", "Copy"),
        ("Ctrl+C",),
        "coding",
        QT_TRANSLATE_NOOP("Actions", "Copy the selected words of the post, or all of it"),
    ),
    ActionSpec(
        "coding.undo",
        QT_TRANSLATE_NOOP("Actions", "Undo"),
        ("Ctrl+Z",),
        "coding",
        QT_TRANSLATE_NOOP("Actions", "Take back the last act and show its post"),
    ),
    ActionSpec(
        "coding.redo",
        QT_TRANSLATE_NOOP("Actions", "Redo"),
        ("Ctrl+Y", "Ctrl+Shift+Z"),
        "coding",
        QT_TRANSLATE_NOOP("Actions", "Do again what was taken back"),
    ),
    ActionSpec(
        "reliability.draw",
        QT_TRANSLATE_NOOP("Actions", "Draw sample"),
        ("Ctrl+D",),
        "reliability",
        QT_TRANSLATE_NOOP("Actions", "Draw a sample of posts at random"),
    ),
    ActionSpec(
        "reliability.open_round",
        QT_TRANSLATE_NOOP("Actions", "Open round"),
        ("Ctrl+R",),
        "reliability",
        QT_TRANSLATE_NOOP("Actions", "Open a round on a sample"),
    ),
    ActionSpec(
        "reliability.write_packet",
        QT_TRANSLATE_NOOP("Actions", "Write packet"),
        ("Ctrl+P",),
        "reliability",
        QT_TRANSLATE_NOOP("Actions", "Write a packet for another coder"),
    ),
    ActionSpec(
        "reliability.bring_home",
        QT_TRANSLATE_NOOP("Actions", "Bring packet home"),
        ("Ctrl+B",),
        "reliability",
        QT_TRANSLATE_NOOP("Actions", "Take in the codings of a packet"),
    ),
    ActionSpec(
        "reliability.close_round",
        QT_TRANSLATE_NOOP("Actions", "Close round"),
        ("Ctrl+L",),
        "reliability",
        QT_TRANSLATE_NOOP("Actions", "Freeze the codings of the round in view"),
    ),
    ActionSpec(
        "reliability.missing",
        QT_TRANSLATE_NOOP("Actions", "Leave out missing"),
        ("Ctrl+M",),
        "reliability",
        QT_TRANSLATE_NOOP("Actions", "Leave out codes that count as missing, or take them in"),
    ),
    ActionSpec(
        "reliability.copy",
        QT_TRANSLATE_NOOP("Actions", "Copy"),
        ("Ctrl+C",),
        "reliability",
        QT_TRANSLATE_NOOP("Actions", "Copy the table as a table"),
    ),
    ActionSpec(
        "results.copy",
        QT_TRANSLATE_NOOP("Actions", "Copy"),
        ("Ctrl+C",),
        "results",
        QT_TRANSLATE_NOOP("Actions", "Copy the table as a table"),
    ),
    ActionSpec(
        "results.open_folder",
        QT_TRANSLATE_NOOP("Actions", "Open folder"),
        ("Ctrl+Shift+F",),
        "results",
        QT_TRANSLATE_NOOP("Actions", "Show the folder of the workbook written last"),
    ),
)


def specs_of(page: str) -> tuple[ActionSpec, ...]:
    """Give the actions of a page ("window" for those of all pages), in their order."""
    return tuple(spec for spec in ACTIONS if spec.page == page)


def words(text: str) -> str:
    """Translate a text of the registry."""
    return QCoreApplication.translate("Actions", text)


def key_label(key: str) -> str:
    """Give a key as it is drawn on a key-cap, in the language of the screen."""
    labels = {"Space": words(SPACE_LABEL), "Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
    return "+".join(labels.get(part, part) for part in key.split("+"))


SPACE_LABEL = QT_TRANSLATE_NOOP("Actions", "Space")


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
