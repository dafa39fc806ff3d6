"""The actions of the page of reliability."""

from coder.ui.action_lists.spec import QT_TRANSLATE_NOOP, ActionSpec

RELIABILITY: tuple[ActionSpec, ...] = (
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
        ("Ctrl+Shift+O",),
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
        "reliability.settle",
        QT_TRANSLATE_NOOP("Actions", "Settle disagreements"),
        ("Ctrl+T",),
        "reliability",
        QT_TRANSLATE_NOOP("Actions", "Settle the disagreements of the round in view"),
    ),
    ActionSpec(
        "reliability.check",
        QT_TRANSLATE_NOOP("Actions", "Check agreed posts"),
        ("Ctrl+Shift+T",),
        "reliability",
        QT_TRANSLATE_NOOP("Actions", "Look again at posts drawn from those the coders agree on"),
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
        "reliability.methods",
        QT_TRANSLATE_NOOP("Actions", "Copy text for the methods"),
        ("Ctrl+Shift+C",),
        "reliability",
        QT_TRANSLATE_NOOP("Actions", "Copy the paragraph on the round for the methods section"),
    ),
)
