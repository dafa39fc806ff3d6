"""The actions of the page that hands a packet back."""

from coder.ui.action_lists.spec import QT_TRANSLATE_NOOP, ActionSpec

PACKET: tuple[ActionSpec, ...] = (
    ActionSpec(
        "packet.show",
        QT_TRANSLATE_NOOP("Actions", "Show the file in its folder"),
        ("Ctrl+Shift+F",),
        "packet",
        QT_TRANSLATE_NOOP("Actions", "Show the folder of the file to send back"),
    ),
    ActionSpec(
        "packet.copy",
        QT_TRANSLATE_NOOP("Actions", "Copy path"),
        ("Ctrl+Shift+C",),
        "packet",
        QT_TRANSLATE_NOOP("Actions", "Copy where the file lies, to be pasted into a message"),
    ),
)
