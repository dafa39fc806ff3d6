"""The side panel: the codebook, and at its foot the note."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coder.ui.actions import key_label, specs_of
from coder.ui.coding.codebook_panel import CodebookPanel, PanelTitle
from coder.ui.coding.note_field import NoteField
from coder.ui.look.look import Look
from coder.ui.look.sizes import Sizes


class Side(QWidget):
    """Holds the codebook and the note."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.codebook = CodebookPanel(look)
        self.note = NoteField()
        key = next(spec.keys[0] for spec in specs_of("coding") if spec.id == "coding.note")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(6)
        self._column.addWidget(self.codebook, 1)
        self._column.addSpacing(8)
        self._column.addWidget(PanelTitle(look, self.tr("Note"), (key_label(key),)))
        self._column.addWidget(self.note)
        look.changed.connect(self.update)

    def apply_sizes(self, sizes: Sizes) -> None:
        """Take the measures of the window's class."""
        self.setFixedWidth(sizes.side_panel)
        edge = 20 if sizes.rail_labels else 16
        top = 40 if sizes.rail_labels else 18 if sizes.key_strip else 10
        self._column.setContentsMargins(edge, top, edge, 16 if sizes.key_strip else 10)
        self.note.setFixedHeight(74 if sizes.key_strip else 56)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the edge at the left."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.colour("bg"))
        painter.fillRect(0, 0, 1, self.height(), self._look.colour("border"))
        painter.end()
