"""What is to be looked at again: counted beside the window's thread, begun on the coding page."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coder.domain.errors import CoderError
from coder.services import reviewing
from coder.services.reviewing import ToReview
from coder.services.session import Session
from coder.ui.actions import Handlers
from coder.ui.beside import on_a_copy
from coder.ui.codebook.review_bar import ReviewBar
from coder.ui.jobs import JobRunner
from coder.ui.surroundings import Surroundings
from coder.ui.writing import count

if TYPE_CHECKING:
    from coder.services.session import QueueInfo


class Review(QObject):
    """Fills the bar; `wanted` carries the id of the queue to be worked."""

    wanted = Signal(object)

    def __init__(self, around: Surroundings, runner: JobRunner, bar: ReviewBar) -> None:
        super().__init__(bar)
        self._around = around
        self._runner = runner
        self._bar = bar
        self._session: Session | None = None
        self._turn = 0
        self.found: Sequence[ToReview] = ()
        bar.wanted.connect(self.begin)

    def handlers(self) -> Handlers:
        """Give the function behind the action."""
        return {"codebook.review": self.begin}

    def show_for(self, session: Session) -> None:
        """Count what the coder at the keyboard has to look at again."""
        if session is not self._session:
            self._session, self.found = session, ()
            self._bar.show_words("", "", begin=False)
        self._turn += 1
        turn = self._turn

        def done(found: Sequence[ToReview]) -> None:
            # The project may be closed, or counted anew, by the time the answer comes.
            if turn == self._turn:
                self.found = found
                self._show()

        work = on_a_copy(session, lambda copy, _: reviewing.outstanding(copy))
        self._runner.start(work, done, self._around.errors.in_line)

    def let_go(self) -> None:
        """Let the session go, and wait for no answer."""
        self._turn += 1
        self._session = None

    def why_not(self, session: Session) -> str:
        """Say why there is nothing to look at again."""
        if session.coder is None:
            return self.tr("Nobody is coding yet.")
        if any(each.posts for each in self.found if session is self._session):
            return ""
        if session is not self._session and any(e.posts for e in reviewing.outstanding(session)):
            return ""
        return self.tr("No post was coded under an earlier meaning.")

    def begin(self) -> None:
        """Open the posts of the first variable that has any."""
        session = self._session
        if session is None:
            return
        left = [each for each in reviewing.outstanding(session) if each.posts]
        if not left:
            self._around.status.show_error(self.why_not(session))
            return
        try:
            queue: QueueInfo = reviewing.begin(session, left[0].variable.uid)
        except CoderError as error:
            self._around.errors.in_line(error)
            return
        self.wanted.emit(queue.id)

    def _show(self) -> None:
        session = self._session
        if session is None:
            return
        posts = sum(each.posts for each in self.found)
        settled = sum(each.settled for each in self.found)
        screen, language = self._around.language, session.language
        title = ""
        if posts:
            title = self.tr("%n posts to look at again", "", posts)
            title = title.replace(str(posts), count(posts, screen), 1)
        said: list[str] = []
        for each in self.found:
            if each.posts:
                codes = [_name(each, uid, language) for uid in each.codes]
                words = self.tr("{variable}: {codes}").format(
                    variable=each.variable.name.in_(language), codes=", ".join(codes)
                )
                said.append(words if codes else each.variable.name.in_(language))
        lines = [" · ".join(said)] if said else []
        if posts:
            lines.append(
                self.tr(
                    "They were coded under an earlier meaning. Their codes count until you have "
                    "looked at them."
                )
            )
        if settled:
            told = self.tr("%n settled posts rest on the earlier meaning", "", settled)
            told = told.replace(str(settled), count(settled, screen), 1)
            title = title or told
            again = self.tr("Settle them again on the Reliability page.")
            lines.append(again if title == told else f"{told}. {again}")
        self._bar.show_words(title, "\n".join(lines), begin=bool(posts) and not session.read_only)


def _name(each: ToReview, uid: str, language: str) -> str:
    return each.variable.code(uid).name.in_(language)
