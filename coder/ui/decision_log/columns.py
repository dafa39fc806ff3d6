"""The columns of the log of decisions, and what stands in each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from coder.services.decision_log import CONFLICT, STANDS, WITHDRAWN, Entry
from coder.ui.decision_log.words import LogTexts
from coder.ui.signs import Sign

TIME, WHO, ROUND, POST, VARIABLE, DECISION, VIEW, PAUSE, OUTCOME = (
    "time", "who", "round", "post", "variable", "decision", "view", "pause", "outcome",
)  # fmt: skip
LEAVING = (ROUND, PAUSE, VARIABLE, VIEW)
"""Columns that a narrow table leaves out, the first of them first."""


@dataclass(frozen=True, slots=True)
class LogColumn:
    """A column; `stretch` is its share of the room that the others leave.

    One `by_names` is no wider than the names that stand in it ask for.
    """

    id: str
    title: str
    width: int
    stretch: int = 0
    right: bool = False
    by_names: bool = False


@dataclass(frozen=True, slots=True)
class LogCell:
    """What stands in one place; `second` stands muted after it."""

    text: str
    second: str = ""
    sign: Sign | None = None
    ink: str = "text"
    weight: int = 400
    italic: bool = False
    struck: bool = False


class LogColumns(QObject):
    """Makes columns and cells; `round_name` says how a round is called on the screen."""

    def __init__(self, texts: LogTexts) -> None:
        super().__init__()
        self.texts = texts

    def all_of(self, *, posts: bool) -> tuple[LogColumn, ...]:
        """Give the columns, with the posts or without."""
        found = (
            LogColumn(TIME, self.tr("Decided"), 172),
            LogColumn(WHO, self.tr("Who"), 140, by_names=True),
            LogColumn(ROUND, self.tr("Round"), 108, by_names=True),
            LogColumn(POST, self.tr("Post"), 150, stretch=8),
            LogColumn(VARIABLE, self.tr("Variable"), 116, by_names=True),
            LogColumn(DECISION, self.tr("Decision"), 176),
            LogColumn(VIEW, self.tr("In view"), 88, right=True),
            LogColumn(PAUSE, self.tr("Pause"), 66, right=True),
            LogColumn(OUTCOME, self.tr("Now"), 124, stretch=2),
        )
        return tuple(column for column in found if posts or column.id != POST)

    def cell(self, column: str, entry: Entry) -> LogCell:
        """Give what a decision shows in a column."""
        texts = self.texts
        if column == TIME:
            return LogCell(texts.day(entry), texts.clock(entry), ink="text2")
        if column == DECISION:
            gone = entry.state not in {STANDS, CONFLICT}
            none = not entry.value.codes and entry.value.mark is None
            return LogCell(
                texts.decision(entry),
                sign=texts.sign(entry),
                ink="muted" if gone or none else "text",
                weight=500,
                italic=none,
                struck=entry.state == WITHDRAWN,
            )
        if column == OUTCOME:
            ink = {STANDS: "text2", CONFLICT: "warning", WITHDRAWN: "warning"}
            return LogCell(texts.outcome(entry), ink=ink.get(entry.state, "muted"))
        plain = {
            WHO: texts.who(entry),
            ROUND: self._round(entry.round),
            POST: " ".join(entry.text.split()),
            VARIABLE: texts.variable(entry.variable_uid),
            VIEW: texts.seconds(entry),
            PAUSE: texts.pause(entry.pause_ms),
        }
        return LogCell(plain[column], ink="text" if column in {WHO, POST} else "text2")

    def _round(self, name: str) -> str:
        return self.tr("main round") if name == "main" else name

    def tip(self, column: str, entry: Entry) -> str:
        """Say a cell in full; of what was settled also why."""
        cell = self.cell(column, entry)
        said = f"{cell.text} {cell.second}".strip()
        why = self.texts.reason(entry) if column == DECISION else ""
        return "\n".join(filter(None, (said, why)))

    def row_words(self, columns: Sequence[LogColumn], entry: Entry) -> str:
        """Say a whole row, for those who hear the list."""
        words: list[str] = []
        for column in columns:
            cell = self.cell(column.id, entry)
            said = f"{cell.text} {cell.second}".strip()
            if said:
                plain = column.id in {TIME, WHO, DECISION}
                words.append(said if plain else f"{column.title}: {said}")
        why = self.texts.reason(entry)
        return ", ".join([*words, *filter(None, [why])])
