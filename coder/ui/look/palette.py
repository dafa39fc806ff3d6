"""Qt's palette made from the tokens."""

from PySide6.QtGui import QColor, QPalette

from coder.ui.look.tokens import Colours

Role = QPalette.ColorRole


def palette(colours: Colours) -> QPalette:
    """Make the palette of a theme."""
    roles = {
        Role.Window: colours.bg,
        Role.Base: colours.field,
        Role.AlternateBase: colours.hover,
        Role.WindowText: colours.text,
        Role.Text: colours.text,
        Role.ButtonText: colours.text,
        Role.BrightText: colours.on_accent,
        Role.PlaceholderText: colours.muted,
        Role.Button: colours.raised,
        Role.Highlight: colours.accent,
        Role.Accent: colours.accent,
        Role.HighlightedText: colours.on_accent,
        Role.Link: colours.accent_text,
        Role.LinkVisited: colours.accent_text,
        Role.ToolTipBase: colours.raised,
        Role.ToolTipText: colours.text,
        Role.Light: colours.raised,
        Role.Midlight: colours.grid,
        Role.Mid: colours.border,
        Role.Dark: colours.control,
        Role.Shadow: colours.control,
    }
    result = QPalette()
    for role, value in roles.items():
        result.setColor(role, QColor(value))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return result
