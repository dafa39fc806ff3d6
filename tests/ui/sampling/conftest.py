"""The dialogs stand over the page of reliability."""

from tests.ui.reliability.conftest import open_page

__all__ = ["open_page"]
