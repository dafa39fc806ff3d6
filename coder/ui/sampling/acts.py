"""What can be done about samples, rounds and packets, each through its dialog."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coder.domain.errors import CoderError
from coder.domain.round_course import FAILED, PASSED
from coder.domain.sentences import number
from coder.services.looking import OwnPart, Round, Sample
from coder.services.merging import MergeReport
from coder.services.round_outcome import Outcome
from coder.ui.jobs import JobRunner
from coder.ui.sampling.close_dialog import CloseDialog
from coder.ui.sampling.draw_dialog import DrawDialog
from coder.ui.sampling.home_dialog import HomeDialog
from coder.ui.sampling.packet_dialog import PacketDialog, Written
from coder.ui.sampling.round_dialog import OFFERED, RoundDialog
from coder.ui.sampling.share_dialog import ShareDialog
from coder.ui.sampling.steps import open_rounds, samples_of
from coder.ui.status_line import StatusText
from coder.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from coder.services.session import Session
    from coder.services.work_division import Share
    from coder.ui.parts.sheet import Sheet


class Acts(QObject):
    """Opens the dialogs over the window; `changed` carries the name of the round to look at."""

    changed = Signal(str)

    def __init__(
        self, around: Surroundings, language: str, runner: JobRunner | None = None
    ) -> None:
        super().__init__()
        self._runner = runner
        self._around = around
        self._language = language
        self.dialog: Sheet | None = None

    def reason_against(self, act: str, session: "Session", round_: Round | None) -> str:
        """Say why an act is not to be had now: draw, open, write, bring or close; "" if it is."""
        if act == "open" and not samples_of(session):
            return self.tr("Draw a sample first.")
        if act == "write" and not open_rounds(session):
            return self.tr("Open a round first.")
        if act == "close" and (round_ is None or round_.purpose == "main"):
            return self.tr("The main round stays open. Choose a round of a sample.")
        if act == "close" and round_ is not None and not round_.is_open:
            return self.tr("The round is closed already.")
        return ""

    def draw(self, session: "Session") -> None:
        """Draw a sample."""
        around, language = self._around, self._language
        dialog = DrawDialog(around.look, session, language, around.ask.window, self._runner)
        dialog.drawn.connect(self._drawn)
        self._open(dialog)

    def open_round(
        self,
        session: "Session",
        purpose: str = OFFERED[0],
        sample: str = "",
        *,
        spread: bool = False,
    ) -> None:
        """Open a round on a sample; purpose, sample and spread are those chosen beforehand."""
        dialog = RoundDialog(
            self._around.look, session, self._language, self._around.ask.window, purpose, sample
        )
        dialog.spread.setChecked(spread)
        dialog.opened.connect(self._round_opened)
        self._open(dialog)

    def write_packet(self, session: "Session", round_name: str = "") -> None:
        """Write a packet for another coder, of a round chosen beforehand where there is one."""
        around = self._around
        dialog = PacketDialog(around.look, around.ask, session, self._language, around.ask.window)
        dialog.choose_round(round_name)
        dialog.written.connect(self._written)
        self._open(dialog)

    def bring_home(self, session: "Session", paths: Sequence[Path] = ()) -> None:
        """Show what packets would bring; ask which, unless they are given."""
        around, title = self._around, self.tr("Bring packets home")
        paths = paths or around.ask.open_files(title, self.tr("Coder packets (*.coder)"))
        if not paths:
            return
        dialog = HomeDialog(around.look, session, self._language, around.ask.window, self._runner)
        refused: list[CoderError] = []
        dialog.refused.connect(refused.append)
        dialog.look_at_all(paths)
        if refused:
            dialog.deleteLater()
            self._not_home(refused[0])
            return
        dialog.refused.connect(self._not_home)
        dialog.changed.connect(self._home)
        dialog.codebook_changed.connect(around.notifier.changed)
        self._open(dialog)

    def _not_home(self, error: CoderError) -> None:
        self._around.errors.in_dialog(self.tr("The packet was not brought home"), error)

    def close_round(self, session: "Session", round_: Round) -> None:
        """Ask for the outcome, and close a round."""
        around = self._around
        dialog = CloseDialog(around.look, session, round_, self._language, around.ask.window)
        dialog.closed.connect(lambda outcome: self._round_closed(round_.name, outcome))
        self._open(dialog)

    def _round_closed(self, name: str, outcome: Outcome) -> None:
        words = {
            PASSED: self.tr("The threshold was reached."),
            FAILED: self.tr("The threshold was not reached."),
        }.get(outcome.result, "")
        self._say(self.tr("Round closed"), name, words)
        self.changed.emit(name)

    def share_out(self, session: "Session") -> None:
        """Share posts out among coders."""
        around = self._around
        dialog = ShareDialog(around.look, session, self._language, around.ask.window, self._runner)
        dialog.shared.connect(self.tell_shared)
        self._open(dialog)

    def tell_shared(self, shares: "list[Share]") -> None:
        """Say what each coder has now."""
        parts = [f"{each.coder.name} {number(each.posts, self._language)}" for each in shares]
        self._say(self.tr("Posts shared out"), "", ", ".join(parts))
        self.changed.emit("")

    def _open(self, dialog: "Sheet") -> None:
        self.dialog = dialog
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _drawn(self, sample: Sample) -> None:
        words = self.tr("%Ln posts", "", sample.size)
        self._say(self.tr("Sample drawn"), sample.name, words)
        self.changed.emit("")

    def _round_opened(self, round_: Round, part: OwnPart) -> None:
        words = self.tr("your earlier codings read: {read}; left for you to code: {left}").format(
            read=number(part.read, self._language), left=number(part.left, self._language)
        )
        self._say(self.tr("Round opened"), round_.name, words)
        self.changed.emit(round_.name)

    def _written(self, written: Written) -> None:
        words = self.tr("%Ln posts for {coder} in {folder}", "", written.posts).format(
            coder=written.coder, folder=written.path.parent
        )
        self._say(self.tr("Packet written"), written.path.name, words)
        self.changed.emit("")

    def _home(self, reports: "Sequence[MergeReport]") -> None:
        new = sum(report.new_posts for report in reports)
        if not reports:
            self._say(self.tr("Packet taken back"), "", "")
        elif len(reports) > 1:
            if isinstance(self.dialog, HomeDialog):  # several may bring codings of the same post
                new = self.dialog.new_posts
            words = self.tr("New codings on %Ln posts", "", new)
            self._say(self.tr("%Ln packets brought home", "", len(reports)), "", words)
        else:
            words = self.tr("New codings on %Ln posts", "", new)
            if not new:
                words = self.tr("Its codings count again on %Ln posts", "", reports[0].posts)
            self._say(self.tr("Packet brought home"), reports[0].coder, words)
        self.changed.emit(reports[0].round if reports else "")

    def _say(self, lead: str, strong: str, text: str) -> None:
        self._around.status.show_text(
            StatusText(icon="circle_check", lead=lead, strong=strong, text=text)
        )
        self._around.status.show_saved()
