"""The sign of a code: its colour and shape, or its rank where the codes are ordered."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from coder.domain.codebook import Code, Variable
from coder.ui.look.shapes import paint_rank, paint_shape
from coder.ui.look.tokens import Colours


@dataclass(frozen=True, slots=True)
class Sign:
    """A colour slot 1-12, or a rank from 1 to `ranks` where `ranks` is not 0."""

    slot: int
    rank: int = 0
    ranks: int = 0

    def paint(self, painter: QPainter, colours: Colours, centre: QPointF, size: float) -> None:
        """Paint the sign, `size` pixels wide."""
        if self.ranks:
            paint_rank(painter, colours, self.rank, self.ranks, centre, size)
        else:
            paint_shape(painter, colours, self.slot, centre, size)


def sign_of(variable: Variable, code: Code) -> Sign:
    """Give the sign of a code of the variable."""
    if variable.level == "nominal" or code.counts_as_missing:
        return Sign(code.colour)
    ranked = [other.uid for other in variable.codes if _has_rank(other)]
    if code.uid not in ranked:
        return Sign(code.colour)
    return Sign(code.colour, ranked.index(code.uid) + 1, len(ranked))


def _has_rank(code: Code) -> bool:
    return not (code.counts_as_missing or code.archived)
