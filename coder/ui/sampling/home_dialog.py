"""The dialog that brings a packet home: what it would do, then what it did, and taking it back."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coder.domain.errors import CoderError, PacketTextsDiffer
from coder.domain.sentences import number, sentence
from coder.services import looking, merging
from coder.services.merging import MergeReport
from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.sheet import Sheet, Words
from coder.ui.sampling.counted_lines import CountedLine, CountedLines
from coder.ui.sampling.sender_card import SenderCard

if TYPE_CHECKING:
    from coder.services.session import Session


class HomeDialog(Sheet):
    """Previews a packet and brings it home; `changed` follows each change of the project."""

    changed = Signal(object)
    """Carries the report of what came home, None when it was taken back."""

    def __init__(
        self, look: Look, session: "Session", language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "", "", parent)
        self._session = session
        self._language = language
        self._path = Path()
        self.report: MergeReport | None = None
        self.home = False
        self.setWindowTitle(self.tr("Bring a packet home"))
        self.title.setText(self.tr("Bring a packet home"))
        self.sender_card = SenderCard(look)
        self.caption = Words(look, "", 14, 600, "text")
        self.lines = CountedLines(look)
        self.withdraw = KeyButton(look, self.tr("Take the packet back"), "ghost")
        self.withdraw.clicked.connect(self._withdraw)
        self.head.addWidget(self.withdraw)
        for widget in (self.sender_card, self.caption, self.lines):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.primary.clicked.connect(self._pressed)
        self.fit(820, 520)

    def look_at(self, path: Path) -> None:
        """Show what a packet would bring; raises what `merging.preview` raises."""
        self._path, self.home = path, False
        self.report = merging.preview(self._session, path)
        self.subtitle.setText(path.name)
        self._show(self.report)

    def _show(self, report: MergeReport) -> None:
        posts = self.tr("%Ln posts", "", report.posts)
        line = self.tr("{round} · {posts}").format(round=report.round, posts=posts)
        self.sender_card.show_sender(report.coder, line)
        self.lines.show_lines(self._lines(report))
        self.caption.setText(self.tr("What was done") if self.home else self.tr("What will happen"))
        self._show_banner(report)
        self.withdraw.setVisible(self.home or report.known_packet)
        self.cancel.setVisible(not self.home)
        if self.home:
            self.hint.setText(
                self.tr("A backup was made first. Taking the packet back undoes all of this.")
            )
            self.primary.show_words(self.tr("Done"))
        else:
            self.hint.setText(
                self.tr("A backup is made first, and the packet can be taken back afterwards.")
            )
            self.primary.show_words(self._act(report))
        self.primary.setEnabled(self.home or not report.known_packet or report.new > 0)
        self.primary.setFocus()

    def _act(self, report: MergeReport) -> str:
        if not report.new_posts:  # what was taken back is known, and counts again
            return self.tr("Bring the packet home")
        return self.tr("Bring home %Ln posts", "", report.new_posts)

    def _show_banner(self, report: MergeReport) -> None:
        if report.differing_posts:
            error = PacketTextsDiffer(report.file, report.differing_posts)
            self.banner.say(sentence(error, self._language), "warning")
        elif report.known_packet and not self.home:
            self.banner.say(
                self.tr("This very file has come home before. Bringing it again changes nothing."),
                "warning",
            )
        else:
            self.banner.say("")

    def _lines(self, report: MergeReport) -> list[CountedLine]:
        added = (
            self.tr("were added in the name of {coder}")
            if self.home
            else self.tr("are added in the name of {coder}")
        )
        known = report.posts - report.new_posts
        lines = (
            ("plus", "positive", report.new_posts,
             self.tr("posts with new codings", "", report.new_posts),
             added.format(coder=report.coder)),
            ("check", "text2", known, self.tr("posts known already", "", known),
             self.tr("the same packet may come any number of times")),
            ("circle_alert", "warning", report.conflicts,
             self.tr("in conflict", "", report.conflicts),
             self.tr("one coder coded the same post differently in two copies")),
            ("help", "warning", report.unknown_posts,
             self.tr("unknown posts", "", report.unknown_posts),
             self.tr("kept without a text until their source is imported")),
            ("note", "warning", report.differing_posts,
             self.tr("changed texts", "", report.differing_posts),
             self.tr("their codings are set aside: the text differs")
             if report.differing_posts else self.tr("no codings are set aside")),
        )  # fmt: skip
        return [
            CountedLine(icon, ink, number(n, self._language), words, meaning, quiet=not n)
            for icon, ink, n, words, meaning in lines
        ]

    def _pressed(self) -> None:
        if self.home:
            self.accept()
            return
        try:
            self.report = merging.bring_home(self._session, self._path)
        except CoderError as error:
            self.banner.say(sentence(error, self._language))
            return
        self.home = True
        self.title.setText(self.tr("The packet is home"))
        self._show(self.report)
        self.changed.emit(self.report)

    def _withdraw(self) -> None:
        try:
            arrival = looking.arrival_of(self._session, self._path)
            if arrival is not None:
                merging.withdraw(self._session, arrival)
            self.look_at(self._path)
        except CoderError as error:
            self.banner.say(sentence(error, self._language))
            return
        self.title.setText(self.tr("Bring a packet home"))
        self.banner.say(self.tr("The packet was taken back; its file is as it was."), "positive")
        self.changed.emit(None)

    def reject(self) -> None:
        """Close; what is home stays home."""
        if self.home:
            self.accept()
        else:
            super().reject()
