"""The dialog that brings packets home: what they would do, then what they did, and taking back."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coder.domain.errors import CoderError, PacketTextsDiffer
from coder.domain.sentences import sentence
from coder.services import codes_elsewhere, merge_details, merging
from coder.services.merge_details import Details
from coder.services.merging import Coming, MergeReport
from coder.ui.jobs import JobRunner
from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.paragraph import Paragraph
from coder.ui.parts.sheet import Words
from coder.ui.results.table import FigureTable
from coder.ui.sampling.brought import Brought
from coder.ui.sampling.home_sheet import HomeSheet
from coder.ui.sampling.kind_lines import KindLines
from coder.ui.sampling.packet_rows import PacketRows
from coder.ui.sampling.sender_card import SenderCard

if TYPE_CHECKING:
    from coder.services.session import Session

_ROW = 30
_ROWS_SHOWN = 5


class HomeDialog(HomeSheet):
    """Previews packets and brings them home; `changed` follows each change of the project."""

    codebook_changed = Signal(object)
    """Carries what saving a codebook did that took in codes of packets."""

    def __init__(
        self,
        look: Look,
        session: "Session",
        language: str,
        parent: QWidget | None = None,
        runner: JobRunner | None = None,
    ) -> None:
        super().__init__(look, session, language, parent, runner)
        self.sender_card = SenderCard(look)
        self.packets = PacketRows(look, language)
        self.caption = Words(look, "", 14, 600, "text")
        self.lines = KindLines(look)
        self.seen = FigureTable(look, self.tr("What is counted"), _ROW)
        self.seen.setFixedHeight(36 + _ROW * _ROWS_SHOWN)
        self.told = Paragraph(look, "", 13, 400, "text2")
        self._brought = Brought(session, language)
        self.withdraw = KeyButton(look, "", "ghost")
        self.take_codes = KeyButton(look, self.tr("Take its codes into the codebook"), "ghost")
        self._lay_out_body()
        self.withdraw.clicked.connect(self.take_back)
        self.take_codes.clicked.connect(self._take_codes)
        self.packets.row_changed.connect(self._show_chosen)
        self.lines.chosen.connect(self._show_seen)
        self.primary.clicked.connect(self._pressed)
        self.fit(880, 640)

    def _lay_out_body(self) -> None:
        self.head.addWidget(self.withdraw)
        row = QHBoxLayout()
        row.addWidget(self.caption, 1)
        row.addWidget(self.take_codes)
        self.body.addWidget(self.sender_card)
        self.body.addWidget(self.packets)
        self.body.addLayout(row)
        self.body.addWidget(self.lines)
        self.body.addWidget(self.running, 3)
        self.body.addWidget(self.told)
        self.body.addWidget(self.seen)
        self.body.addStretch(1)

    @property
    def new_posts(self) -> int:
        """How many posts get new codings, each counted once."""
        every = [coming.details for coming in self.found if coming.details is not None]
        return dict(merge_details.counted(merge_details.together(every)))["new"]

    def show_reading(self) -> None:
        """Name the packets."""
        many = self.many if self.found else len(self._paths) > 1
        title = self.tr("Bring packets home") if many else self.tr("Bring a packet home")
        if self.home:
            title = self.tr("The packets are home") if many else self.tr("The packet is home")
        self.setWindowTitle(title)
        self.title.setText(title)
        self.subtitle.setText("" if many else self._paths[0].name)
        self.primary.show_words(title)

    def show_found(self) -> None:
        """Show what packets would bring, or what they brought."""
        self.show_reading()
        for part in (self.caption, self.lines):
            part.show()
        for part in (self.sender_card, self.packets):
            part.setEnabled(True)
        self.packets.setVisible(self.many)
        self.sender_card.setVisible(not self.many)
        if self.many:
            self.packets.show_packets(self.found)
        elif self.report is not None:
            self._show_sender(self.report)
        self.caption.setText(self.tr("What was done") if self.home else self.tr("What will happen"))
        self._show_banner()
        self._show_chosen()
        self._show_foot()

    def hide_for_work(self) -> None:
        """Leave who sent what; before that is known, nothing."""
        for part in (
            self.withdraw, self.take_codes, self.caption, self.lines, self.told, self.seen,
        ):  # fmt: skip
            part.hide()
        for part in (self.sender_card, self.packets):
            part.setVisible(bool(self.found) and not part.isHidden())
            part.setEnabled(False)

    def _show_sender(self, report: MergeReport) -> None:
        line = self.tr("{round} · {posts}").format(
            round=self.tr("a round that this project does not know")
            if report.new_round
            else report.round,
            posts=self.tr("%Ln posts", "", report.posts),
        )
        if report.named:
            line += " · " + self.tr("in the packet: {name}").format(name=report.named)
        self.sender_card.show_sender(report.coder, line)

    def _show_foot(self) -> None:
        reports = merging.reports_of(self.found)
        self.cancel.setVisible(not self.home)
        self.cancel.setEnabled(True)
        self.cancel.show_words(self.tr("Cancel"))
        if self.home:
            self.hint.setText(
                self.tr("A backup was made first. Taking the packet back undoes all of this.")
            )
            self.primary.show_words(self.tr("Done"))
        else:
            self.hint.setText(
                self.tr("A backup is made first, and the packet can be taken back afterwards.")
            )
            self.primary.show_words(self._act())
        something = any(not each.known_packet or each.new > 0 for each in reports)
        self.primary.setEnabled(self.home or something)
        self.primary.setFocus()

    def _act(self) -> str:
        if self.many:
            return self.tr("Bring home %Ln packets", "", len(merging.reports_of(self.found)))
        posts = sum(each.new_posts for each in merging.reports_of(self.found))
        if not posts:  # what was taken back is known, and counts again
            return self.tr("Bring the packet home")
        return self.tr("Bring home %Ln posts", "", posts)

    def _show_banner(self) -> None:
        report = self.report
        if self.many:
            left_out = sum(coming.error is not None for coming in self.found)
            words = (
                self.tr("%Ln packets did not come; the others are home.", "", left_out)
                if self.home
                else self.tr("%Ln packets cannot come; the others can.", "", left_out)
            )
            self.banner.say(words if left_out else "", "warning")
        elif report is not None and report.differing_posts:
            error = PacketTextsDiffer(report.file, report.differing_posts)
            self.banner.say(sentence(error, self._language), "warning")
        elif report is not None and report.known_packet and not self.home:
            self.banner.say(
                self.tr("This very file has come home before. Bringing it again changes nothing."),
                "warning",
            )
        elif report is not None and report.namesake:
            words = self.tr(
                "Another coder called {name} is in the project. The two are told apart."
            ).format(name=report.named)
            self.banner.say(words, "warning")
        else:
            self.banner.say("")

    def chosen(self) -> list[Coming]:
        """Give the packet of the chosen row, or all that fit."""
        row = self.packets.currentIndex().row() if self.many else 0
        chosen = [self.found[row - 1]] if row > 0 else self.found
        return [coming for coming in chosen if coming.details is not None]

    def _details(self) -> Details:
        return merge_details.together([c.details for c in self.chosen() if c.details is not None])

    def _show_chosen(self) -> None:
        chosen, details = self.chosen(), self._details()
        coders = dict.fromkeys(c.report.coder for c in chosen if c.report is not None)
        lines = self._brought.lines(details, ", ".join(coders), done=self.home)
        place = self._brought.first(details)
        self.lines.show_kinds(self.tr("What the packet brings"), lines, place)
        self.take_codes.setVisible(self.home and bool(details.codebook.codes))
        self._show_seen(place)
        self._show_withdraw(chosen)

    def _show_withdraw(self, chosen: Sequence[Coming]) -> None:
        several, one = self.tr("Take the packets back"), self.tr("Take the packet back")
        self.withdraw.show_words(several if len(chosen) > 1 else one)
        known = any(each.known_packet for each in merging.reports_of(chosen))
        self.withdraw.setVisible((self.home or known) and bool(chosen))

    def _show_seen(self, place: int) -> None:
        told = self._brought.told(self._details(), place)
        self.told.setText(told)
        self.told.setVisible(bool(told))
        self.seen.setVisible(place >= 0)
        if place >= 0:
            self.seen.show_cells(*self._brought.table(self._details(), place))
            self.seen.scrollToTop()

    def _pressed(self) -> None:
        if self.home:
            self.accept()
        elif self.primary.isEnabled():
            self.bring()

    def _take_codes(self) -> None:
        n = len(codes_elsewhere.codes_elsewhere(self._session))
        try:
            saved = codes_elsewhere.take_in(self._session)
        except CoderError as error:
            self.banner.say(sentence(error, self._language))
            return
        self.take_codes.hide()
        words = self.tr("%Ln codes were taken into the codebook, out of use.", "", n)
        self.banner.say(words, "positive")
        if saved is not None:
            self.codebook_changed.emit(saved)
