"""What packets bring, as lines that count and as tables that name what is counted."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coder.domain.codebook import Text
from coder.domain.sentences import (
    codebook_sentences,
    difference_sentence,
    number,
    packet_meaning,
    packet_words,
)
from coder.services import looking
from coder.services.merge_details import Clash, Details, counted
from coder.services.naming import code_name
from coder.ui.results.cells import Cell, Column, LazyRows, Row
from coder.ui.sampling.counted_lines import CountedLine
from coder.ui.writing import day

if TYPE_CHECKING:
    from coder.services.session import Session

FACES = {
    "new": ("plus", "positive"),
    "known": ("check", "text2"),
    "conflicts": ("circle_alert", "warning"),
    "unknown": ("help", "warning"),
    "changed": ("note", "warning"),
    "codebook": ("codebook", "text2"),
}
_FIRST = ("conflicts", "changed", "unknown", "codebook", "new", "known")
"""What is shown first: what has to be looked at."""
_START = 200


class Brought(QObject):
    """Writes lines and rows in the language of the screen."""

    def __init__(self, session: "Session", language: str) -> None:
        super().__init__()
        self._session = session
        self._language = language

    def lines(self, details: Details, coder: str, *, done: bool) -> list[CountedLine]:
        """Count each kind; a kind of which there is none is quiet."""
        there = details.codebook
        found: list[CountedLine] = []
        for kind, n in counted(details):
            icon, ink = FACES[kind]
            if kind == "codebook" and there.standing == "forked":
                ink = "warning"
            meaning = packet_meaning(
                kind, n, self._language, coder=coder, standing=there.standing, done=done,
            )  # fmt: skip
            words = packet_words(kind, n, self._language)
            figure = number(n, self._language)
            found.append(CountedLine(icon, ink, figure, words, meaning, quiet=not n))
        return found

    def first(self, details: Details) -> int:
        """Give the place of the line to look at first, -1 where nothing is counted."""
        kinds = [kind for kind, n in counted(details) if n]
        every = [kind for kind, _ in counted(details)]
        return next((every.index(kind) for kind in _FIRST if kind in kinds), -1)

    def told(self, details: Details, place: int) -> str:
        """Explain a line that needs it: the codebook."""
        there = details.codebook
        if place < 0 or counted(details)[place][0] != "codebook":
            return ""
        return codebook_sentences(there.standing, len(there.codes), self._language)

    def table(self, details: Details, place: int) -> tuple[Sequence[Column], Sequence[Row]]:
        """Give columns and rows of what a line counts."""
        kind = counted(details)[place][0]
        text = Column(self.tr("Post"), stretch=True, least=200)
        uid = Column(self.tr("Name of the post"), widest=190)
        if kind in {"new", "known"}:
            rows = details.new if kind == "new" else details.known
            unknown = details.unknown if kind == "new" else ()
            return (text, Column(self.tr("Day"))), LazyRows(
                len(rows) + len(unknown),
                lambda at: (
                    self._post(rows[at])
                    if at < len(rows)
                    else (Cell(_one_line(unknown[at - len(rows)].text)), Cell())
                ),
            )
        if kind == "conflicts":
            codings = Column(self.tr("Codings, the later one last"), widest=300)
            columns = (text, Column(self.tr("Variable")), codings)
            return columns, [self._clash(each) for each in details.conflicts]
        if kind == "unknown":
            return (text, uid), [
                (Cell(_one_line(each.text)), Cell(each.uid, ink="text2"))
                for each in details.unknown
            ]
        if kind == "changed":
            columns = (
                Column(self.tr("In this project"), share=True, widest=360),
                Column(self.tr("In the packet"), share=True, widest=360),
            )
            return columns, [
                (Cell(_one_line(each.here)), Cell(_one_line(each.there)))
                for each in details.changed
            ]
        return self._differences(details)

    def _post(self, row: int) -> Row:
        text, posted = looking.start_of(self._session, row, _START)
        return (Cell(text), Cell(day(posted, self._language), ink="text2"))

    def _clash(self, clash: Clash) -> Row:
        values = [self._value(clash.variable, value) for value in clash.values]
        return (
            Cell(_one_line(clash.text)),
            Cell(self._variable(clash.variable), ink="text2"),
            Cell(" → ".join(values), weight=600),
        )

    def _variable(self, uid: str) -> str:
        marks = {"mark.flag": self.tr("flag"), "mark.note": self.tr("note")}
        for variable in self._session.codebook.variables:
            if variable.uid == uid:
                return variable.name.in_(self._session.language)
        return marks.get(uid, uid)

    def _value(self, variable: str, value: Sequence[str]) -> str:
        if not value:
            return self.tr("nothing")
        if variable.startswith("mark."):
            return self.tr("yes") if value == ("True",) else " ".join(value)
        codebook, language = self._session.codebook, self._session.language
        return ", ".join(code_name(codebook, uid, language) for uid in value)

    def _differences(self, details: Details) -> tuple[Sequence[Column], Sequence[Row]]:
        columns = (
            Column(self.tr("Difference"), stretch=True, least=240),
            Column(self.tr("In this project"), widest=280),
            Column(self.tr("In the packet"), widest=280),
        )
        return columns, [
            (
                Cell(difference_sentence(each.change, each.name, each.by, self._language)),
                Cell(self._part(each.change.what, each.change.before), ink="text2"),
                Cell(self._part(each.change.what, each.change.after), ink="text2"),
            )
            for each in details.codebook.differences
        ]

    def _part(self, what: str, value: object) -> str:
        if what == "archived":
            return self.tr("out of use") if value else self.tr("in use")
        if isinstance(value, Text):
            return _one_line(value.in_(self._session.language))
        if isinstance(value, bool):
            return self.tr("yes") if value else self.tr("no")
        return str(value) if isinstance(value, str | int) else ""


def _one_line(text: str) -> str:
    return " ".join(text[:_START].split())
