"""The tour: goes from step to step by keys, and by what the user really does."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from coder.services.coding_view import Change
from coder.ui.look.look import Look
from coder.ui.notifier import Notifier
from coder.ui.tour.card import TourCard
from coder.ui.tour.dim import TourDim
from coder.ui.tour.steps import Step
from coder.ui.window import Window

_AIR = 8
"""Pixels around a widget that stay clear with it."""
_MOVES = {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide}


class Tour(QObject):
    """Shows steps over the window.

    It takes only the keys that nothing else in the window has wanted: Enter goes on, Backspace
    back, and so does Left on the card; Esc ends it. `ended` tells that it is over.
    """

    ended = Signal()

    def __init__(self, look: Look, window: Window, notifier: Notifier) -> None:
        super().__init__(window)
        self._window = window
        self._notifier = notifier
        self._steps: tuple[Step, ...] = ()
        self._at = 0
        self._anchor: QWidget | None = None
        self.dim = TourDim(look, window)
        self.card = TourCard(look, window)
        self.card.hide()
        self.card.next.clicked.connect(self.next)
        self.card.back.clicked.connect(self.back)
        self.card.skip.clicked.connect(self.end)
        window.closing.connect(self.end)

    @property
    def running(self) -> bool:
        """Tell whether a step is in view."""
        return bool(self._steps)

    @property
    def step(self) -> Step:
        """The step in view."""
        return self._steps[self._at]

    def begin(self, steps: tuple[Step, ...]) -> None:
        """Show the first step."""
        self.end()
        self._steps, self._at = steps, 0
        self._window.installEventFilter(self)
        self._notifier.changed.connect(self._changed)
        self._show()

    def next(self) -> None:
        """Show the step after, or end after the last; a step that waits is not passed by."""
        if self.running and not self.step.waits_for:
            self._go_on()

    def back(self) -> None:
        """Show the step before."""
        if self.running and self._at > 0:
            self._at -= 1
            self._show()

    def end(self) -> None:
        """Take the card away and give the keyboard back to the page."""
        if not self.running:
            return
        self._steps = ()
        self._follow(None)
        self._window.removeEventFilter(self)
        self._notifier.changed.disconnect(self._changed)
        self.dim.hide()
        self.card.hide()
        page = self._window.current
        if page is not None:
            page.widget.setFocus()
        self.ended.emit()

    def _go_on(self) -> None:
        if self._at + 1 == len(self._steps):
            self.end()
            return
        self._at += 1
        self._show()

    def _changed(self, change: Change) -> None:
        if self.step.waits_for == change.kind:
            self._go_on()

    # --- the place ----------------------------------------------------------------------------

    def _show(self) -> None:
        step = self.step
        page = self._window.current
        if page is None or page.id != step.page:
            self._window.go_to_page(step.page)
        self._follow(step.anchor())
        self.card.show_step(step, self._at + 1, len(self._steps))
        self._place()
        self.dim.show()
        self.dim.raise_()
        self.card.show()
        self.card.raise_()
        self.card.setFocus()
        QTimer.singleShot(0, self, self._place)  # the page's layout settles after it is shown

    def _follow(self, anchor: QWidget | None) -> None:
        if self._anchor is not None:
            self._anchor.removeEventFilter(self)
        self._anchor = anchor
        if anchor is not None:
            anchor.installEventFilter(self)

    def _place(self) -> None:
        if not self.running:
            return
        place = self._place_of(self._anchor)
        seen = self._place_of(self.step.seen() if self.step.seen is not None else None)
        self.dim.setGeometry(self._window.rect())
        self.dim.leave_clear([place, seen])
        self.card.fit()
        self.card.stand_beside(place, seen)

    def _place_of(self, widget: QWidget | None) -> QRect:
        if widget is None or not widget.isVisible():
            return QRect()
        place = QRect(widget.mapTo(self._window, widget.rect().topLeft()), widget.size())
        room = self._window.rect()
        return place.adjusted(-_AIR, -_AIR, _AIR, _AIR).intersected(room)

    # --- keys ---------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window and the widget, and take the keys that have come through unused."""
        if event.type() in _MOVES:
            self._place()
        elif (
            event.type() == QEvent.Type.KeyPress
            and watched is self._window
            and isinstance(event, QKeyEvent)
        ):
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        acts = {
            Qt.Key.Key_Return: self.next,
            Qt.Key.Key_Enter: self.next,
            Qt.Key.Key_Backspace: self.back,
            Qt.Key.Key_Escape: self.end,
        }
        if self.card.hasFocus():
            acts[Qt.Key.Key_Left] = self.back
        act = acts.get(Qt.Key(event.key()))
        if act is None or event.isAutoRepeat():
            return False
        act()
        return True
