"""More on the chosen row: how its code was used, and what drawing the posts again gives."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coder.domain.agreement.results import BENCHMARKS, Interval
from coder.domain.methods.facts import Drawn
from coder.domain.sentences import number
from coder.services import report_words
from coder.services.row_detail import RowDetail
from coder.ui import writing
from coder.ui.look.look import Look
from coder.ui.parts.buttons import KeyButton
from coder.ui.parts.check_box import Tick
from coder.ui.parts.flow import Flow
from coder.ui.parts.sheet import Words
from coder.ui.reliability.round_agreement import Group

INDENT = 20
"""Room before the words under a folding button, so that its sign stands over their edge."""

Compute = Callable[[bool, bool], RowDetail | None]
"""Computes the detail: whether whole authors are drawn, and whether as Hayes' macro does."""


class DetailView(QWidget):
    """Folded away until it is wanted; nothing is drawn before."""

    def __init__(self, look: Look, language: str, beside: QWidget) -> None:
        super().__init__()
        self._language = language
        self._compute: Compute | None = None
        self._coders: Group = ()
        self._sample: Drawn | None = None
        self.fold = KeyButton(look, self.tr("More on the chosen row"), "ghost", icon="right")
        self.fold.setAccessibleName(self.fold.text())
        self.words = Words(look, "", 13, 400, "text")
        self.words.setWordWrap(True)
        self.by_author = Tick(look, self.tr("Draw whole authors"))
        self.kalpha = Tick(look, self.tr("KALPHA-compatible interval"))
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(INDENT, 0, INDENT, 8)
        column.addWidget(self.words)
        ticks = Flow(6)
        ticks.addWidget(self.by_author)
        ticks.addWidget(self.kalpha)
        column.addLayout(ticks)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.fold)
        head.addWidget(beside, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(head)
        whole.addWidget(self._body)
        self._show_body(False)
        self.fold.clicked.connect(lambda: self._show_body(self._body.isHidden()))
        self.by_author.toggled.connect(self._show_words)
        self.kalpha.toggled.connect(self._show_words)

    def offer(self, coders: Group, compute: Compute | None, sample: Drawn | None) -> None:
        """Tell of another row; it is computed at once only if it is in view."""
        self._coders, self._compute, self._sample = coders, compute, sample
        self._show_words()

    def _show_body(self, shown: bool) -> None:
        self._body.setVisible(shown)
        self.fold.show_icon("down" if shown else "right")
        said = self.tr("shown") if shown else self.tr("folded away")
        self.fold.setAccessibleDescription(said)
        self._show_words()

    def _show_words(self) -> None:
        if self._body.isHidden():
            return
        compute = self._compute
        found = compute(self.by_author.isChecked(), self.kalpha.isChecked()) if compute else None
        said = self._said(found) if found is not None else []
        if said:
            said += report_words.undrawn_note(
                self._sample, self._language,
                by_author=self.by_author.isChecked(), kalpha=self.kalpha.isChecked(),
            )  # fmt: skip
        self.words.setText("\n".join(said) or self.tr("There is nothing to draw again here."))

    def _said(self, found: RowDetail) -> list[str]:
        said: list[str] = []
        if found.use is not None:
            use, language = found.use, self._language
            given = ", ".join(
                f"{coder} {number(n, language)}"
                for coder, n in zip(self._coders, use.by_coder, strict=True)
            )
            words = self.tr("Posts that carry the code: {n} of {all}; given by {given}.")
            said.append(
                words.format(
                    n=number(use.carrying, language), all=number(use.items, language), given=given
                )
            )
            figures = {
                "yes": writing.coefficient(use.positive.value, language),
                "no": writing.coefficient(use.negative.value, language),
            }
            words = self.tr("Agreement on giving the code: {yes}; on not giving it: {no}.")
            said.append(words.format(**figures))
            if use.prevalence_index is not None:
                words = self.tr("Prevalence index: {prevalence}; bias index: {bias}.")
                prevalence = writing.coefficient(use.prevalence_index, language)
                bias = writing.coefficient(use.bias_index, language)
                said.append(words.format(prevalence=prevalence, bias=bias))
        if found.drawn is not None:
            said.append(self._draws(self._how(found.drawn), found.drawn))
        if found.kalpha is not None:
            how = self.tr("Pairs drawn as Hayes' macro does (no narrower with more posts)")
            said.append(self._draws(how, found.kalpha))
        return said

    def _how(self, drawn: Interval) -> str:
        return {
            "item_bootstrap": self.tr("Posts drawn again"),
            "cluster_bootstrap": self.tr("Authors drawn again with all their posts"),
            "stratified_bootstrap": self.tr("Posts drawn again within strata"),
        }.get(drawn.method, drawn.method)

    def _draws(self, how: str, drawn: Interval) -> str:
        language = self._language
        low, high = (
            writing.with_percent_sign(share * 100, language, 1) for share in drawn.below
        )  # fmt: skip
        return self.tr(
            "{how} ({draws} draws, seed {seed}): {interval}; below {first} in {low} of the draws, "
            "below {last} in {high}."
        ).format(
            how=how,
            draws=number(drawn.draws or 0, language),
            seed=drawn.seed,
            interval=writing.coefficient_interval(drawn.low, drawn.high, language),
            first=writing.coefficient(BENCHMARKS[0], language),
            last=writing.coefficient(BENCHMARKS[1], language),
            low=low,
            high=high,
        )
