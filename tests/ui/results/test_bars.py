"""The axis over the bars of shares."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from coder.ui.look.look import Look
from coder.ui.results.bars import ShareHead, ShareScale


@pytest.mark.parametrize(("width", "said"), [(400, 5), (170, 3), (90, 2), (20, 1)])
def test_labels_of_the_axis_stand_apart(qapp: QApplication, width: int, said: int) -> None:
    look = Look()
    look.apply()
    metrics = QFontMetricsF(look.font(12, 500))
    found = ShareHead(ShareScale(0.38), "fi").labels(metrics, QRectF(0, 0, width, 20))
    assert len(found) == said
    assert all(a[1].right() < b[1].left() for a, b in pairwise(found))
