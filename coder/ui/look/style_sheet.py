"""The one short style sheet: inputs, menus, scroll bars and tool tips."""

from string import Template

from coder.ui.look.tokens import Colours

_SHEET = Template(
    """
QPlainTextEdit, QTextEdit, QLineEdit, QSpinBox {
  background: $field; color: $text; border: 1px solid $control; border-radius: 6px;
  padding: 6px 8px; selection-background-color: $accent; selection-color: $on_accent; }
QPlainTextEdit:focus, QTextEdit:focus, QLineEdit:focus, QSpinBox:focus {
  border: 2px solid $accent; padding: 5px 7px; }
Article, Article:focus {
  background: $surface; border: 2px solid $surface; border-radius: 0; padding: 0; }
Article:focus { border-color: $accent; }
QPlainTextEdit:disabled, QTextEdit:disabled, QLineEdit:disabled {
  color: $muted; border-color: $border; }
TextArea:read-only, QLineEdit:read-only { background: $bg; border-color: $border; }
TextArea:read-only:focus, QLineEdit:read-only:focus { border-color: $accent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $scroll; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QAbstractScrollArea::corner { background: transparent; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: $raised; color: $text; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 6px 20px 6px 12px; border-radius: 6px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QToolTip { background: $raised; color: $text; border: 1px solid $border; padding: 4px; }
"""
)


def style_sheet(colours: Colours) -> str:
    """Write the style sheet of a theme."""
    names = ("field", "text", "control", "accent", "on_accent", "muted", "border", "scroll")
    names += ("bg", "raised", "accent_soft", "surface")
    return _SHEET.substitute({name: getattr(colours, name) for name in names})
