"""All pictures of a variant on one sheet, small, to be looked over together."""

import math
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

ACROSS = 3
TILE = 620
GAP = 14
LABEL = 22
ROWS = 4


def write_sheets(folder: Path, target: Path) -> int:
    """Write the pictures of a folder on sheets; return how many sheets."""
    files = sorted(folder.glob("*.png"))
    each = ACROSS * ROWS
    for number in range(math.ceil(len(files) / each)):
        part = files[number * each : (number + 1) * each]
        _write(part, target / f"sheet-{folder.name}-{number + 1}.png")
    return math.ceil(len(files) / each)


def _write(files: list[Path], target: Path) -> None:
    tiles = [(file.stem, _tile(file)) for file in files]
    height = max(tile.height() for _, tile in tiles) + LABEL + GAP
    size = QSize(ACROSS * (TILE + GAP) + GAP, math.ceil(len(tiles) / ACROSS) * height + GAP)
    sheet = QImage(size, QImage.Format.Format_RGB32)
    sheet.fill(QColor(120, 120, 120))
    painter = QPainter(sheet)
    for place, (name, tile) in enumerate(tiles):
        row, column = divmod(place, ACROSS)
        corner = QPoint(GAP + column * (TILE + GAP), GAP + row * height)
        painter.drawText(QRect(corner, QSize(TILE, LABEL)), Qt.AlignmentFlag.AlignLeft, name)
        painter.drawImage(corner + QPoint(0, LABEL), tile)
    painter.end()
    sheet.save(str(target))


def _tile(file: Path) -> QImage:
    return QImage(str(file)).scaledToWidth(TILE, Qt.TransformationMode.SmoothTransformation)
