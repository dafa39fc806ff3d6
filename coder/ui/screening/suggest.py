"""Forms of a word that the posts hold, put into the list that is being written."""

from PySide6.QtCore import QObject, Signal

from coder.services.word_forms import Suggestion, suggest_forms
from coder.ui.beside import on_a_copy
from coder.ui.jobs import JobRunner
from coder.ui.screening.work import ScreeningWork
from coder.ui.status_line import StatusText
from coder.ui.surroundings import Surroundings


class SuggestForms(QObject):
    """Asks for a word and looks its forms up in a thread; `found` carries the lines to add."""

    found = Signal(list)
    busy = Signal(bool)

    def __init__(self, around: Surroundings, runner: JobRunner, work: ScreeningWork) -> None:
        super().__init__()
        self._around = around
        self._runner = runner
        self._work = work

    def ask(self, word: str) -> None:
        """Ask for a word, `word` proposed, and look for its forms."""
        session = self._work.session
        if session is None or self._work.list is None:
            return
        title, label = self.tr("Suggest forms"), self.tr("Word in its base form")
        given = self._around.ask.text(title, label, word)
        if not given or not given.strip():
            return
        wanted, language = given.strip(), session.language
        self.busy.emit(True)
        self._runner.start(
            on_a_copy(session, lambda copy, _: suggest_forms(copy, wanted, language)),
            lambda forms: self._take(wanted, forms),
            self._around.errors.in_line,
            on_end=lambda: self.busy.emit(False),
        )

    def _take(self, word: str, forms: list[Suggestion]) -> None:
        known = set(self._known())
        new = [each.form for each in forms if each.form not in known]
        words = self.tr("%Ln forms added", "", len(new))
        if not forms:
            words = self.tr("the posts hold no form of it")
        self._around.status.show_text(
            StatusText(
                icon="circle_check", lead=self.tr("Suggested forms"), strong=word, text=words
            )
        )
        if new:
            self.found.emit(new)

    def _known(self) -> list[str]:
        words = self._work.words_of(self._work.chosen)
        return [term.written for term in words.terms] if words is not None else []
