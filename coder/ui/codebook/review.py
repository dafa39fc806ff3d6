"""What is to be looked at again: counted beside the window's thread, begun on the coding page."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coder.domain.errors import CoderError
from coder.services import review_rounds, reviewing
from coder.services.review_rounds import OfCoder
from coder.services.reviewing import ToReview
from coder.services.session import Session
from coder.ui.actions import Handlers
from coder.ui.beside import on_a_copy
from coder.ui.codebook.review_bar import ReviewBar
from coder.ui.jobs import JobRunner, Progress
from coder.ui.surroundings import Surroundings
from coder.ui.writing import count

if TYPE_CHECKING:
    from coder.services.session import QueueInfo


class Review(QObject):
    """Fills the bar; `wanted` carries the id of the queue to be worked.

    `opened` carries the name of a round in which another coder codes posts again.
    """

    wanted = Signal(object)
    opened = Signal(str)

    def __init__(self, around: Surroundings, runner: JobRunner, bar: ReviewBar) -> None:
        super().__init__(bar)
        self._around = around
        self._runner = runner
        self._bar = bar
        self._session: Session | None = None
        self._turn = 0
        self.found: Sequence[ToReview] = ()
        self._others: Sequence[OfCoder] = ()
        bar.wanted.connect(self.begin)
        bar.round_wanted.connect(self.open_round)

    def handlers(self) -> Handlers:
        """Give the function behind the action."""
        return {"codebook.review": self.begin}

    def show_for(self, session: Session) -> None:
        """Count what the coder at the keyboard has to look at again."""
        if session is not self._session:
            self._session, self.found, self._others = session, (), ()
            self._bar.show_words("", "", begin=False)
        self._turn += 1
        turn = self._turn

        def done(found: tuple[Sequence[ToReview], Sequence[OfCoder]]) -> None:
            # The project may be closed, or counted anew, by the time the answer comes.
            if turn == self._turn:
                self.found, self._others = found
                self._show()

        self._runner.start(on_a_copy(session, _read), done, self._around.errors.in_line)

    def let_go(self) -> None:
        """Let the session go, and wait for no answer."""
        self._turn += 1
        self._session = None

    def why_not(self, session: Session) -> str:
        """Say why there is nothing to look at again."""
        if session.coder is None:
            return self.tr("Nobody is coding yet.")
        found = self.found if session is self._session else reviewing.outstanding(session)
        if any(each.posts or each.settled for each in found):
            return ""
        return self.tr("No post was coded under an earlier meaning.")

    def begin(self) -> None:
        """Open the posts of the first variable that has any, settled ones last."""
        session = self._session
        if session is None:
            return
        found = reviewing.outstanding(session)
        own = [each for each in found if each.posts]
        left = own or [each for each in found if each.settled]
        if not left:
            self._around.status.show_error(self.why_not(session))
            return
        try:
            uid = left[0].variable.uid
            queue: QueueInfo = reviewing.begin(session, uid, settled=not own)
        except CoderError as error:
            self._around.errors.in_line(error)
            return
        self.wanted.emit(queue.id)

    def open_round(self) -> None:
        """Open a round in which the first of the others codes the posts again."""
        session = self._session
        waiting = [each.coder for each in self._others if each.posts]
        if session is None or not waiting:
            return
        try:
            name = review_rounds.free_name(session, waiting[0])
            round_ = review_rounds.open_round(session, waiting[0], name)
        except CoderError as error:
            self._around.errors.in_line(error)
            return
        self.opened.emit(round_.name)

    def _show(self) -> None:
        session = self._session
        if session is None:
            return
        posts = sum(each.posts for each in self.found)
        settled = sum(each.settled for each in self.found)
        screen, language = self._around.language, session.language
        title = ""
        if posts:
            title = self.tr("%n posts for you to look at again", "", posts)
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
            again = self.tr("They are settled anew with the same keys, once your own are done.")
            alone = self.tr("They are settled anew with the same keys.")
            lines.append(f"{told}. {again}" if posts else alone)
        for each in self._others:
            told = self._of_other(each)
            title = title or told
            lines.extend([told] if title != told else [])
        waiting = [each.coder.name for each in self._others if each.posts]
        offered = waiting and not session.read_only
        self._bar.offer_round(
            self.tr("Open a round for {coder}").format(coder=waiting[0]) if offered else ""
        )
        begin = bool(posts or settled) and not session.read_only
        self._bar.show_words(title, "\n".join(lines), begin=begin)

    def _of_other(self, other: OfCoder) -> str:
        """Say what another coder has to look at."""
        posts = other.posts
        if posts:
            told = self.tr("{coder} coded %n posts under an earlier meaning", "", len(posts))
        else:
            told = self.tr("{coder} is to code %n posts again in a round", "", other.given_out)
        n = len(posts) or other.given_out
        return told.replace(str(n), count(n, self._around.language), 1).format(
            coder=other.coder.name
        )


def _read(copy: Session, progress: Progress) -> tuple[Sequence[ToReview], Sequence[OfCoder]]:
    def check() -> None:
        progress(0, 0)

    return reviewing.outstanding(copy, check=check), review_rounds.of_others(copy, check)


def _name(each: ToReview, uid: str, language: str) -> str:
    return each.variable.code(uid).name.in_(language)
