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
    ActionSpec(
        "study.next_step",
        QT_TRANSLATE_NOOP("Actions", "Next step"),
        ("Ctrl+Return",),
        "study",
        QT_TRANSLATE_NOOP("Actions", "Do what comes next in the rounds"),
    ),
    ActionSpec(
        "study.agreement",
        QT_TRANSLATE_NOOP("Actions", "Agreement of the round"),
        ("Ctrl+R",),
        "study",
        QT_TRANSLATE_NOOP("Actions", "Show how far the coders of the chosen round agree"),
    ),
    ActionSpec(
        "study.write_packet",
        QT_TRANSLATE_NOOP("Actions", "Write packet"),
        ("Ctrl+P",),
        "study",
        QT_TRANSLATE_NOOP("Actions", "Write a packet for another coder"),
    ),
    ActionSpec(
        "study.bring_home",
        QT_TRANSLATE_NOOP("Actions", "Bring packet home"),
        ("Ctrl+B",),
        "study",
        QT_TRANSLATE_NOOP("Actions", "Take in the codings of a packet"),
    ),
    ActionSpec(
        "study.close_round",
        QT_TRANSLATE_NOOP("Actions", "Close round"),
        ("Ctrl+L",),
        "study",
        QT_TRANSLATE_NOOP("Actions", "Close the chosen round and say what came of it"),
    ),
    ActionSpec(
        "study.share_out",
        QT_TRANSLATE_NOOP("Actions", "Share out posts"),
        ("Ctrl+J",),
        "study",
        QT_TRANSLATE_NOOP("Actions", "Share posts out among coders, with posts in common"),
    ),
    ActionSpec(
        "study.spread",
        QT_TRANSLATE_NOOP("Actions", "Spread a sample"),
        ("Ctrl+Shift+J",),
        "study",
        QT_TRANSLATE_NOOP("Actions", "Hide a reliability sample among your other posts"),
    ),
)
