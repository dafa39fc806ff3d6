"""What is known of one action."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action; `page` is a page's id or "window" for all pages."""

    id: str
    text: str
    keys: tuple[str, ...]
    page: str
    help: str


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - lupdate looks for the name
    """Mark a text for translation and give it back."""
    return text
