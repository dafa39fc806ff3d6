"""The actions of the start page."""

from coder.ui.action_lists.spec import QT_TRANSLATE_NOOP, ActionSpec

START: tuple[ActionSpec, ...] = (
    ActionSpec(
        "start.sample",
        QT_TRANSLATE_NOOP("Actions", "Open the sample study"),
        ("Ctrl+L",),
        "start",
        QT_TRANSLATE_NOOP("Actions", "Make a study of invented posts to try things with"),
    ),
)
