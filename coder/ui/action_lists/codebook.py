"""The actions of the codebook page."""

from coder.ui.action_lists.spec import QT_TRANSLATE_NOOP, ActionSpec

CODEBOOK: tuple[ActionSpec, ...] = (
    ActionSpec(
        "codebook.save",
        QT_TRANSLATE_NOOP("Actions", "Save"),
        ("Ctrl+S",),
        "codebook",
        QT_TRANSLATE_NOOP("Actions", "Save what was written as a new revision of the codebook"),
    ),
    ActionSpec(
        "codebook.add_code",
        QT_TRANSLATE_NOOP("Actions", "Add code"),
        ("Ins",),
        "codebook",
        QT_TRANSLATE_NOOP("Actions", "Add a code under the one chosen"),
    ),
    ActionSpec(
        "codebook.add_variable",
        QT_TRANSLATE_NOOP("Actions", "Add variable"),
        ("Alt+Ins",),
        "codebook",
        QT_TRANSLATE_NOOP("Actions", "Add a variable under the one chosen"),
    ),
    ActionSpec(
        "codebook.move_up",
        QT_TRANSLATE_NOOP("Actions", "Move up"),
        ("Alt+Up",),
        "codebook",
        QT_TRANSLATE_NOOP("Actions", "Move the variable, group or code one place up"),
    ),
    ActionSpec(
        "codebook.move_down",
        QT_TRANSLATE_NOOP("Actions", "Move down"),
        ("Alt+Down",),
        "codebook",
        QT_TRANSLATE_NOOP("Actions", "Move the variable, group or code one place down"),
    ),
    ActionSpec(
        "codebook.archive",
        QT_TRANSLATE_NOOP("Actions", "Take out of use"),
        ("Ctrl+D",),
        "codebook",
        QT_TRANSLATE_NOOP("Actions", "Take a variable or code out of use, or into use again"),
    ),
    ActionSpec(
        "codebook.remove",
        QT_TRANSLATE_NOOP("Actions", "Delete"),
        ("Ctrl+Shift+D",),
        "codebook",
        QT_TRANSLATE_NOOP("Actions", "Delete what nothing has been coded with"),
    ),
    ActionSpec(
        "codebook.language",
        QT_TRANSLATE_NOOP("Actions", "Language of the texts"),
        ("Ctrl+L",),
        "codebook",
        QT_TRANSLATE_NOOP("Actions", "Write the long texts in the other language"),
    ),
    ActionSpec(
        "codebook.tree",
        QT_TRANSLATE_NOOP("Actions", "Go to the list"),
        ("Ctrl+G",),
        "codebook",
        QT_TRANSLATE_NOOP("Actions", "Go from a field back to the list of codes"),
    ),
    ActionSpec(
        "codebook.history",
        QT_TRANSLATE_NOOP("Actions", "History"),
        ("Ctrl+H",),
        "codebook",
        QT_TRANSLATE_NOOP("Actions", "Read what the codebook said before"),
    ),
    ActionSpec(
        "codebook.export",
        QT_TRANSLATE_NOOP("Actions", "Export codebook"),
        ("Ctrl+Shift+E",),
        "codebook",
        QT_TRANSLATE_NOOP("Actions", "Write the codebook to a file of its own"),
    ),
    ActionSpec(
        "codebook.import",
        QT_TRANSLATE_NOOP("Actions", "Read codebook"),
        ("Ctrl+Shift+I",),
        "codebook",
        QT_TRANSLATE_NOOP("Actions", "Take a codebook from a file; it is saved only by you"),
    ),
)
