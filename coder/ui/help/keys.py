"""Keys in help pages: written as the program has them, shown as the user has set them."""

from coder.ui.actions import ACTIONS, key_label, keys_taken
from coder.ui.help.pages import OF_PAGE

PAGE_OF = {help_page: page for page, help_page in OF_PAGE.items()} | {
    "06-undo": "coding",
    "07-second-coder": "reliability",
    "10-settings": "window",
    "16-rounds": "study",
    "17-decision-log": "coding",
    "18-settling": "reliability",
}
"""The page of the window that a help page is about."""


def label_in_force(key: str, help_page: str) -> str:
    """Give the words of the key-cap that now does what `key` does on the page's subject."""
    own, subject = keys_taken(), PAGE_OF.get(help_page, "window")
    for spec in sorted(ACTIONS, key=lambda spec: (spec.page != subject, spec.page != "window")):
        if key in spec.keys:
            keys = own.get(spec.id, spec.keys)
            at = min(spec.keys.index(key), len(keys) - 1)
            return key_label(keys[at] if keys else key)
    return key_label(key)
