"""The ways to draw a sample, in words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coder.domain.sampling.method import SIMPLE, STRATIFIED, SYSTEMATIC, Method, Strata
from coder.services import looking, sampling
from coder.services.sampling import By
from coder.ui.results.months import month_name
from coder.ui.writing import count

if TYPE_CHECKING:
    from coder.services.session import Session


class SampleWords(QObject):
    """Says how samples are drawn, from what, and what they are parted by."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def kind(self, kind: str) -> str:
        """Name a way to draw."""
        return {
            SIMPLE: self.tr("simple random"),
            STRATIFIED: self.tr("stratified"),
            SYSTEMATIC: self.tr("systematic"),
        }.get(kind, self.tr("put together by hand"))

    def frame(self, frame: str) -> str:
        """Name what is drawn from."""
        return {
            sampling.WHOLE_FILE: self.tr("All posts imported"),
            sampling.STUDY: self.tr("Posts in the study"),
            sampling.LEFT_OUT: self.tr("Posts left out of the study"),
            "": self.tr("a list"),
        }.get(frame, frame)

    def explained(self, kind: str) -> str:
        """Explain a way to draw."""
        if kind == STRATIFIED:
            return self.tr(
                "Each stratum is drawn from on its own, in proportion to its size. The chance of "
                "each post is kept, and figures over all strata are weighted by it."
            )
        if kind == SYSTEMATIC:
            return self.tr(
                "Posts at even distances in time, from a start that the seed gives. A larger "
                "sample does not hold the smaller one."
            )
        return self.tr(
            "A simple random sample: every post has the same chance. The same seed draws the "
            "same posts again, on any computer."
        )

    def parts(self, session: "Session") -> list[tuple[str, By]]:
        """Name what a sample can be parted by: month, source, or a coder's codes."""
        language = session.language
        found = [(self.tr("Month"), By("month")), (self.tr("Source"), By("source"))]
        people = [each for each in session.coders() if each.kind == "person"]
        for variable in session.codebook.variables:
            if variable.choice == "single" and not variable.archived:
                found.extend(
                    (
                        self.tr("{variable}, codes of {coder}").format(
                            variable=variable.name.in_(language), coder=coder.name
                        ),
                        By("code", variable.uid, coder.name),
                    )
                    for coder in people
                )
        return found

    def parted_by(self, session: "Session", strata: Strata) -> str:
        """Name what a drawn sample is parted by."""
        if strata.what == "month":
            return self.tr("by month")
        if strata.what == "source":
            return self.tr("by source")
        if strata.what == "screening":
            return self.tr("by screening")
        names = {v.uid: v.name.in_(session.language) for v in session.codebook.variables}
        coders = {each.uid.hex(): each.name for each in session.coders()}
        return self.tr("by {variable}, codes of {coder}").format(
            variable=names.get(strata.variable, strata.variable),
            coder=coders.get(strata.coder, "?"),
        )

    def stratum(self, method: Method | None, name: str) -> str:
        """Name a stratum as it is read: a month by its name."""
        year, _, month = name.partition("-")
        by_month = method is not None and method.by is not None and method.by.what == "month"
        if by_month and year.isdigit() and month.isdigit():
            return month_name(int(year), int(month), self._language)
        return name

    def kept_out(self, kept: dict[str, int]) -> list[str]:
        """Say how many posts were kept out of the draw, and why."""
        words = {
            "training": self.tr("coded in training"),
            "failed": self.tr("of a failed round"),
            "example": self.tr("examples of the codebook"),
        }
        return [
            f"{words.get(reason, reason)}: {count(n, self._language)}"
            for reason, n in kept.items()
            if n
        ]

    def told(self, session: "Session", method: Method, parent: str = "") -> str:
        """Say on one line how a sample was drawn."""
        parts = [self.kind(method.kind)]
        if method.by is not None:
            parts.append(self.parted_by(session, method.by))
        if method.minimum:
            least = count(method.minimum, self._language)
            parts.append(self.tr("at least {n} of each stratum").format(n=least))
        if method.step:
            step = count(method.step, self._language)
            parts.append(self.tr("every {n}th post").format(n=step))
        if method.one_per_group:
            parts.append(self.tr("one post for each group of repeats"))
        if parent:
            parts.append(self.tr("enlarges {sample}").format(sample=parent))
        kept = self.kept_out(method.kept_out)
        if kept:
            parts.append(self.tr("kept out: {reasons}").format(reasons=", ".join(kept)))
        return " · ".join(parts)

    @staticmethod
    def frames(session: "Session") -> list[str]:
        """List what can be drawn from, the default first."""
        first = sampling.default_frame(session)
        several = [sampling.STUDY, sampling.WHOLE_FILE, sampling.LEFT_OUT]
        named = [each.name for each in reversed(looking.samples(session))]
        return [*(several if first == sampling.STUDY else [sampling.WHOLE_FILE]), *named]
