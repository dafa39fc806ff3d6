"""The page on which a second coder hands the packet back: a last check, and the file to send."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from coder.services.handing_back import Packet, look_at, make_whole
from coder.ui.actions import Handlers
from coder.ui.folders import show_folder
from coder.ui.packet.check_line import CheckLine
from coder.ui.packet.file_card import FileCard
from coder.ui.page import KeyLine
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.page_head import Ground, PageHead, ToolButton
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.sheet import Words
from coder.ui.status_line import StatusText
from coder.ui.surroundings import Surroundings
from coder.ui.writing import count

if TYPE_CHECKING:
    from coder.services.session import Session

COLUMN = 640


class PacketPage(Ground):
    """Says how much of the packet is coded and which file goes back; `coding_wanted` goes on."""

    id = "packet"
    coding_wanted = Signal()

    def __init__(self, around: Surroundings, show: Callable[[Path], object] = show_folder) -> None:
        super().__init__(around.look)
        self._around = around
        self._show = show
        self._session: Session | None = None
        look = around.look
        self.head = PageHead(look, self.title())
        self.heading = Words(look, "", 26, 600, "text")
        self.sentence = Paragraph(look, "", 15, 400, "text2")
        self.coded = CheckLine(look, "circle_check")
        self.flags = CheckLine(look, "flag")
        self.notes = CheckLine(look, "note")
        self.go_on = KeyButton(look, self.tr("Go on coding"), "plain")
        self.card = FileCard(look)
        self.show_button = ToolButton(
            look, self.tr("Show the file in its folder"), "packet.show", "primary"
        )
        self.copy_button = ToolButton(look, self.tr("Copy path"), "packet.copy")
        self.after = Paragraph(
            look,
            self.tr(
                "You can still go on coding and send the file again: nothing is counted twice."
            ),
            13,
            400,
            "muted",
        )
        for words in (self.heading, self.sentence, self.after):
            words.setWordWrap(True)
        self._lay_out()
        self.go_on.clicked.connect(self.coding_wanted)
        self.show_button.clicked.connect(self.show_file)
        self.copy_button.clicked.connect(self.copy_path)

    def _lay_out(self) -> None:
        self.coded.row.addWidget(self.go_on)
        buttons = self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(6)
        buttons.addWidget(self.show_button)
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        middle = QWidget()
        middle.setMaximumWidth(COLUMN)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addWidget(self.sentence)
        column.addSpacing(10)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        for line in (self.coded, self.flags, self.notes):
            lines.addWidget(line)
        column.addLayout(lines)
        column.addSpacing(10)
        column.addWidget(self.card)
        column.addLayout(buttons)
        column.addWidget(self.after)
        column.addStretch(1)
        ground = Ground(self.look)
        self._across = QHBoxLayout(ground)
        self._across.addStretch(1)
        self._across.addWidget(middle, 20)
        self._across.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(ground)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(area, 1)

    # --- what the window asks for -------------------------------------------------------------

    @property
    def widget(self) -> QWidget:
        """The page itself."""
        return self

    def title(self) -> str:
        """Give the page's name."""
        return self.tr("Hand back")

    def handlers(self) -> Handlers:
        """Give the function behind each action of the page."""
        return {"packet.show": self.show_file, "packet.copy": self.copy_path}

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Give no keys of the project's own."""
        return ()

    def activate(self, session: "Session") -> None:
        """Look at the packet as it stands now, and put all of it into its file."""
        self._session = session
        make_whole(session)
        self.show_packet(look_at(session))
        self.show_button.setFocus()

    def leave(self) -> None:
        """There is nothing half written."""

    # --- the check and the file ---------------------------------------------------------------

    def show_packet(self, packet: Packet) -> None:
        """Say how far it is."""
        language = self._around.language
        whole = packet.left == 0
        self.heading.setText(
            self.tr("All posts are coded") if whole else self.tr("The packet is not finished yet")
        )
        self.sentence.setText(
            self.tr(
                "Send this one file back to the person who gave it to you, by e-mail or any way "
                "you like. Your codings are in it; there is nothing to export."
            )
        )
        coded = self.tr("{done} / {total} posts coded").format(
            done=count(packet.done, language), total=count(packet.total, language)
        )
        left = self.tr("%n post(s) left", "", packet.left)
        self.coded.say(coded if whole else f"{coded} · {left}", "done" if whole else "look")
        self.go_on.setVisible(not whole)
        self.flags.say(
            self.tr("%n post(s) flagged: the flags go along", "", packet.flagged)
            if packet.flagged
            else self.tr("No flags")
        )
        self.notes.say(
            self.tr("%n post(s) with a note: the notes go along", "", packet.notes)
            if packet.notes
            else self.tr("No notes")
        )
        self.card.show_file(packet.path)

    def show_file(self) -> None:
        """Show the file in its folder."""
        if self._session is not None:
            make_whole(self._session)
            self._show(self._session.path.parent)

    def copy_path(self) -> None:
        """Put the file's path on the clipboard."""
        if self._session is not None:
            make_whole(self._session)
            path = str(self._session.path)
            QGuiApplication.clipboard().setText(path)
            self._around.status.show_text(
                StatusText(icon="check", lead=self.tr("Path copied"), strong=path)
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column high in a short window."""
        super().resizeEvent(event)
        free = max(20, min(72, (self.height() - 460) // 3))
        self._across.setContentsMargins(24, free, 24, 20)
        wanted = self.show_button.sizeHint().width() + self.copy_button.sizeHint().width()
        fits = wanted + 16 <= min(COLUMN, self.width() - 48)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._buttons.setDirection(across if fits else down)
