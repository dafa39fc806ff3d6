"""The dialog that brings a file of posts in: preview, import, report."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from coder.domain.errors import Cancelled, CoderError
from coder.domain.sentences import number, sentence
from coder.services.import_figures import repeated_ids
from coder.services.importing import ImportReport, import_file
from coder.ui.actions import key_of
from coder.ui.ask import Ask
from coder.ui.importing.cards import Cards
from coder.ui.importing.choices import ReadingChoices
from coder.ui.importing.counted import Counted
from coder.ui.importing.draft import Shown, Wishes, look_at
from coder.ui.importing.preview_table import PreviewTable
from coder.ui.importing.problems import ProblemList
from coder.ui.importing.report import ReportView, new_posts
from coder.ui.importing.running import RunningView
from coder.ui.importing.words import problem_sentences, size_words
from coder.ui.jobs import Job, JobRunner, Progress
from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.sheet import Sheet, Words

if TYPE_CHECKING:
    from coder.services.session import Session

_WIDTH, _HEIGHT, _SHORT = 1080, 780, 260
_LOW = 600
"""A dialog lower than this has no room to spare."""


class _Pages(QStackedWidget):
    """Asks for the room of the page in view alone, so that its table gives way first."""

    def hasHeightForWidth(self) -> bool:
        """Leave the breaking of lines to the page."""
        return False

    def sizeHint(self) -> QSize:
        """Give the size that the page in view asks for."""
        page = self.currentWidget()
        return super().sizeHint() if page is None else page.sizeHint()  # pyright: ignore[reportUnnecessaryComparison]

    def minimumSizeHint(self) -> QSize:
        """Give the least size of the page in view."""
        page = self.currentWidget()
        if page is None:  # pyright: ignore[reportUnnecessaryComparison]
            return super().minimumSizeHint()
        least, layout = page.minimumSizeHint(), page.layout()
        if layout is not None and layout.hasHeightForWidth():
            least.setHeight(layout.totalMinimumHeightForWidth(max(self.width(), least.width())))
        return least


class ImportDialog(Sheet):
    """Shows a file and brings it in; `imported` carries the report, after which it shows it."""

    imported = Signal(object)
    looked = Signal()

    def __init__(
        self,
        look: Look,
        ask: Ask,
        runner: JobRunner,
        session: "Session",
        language: str = "en",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "", "", parent)
        self._ask = ask
        self._runner = runner
        self._session = session
        self._language = language
        self._wishes = Wishes(Path())
        self._found_header: int | None = None
        self._fresh = True
        self._is_low = False
        self._job: Job | None = None
        self.shown: Shown | None = None
        self.other_file = KeyButton(look, self.tr("Other file…"), "ghost")
        self.other_file.clicked.connect(self._choose_other)
        self.head.addWidget(self.other_file)
        self.choices = ReadingChoices(look)
        self.choices.changed.connect(self._reading_changed)
        self.table = PreviewTable(look)
        self.table.chosen.connect(self._field_chosen)
        self.problems = ProblemList(look)
        self.cards = Cards(look)
        self._counted = Counted(language)
        self.running = RunningView(look, language)
        self.report = ReportView(look, language)
        self.pages = _Pages()
        self.body.addWidget(self.pages, 1)
        self.preview_page = self._make_preview_page()
        self.pages.addWidget(self.preview_page)
        self.pages.addWidget(self.running)
        self.pages.addWidget(self.report)
        self.primary.clicked.connect(self._primary_pressed)
        self._reset()
        self.fit(_WIDTH, _HEIGHT)

    def _make_preview_page(self) -> QWidget:
        look, page = self.look, QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.nothing = Words(look, self.tr("There is nothing to show of this file."), ink="muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.caption = Words(
            look,
            self.tr("Say over each column what it is; the text alone is enough."),
            ink="muted",
        )
        column.addWidget(self.choices)
        column.addWidget(self.caption)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.problems)
        column.addWidget(self.cards)
        return page

    def begin(self, path: Path) -> None:
        """Open the dialog on a file."""
        self.open()
        self.show_file(path)

    def show_file(self, path: Path) -> None:
        """Preview another file."""
        self._wishes = Wishes(path)
        self._found_header = None
        self._fresh = True
        self._reset()
        self._look_again()

    @property
    def importing(self) -> bool:
        """Tell whether posts are coming in now."""
        return self._job is not None

    def _reset(self) -> None:
        self.setWindowTitle(self.tr("Import posts"))
        self.title.setText(self.tr("Import posts"))
        self.primary.show_words(self.tr("Import posts"))
        self.cancel.show_words(self.tr("Cancel"))
        self.cancel.show()
        self.hint.setText("")
        self.pages.setCurrentWidget(self.preview_page)
        self.other_file.show()
        self.subtitle.setText(self._wishes.path.name)
        self._show_nothing()
        self.choices.show_wishes(None, None)

    def _show_nothing(self) -> None:
        self.shown = None
        self.primary.setEnabled(False)
        self.table.show_file(None)
        self.table.hide()
        self.problems.show_sentences([])
        self.nothing.hide()
        self.cards.hide()
        self.caption.hide()

    def _look_again(self) -> None:
        """Preview by the present wishes; an answer to earlier wishes is let go."""
        wishes = self._wishes
        self.banner.say("")
        self.primary.setEnabled(False)

        def work(progress: Progress) -> Shown:
            return look_at(wishes)

        self._runner.start(
            work, self._guarded(wishes, self._show), self._guarded(wishes, self._not_shown)
        )

    def _guarded(self, wishes: Wishes, show: Callable[..., None]) -> Callable[[object], None]:
        def answer(result: object) -> None:
            if wishes is self._wishes and not self.importing:
                show(result)
                self.looked.emit()

        return answer

    def _show(self, shown: Shown) -> None:
        self.shown, self._wishes = shown, shown.wishes
        options = shown.preview.options
        if self._found_header is None:
            self._found_header = options.header_row or 0
        size = size_words(shown.preview.size, self._language)
        self.subtitle.setText(f"{shown.wishes.path.name} · {size}")
        self.choices.show_reading(shown)
        self.nothing.hide()
        self.table.show()
        self.table.show_file(shown)
        self.problems.show_sentences(problem_sentences(shown.preview, self._language))
        self.hint.setText(self._counted.hint(shown))
        self.cards.show_cards(self._counted.cards(shown))
        self._show_caption()
        self.cards.show()
        self.primary.setEnabled(shown.has_text)
        if self._fresh:
            self._fresh = False
            first = self.primary if shown.has_text else self.table.header.choices[0]
            first.setFocus()

    def _not_shown(self, error: CoderError) -> None:
        self._show_nothing()
        self.choices.show_wishes(self._wishes.reader, self._wishes.encoding)
        self._tell(error)
        self.nothing.show()
        if self._fresh:
            self._fresh = False
            self.other_file.setFocus()

    def _tell(self, error: CoderError) -> None:
        kind = "warning" if isinstance(error, Cancelled) else "danger"
        self.banner.say(sentence(error, self._language), kind)

    def _reading_changed(self, what: str) -> None:
        choices = self.choices
        if what == "reader":
            self._wishes = Wishes(self._wishes.path, reader=choices.reader.currentData())
            self._found_header = None
        elif what == "encoding":
            self._wishes = replace(self._wishes, encoding=choices.encoding.currentData())
        elif what == "delimiter":
            self._wishes = replace(self._wishes, delimiter=choices.delimiter.currentData())
        elif what == "date_order":
            self._wishes = replace(self._wishes, date_order=choices.day_order.currentData())
        else:
            self._wishes = replace(self._wishes, header_row=self._wished_header())
        self._look_again()

    def _wished_header(self) -> int | None:
        if not self.choices.header.isChecked():
            return 0
        return None if self._found_header else 1

    def _field_chosen(self, column: str, field: str) -> None:
        if self.shown is not None:
            options = self.shown.preview.options
            self._wishes = self._wishes.with_field(options, column, field)
            self._look_again()

    def _choose_other(self) -> None:
        path = self._ask.open_file(self.tr("Import posts"), self.tr("All files (*)"))
        if path is not None:
            self.show_file(path)

    def _primary_pressed(self) -> None:
        if self.pages.currentWidget() is self.report:
            self.accept()
        elif self.shown is not None and self._job is None:
            self._import(self.shown)

    def _import(self, shown: Shown) -> None:
        file, path, options = self._session.file, shown.wishes.path, shown.preview.options
        now = self._session.clock()
        repeats = any(problem.kind == "repeated_ids" for problem in shown.preview.problems)

        def work(progress: Progress) -> ImportReport:
            # A connection belongs to one thread, so the import opens its own.
            other = file.beside()
            try:
                report = import_file(other, path, options, now, progress)
                return replace(report, repeated=repeated_ids(other, path)) if repeats else report
            finally:
                other.close()

        self.show_begun()
        self._job = self._runner.start(
            work,
            self._show_report,
            self._not_imported,
            on_progress=self._show_standing,
            on_end=self._import_ended,
        )

    def show_begun(self) -> None:
        """Leave only the way to stop."""
        self.banner.say("")
        self.primary.setEnabled(False)
        self.preview_page.setEnabled(False)
        self.other_file.hide()
        self.hint.setText(self.tr("The import brings in the whole file or nothing."))
        self.cancel.show_words(self.tr("Stop"))
        self.cancel.setFocus()
        self.running.begin()

    def _show_standing(self, standing: object) -> None:
        self.pages.setCurrentWidget(self.running)
        self.running.show_standing(standing)  # pyright: ignore[reportArgumentType]

    def _import_ended(self) -> None:
        self._job = None
        self.preview_page.setEnabled(True)
        self.pages.setCurrentWidget(self.preview_page)
        self.cancel.setEnabled(True)
        self.cancel.show_words(self.tr("Cancel"))
        self.other_file.show()
        if self.shown is not None:
            self.hint.setText(self._counted.hint(self.shown))
        self.primary.setEnabled(self.shown is not None and self.shown.has_text)

    def _not_imported(self, error: CoderError) -> None:
        self._tell(error)
        self.primary.setFocus()

    def _show_report(self, report: ImportReport) -> None:
        again = bool(report.known) and not new_posts(report)
        self.title.setText(
            self.tr("The posts were imported before") if again else self.tr("Posts imported")
        )
        self.report.show_report(report)
        self.pages.setCurrentWidget(self.report)
        if not report.skips:
            self.pages.updateGeometry()
            self.take_size(_WIDTH, _SHORT)
            # The least size of the page before holds until the layouts were asked anew.
            QTimer.singleShot(0, self, lambda: self.take_size(_WIDTH, _SHORT))
        self.other_file.hide()
        self.cancel.hide()
        self.hint.setText(
            self.tr(
                "This report stays in the project's log. To screen the posts by word lists before "
                "you code, go to Design, {key}."
            ).format(key=key_of("window.study"))
        )
        self.primary.show_words(self.tr("Done"))
        self.primary.setEnabled(True)
        self.primary.setFocus()
        self.imported.emit(report)

    def reject(self) -> None:
        """Stop an import that is under way; else close, after a report as when it is done."""
        if self._job is not None:
            self._job.cancel()
            self.cancel.setEnabled(False)
            self.running.show_stopping()
        elif self.pages.currentWidget() is self.report:
            self.accept()
        else:
            self._wishes = Wishes(Path())  # an answer that comes later is let go
            super().reject()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room of a low window to the rows of the file."""
        super().resizeEvent(event)
        self._is_low = self.height() < _LOW
        self.cards.set_low(self._is_low)
        self.problems.set_low(self._is_low)
        self._show_caption()

    def _show_caption(self) -> None:
        self.caption.setVisible(self.shown is not None and self.shown.is_table and not self._is_low)

    def _number(self, value: int) -> str:
        return number(value, self._language)
