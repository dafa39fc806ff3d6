"""Settling disagreements in the window: one after the other, each by a key."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from coder.domain.codebook_rules import toggle
from coder.domain.errors import CoderError
from coder.services import agreed_check, settling_way
from coder.services.adjudication import Adjudication, Decision
from coder.services.agreed_check import AgreedCheck
from coder.services.disagreements import Item
from coder.ui.look.sizes import sizes_for
from coder.ui.parts.page_head import Ground
from coder.ui.reliability.after_settling import AfterSettling
from coder.ui.reliability.code_names import Names
from coder.ui.reliability.settle_desk import SettleDesk
from coder.ui.reliability.settle_end import SettleEnd
from coder.ui.reliability.settle_head import SettleHead
from coder.ui.reliability.settle_keys import SettleKeys
from coder.ui.reliability.settle_parts import SettleParts
from coder.ui.reliability.settle_rules import SettleRules
from coder.ui.reliability.settle_words import SettleWords
from coder.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from coder.services.session import Session

_NOTHING_KNOWN = AfterSettling()


class SettleView(Ground):
    """Shows one disagreement; what a key decides is on disk before the screen says so.

    `left` carries whether anything was decided, `wanted` is "check" at the end or the way on.
    """

    left = Signal(bool)
    wanted = Signal(str)

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.look)
        self._around = around
        self._session: Session | None = None
        self.found: Adjudication | None = None
        self.items: tuple[Item, ...] = ()
        self.check: AgreedCheck | None = None
        self._after = _NOTHING_KNOWN
        self.place = 0
        self._changed = False
        self._reason = ""
        self._shown_at = 0.0
        self._shown: tuple[int, str] = (0, "")
        self.named = False
        self.words = SettleWords(around.language)
        self.head = SettleHead(around.look)
        self.desk = SettleDesk(around.look, self.words.reasons())
        self.rules = SettleRules(around.look, around.language)
        self.done = SettleEnd(around.look, self.words)
        self._parts = SettleParts(self.words, self.head, self.desk, self.rules)
        self._keys = SettleKeys(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Disagreements"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        work = QWidget()
        row = QHBoxLayout(work)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.desk, 1)
        row.addWidget(self.rules)
        self.stack = QStackedWidget()
        self.stack.addWidget(work)
        self.stack.addWidget(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.head.back.clicked.connect(self.leave)
        self.head.names.clicked.connect(self.turn_names)
        self.head.way.activated.connect(self._way_chosen)
        self.desk.card_pressed.connect(self.take_side)
        self.desk.code_pressed.connect(self.take_code)
        self.desk.reason_pressed.connect(self.take_reason)
        self.desk.note.left.connect(self._note_left)
        self.done.pressed.connect(self.wanted)

    # --- what the page asks for ---------------------------------------------------------------

    def begin(
        self,
        session: "Session",
        round_name: str,
        check: AgreedCheck | None = None,
        *,
        start: tuple[str, int | None] = ("", None),
        after: AfterSettling = _NOTHING_KNOWN,
    ) -> bool:
        """Show the first open disagreement of a round; False where it cannot be settled.

        The variable of `start` comes first, and its post before the others of it. With a check,
        show the agreed posts that were drawn for it instead.
        """
        try:
            self.found = Adjudication(session, round_name)
        except CoderError as error:
            self._around.errors.in_line(error)
            return False
        self._session, self._changed, self._reason = session, False, ""
        self.check = check
        uid, post = start
        if check is None:
            # Sorting is stable: the other variables stay as they are, lowest agreement first.
            self.items = tuple(sorted(self.found.items, key=lambda each: each.variable.uid != uid))
        else:
            self.items = agreed_check.items(self.found, check)
        self._after = after
        self.words.checking = check is not None
        self.head.way.setVisible(check is None)
        self._parts.begin(session, self._names())
        self.named = False
        way = settling_way.way_of(session, self.found.round)
        self.head.way.setCurrentIndex(max(0, self.head.way.findData(way)))
        self.head.show_named(False)
        cells = [(each.post_id, each.variable.uid) for each in self.items]
        chosen = [at for at, cell in enumerate(cells) if check is None and cell == (post, uid)]
        self.place = self._next_open(chosen[0] - 1 if chosen else -1)
        self._show()
        return True

    def leave(self) -> None:
        """Go back to the figures."""
        self.save_note()
        self.found = self._session = None
        self.left.emit(self._changed)

    @property
    def item(self) -> Item | None:
        """The disagreement in view."""
        items = self.items if self.found else ()
        return items[self.place] if self.place < len(items) else None

    # --- deciding -----------------------------------------------------------------------------

    def take_side(self, place: int) -> None:
        """Decide as one of the coders did."""
        item = self.item
        if self.found is None or item is None:
            return
        sides = self.found.sides(item, in_order=self.named)
        if place < len(sides):
            self._decide(sides[place].codes)

    def take_code(self, uid: str) -> None:
        """Decide on a code; of a multi-choice variable add it or take it away."""
        item = self.item
        if self.found is None or item is None:
            return
        decided = self.found.decided(item)
        if item.variable.choice == "single":
            self._decide((uid,))
        else:
            self._decide(toggle(item.variable, decided.codes if decided else None, uid) or ())

    def take_reason(self, reason: str) -> None:
        """Say what the difference came from; kept for the decision where there is none yet."""
        item = self.item
        if self.found is None or item is None:
            return
        self._reason = "" if self._reason == reason else reason
        decided = self.found.decided(item)
        if decided is not None:
            self._decide(decided.codes)
        else:
            self._show()

    def save_note(self) -> None:
        """Write what was added to the grounds of a decision; kept where there is none yet."""
        item = self.item
        decided = self.found.decided(item) if self.found and item else None
        if decided is not None and self.desk.note.toPlainText().strip() != decided.remark.note:
            self._decide(decided.codes)

    def _note_left(self) -> None:
        """Keep the grounds, and show the post again."""
        self.save_note()
        self.desk.scroller.verticalScrollBar().setValue(0)

    def _decide(self, codes: tuple[str, ...]) -> None:
        item, found = self.item, self.found
        if item is None or found is None:
            return
        note = self.desk.note.toPlainText()
        shown_ms = int((time.monotonic() - self._shown_at) * 1000)
        self._do(
            lambda: found.decide(
                item.post_id, item.variable.uid, codes, self._reason, note, shown_ms
            )
        )

    def undo(self) -> None:
        """Take back what was decided last, and show it."""
        if self.found is not None:
            self._do(self.found.undo, follow=True)

    def redo(self) -> None:
        """Bring back what was undone last, and show it."""
        if self.found is not None:
            self._do(self.found.redo, follow=True)

    def _do(self, call: Callable[[], Decision], *, follow: bool = False) -> None:
        try:
            change = call()
        except CoderError as error:
            self._around.errors.in_line(error)
            return
        assert self.found is not None
        self._changed = True
        if follow:
            self._shown = (0, "")  # its note is another now
            cells = [(item.post_id, item.variable.uid) for item in self.items]
            if (change.post_id, change.variable_uid) in cells:
                self.place = cells.index((change.post_id, change.variable_uid))
        self._show()
        self._around.status.show_text(self.words.of(change, self._names()))
        self._around.status.show_saved()

    # --- going from one to the next -----------------------------------------------------------

    def go_on(self) -> None:
        """Show the next open one, after the last the view that says what is left."""
        self.save_note()
        if self.found is not None:
            self._turn_to(self._next_open(self.place))

    def go_back(self) -> None:
        """Show the one before, settled or not."""
        self.save_note()
        if self.found is not None:
            self._turn_to(max(0, min(self.place, len(self.items)) - 1))

    def turn_names(self) -> None:
        """Show who gave what, or hide it again."""
        self.named = not self.named
        self.head.show_named(self.named)
        self._show()
        self.setFocus()

    def _turn_to(self, place: int) -> None:
        self.place = place
        self._reason = ""
        self.show_keys()
        self._show()

    def show_keys(self) -> None:
        """Hint at the keys of what is in view."""
        item = self.item
        sides = sum(value is not None for value in item.values) if item is not None else 0
        hints = self.words.keys(sides) if item is not None else self.words.end_keys()
        self._around.status.show_text(hints)

    def _next_open(self, place: int) -> int:
        """Return the next open place, from the start again, past the end where all are settled."""
        assert self.found is not None
        items = self.items
        order = [*range(place + 1, len(items)), *range(max(0, place + 1))]
        is_open = (n for n in order if n < len(items) and self.found.decided(items[n]) is None)
        return next(is_open, len(items))

    def _way_chosen(self) -> None:
        way = self.head.way.currentData()
        if self.found is not None and self._session is not None and way:
            try:
                settling_way.set_way(self._session, self.found.round.name, way)
            except CoderError as error:
                self._around.errors.in_line(error)
        if self.item is None:
            self._show()
        self.take_keyboard()

    # --- to the screen ------------------------------------------------------------------------

    def _names(self) -> Names:
        assert self.found is not None
        assert self._session is not None
        none = self.tr("no code applies")
        return Names(self.found.codebook, self._session.language, none)

    def _show(self) -> None:
        found, item, session = self.found, self.item, self._session
        if found is None or session is None:
            return
        settled = sum(found.decided(each) is not None for each in self.items)
        total = len(self.items)
        self.head.show_progress(self.words.progress(settled, total), settled / max(1, total))
        if item is None:
            self._show_done()
            return
        decided = found.decided(item)
        if self._shown != (item.post_id, item.variable.uid):
            self._shown_at = time.monotonic()
            self._shown = (item.post_id, item.variable.uid)
            self._reason = decided.remark.reason if decided else ""
            self.desk.note.show_note(decided.remark.note if decided else "")
            self.desk.scroller.verticalScrollBar().setValue(0)
        elif decided is not None:
            self._reason = decided.remark.reason
        codes = decided.codes if decided else None
        at = (self.place, len(self.items))
        self._parts.put(found, item, at, codes, self._reason, named=self.named)
        self._put(0)

    def _show_done(self) -> None:
        self._shown = (0, "")
        self.head.title.say("")
        assert self.found is not None
        assert self._session is not None
        if self.check is not None:
            self.done.show_check(self._session, self.found, self.check)
        else:
            way = bool(self.head.way.currentData())
            self.done.show_settled(self.found, self.items, self._names(), self._after, way=way)
        self._put(1)

    def take_keyboard(self) -> None:
        """Take the focus, at the end the button that leads on."""
        leads = self.item is None and not self.done.button.isHidden()
        (self.done.button if leads else self).setFocus()

    def _put(self, place: int) -> None:
        self.head.names.setVisible(not place)
        if self.stack.currentIndex() != place:
            self.stack.setCurrentIndex(place)
            self.take_keyboard()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the measures of the window's class."""
        super().resizeEvent(event)
        sizes = sizes_for(self.window().width(), self.window().height())
        self.rules.setFixedWidth(sizes.side_panel)
        self.rules.setVisible(not sizes.drawer)
        self.head.put_wide(self.width() >= 1000)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide, say why, or go on by a key."""
        call = self._keys.call_of(event)
        if event.isAutoRepeat():
            event.accept()
        elif call is None:
            super().keyPressEvent(event)
        else:
            call()
