"""The actions of the page of the study's design."""

from coder.ui.action_lists.spec import QT_TRANSLATE_NOOP, ActionSpec

STUDY: tuple[ActionSpec, ...] = (
    ActionSpec(
        "study.next",
        QT_TRANSLATE_NOOP("Actions", "Next part of the design"),
        ("Ctrl+PgDown",),
        "study",
        QT_TRANSLATE_NOOP("Actions", "Show the next part of the design"),
    ),
    ActionSpec(
        "study.previous",
        QT_TRANSLATE_NOOP("Actions", "Previous part of the design"),
        ("Ctrl+PgUp",),
        "study",
        QT_TRANSLATE_NOOP("Actions", "Show the part of the design before this one"),
    ),
    ActionSpec(
        "study.draw",
        QT_TRANSLATE_NOOP("Actions", "Draw a sample"),
        ("Ctrl+D",),
        "study",
        QT_TRANSLATE_NOOP("Actions", "Choose how, how many and from which posts, and draw"),
    ),
    ActionSpec(
        "study.open_round",
        QT_TRANSLATE_NOOP("Actions", "Open a round"),
        ("Ctrl+Shift+O",),
        "study",
        QT_TRANSLATE_NOOP("Actions", "Freeze codebook and fields in view, and begin a round"),
    ),
)
