"""The word lists and the rule being written, and what is worked out about them in other threads."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from coder.domain.errors import CoderError
from coder.services import indexing, screening
from coder.services.screening_look import Looked, Looking
from coder.ui.errors import ErrorTeller
from coder.ui.jobs import Job, JobRunner, Standing
from coder.ui.screening.writing import Writing

if TYPE_CHECKING:
    from coder.domain.screening.flow import Flow
    from coder.domain.screening.rule import ScreeningRule
    from coder.domain.screening.word_list import WordList
    from coder.services.session import Session
    from coder.services.word_search import Form


class ScreeningWork(Writing):
    """Works out what is written; `looked` tells what a list finds, `counted` its forms.

    `screened` tells of a screening, `busy` whether one runs.
    """

    looked = Signal(str)
    counted = Signal(str)
    screened = Signal()
    languages_known = Signal()
    busy = Signal(bool)
    going = Signal(float)
    """How far a screening is, 0-1."""

    def __init__(self, runner: JobRunner, errors: ErrorTeller) -> None:
        super().__init__(errors)
        self._runner = runner
        self.flow: Flow | None = None
        self.rule: ScreeningRule | None = None
        self.languages: list[tuple[str, int]] | None = None
        self._looking: Looking | None = None
        self._found: dict[str, tuple[WordList, Looked]] = {}
        self._forms: dict[str, tuple[WordList, list[Form]]] = {}
        self._wanted: ScreeningRule | None = None
        self._job: Job | None = None
        self._screening: Job | None = None
        self._state: object = None

    # --- the project --------------------------------------------------------------------------

    def open(self, session: "Session") -> None:
        """Take the draft of a project; what was found stays as long as its posts do."""
        state = (session.path, session.counts().posts, indexing.has_new_posts(session.file))
        if session is not self.session or state != self._state:
            if session is not self.session:
                self.read_draft(session)
            self.session, self._state = session, state
            self._looking = Looking(session.file, session.clock)
            self._found, self._forms, self.languages = {}, {}, None
        self.read_flow()

    def read_flow(self) -> None:
        """Read what the last screening gave, with what was said by hand since."""
        if self.session is not None:
            ruled = screening.current(self.session)
            self.rule = None if ruled is None else ruled.rule
            self.flow = screening.kept_flow(self.session)

    def let_go(self) -> None:
        """Keep what is written and stop what runs, because the project is closed."""
        self.save()
        for job in (self._job, self._screening):
            if job is not None:
                self._runner.stop(job)
        self._job = self._screening = self._wanted = None
        self._looking = self.session = self._state = None
        self._found, self._forms = {}, {}
        self._ask.stop()

    @property
    def index_ready(self) -> bool:
        """Tell whether all posts can be searched."""
        return self.session is not None and not indexing.has_new_posts(self.session.file)

    @property
    def is_screening(self) -> bool:
        """Tell whether a screening runs."""
        return self._screening is not None or self._wanted is not None

    def stop(self) -> None:
        """Ask the screening that runs to stop, which it does until its rule is in force."""
        if self._screening is not None:
            self._screening.cancel()
        elif self._wanted is not None:
            self._wanted = None
            self.busy.emit(False)

    # --- what is worked out -------------------------------------------------------------------

    def found(self, name: str) -> Looked | None:
        """Give what a list finds as it is written now, as far as that is known."""
        kept, wanted = self._found.get(name), self.words_of(name)
        return kept[1] if kept is not None and wanted is not None and kept[0] == wanted else None

    def forms(self, name: str) -> "list[Form] | None":
        """Give the forms that a list finds as it is written now, as far as they are known."""
        kept, wanted = self._forms.get(name), self.words_of(name)
        return kept[1] if kept is not None and wanted is not None and kept[0] == wanted else None

    def look(self) -> None:
        """Search the posts for the next list of which it is not known what it finds."""
        looking = self._looking
        if looking is None or self._job is not None or self.is_screening or not self.index_ready:
            return
        self._ask.stop()
        names = [self.chosen, *(n.name for n in self.draft.lists if n.name != self.chosen)]
        for name in names:
            words = self.words_of(name)
            if words is not None and self.found(name) is None:
                self._start(name, words, looking)
                return
        words = self.words_of(self.chosen)
        if words is not None and self.forms(self.chosen) is None:
            self._start_forms(self.chosen, words, looking)
        elif self.languages is None:
            self._start_languages(looking)

    def _start(self, name: str, words: "WordList", looking: Looking) -> None:
        def done(looked: Looked) -> None:
            self._found[name] = (words, looked)
            self.looked.emit(name)

        self._job = self._runner.start(
            lambda progress: looking.look(words), done, self._failed, on_end=self._over
        )

    def _start_forms(self, name: str, words: "WordList", looking: Looking) -> None:
        def done(forms: "list[Form]") -> None:
            self._forms[name] = (words, forms)
            self.counted.emit(name)

        self._job = self._runner.start(
            lambda progress: looking.forms(words), done, self._failed, on_end=self._over
        )

    def _start_languages(self, looking: Looking) -> None:
        def done(languages: list[tuple[str, int]]) -> None:
            self.languages = languages
            self.languages_known.emit()

        self._job = self._runner.start(
            lambda progress: looking.languages(), done, self._failed, on_end=self._over
        )

    def _over(self) -> None:
        self._job = None
        QTimer.singleShot(0, self, self._go_on)

    def _go_on(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self._screen(wanted)
        else:
            self.look()

    def _failed(self, error: CoderError) -> None:
        self._errors.in_line(error)

    def screen(self, rule: "ScreeningRule") -> None:
        """Screen the posts by a rule, beside the window's thread."""
        if self._looking is None or self.is_screening:
            return
        self.save()
        if self._job is not None:
            self._wanted = rule  # a search of the posts runs: they are screened after it
        else:
            self._screen(rule)
        self.busy.emit(True)

    def _screen(self, rule: "ScreeningRule") -> None:
        looking = self._looking
        if looking is None:
            return

        def over() -> None:
            self._screening = None
            self.busy.emit(False)

        def done(flow: "Flow") -> None:
            self.flow, self.rule = flow, rule
            self.screened.emit()
            self.look()

        self._screening = self._runner.start(
            lambda progress: looking.run(rule, progress),
            done,
            self._failed,
            on_progress=self._going,
            on_end=over,
        )

    def _going(self, standing: Standing) -> None:
        if standing.total:
            self.going.emit(standing.done / standing.total)
