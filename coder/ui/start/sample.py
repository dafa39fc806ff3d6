"""The sample study: made in a folder of its own, then opened."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from coder.domain.errors import CoderError
from coder.ui.errors import ErrorTeller
from coder.ui.jobs import JobRunner, Progress


class SampleStudy(QObject):
    """Makes the sample study in the background; `ready` carries the path of its project.

    `make` makes a folder, writes the study into it in the language of the screen and returns the
    path of its project.
    """

    ready = Signal(object)
    making = Signal(bool)

    def __init__(
        self,
        make: Callable[[Path, str], Path],
        runner: JobRunner,
        errors: ErrorTeller,
        documents: Path,
        language: str = "en",
    ) -> None:
        super().__init__()
        self._make = make
        self._runner = runner
        self._errors = errors
        self._documents = documents
        self._language = language
        self._running = False

    def turn_to(self, errors: ErrorTeller, language: str) -> None:
        """Tell of errors elsewhere from now on, and make the study in that language."""
        self._errors = errors
        self._language = language

    @property
    def running(self) -> bool:
        """Tell whether the study is being made."""
        return self._running

    def start(self) -> None:
        """Make the study; asking twice makes it once."""
        if self._running:
            return
        self._running = True
        self.making.emit(True)
        make, documents, language = self._make, self._documents, self._language
        name = self.tr("Coder sample study")

        def work(progress: Progress) -> Path:
            return make(_free_folder(documents, name), language)

        self._runner.start(work, self.ready.emit, self._failed, on_end=self._over)

    def _over(self) -> None:
        self._running = False
        self.making.emit(False)

    def _failed(self, error: CoderError) -> None:
        self._errors.in_dialog(self.tr("The sample study was not made"), error)


def _free_folder(documents: Path, name: str) -> Path:
    folder, number = documents / name, 2
    while folder.exists():
        folder, number = documents / f"{name} {number}", number + 1
    return folder
