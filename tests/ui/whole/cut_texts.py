"""Finds texts that do not fit: what labels and buttons hold, and what widgets paint."""

import html
import re
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QWidget,
)
from shiboken6 import isValid

SLACK = 1.5
"""Pixels by which a text may be wider than its box: side bearings of a letter."""
WRAPPED = Qt.TextFlag.TextWordWrap.value


class PaintedTexts:
    """Notes what Python's widgets paint, and which words were elided before."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.faults: list[str] = []
        self._elided: dict[str, str] = {}
        self._cut: list[tuple[QWidget, str, str]] = []
        real_draw, real_elide = QPainter.drawText, QFontMetricsF.elidedText

        def draw(painter: QPainter, *given: Any) -> Any:
            self._note(painter, given)
            return real_draw(painter, *given)

        def elide(metrics: QFontMetricsF, text: str, *given: Any) -> str:
            shown = real_elide(metrics, text, *given)
            if shown != text:
                self._elided[shown] = text
            return shown

        monkeypatch.setattr(QPainter, "drawText", draw)
        monkeypatch.setattr(QFontMetricsF, "elidedText", elide)

    def take(self) -> list[str]:
        """Give the faults of what was painted, and forget them."""
        tips: dict[QWidget, str] = {}
        for device, text, whole in dict.fromkeys(self._cut):
            if not isValid(device):
                continue
            if device not in tips:
                tips[device] = "\n".join(_tips(device))
            if whole not in tips[device]:
                self._say(device, f"cut without a tooltip: {text!r} of {whole!r}")
        faults, self.faults, self._cut = self.faults, [], []
        return faults

    def _note(self, painter: QPainter, given: tuple[Any, ...]) -> None:
        device = painter.device()
        text = next((part for part in reversed(given) if isinstance(part, str)), "")
        if not isinstance(device, QWidget) or not text.strip():
            return
        if text in self._elided:
            # A model is not asked in the middle of a painting.
            self._cut.append((device, text, self._elided[text]))
            return
        metrics = QFontMetricsF(painter.font())
        if isinstance(given[0], QRectF) or hasattr(given[0], "height"):
            self._note_box(device, metrics, QRectF(given[0]), text, given)
        elif isinstance(given[0], QPointF):
            end = given[0].x() + metrics.horizontalAdvance(text)
            self._note_right(device, painter, end, text)

    def _note_box(
        self,
        device: QWidget,
        metrics: QFontMetricsF,
        box: QRectF,
        text: str,
        given: tuple[Any, ...],
    ) -> None:
        flag: Any = next((f for f in given[1:] if not isinstance(f, str)), 0)
        flags = int(getattr(flag, "value", flag))
        if flags & WRAPPED:
            needed = metrics.boundingRect(QRectF(0, 0, box.width(), 9999), flags, text)
            if needed.height() > box.height() + 3 or needed.width() > box.width() + SLACK:
                self._say(device, f"{text!r} needs {needed.size().toTuple()}, has {_size(box)}")
        elif (width := metrics.horizontalAdvance(text)) > box.width() + SLACK:
            self._say(device, f"{text!r} is {width:.0f} wide, its box {box.width():.0f}")

    def _note_right(self, device: QWidget, painter: QPainter, end: float, text: str) -> None:
        if not painter.worldTransform().isIdentity() or isinstance(
            device.parent(), QAbstractItemView
        ):
            return
        if end > device.width() + SLACK:
            self._say(device, f"{text!r} ends at {end:.0f} of {device.width()}")

    def _say(self, widget: QWidget, words: str) -> None:
        self.faults.append(f"{_path(widget)} {words}")


def cut_in(window: QWidget) -> Iterator[str]:
    """Say which labels, buttons and boxes of a window hold more than they show."""
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisibleTo(window) or widget.width() == 0:
            continue
        if isinstance(widget, QLabel):
            yield from _cut_label(widget)
        elif isinstance(widget, QComboBox) or (
            isinstance(widget, QAbstractButton) and widget.text()
        ):
            needed = widget.sizeHint()
            if needed.width() > widget.width() + 1 and not _told(widget):
                words = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
                yield f"{_path(widget)} {words!r} wants {needed.width()}, has {widget.width()}"


def _cut_label(label: QLabel) -> Iterator[str]:
    text = html.unescape(re.sub(r"<[^>]*>", "", label.text())) if _rich(label) else label.text()
    if label.buddy() is not None:
        text = text.replace("&", "", 1)  # the sign of the letter that Alt works
    if not text.strip() or text in label.toolTip():
        return
    room = label.contentsRect()
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + 2:
            yield f"{_path(label)} {text!r} needs {needed} rows of pixels, has {label.height()}"
    elif not _rich(label):
        widest = max(label.fontMetrics().horizontalAdvance(line) for line in text.split("\n"))
        if widest > room.width() + 1:
            yield f"{_path(label)} {text!r} is {widest} wide, has {room.width()}"


def _rich(label: QLabel) -> bool:
    return label.textFormat() == Qt.TextFormat.RichText or label.text().startswith("<")


def _told(widget: QWidget) -> bool:
    text = widget.currentText() if isinstance(widget, QComboBox) else ""
    text = widget.text() if isinstance(widget, QAbstractButton) else text
    return bool(text) and text.replace("&", "") in widget.toolTip()


def _tips(widget: QWidget) -> Iterator[str]:
    above: QWidget | None = widget
    while above is not None:
        yield above.toolTip()
        if isinstance(above, QAbstractItemView) and above.model() is not None:
            model = above.model()
            for column in range(_columns(model, QModelIndex())):
                tip = model.headerData(
                    column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
                )
                yield str(tip or "")
            yield from _tips_of_rows(model, QModelIndex())
        above = above.parentWidget()


def _columns(model: QAbstractItemModel, parent: QModelIndex) -> int:
    # PySide refuses the call for a list.
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)


def _tips_of_rows(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(min(model.rowCount(parent), 200)):
        for column in range(_columns(model, parent)):
            index = model.index(row, column, parent)
            yield str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
            yield from _tips_of_rows(model, index)


def _path(widget: QWidget) -> str:
    names: list[str] = []
    above: QWidget | None = widget
    while above is not None and len(names) < 3:
        if type(above) is not QWidget:
            names.append(type(above).__name__)
        above = above.parentWidget()
    return " < ".join(names)


def _size(box: QRectF) -> tuple[float, float]:
    return (box.width(), box.height())
