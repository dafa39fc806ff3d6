"""The columns of the list of posts: which there are, which are shown, and what each says."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from coder.domain.codebook import Variable
from coder.domain.sentences import number
from coder.services.post_list import PostRow, Reading, Standing
from coder.ui.posts.words import clock_of, day_of
from coder.ui.signs import Sign, sign_of

STATE, TIME, TEXT, STUDY, AUTHOR, SOURCE, LANGUAGE, ID = (
    "state", "time", "text", "study", "author", "source", "language", "id",
)  # fmt: skip
_FROM_START = {TIME, TEXT}
_VARIABLES_FROM_START = 2


@dataclass(frozen=True, slots=True)
class PostColumn:
    """A column: its id (a variable's uid for codings), title, width, and whether it is shown."""

    id: str
    title: str
    width: int
    shown: bool
    variable: Variable | None = None


@dataclass(frozen=True, slots=True)
class PostCell:
    """What stands in one place of the list."""

    text: str
    second: str = ""
    sign: Sign | None = None
    ink: str = "text"
    italic: bool = False
    weight: int = 400


class Columns(QObject):
    """Makes columns and cells for one codebook and language."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def all_of(self, reading: Reading, chosen: Sequence[str]) -> tuple[PostColumn, ...]:
        """Give every column; `chosen` holds `+id` and `-id` of those the user set otherwise."""
        first = {v.uid for v in reading.variables[:_VARIABLES_FROM_START]}
        names = {
            STUDY: (self.tr("Study"), 150),
            AUTHOR: (self.tr("Author"), 140),
            SOURCE: (self.tr("Source file"), 170),
            LANGUAGE: (self.tr("Language"), 84),
            ID: (self.tr("Post id"), 170),
        }
        found = [
            PostColumn(STATE, "", 44, True),
            self._column(TIME, self.tr("Time"), 150, chosen, True),
            PostColumn(TEXT, self.tr("Post"), 240, True),
        ]
        for variable in reading.variables:
            name = variable.name.in_(reading.language)
            shown = variable.uid in first
            found.append(self._column(variable.uid, name, 162, chosen, shown, variable))
        for id_, (name, width) in names.items():
            found.append(self._column(id_, name, width, chosen, False))
        return tuple(found)

    def _column(
        self,
        id_: str,
        title: str,
        width: int,
        chosen: Sequence[str],
        shown: bool,
        variable: Variable | None = None,
    ) -> PostColumn:
        shown = f"+{id_}" in chosen or (shown and f"-{id_}" not in chosen)
        return PostColumn(id_, title, width, shown, variable)

    def cell(self, column: PostColumn, row: PostRow, reading: Reading) -> PostCell:
        """Give what a post's row shows in a column."""
        line = row.line
        if column.variable is not None:
            return self._coding(column.variable, row, reading)
        if column.id == TIME:
            day = day_of(line.posted_at, self._language)
            return PostCell(day, clock_of(line.posted_at, self._language), ink="text2")
        if column.id == TEXT:
            ink = "text" if row.standing.in_study else "muted"
            alike = f"× {number(row.repeats, self._language)}" if row.repeats else ""
            return PostCell(" ".join(line.text[:400].split()), alike, ink=ink)
        if column.id == STUDY:
            weight = 600 if row.standing.by_hand else 400
            return PostCell(self.standing_words(row.standing), ink="text2", weight=weight)
        plain = {
            AUTHOR: line.author,
            SOURCE: reading.sources.get(line.source_id, ""),
            LANGUAGE: line.lang,
            ID: line.external_id,
        }
        return PostCell(plain.get(column.id, ""), ink="text2")

    def _coding(self, variable: Variable, row: PostRow, reading: Reading) -> PostCell:
        codes = row.values.get(variable.uid)
        if codes is None:
            first = bool(reading.variables) and variable is reading.variables[0]
            words = self.state_words(row) if first and not row.coded else ""
            return PostCell(words, ink="muted", italic=True)
        known = [code for code in variable.codes if code.uid in codes]
        if not known:
            return PostCell(self.tr("no code applies"), ink="muted", italic=True)
        names = ", ".join(code.name.in_(reading.language) for code in known)
        ordinal = variable.level == "ordinal"
        ink, weight = ("text2", 400) if ordinal else ("text2", 500)
        return PostCell(names, sign=sign_of(variable, known[0]), ink=ink, weight=weight)

    def state_words(self, row: PostRow) -> str:
        """Say how far the coder is with a post."""
        if row.coded:
            return self.tr("coded")
        return self.tr("skipped") if row.skipped else self.tr("not coded")

    def standing_words(self, standing: Standing) -> str:
        """Say whether a post is in the study, and by whom."""
        if standing.by_hand:
            return self.tr("put in by hand") if standing.in_study else self.tr("put out by hand")
        return self.tr("in the study") if standing.in_study else self.tr("not in the study")

    def row_words(self, columns: Sequence[PostColumn], row: PostRow, reading: Reading) -> str:
        """Say a whole row, for those who hear the list."""
        words = [self.state_words(row)]
        words += [self.tr("flagged")] * row.flagged + [self.tr("has a note")] * bool(row.note)
        if not row.standing.in_study or row.standing.by_hand:
            words.append(self.standing_words(row.standing))
        if row.repeats:
            words.append(self.tr("%n posts in the group", "", row.repeats))
        for column in columns:
            if column.id in {STATE, STUDY}:
                continue
            cell = self.cell(column, row, reading)
            said = cell.text if column.id == TEXT else f"{cell.text} {cell.second}".strip()
            if said:
                words.append(said if column.id in _FROM_START else f"{column.title}: {said}")
        return ", ".join(words)


def state_icon(row: PostRow) -> tuple[str, str]:
    """Give the icon of a post's state and the token of its colour."""
    if row.flagged:
        return "flag", "warning"
    if row.skipped:
        return "skip", "warning"
    if row.note:
        return "note", "text2"
    return ("circle_check", "positive") if row.coded else ("circle", "muted")
