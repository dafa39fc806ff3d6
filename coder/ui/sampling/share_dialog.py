"""The dialog that shares posts out among coders."""

from secrets import randbelow
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coder.domain.errors import Cancelled, CoderError
from coder.domain.sentences import sentence
from coder.services import looking, work_division
from coder.services.session import MAIN_ROUND
from coder.services.work_division import WorkPlan
from coder.ui.jobs import JobRunner
from coder.ui.look.look import Look
from coder.ui.parts.buttons import Choice
from coder.ui.parts.check_box import Tick
from coder.ui.parts.form import Form, NumberInput
from coder.ui.parts.progress_bar import ProgressBar
from coder.ui.parts.sheet import Sheet, Words
from coder.ui.sampling.coders_field import CodersField
from coder.ui.sampling.sharing import AT_ONCE, Sharing
from coder.ui.sampling.steps import open_rounds
from coder.ui.writing import count

if TYPE_CHECKING:
    from coder.services.session import Session

_SEEDS = 1_000_000
_IN_COMMON = 50


class ShareDialog(Sheet):
    """Asks for posts, coders, how many all of them code, and the order; `shared` has the parts."""

    shared = Signal(object)

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
        self.setWindowTitle(self.tr("Share out posts"))
        self.title.setText(self.tr("Share out posts"))
        self.primary.show_words(self.tr("Share out"))
        self.posts = Choice(look, "")
        self._sizes = {MAIN_ROUND: looking.frame_size(session)}
        self.posts.addItem(self.tr("All posts of the study"), MAIN_ROUND)
        for round_ in open_rounds(session):
            sample = looking.sample_of(session, round_)
            self._sizes[round_.name] = sample.size if sample is not None else 0
            words = self.tr("Posts of the round {name}").format(name=round_.name)
            self.posts.addItem(words, round_.name)
        self.coders = CodersField(look, session, everybody=True)
        self.all_code_all = Tick(look, self.tr("Every coder codes all posts"))
        self.in_common = NumberInput(0)
        self.of_all = Words(look, ink="muted")
        self.order = Choice(look, "")
        for order in work_division.ORDERS:
            self.order.addItem(self.order_words(order), order)
        self.seed = NumberInput(1 + randbelow(_SEEDS))
        self.told = Words(look, "", 13, 600, "text")
        self.told.setWordWrap(True)
        self.bar = ProgressBar(look, language)
        self.sharing = Sharing(runner)
        self._lay_out_form()
        self.hint.setText(
            self.tr("What a coder has coded stays with that coder. It can be shared out again.")
        )
        self.primary.clicked.connect(self._share_out)
        self.sharing.shared.connect(self._shared)
        self.sharing.failed.connect(self._failed)
        self.sharing.going.connect(self._show_going)
        self.sharing.busy.connect(self._show_busy)
        self.posts.currentIndexChanged.connect(self._posts_chosen)
        self.coders.changed.connect(self._check)
        self.all_code_all.toggled.connect(self._check)
        self.in_common.value_changed.connect(self._check)
        self.order.currentIndexChanged.connect(self._check)
        self._posts_chosen()
        self.fit(680, 520)

    def order_words(self, order: str) -> str:
        """Say in which order coders code."""
        return {
            "random": self.tr("At random, each coder in another order"),
            "time": self.tr("By time, the oldest first"),
            "import": self.tr("As imported"),
        }[order]

    def _lay_out_form(self) -> None:
        form = self._form = Form(self.look)
        form.add(self.tr("Posts"), self.posts)
        form.add(self.tr("Coders"), self.coders)
        form.add(self.tr("Coded by all"), self.in_common, self.of_all)
        form.add(self.tr("Or everything"), self.all_code_all)
        form.add(self.tr("Order"), self.order)
        form.add(self.tr("Seed"), self.seed)
        form.add_text(self.told)
        self.body.addWidget(form)
        self.body.addWidget(self.bar)
        self.bar.hide()
        self.body.addStretch(1)
        form.order(self)

    @property
    def size_of_all(self) -> int:
        """How many posts there are to share out."""
        return self._sizes[self.posts.currentData()]

    def _posts_chosen(self) -> None:
        size = self.size_of_all
        self.in_common.set_value(min(_IN_COMMON, size // 5))
        self.of_all.setText(self.tr("of %Ln posts", "", size))
        self._check()

    @property
    def plan(self) -> WorkPlan:
        """What the fields ask for."""
        return WorkPlan(
            self.coders.names,
            self.posts.currentData(),
            None if self.all_code_all.isChecked() else self.in_common.value,
            self.order.currentData(),
            self.seed.value,
        )

    def _check(self) -> None:
        plan, size = self.plan, self.size_of_all
        self.in_common.setEnabled(plan.overlap is not None)
        fault = ""
        if not plan.coders:
            fault = self.tr("Choose who codes.")
        elif plan.overlap is not None and plan.overlap > size:
            fault = self.tr("There are not so many posts.")
        self.banner.say(fault)
        self.primary.setEnabled(not fault and size > 0)
        self.told.setText("" if fault else self._part_words(plan, size))

    def _part_words(self, plan: WorkPlan, size: int) -> str:
        """Say what each coder gets; of a large study how much it will be about."""
        if size > AT_ONCE:
            common = size if plan.overlap is None else plan.overlap
            each = common + -(-(size - common) // len(plan.coders))
            return self.tr("Each coder gets about %Ln posts.", "", each)
        lines: list[str] = []
        for part in work_division.foresee(self._session, plan):
            words = self.tr("{coder}: %Ln posts", "", part.posts).format(coder=part.coder)
            if part.done:
                done = self.tr("{n} of them coded already").format(
                    n=count(part.done, self._language)
                )
                words = f"{words}, {done}"
            lines.append(words)
        return "\n".join(lines)

    def _share_out(self) -> None:
        plan = self.plan
        self.sharing.start(
            self._session,
            lambda session, progress: work_division.divide(session, plan, progress),
            self.size_of_all,
        )

    def _shared(self, shares: object) -> None:
        self.shared.emit(shares)
        self.accept()

    def _failed(self, error: CoderError) -> None:
        kind = "warning" if isinstance(error, Cancelled) else "danger"
        self.banner.say(sentence(error, self._language), kind)

    def _show_busy(self, busy: bool) -> None:
        self.bar.say(self.tr("Sharing out %Ln posts…", "", self.size_of_all) if busy else "")
        self.bar.setVisible(busy)
        self._form.setEnabled(not busy)
        self.primary.setEnabled(not busy)
        self.cancel.setEnabled(True)
        self.cancel.show_words(self.tr("Stop") if busy else self.tr("Cancel"))

    def _show_going(self, share: float) -> None:
        self.bar.show_share(share, self.bar.words)

    def reject(self) -> None:
        """Stop the sharing that is under way; else close."""
        if not self.sharing.is_busy:
            super().reject()
            return
        self.sharing.stop()
        self.cancel.setEnabled(False)
        self.bar.say(self.tr("Stopping…"))

    def done(self, result: int) -> None:
        """Leave no work behind."""
        self.sharing.let_go()
        super().done(result)
