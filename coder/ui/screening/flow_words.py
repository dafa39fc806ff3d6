"""The counts of a screening, step by step, in words."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from coder.domain.screening import flow as steps
from coder.domain.screening.flow import Flow
from coder.ui.writing import count


@dataclass(frozen=True, slots=True)
class FlowBox:
    """A step: posts that are left and what they are; before that, what was taken or added."""

    count: str
    words: str
    before: tuple[str, ...] = ()
    last: bool = False


class FlowWords(QObject):
    """Says the steps of a flow."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def boxes(self, flow: Flow) -> list[FlowBox]:
        """Give the steps of a flow from the posts collected to those in the study."""
        found = [FlowBox(self._count(flow.collected), self.tr("collected"))]
        for step in flow.steps:
            if step.kind == steps.ABSENT and not step.out:
                continue
            out = self.tr("{n} left out").format(n=self._count(step.out))
            words = self._words(step.kind).format(name=step.name)
            found.append(FlowBox(self._count(step.left), words, (out,)))
        by_hand: list[str] = []
        if flow.put_in:
            by_hand.append(self.tr("{n} put in by hand").format(n=self._count(flow.put_in)))
        if flow.put_out:
            by_hand.append(self.tr("{n} put out by hand").format(n=self._count(flow.put_out)))
        inside = self._count(flow.in_study)
        found.append(FlowBox(inside, self.tr("in the study"), tuple(by_hand), last=True))
        return found

    def _words(self, kind: str) -> str:
        return {
            steps.ABSENT: self.tr("whose text is here"),
            steps.REPOSTS: self.tr("not reposts"),
            steps.LANGUAGE: self.tr("in the languages chosen or an unknown one"),
            steps.DATES: self.tr("within the days chosen"),
            steps.SOURCES: self.tr("from the sources chosen"),
            steps.LIST: self.tr("with a word of “{name}”"),
        }[kind]

    def _count(self, n: int) -> str:
        return count(n, self._language)
