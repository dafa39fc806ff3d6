"""The actions of the whole window."""

from coder.ui.action_lists.spec import QT_TRANSLATE_NOOP, ActionSpec

WINDOW: tuple[ActionSpec, ...] = (
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
        "window.close",
        QT_TRANSLATE_NOOP("Actions", "Close project"),
        ("Ctrl+W",),
        "window",
        QT_TRANSLATE_NOOP("Actions", "Close the project and go to the start page"),
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
        "window.packet",
        QT_TRANSLATE_NOOP("Actions", "Hand back the packet"),
        ("Ctrl+6",),
        "window",
        QT_TRANSLATE_NOOP("Actions", "Check the packet and find its file to send back"),
    ),
    ActionSpec(
        "window.search",
        QT_TRANSLATE_NOOP("Actions", "Search commands"),
        ("Ctrl+K",),
        "window",
        QT_TRANSLATE_NOOP("Actions", "Find any command, page or recent project by its name"),
    ),
    ActionSpec(
        "window.settings",
        QT_TRANSLATE_NOOP("Actions", "Settings"),
        ("Ctrl+,",),
        "window",
        QT_TRANSLATE_NOOP("Actions", "Theme, language, text size and keys"),
    ),
    ActionSpec(
        "window.keys",
        QT_TRANSLATE_NOOP("Actions", "Help and keys"),
        ("F1",),
        "window",
        QT_TRANSLATE_NOOP("Actions", "Show the help and every key of this page"),
    ),
)
