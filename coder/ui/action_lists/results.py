"""The actions of the page of results."""

from coder.ui.action_lists.spec import QT_TRANSLATE_NOOP, ActionSpec

RESULTS: tuple[ActionSpec, ...] = (
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
