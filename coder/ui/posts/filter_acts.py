"""What the keys, and other pages, ask of the filters over the list of posts."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from coder.services.post_filter import IMPORTED, PostFilter
from coder.services.post_filter import TIME as BY_TIME
from coder.ui.posts.filter_bar import FilterBar
from coder.ui.surroundings import Surroundings

_NEXT_ORDER = {
    (IMPORTED, False): (BY_TIME, True),
    (BY_TIME, True): (BY_TIME, False),
    (BY_TIME, False): (IMPORTED, False),
}
_ARROWS = {(BY_TIME, True): "arrow_down", (BY_TIME, False): "arrow_up"}


class FilterActs:
    """Takes filters on and off; the order is kept in the settings."""

    def __init__(self, around: Surroundings, bar: FilterBar, page: QWidget) -> None:
        self._around = around
        self._bar = bar
        self._page = page

    def take_kept(self) -> None:
        """Ask for all posts, in the order that was chosen last."""
        order = self._around.settings.post_order
        by_time = order.endswith(BY_TIME)
        backwards = by_time and order.startswith("-")
        self._bar.take(PostFilter(order=BY_TIME if by_time else IMPORTED, backwards=backwards))

    def take_place(self, words: str, state: str, *, flagged: bool) -> None:
        """Ask for what was asked for on another window's page."""
        self._bar.take(replace(self._bar.filter, words=words, state=state, flagged=flagged))

    def arrow(self) -> str:
        """Give the icon of the order: arrow_up, arrow_down, or "" for as imported."""
        present = self._bar.filter
        return _ARROWS.get((present.order, present.backwards), "")

    def focus_search(self) -> None:
        """Let the keys go into the search field."""
        self._bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bar.search.selectAll()

    def sort(self) -> None:
        """Sort by time, newest first, then oldest first, then as imported again."""
        present = self._bar.filter
        order, backwards = _NEXT_ORDER.get((present.order, present.backwards), (IMPORTED, False))
        self._around.settings.post_order = ("-" if backwards else "") + order
        self._bar.take(replace(present, order=order, backwards=backwards))

    def clear(self) -> None:
        """Show all posts again."""
        self._bar.take(self._bar.filter.everything())

    def show_coded(self, variable: str, code: str) -> None:
        """List the posts that carry a code, whatever was asked for before."""
        self._bar.take(self._bar.filter.everything().with_code(variable, code))

    def show_flagged(self) -> None:
        """List the flagged posts, whatever was asked for before."""
        self._bar.take(replace(self._bar.filter.everything(), flagged=True))

    def choose_days(self) -> None:
        """Ask for a first and a last day."""
        from coder.ui.posts.day_range import DayRangeDialog

        wanted, around = self._bar.filter, self._around
        dialog = DayRangeDialog(
            around.look, wanted.first_day, wanted.last_day, around.language, self._page.window()
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._bar.take_days)
        dialog.open()
