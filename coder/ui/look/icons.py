"""The program's line icons, drawn on a 24 grid with a stroke of 1.75."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

ICONS = {
    "coding": '<rect x="2.5" y="5.5" width="19" height="13" rx="2"/>'
    '<path d="M6.5 9.5h.01M10.2 9.5h.01M13.8 9.5h.01M17.5 9.5h.01M6.5 12.4h.01M17.5 12.4h.01'
    'M10.2 12.4h.01M13.8 12.4h.01M8 15.4h8"/>',
    "reliability": '<path d="M12 4v16M7.5 20h9M4.5 7.5c3 0 5-1 7.5-2 2.5 1 4.5 2 7.5 2'
    'M5.5 8l-3 7a4 4 0 0 0 6 0zM18.5 8l-3 7a4 4 0 0 0 6 0z"/>',
    "results": '<path d="M3.5 3.5v15a2 2 0 0 0 2 2h15M8.5 16.5v-4M13 16.5v-9M17.5 16.5v-6"/>',
    "posts": '<path d="M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5H8l-5 4V6'
    'a1.5 1.5 0 0 1 1-1.5zM7.5 9h9M7.5 13h6"/>',
    "codebook": '<path d="M12 7v13M12 7c0-1.7-1.3-3-3-3H3v13.5h6c1.7 0 3 1 3 2.5'
    ' 0-1.5 1.3-2.5 3-2.5h6V4h-6c-1.7 0-3 1.3-3 3z"/>',
    "study": '<path d="M3 4.5h18l-7 8.5v6.5l-4-2.2V13z"/>',
    "queue": '<path d="M10 6h11M10 12h11M10 18h11M3.5 4.5l1.5-.7v5M3.2 15.5c.3-1.5'
    ' 3-1.5 3 .2 0 1.2-3 2.3-3 3.6h3.2"/>',
    "down": '<path d="M6 9.5l6 6 6-6"/>',
    "right": '<path d="M9.5 6l6 6-6 6"/>',
    "eye": '<path d="M2.5 12c2-4 5.5-6.5 9.5-6.5s7.5 2.5 9.5 6.5c-2 4-5.5 6.5'
    '-9.5 6.5S4.5 16 2.5 12z"/><circle cx="12" cy="12" r="3"/>',
    "eye_off": '<path d="M10 5.7c5-.8 9.3 1.7 11.5 6.3-.7 1.4-1.5 2.6-2.5 3.6M6.5 7'
    'C4.8 8.2 3.5 9.9 2.5 12c2.6 5.5 8.5 8 14 5M9.9 9.9a3 3 0 0 0 4.2 4.2M3 3l18 18"/>',
    "flag": '<path d="M5 21V4M5 4.5c5-2.5 8 2 14 0v10c-6 2-9-2.5-14 0"/>',
    "skip": '<path d="M5 5l9 7-9 7zM19 5v14"/>',
    "note": '<path d="M4 20.5l1-4.5L16.5 4.5l3.5 3.5L8.5 19.5z"/>',
    "undo": '<path d="M8.5 14.5l-5-5 5-5M3.5 9.5h10a6 6 0 0 1 0 12h-3"/>',
    "check": '<path d="M4.5 12.5l5 5 10-11"/>',
    "cross": '<path d="M6 6l12 12M18 6L6 18"/>',
    "circle_check": '<circle cx="12" cy="12" r="9.5"/><path d="M8 12.3l2.8 2.8 5.4-5.8"/>',
    "circle_alert": '<circle cx="12" cy="12" r="9.5"/><path d="M12 7.5v5M12 16.3h.01"/>',
    "circle_cross": '<circle cx="12" cy="12" r="9.5"/>'
    '<path d="M8.8 8.8l6.4 6.4M15.2 8.8l-6.4 6.4"/>',
    "circle_dot": '<circle cx="12" cy="12" r="9.5"/><circle cx="12" cy="12" r="1.6"/>',
    "help": '<circle cx="12" cy="12" r="9.5"/><path d="M9.3 9.2c.4-3.2 5.6-2.8 5.4.2'
    '-.1 1.8-2.7 2.1-2.7 4M12 16.8h.01"/>',
    "reply": '<path d="M9.5 5L3.5 11l6 6M3.5 11h9a8 8 0 0 1 8 8"/>',
    "link": '<path d="M10 14a4.5 4.5 0 0 0 6.5.3l3-3a4.5 4.5 0 0 0-6.4-6.4l-1.6 1.6'
    'M14 10a4.5 4.5 0 0 0-6.5-.3l-3 3a4.5 4.5 0 0 0 6.4 6.4l1.6-1.6"/>',
    "packet": '<path d="M12 2.5l8.5 4.8v9.4L12 21.5l-8.5-4.8V7.3zM3.5 7.3L12 12l8.5-4.7'
    'M12 12v9.5"/>',
    "lock": '<rect x="4" y="10.5" width="16" height="10.5" rx="2"/>'
    '<path d="M7.5 10.5V7.5a4.5 4.5 0 0 1 9 0v3"/>',
    "shield": '<path d="M12 2.8l7.5 2.7v6c0 4.5-3 7.9-7.5 9.7-4.5-1.8-7.5-5.2-7.5-9.7v-6z'
    'M8.6 11.9l2.4 2.4 4.4-4.8"/>',
    "back": '<path d="M19.5 12h-15M11 5.5L4.5 12l6.5 6.5"/>',
    "forward": '<path d="M4.5 12h15M13 5.5l6.5 6.5-6.5 6.5"/>',
    "search": '<circle cx="10.5" cy="10.5" r="7"/><path d="M15.8 15.8l5 5"/>',
    "import": '<path d="M13.5 3H6.5A1.5 1.5 0 0 0 5 4.5v15A1.5 1.5 0 0 0 6.5 21h11a1.5 1.5 0 0 0'
    ' 1.5-1.5V8.5zM13.5 3v5.5H19M12 11.5v6M9 14.7l3 3 3-3"/>',
    "circle": '<circle cx="12" cy="12" r="9.5"/>',
    "columns": '<rect x="3" y="4.5" width="18" height="15" rx="1.5"/>'
    '<path d="M9 4.5v15M15 4.5v15"/>',
    "arrow_up": '<path d="M12 19.5v-15M5.5 11L12 4.5l6.5 6.5"/>',
    "arrow_down": '<path d="M12 4.5v15M5.5 13l6.5 6.5 6.5-6.5"/>',
    "settings": '<path d="M9.7 2.8h4.6l.6 2.6 2 1.2 2.6-.8 2.3 4-2 1.8v2.8l2 1.8-2.3 4-2.6-.8'
    '-2 1.2-.6 2.6H9.7l-.6-2.6-2-1.2-2.6.8-2.3-4 2-1.8V9.6l-2-1.8 2.3-4 2.6.8 2-1.2z"'
    ' transform="translate(1.2 1.2) scale(.9)"/><circle cx="12" cy="12" r="3"/>',
    "plus": '<path d="M12 4.5v15M4.5 12h15"/>',
    "folder": '<path d="M3 18.5V6a1.5 1.5 0 0 1 1.5-1.5h4.8l2.2 3h7A1.5 1.5 0 0 1 20 9v1.5'
    "M3 18.5l2.6-7a1.5 1.5 0 0 1 1.4-1h13.4a1.2 1.2 0 0 1 1.1 1.6l-2.2 6a1.5 1.5 0 0 1-1.4 1H4"
    'a1 1 0 0 1-1-.6z"/>',
    "sample": '<path d="M2 9.5l10-5 10 5-10 5zM6 11.8v4.7c3.5 3 8.5 3 12 0v-4.7M22 9.5v6"/>',
    "file": '<path d="M14 2.5H6.5A1.5 1.5 0 0 0 5 4v16a1.5 1.5 0 0 0 1.5 1.5h11A1.5 1.5 0 0 0 19'
    ' 20V7.5zM14 2.5v5h5M8.5 12.5h7M8.5 16.5h7"/>',
    "file_in": '<path d="M14 2.5H6.5A1.5 1.5 0 0 0 5 4v16a1.5 1.5 0 0 0 1.5 1.5h11A1.5 1.5 0 0 0'
    ' 19 20V7.5zM14 2.5v5h5M12 11v6M9.3 14.5L12 17.2l2.7-2.7"/>',
    "language": '<path d="M2.5 5.5h11M8 3v2.5M5 9.5c2.5 0 6-3 6-4M4.5 12.5c3-.5 5-3.5 6.5-7'
    'M6 8.5c.7 2 2.5 3.5 4.5 4M11 20.5l5-11 5 11M12.8 16.8h6.4"/>',
    "theme": '<path d="M20 14.5A8.5 8.5 0 1 1 9.5 4a6.5 6.5 0 0 0 10.5 10.5zM17 3.5h.01'
    'M20.5 7h.01M15.5 7.5h.01"/>',
    "send": '<path d="M21.5 2.5L10.5 13.5M21.5 2.5L14.5 21.5l-4-8-8-4z"/>',
    "copy": '<rect x="8.5" y="8.5" width="12.5" height="12.5" rx="2"/>'
    '<path d="M15.5 8.5V5a2 2 0 0 0-2-2H5a2 2 0 0 0-2 2v8.5a2 2 0 0 0 2 2h3.5"/>',
    "retry": '<path d="M20.5 4.5v5h-5M20 9.5a8.5 8.5 0 1 0 .5 4.5"/>',
    "history": '<path d="M3.5 12a8.5 8.5 0 1 0 2.6-6.1L3.5 8.5M3.5 3.5v5h5M12 7.5V12l3.5 2"/>',
    "file_out": '<path d="M13.5 2.5h-7a2 2 0 0 0-2 2v15a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2v-11z'
    'M13.5 2.5v6h6M12 18v-6M9.3 14.5L12 12l2.7 2.5"/>',
    "warning": '<path d="M12 3.5l9.5 17h-19zM12 10v4.5M12 17.5h.01"/>',
    "list_checks": '<path d="M3 6l1.7 1.7L8 4.5M3 16.5l1.7 1.7L8 15M12 6h9M12 12h9M12 18h9"/>',
    "shuffle": '<path d="M2.5 17.5h2.8c1.3 0 2.5-.7 3.2-1.8l5.2-7.4a4 4 0 0 1 3.2-1.8h4.6'
    "M18 3l3.5 3.5L18 10M2.5 6.5h2.8c1.3 0 2.5.7 3.2 1.8l.8 1.1M13 14.6l.7 1.1a4 4 0 0 0"
    ' 3.2 1.8h4.6M18 14l3.5 3.5L18 21"/>',
    "home": '<circle cx="6" cy="5.5" r="2.5"/><circle cx="18" cy="18.5" r="2.5"/>'
    '<path d="M6 8v13M6 8c0 6 4 10.5 9.5 10.5"/>',
    "minus": '<path d="M5 12h14"/>',
    "more": '<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',
}


def draw_icon(name: str, size: int, colour: str, ratio: float) -> QPixmap:
    """Draw an icon `size` logical pixels wide for a screen of device pixel ratio `ratio`."""
    source = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" '
        f'stroke="{colour}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">'
        f"{ICONS[name]}</svg>"
    )
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
