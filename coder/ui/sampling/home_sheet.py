"""The work of the dialog that brings packets home: read, brought home and taken back."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coder.domain.errors import Cancelled, CoderError
from coder.domain.sentences import sentence
from coder.services import looking, merging
from coder.services.merging import Coming, MergeReport
from coder.ui.importing.running import RunningView
from coder.ui.jobs import JobRunner, Progress
from coder.ui.look.look import Look
from coder.ui.parts.sheet import Sheet
from coder.ui.sampling.homecoming import Homecoming

if TYPE_CHECKING:
    from coder.services.session import Session


class HomeSheet(Sheet):
    """Reads packets, brings them home and takes them back, and says how far that is.

    What it shows of them is left to `show_found`, `show_reading` and `hide_for_work`.
    """

    changed = Signal(object)
    """Carries the reports of what came home, none when it was taken back."""
    refused = Signal(object)
    """Carries the error for which none of the packets can come; the dialog is closed then."""

    def __init__(
        self,
        look: Look,
        session: "Session",
        language: str,
        parent: QWidget | None = None,
        runner: JobRunner | None = None,
    ) -> None:
        super().__init__(look, "", "", parent)
        self._session = session
        self._language = language
        self._paths: Sequence[Path] = ()
        self._may_stop = True
        self._stopping = False
        self.found: list[Coming] = []
        self.home = False
        self.homecoming = Homecoming(session, runner)
        self.running = RunningView(look, language)
        self.running.hide()
        self.homecoming.going.connect(self.running.show_standing)
        self.homecoming.busy.connect(self.show_busy)

    @property
    def report(self) -> MergeReport | None:
        """What the only packet, or the first that fits, brings or brought."""
        return next(iter(merging.reports_of(self.found)), None)

    @property
    def many(self) -> bool:
        """Tell whether several packets were chosen."""
        return len(self.found) > 1

    def show_found(self) -> None:
        """Show what was found out about the packets, or what was done."""
        raise NotImplementedError

    def show_reading(self) -> None:
        """Show what is known of the packets before they are read."""
        raise NotImplementedError

    def hide_for_work(self) -> None:
        """Leave in view what may stand beside the work."""
        raise NotImplementedError

    def chosen(self) -> list[Coming]:
        """Give the packets of the chosen row that fit, or all that do."""
        raise NotImplementedError

    def look_at_all(self, paths: Sequence[Path]) -> None:
        """Show what packets would bring, now or when they are read; or refuse them all."""
        self._paths, self.home = paths, False
        self.say_reading()

        def look(session: "Session", progress: Progress) -> list[Coming]:
            return merging.preview_all(session, paths, progress)

        self.homecoming.start(paths, look, self._take_preview, self._refuse)

    def _take_preview(self, found: list[Coming]) -> None:
        if self._stopping:  # too late for the work, but not for whoever asked
            super().reject()
            return
        errors = [coming.error for coming in found if coming.error is not None]
        if len(errors) == len(found):
            self._refuse(errors[0])
            return
        self.found = found
        self.show_found()

    def _refuse(self, error: CoderError) -> None:
        super().reject()
        if not isinstance(error, Cancelled):
            self.refused.emit(error)

    def say_reading(self) -> None:
        """Say that the packets are being read."""
        self.show_reading()
        many = len(self._paths) > 1
        words = self.tr("The packets are being read"), self.tr("The packet is being read")
        self._begin(words[0] if many else words[1])

    def say_coming(self) -> None:
        """Say that the packets are coming home."""
        words = self.tr("The packets are coming home"), self.tr("The packet is coming home")
        self._begin(words[0] if self.many else words[1])

    def _begin(self, title: str) -> None:
        self._stopping = False
        self.running.begin(title)

    def show_busy(self, busy: bool) -> None:
        """Leave only the way to stop while packets are read, come home or are taken back."""
        self.running.setVisible(busy)
        if not busy:
            return
        self.hide_for_work()
        self.banner.say("")
        self.hint.setText("")
        self.primary.setEnabled(False)
        self.cancel.show()
        self.cancel.show_words(self.tr("Stop") if self.found else self.tr("Cancel"))
        self.cancel.setEnabled(self._may_stop)
        self.cancel.setFocus()

    def bring(self) -> None:
        """Bring the packets home."""
        paths = self._paths
        self.say_coming()

        def bring(session: "Session", progress: Progress) -> list[Coming]:
            return merging.bring_all_home(session, paths, progress)

        self.homecoming.start(paths, bring, self._take_brought, self._show_error)

    def _take_brought(self, brought: list[Coming]) -> None:
        errors = [coming.error for coming in brought if coming.error is not None]
        if len(errors) == len(brought):
            self._show_error(errors[0])
            return
        self.found = [
            replace(coming, details=seen.details if coming.error is None else None)
            for coming, seen in zip(brought, self.found, strict=True)
        ]
        self.home = True
        self.show_found()
        self.changed.emit(merging.reports_of(self.found))

    def _show_error(self, error: CoderError) -> None:
        self.show_found()
        kind = "warning" if isinstance(error, Cancelled) else "danger"
        self.banner.say(sentence(error, self._language), kind)

    def take_back(self) -> None:
        """Take the chosen packets back."""
        paths, chosen = self._paths, self.chosen()
        several = len(chosen) > 1

        def take_back(session: "Session", progress: Progress) -> list[Coming]:
            for coming in chosen:
                arrival = looking.arrival_of(session, coming.path)
                if arrival is not None and arrival.withdrawn_at is None:
                    merging.withdraw(session, arrival)
            return merging.preview_all(session, paths, progress)

        def taken_back(found: list[Coming]) -> None:
            self._may_stop, self.home = True, False
            self._take_preview(found)
            words = (
                self.tr("The packets were taken back; their files are as they were.")
                if several
                else self.tr("The packet was taken back; its file is as it was.")
            )
            self.banner.say(words, "positive")
            self.changed.emit([])

        self._may_stop = False  # one may be taken back already
        self._begin(
            self.tr("The packets are being taken back")
            if several
            else self.tr("The packet is being taken back")
        )
        self.homecoming.start(paths, take_back, taken_back, self._not_taken_back)

    def _not_taken_back(self, error: CoderError) -> None:
        self._may_stop = True
        self._show_error(error)

    def reject(self) -> None:
        """Stop what is under way, where it can be; else close, and what is home stays home."""
        if self.homecoming.is_busy:
            if self._may_stop:
                self._stopping = True
                self.homecoming.stop()
                self.cancel.setEnabled(False)
                self.running.show_stopping(self.tr("Stopping; nothing will be changed"))
        elif self.home:
            self.accept()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Leave no work behind."""
        self.homecoming.let_go()
        super().done(result)
